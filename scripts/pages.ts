// Files that code writes: written by a command, and compared with the repository by a test.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** A folder that belongs to the code: a file in it that no page has is left over. */
export interface Owned {
  readonly folder: string;
  readonly files: RegExp;
}

/** Files of the owned folders that no page has. */
function leftOvers(pages: readonly Page[], owned: readonly Owned[]): readonly string[] {
  const wanted = new Set(pages.map(({ path }) => path));
  return owned
    .flatMap(({ folder, files }) =>
      (existsSync(folder) ? readdirSync(folder) : [])
        .filter((name) => files.test(name))
        .map((name) => join(folder, name)),
    )
    .filter((path) => !wanted.has(path))
    .sort();
}

export function writePages(pages: readonly Page[], owned: readonly Owned[]): void {
  for (const { path, text } of pages) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const path of leftOvers(pages, owned)) rmSync(path);
}

/** Where the repository differs from what the code would write, and how to accept that. */
export function stalePages(
  pages: readonly Page[],
  owned: readonly Owned[],
  command: string,
): readonly string[] {
  const accept = `accept with: ${command}`;
  const differing = pages.flatMap(({ path, text }) => {
    if (!existsSync(path)) return [`${path} is missing; ${accept}`];
    const difference = firstDifference(readFileSync(path, 'utf8'), text);
    return difference === null ? [] : [`${path}${difference}\n  ${accept}`];
  });
  const left = leftOvers(pages, owned).map((path) => `${path} is left over; ${accept}`);
  return [...differing, ...left];
}

/** The first line that differs, as it is and as it would be; null where nothing does. */
export function firstDifference(is: string, wouldBe: string): string | null {
  if (is === wouldBe) return null;
  const [lines, others] = [is.split('\n'), wouldBe.split('\n')];
  const at = others.findIndex((line, index) => line !== lines[index]);
  const index = at === -1 ? others.length : at;
  const shown = (all: readonly string[]): string => (all[index] ?? '(the end)').slice(0, 160);
  return `:${index + 1}: is not what the code would write\n  - ${shown(lines)}\n  + ${shown(others)}`;
}
