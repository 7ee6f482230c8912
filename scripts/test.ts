/**
 * `npm test`: every test file, or with `npm test -- pattern` those whose path matches.
 *
 * The last line is always `N passed, N failed`; the exit code is 0 only when nothing failed and
 * something passed. Files under test/browser/ need a Chromium; without one that is a failure, and
 * the rest still runs.
 */

import { availableParallelism } from 'node:os';
import { findBrowser } from './browser.ts';
import { judge, testFiles, type Verdict } from './gate.ts';

const ROOT = 'test';
/** Folders whose files take long: they are begun first, so that no process is left with one. */
const LONG = ['browser/', 'torture/', 'fuzz/'];
const NOTHING: Verdict = { passed: 0, failed: 0, problems: [] };

const result = await tested(process.argv.slice(2)).catch(broken);

for (const problem of result.problems) console.error(`test: error: ${problem}`);
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exitCode = result.failed === 0 && result.passed > 0 ? 0 : 1;

async function tested(patterns: readonly string[]): Promise<Verdict> {
  const all = [...testFiles(ROOT)].sort(longestFirst);
  const wanted = all.filter((file) => patterns.every((one) => new RegExp(one).test(file)));
  if (patterns.length > 0) {
    console.log(`Note: only a part of the tests, ${wanted.length} of ${all.length} files.\n`);
  }
  const request = { root: ROOT, processCount: availableParallelism() };
  if (!wanted.some(needsBrowser)) return judge({ ...request, files: wanted });

  const browser = browserOrReason();
  if ('path' in browser) {
    return judge({ ...request, files: wanted, env: { CHROMIUM_PATH: browser.path } });
  }
  const others = wanted.filter((file) => !needsBrowser(file));
  const rest = others.length === 0 ? NOTHING : await judge({ ...request, files: others });
  const problems = [`the browser tests did not run. ${browser.reason}`, ...rest.problems];
  return { passed: rest.passed, failed: Math.max(rest.failed, 1), problems };
}

function longestFirst(left: string, right: string): number {
  const placeOf = (file: string): number => {
    const place = LONG.findIndex((folder) => file.startsWith(folder));
    return place === -1 ? LONG.length : place;
  };
  return placeOf(left) - placeOf(right);
}

function needsBrowser(file: string): boolean {
  return file.startsWith('browser/');
}

function browserOrReason(): { readonly path: string } | { readonly reason: string } {
  try {
    return { path: findBrowser() };
  } catch (error) {
    return { reason: sentence(error) };
  }
}

function broken(error: unknown): Verdict {
  return { passed: 0, failed: 1, problems: [sentence(error)] };
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
