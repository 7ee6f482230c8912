import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseScenario, runScenario } from '../../runtime/index.ts';
import { main } from '../../server/cli.ts';
import { library } from '../support/story.ts';

const cli = suite('server/cli: sandglass simulate');
const S01 = 'simulator/scenarios/s01-whole-life.json';

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const text = { out: '', err: '' };
  const code = await main(
    args,
    { write: (more) => (text.out += more) },
    { write: (more) => (text.err += more) },
  );
  return { code, ...text };
}

function file(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sandglass-cli-')), name);
  writeFileSync(path, text);
  return path;
}

cli('prints the dated timeline of S01, to the instant', async () => {
  const { code, out, err } = await run('simulate', S01);
  assert.is(code, 0, err);
  const at = (instant: string, ...parts: string[]) => {
    const block = out.split(/\n(?=\d{4}-)/).find((one) => one.startsWith(`${instant}  ⏰`)) ?? '';
    for (const part of parts) assert.ok(block.includes(part), `${instant}: ${part}\n${block}`);
  };
  assert.ok(out.includes('Trial expires 2027-02-10T09:00:00.000Z'));
  at('2027-02-03T09:00:00.000Z', 'N-04', 'N-06', 'Active · Expiring');
  at('2027-02-10T09:00:00.000Z', 'N-05', 'N-07', 'Grace');
  at('2027-03-12T09:00:00.000Z', 'Ended', 'N-08');
});

cli('puts the reminders before the change, and the users’ mail after it', async () => {
  const { out } = await run('simulate', S01);
  assert.ok(out.indexOf('N-05') < out.indexOf('Trial trl_1: Grace'));
  assert.ok(out.indexOf('Trial trl_1: Ended') < out.indexOf('N-08'));
});

cli('gives the entries and the hash of the runtime as JSON', async () => {
  const { code, out } = await run('simulate', S01, '--json');
  const report = JSON.parse(out);
  const parsed = parseScenario(JSON.parse(readFileSync(S01, 'utf8')));
  const direct = parsed.ok ? await runScenario(parsed.scenario) : null;
  assert.is(code, 0);
  assert.is(report.hash, direct?.hash);
  assert.is(report.entries.length, direct?.entries.length);
});

cli('runs every story of the library to the runtime’s own entries', async () => {
  for (const { file: path, scenario } of library()) {
    const { code, out, err } = await run('simulate', path, '--json');
    assert.is(code, 0, err);
    assert.is(JSON.parse(out).hash, (await runScenario(scenario)).hash, path);
    const told = await run('simulate', path);
    assert.ok(told.out.includes('all as expected'), path);
  }
});

cli('stops the clock where --until says', async () => {
  const { out } = await run('simulate', S01, '--until', '2027-02-10T09:00:00Z');
  assert.ok(out.includes('now      2027-02-10T09:00:00.000Z'));
  assert.not.ok(out.includes('N-08'));
});

cli('a failed expectation exits with 1, its place, and a readable difference', async () => {
  const text = readFileSync(S01, 'utf8').replace(
    '"expiryAt": "2027-02-10T09:00:00Z"',
    '"expiryAt": "2027-02-11T09:00:00Z"',
  );
  const path = file('wrong.json', text);
  const { steps } = JSON.parse(text) as { steps: { expect?: { trial?: object } }[] };
  const index = steps.findIndex(({ expect }) => 'expiryAt' in (expect?.trial ?? {}));
  const line = text.split('\n').findIndex((one) => one.includes('"expiryAt"')) + 1;
  const { code, err } = await run('simulate', path);
  assert.is(code, 1);
  assert.match(err, new RegExp(`wrong\\.json:${line}: /steps/${index}/expect/trial/expiryAt`));
  assert.match(err, /expected 2027-02-11T09:00:00\.000Z\n\s+got\s+2027-02-10T09:00:00\.000Z/);
});

cli('an invalid file is refused with line and reason', async () => {
  const path = file(
    'bad.json',
    '{\n  "scenario": "X",\n  "title": "x",\n  "startAt": "soon",\n  "steps": []\n}\n',
  );
  const { code, err } = await run('simulate', path);
  assert.is(code, 2);
  assert.match(err, /bad\.json:4: \/startAt must be an ISO-8601 instant in UTC/);
});

cli('a file that is no JSON is refused with its line', async () => {
  const { code, err } = await run(
    'simulate',
    file('broken.json', '{\n  "scenario": "X",\n  "title": [\n}\n'),
  );
  assert.is(code, 2);
  assert.match(err, /broken\.json:\d+: /);
});

cli('takes YAML too', async () => {
  const text = `
scenario: tiny
title: One look
startAt: "2027-01-11T09:00:00Z"
steps:
  - at: +1d
`;
  const { code, err } = await run('simulate', file('tiny.yaml', text));
  assert.is(code, 0, err);
});

cli('says what is wrong with the call', async () => {
  for (const args of [
    [],
    ['simulate'],
    ['simulate', 'none.json'],
    ['fly'],
    ['simulate', S01, '--until', 'soon'],
    ['simulate', S01, '--fast'],
  ]) {
    const { code, out, err } = await run(...args);
    assert.is(code, 2, args.join(' '));
    assert.ok(`${out}${err}`.length > 20);
  }
});

cli.run();
