/**
 * Judges the test files under one root: runs them with uvu in a process of their own and says how
 * many passed, how many failed, and what else is wrong.
 *
 * uvu exits 0 when a `before` hook throws, when an `after.each` hook throws, when a file forgets
 * `.run()`, when a `.only` or `.skip` is left behind, and when no file matches. None of the five
 * passes here, and neither does a process that ends before its report is written.
 *
 * Invariants:
 *   G1. A verdict with a problem has at least one failure.
 *   G2. The counts come from uvu's own results, never from what was printed.
 *   G3. A file that cannot be loaded costs that file, not the others.
 */

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('./uvu-child.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');
const TIME_LIMIT_MS = 25 * 60 * 1000;

/** Judges the files of `root`, or those of them that are named. */
export async function judge(request: GateRequest): Promise<Verdict> {
  const files = request.files ?? testFiles(request.root);
  if (files.length === 0) {
    return verdict({
      total: 0,
      passed: 0,
      problems: [`no test file to run under ${request.root}`],
    });
  }

  const written = files.flatMap((file) =>
    slips(file, readFileSync(join(request.root, file), 'utf8')),
  );
  const reports = await runAll(request, files);

  return verdict({
    total: reports.reduce((sum, { total }) => sum + total, 0),
    passed: reports.reduce((sum, { passed }) => sum + passed, 0),
    problems: [...written, ...reports.flatMap(({ problems }) => problems)],
  });
}

/** Of one process: few enough that no process is left with the long ones while others have none. */
const PACK_COUNT_MAX = 8;

/** Each process takes the next few files as soon as it has none. */
async function runAll(request: GateRequest, files: readonly string[]): Promise<Report[]> {
  const { processCount = 1 } = request;
  const share = Math.ceil(files.length / processCount);
  const size = processCount === 1 ? share : Math.min(share, PACK_COUNT_MAX);
  const packs = Array.from({ length: Math.ceil(files.length / size) }, (_, index) =>
    files.slice(index * size, (index + 1) * size),
  );
  const reports: Report[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < packs.length; index = next++) {
      reports.push(await run(request, packs[index] ?? [], index));
    }
  };
  await Promise.all(Array.from({ length: processCount }, work));
  return reports;
}

/** Every `*.test.ts` under a root, sorted, with forward slashes. */
export function testFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
}

export type GateRequest = {
  /** Folder that holds the tests. */
  readonly root: string;
  /** Paths relative to `root`. Default: all test files there. */
  readonly files?: readonly string[];
  /** Where uvu's own lines go while the tests run. Default: `show`. */
  readonly output?: 'show' | 'hide';
  /** Unit: milliseconds. Default: 25 minutes. */
  readonly timeLimitMs?: number;
  /** Processes side by side; what the second and later ones say is shown when they end. Default: 1. */
  readonly processCount?: number;
  /** Added to the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
};

export type Verdict = {
  readonly passed: number;
  readonly failed: number;
  readonly problems: readonly string[];
};

/** What `uvu-child.ts` writes to its fourth file descriptor when every suite has been run. */
export type Report = {
  readonly total: number;
  readonly passed: number;
  readonly problems: readonly string[];
};

function verdict({ total, passed, problems }: Report): Verdict {
  const all = total === 0 && problems.length === 0 ? ['no test ran'] : problems;
  return { passed, failed: Math.max(total - passed, Math.min(all.length, 1)), problems: all };
}

/** Slips that leave no trace at run time: a suite never run, and a test declared after `.run()`. */
function slips(file: string, source: string): readonly string[] {
  const declared = [...source.matchAll(/^const (\w+) = suite\b/gm)].map((match) => match[1] ?? '');
  const names = /^import \{[^}]*\btest\b[^}]*\} from 'uvu'/m.test(source)
    ? ['test', ...declared]
    : declared;

  return names.flatMap((name) => {
    const end = source.lastIndexOf(`${name}.run()`);
    if (end === -1) return [`${file}: suite "${name}" is never run; end it with ${name}.run()`];
    const isLate = new RegExp(`^\\s*${name}(?:\\.\\w+)*\\(['"\`]`, 'm').test(source.slice(end));
    return isLate ? [`${file}: a test of "${name}" comes after ${name}.run()`] : [];
  });
}

async function run(request: GateRequest, files: readonly string[], pack: number): Promise<Report> {
  const shown = request.output === 'hide' ? 'ignore' : pack === 0 ? 'inherit' : 'pipe';
  const child = spawn(
    process.execPath,
    ['--import', TSX, CHILD, request.root, JSON.stringify(files)],
    { stdio: ['ignore', shown, shown, 'pipe'], env: { ...process.env, ...request.env } },
  );
  const limitMs = request.timeLimitMs ?? TIME_LIMIT_MS;
  const alarm = setTimeout(() => child.kill('SIGKILL'), limitMs);

  const ended = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(signal ?? `code ${code}`));
  });
  // The fourth stream is a pipe by the `stdio` above; Node's type allows for the other kinds.
  const report = text(child.stdio[3] as Readable);
  const [said, how, ...shownLater] = await Promise.all([
    report,
    ended,
    ...[child.stdout, child.stderr].flatMap((stream) => (stream === null ? [] : [text(stream)])),
  ]);
  clearTimeout(alarm);
  for (const output of shownLater) process.stdout.write(output);

  return heard({ said, how, limitMs });
}

type Ending = { readonly said: string; readonly how: string; readonly limitMs: number };

function heard({ said, how, limitMs }: Ending): Report {
  const late = how === 'SIGKILL' ? ` (the limit is ${limitMs / 1000} s)` : '';
  if (said === '') {
    const problem = `the tests ended with ${how}${late} before the last suite was done`;
    return { total: 0, passed: 0, problems: [problem] };
  }

  const report = JSON.parse(said) as Report;
  const isGreen = report.total === report.passed && report.problems.length === 0;
  if (isGreen && how !== 'code 0') {
    return { ...report, problems: [`every test passed, yet the process ended with ${how}${late}`] };
  }
  return report;
}
