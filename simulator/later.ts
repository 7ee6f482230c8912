/**
 * What comes after the first story is shown. Whoever needs the engine waits for it; nobody fetches it
 * for later use before the drawing stands, for then it would be in the way of what is looked at.
 */
import { useEffect } from 'react';
import type { ENGINE } from './engine.ts';
import { wordReasons } from './manner.ts';
import { say } from './say.ts';

export type Engine = typeof ENGINE;

const IT_IS_NOT_HERE =
  'What runs a story could not be fetched. Check the connection, and load the page again.';

/** With it come the words in which it says no. @throws {Error} With a sentence for people. */
export async function engine(): Promise<Engine> {
  // Without those words, reasons are told in the page's own.
  const words = wordReasons().catch(() => undefined);
  try {
    const fetched = await import('./engine.ts');
    await words;
    return fetched.ENGINE;
  } catch {
    throw new Error(say(IT_IS_NOT_HERE));
  }
}

let tell: () => void = () => undefined;
/** Fulfilled when a story has been shown in this page, and painted. */
export const firstShown = new Promise<void>((resolve) => {
  tell = resolve;
});

/** Stands beside what is fetched: it is there when all of that is. */
export function Shown() {
  useEffect(() => {
    requestAnimationFrame(() => setTimeout(tell));
  }, []);
  return null;
}
