/** A scenario out of a file that somebody chose: read, and checked before anything is run. */
import { parseScenario, Rejected, runScenario } from '../../runtime/index.ts';
import { say } from '../say.ts';

/** The longest story of ours is 30 kB. Unit: bytes. */
const BYTES_MAX = 2 * 1024 * 1024;

export type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly string[] };

export async function readStoryFile(file: Pick<File, 'size' | 'text'>): Promise<Read> {
  if (file.size > BYTES_MAX) {
    const sizes = { size: Math.ceil(file.size / 1024), max: BYTES_MAX / 1024 };
    return refused(say('It has {size} KiB; a scenario has at most {max} KiB.', sizes));
  }
  const text = await file.text();
  try {
    return await checked(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return refused(say('It is no JSON: {problem}', { problem: error.message }));
    }
    throw error;
  }
}

async function checked(value: unknown): Promise<Read> {
  const parsed = parseScenario(value);
  if (!parsed.ok) {
    const problems = parsed.problems.map(
      ({ pointer, problem }) => `${pointer === '' ? '/' : pointer}: ${problem}`,
    );
    return { ok: false, problems };
  }
  try {
    await runScenario(parsed.scenario);
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Rejected) return refused(error.message);
    throw error;
  }
}

const refused = (problem: string): Read => ({ ok: false, problems: [problem] });
