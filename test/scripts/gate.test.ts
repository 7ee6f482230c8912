import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { judge, type Verdict } from '../../scripts/gate.ts';

const gate = suite('scripts/gate');

const HEAD = ["import { suite } from 'uvu';", "import * as assert from 'uvu/assert';"];
const HEALTHY = [...HEAD, "const s = suite('s');", "s('holds', () => {});", 's.run();'];

gate('accepts a healthy file', async () => {
  const verdict = await judged({ 'a.test.ts': HEALTHY, 'deep/er/b.test.ts': HEALTHY });

  assert.equal(verdict, { passed: 2, failed: 0, problems: [] });
});

gate('adds up what several processes say', async () => {
  const body = [...HEAD, "const s = suite('s');", "s('holds', () => {});"];
  const breaking = [...body, "s('breaks', () => assert.is(1, 2));", 's.run();'];
  const exiting = before('s(', ["s('leaves', () => process.exit());"]);
  const files = { 'a.test.ts': HEALTHY, 'b.test.ts': breaking, 'c.test.ts': exiting };

  const verdict = await judged(files, { processCount: 2 });

  // The second process had one file, and never said how it went.
  refused(verdict, { passed: 2, failed: 1 }, /before the last suite was done/);
});

gate('counts a failing test, and nothing else', async () => {
  const body = [...HEAD, "const s = suite('s');", "s('holds', () => {});"];
  const verdict = await judged({
    'a.test.ts': [...body, "s('breaks', () => assert.is(1, 2));", 's.run();'],
  });

  assert.equal(verdict, { passed: 1, failed: 1, problems: [] });
});

gate('refuses a root without a test file', async () => {
  const verdict = await judged({ 'helper.ts': ['export const one = 1;'] });

  refused(verdict, { passed: 0, failed: 1 }, /no test file to run/);
});

gate('refuses a before hook that throws', async () => {
  const hook = ["s.before(() => { throw new Error('x'); });"];
  const verdict = await judged({ 'a.test.ts': HEALTHY, 'b.test.ts': before('s(', hook) });

  refused(verdict, { passed: 1, failed: 1 }, /b\.test\.ts: a hook threw/);
});

gate('refuses an after.each hook that throws', async () => {
  const hook = ["s.after.each(() => { throw new Error('x'); });"];
  const verdict = await judged({ 'a.test.ts': HEALTHY, 'b.test.ts': before('s(', hook) });

  refused(verdict, { passed: 1, failed: 1 }, /b\.test\.ts: a hook threw/);
});

gate('refuses an after hook that throws', async () => {
  const hook = ["s.after(() => { throw new Error('x'); });"];
  const verdict = await judged({ 'b.test.ts': before('s(', hook) });

  refused(verdict, { passed: 0, failed: 1 }, /before the last suite was done/);
});

gate('refuses a file that forgets to run its suite', async () => {
  const verdict = await judged({ 'a.test.ts': HEALTHY, 'b.test.ts': HEALTHY.slice(0, -1) });

  refused(verdict, { passed: 1, failed: 1 }, /b\.test\.ts: suite "s" is never run/);
});

gate('refuses a second suite that is never run', async () => {
  const second = ["const t = suite('t');", "t('is lost', () => {});"];
  const verdict = await judged({ 'a.test.ts': [...HEALTHY, ...second] });

  refused(verdict, { passed: 1, failed: 1 }, /suite "t" is never run/);
});

gate('refuses a test that comes after its run()', async () => {
  const verdict = await judged({ 'a.test.ts': [...HEALTHY, "s('is lost', () => {});"] });

  refused(verdict, { passed: 1, failed: 1 }, /a test of "s" comes after/);
});

gate('refuses a leftover .only', async () => {
  const only = ["s.only('alone', () => {});"];
  const verdict = await judged({ 'a.test.ts': before('s(', only) });

  refused(verdict, { passed: 1, failed: 1 }, /1 left out by a leftover \.only or \.skip/);
});

gate('refuses a leftover .skip', async () => {
  const skip = ["s.skip('later', () => {});"];
  const verdict = await judged({ 'a.test.ts': before('s(', skip) });

  refused(verdict, { passed: 1, failed: 1 }, /1 left out by a leftover \.only or \.skip/);
});

gate('refuses a suite without a test', async () => {
  const verdict = await judged({ 'a.test.ts': [...HEAD, "const s = suite('s');", 's.run();'] });

  refused(verdict, { passed: 0, failed: 1 }, /a suite holds no test/);
});

gate('refuses a file that cannot be loaded, and still runs the others', async () => {
  const verdict = await judged({ 'a.test.ts': ["import './nowhere.ts';"], 'b.test.ts': HEALTHY });

  refused(verdict, { passed: 1, failed: 1 }, /a\.test\.ts: could not be loaded/);
});

gate('refuses a test that ends the process, even with code 0', async () => {
  const exit = ["s('leaves', () => { process.exitCode = 0; process.exit(); });"];
  const verdict = await judged({ 'a.test.ts': HEALTHY, 'b.test.ts': before('s(', exit) });

  refused(verdict, { passed: 0, failed: 1 }, /before the last suite was done/);
});

gate('refuses a test that never ends', async () => {
  const hang = ["s('waits', () => new Promise(() => { setInterval(() => {}, 1000); }));"];
  const verdict = await judged({ 'a.test.ts': before('s(', hang) }, { timeLimitMs: 1500 });

  refused(verdict, { passed: 0, failed: 1 }, /SIGKILL \(the limit is 1\.5 s\)/);
});

gate('refuses an error that nobody awaits after the last test', async () => {
  const late = ["s('leaks', () => { setTimeout(() => { throw new Error('x'); }, 50); });"];
  const verdict = await judged({ 'a.test.ts': before('s(', late) });

  refused(verdict, { passed: 2, failed: 1 }, /every test passed, yet the process ended with code/);
});

gate.run();

type Files = Readonly<Record<string, readonly string[]>>;

/** Writes the files into a folder of their own, judges them there, and takes the folder away. */
async function judged(
  files: Files,
  limits: { timeLimitMs?: number; processCount?: number } = {},
): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'sandglass-gate-'));
  try {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const [file, lines] of Object.entries(files)) {
      const path = join(folder, 'test', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, lines.join('\n'));
    }
    return await judge({ root: join(folder, 'test'), output: 'hide', ...limits });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The healthy file with lines put before the first one that begins so. */
function before(beginning: string, lines: readonly string[]): readonly string[] {
  const at = HEALTHY.findIndex((line) => line.startsWith(beginning));
  return [...HEALTHY.slice(0, at), ...lines, ...HEALTHY.slice(at)];
}

function refused(verdict: Verdict, counts: Omit<Verdict, 'problems'>, problem: RegExp): void {
  assert.equal({ passed: verdict.passed, failed: verdict.failed }, counts);
  assert.match(verdict.problems.join('\n'), problem);
}
