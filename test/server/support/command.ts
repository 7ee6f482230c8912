/** The command as a person calls it, with an environment of its own. */
import { main } from '../../../server/cli.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const run = (...args: string[]): Promise<Ran> => runIn({}, ...args);

export async function runIn(
  env: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<Ran> {
  const text = { out: '', err: '' };
  const code = await main(
    args,
    { write: (more) => (text.out += more) },
    { write: (more) => (text.err += more) },
    env,
  );
  return { code, ...text };
}
