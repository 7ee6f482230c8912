/**
 * Runs the named test files with uvu, one after another in this process, and reports on file
 * descriptor 3. Started by `gate.ts`; of no use alone.
 *
 * It is uvu's own `run` with two additions: every queued suite is counted as it ends, and a file
 * that cannot be loaded, or that queues nothing, is named and does not stop the rest.
 */

import { writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Report } from './gate.ts';

const REPORT_FD = 3;
const PATIENCE_MS = 5000;

/** uvu's result of one suite. `true` where no error was collected; its own mark, not ours. */
type SuiteResult = readonly [errors: string | true, passed: number, skipped: number, total: number];
type QueuedSuite = () => Promise<SuiteResult>;
type Group = [name: string, ...suites: QueuedSuite[]];

declare global {
  var UVU_DEFER: number;
  var UVU_INDEX: number;
  var UVU_QUEUE: Group[];
}

const [root = '', list = '[]'] = process.argv.slice(2);
const tally = { total: 0, passed: 0, problems: [] as string[] };

globalThis.UVU_DEFER = 1;
const uvu = await import('uvu');

for (const [index, file] of (JSON.parse(list) as string[]).entries()) {
  const group: Group = [file];
  globalThis.UVU_INDEX = index;
  globalThis.UVU_QUEUE.push(group);
  await load(file, group);
}

await uvu.exec();
writeSync(REPORT_FD, JSON.stringify(tally satisfies Report));

// A test that leaves a server, a timer or a browser open would keep this process for ever.
setTimeout(() => {
  console.error(`A test left something open: ${process.getActiveResourcesInfo().join(', ')}`);
  process.exit(1);
}, PATIENCE_MS).unref();

async function load(file: string, group: Group): Promise<void> {
  try {
    await import(pathToFileURL(resolve(root, file)).href);
  } catch (error) {
    console.error(error);
    tally.problems.push(`${file}: could not be loaded`);
    return;
  }

  const [name, ...suites] = group;
  if (suites.length === 0) tally.problems.push(`${file}: no suite is run; end each with .run()`);
  group.splice(0, group.length, name, ...suites.map((suite) => counted(file, suite)));
}

function counted(file: string, suite: QueuedSuite): QueuedSuite {
  return async () => {
    const result = await suite();
    const [errors, passed, skipped, total] = result;
    tally.total += total;
    tally.passed += passed;

    if (total === 0) tally.problems.push(`${file}: a suite holds no test`);
    if (skipped > 0)
      tally.problems.push(`${file}: ${skipped} left out by a leftover .only or .skip`);
    if (errors === true && passed < total) {
      tally.problems.push(`${file}: a hook threw, so ${total - passed} of ${total} did not finish`);
    }
    return result;
  };
}
