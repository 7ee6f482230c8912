/**
 * The engine, which comes after the first story is shown: whoever asks for it waits for it. With it
 * come the words in which it says no.
 */
import { wordReasons } from './manner.ts';
import { say } from './say.ts';

export type Engine = typeof import('./engine.ts');

/** @throws {Error} It could not be fetched, in a sentence for people. */
export async function engine(): Promise<Engine> {
  try {
    // Without those words, reasons are told in the page's own.
    const words = wordReasons().catch(() => undefined);
    const fetched = await import('./engine.ts');
    await words;
    return fetched;
  } catch {
    throw new Error(say(IT_IS_NOT_HERE));
  }
}

const IT_IS_NOT_HERE =
  'What runs a story could not be fetched. Check the connection, and load the page again.';
