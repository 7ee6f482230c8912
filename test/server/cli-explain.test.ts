import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  advance,
  evaluate,
  instantOf,
  LANGUAGES,
  parseScenario,
  readerOf,
  runScenario,
  type ScenarioRow,
  startAskedBy,
} from '../../runtime/index.ts';
import { main } from '../../server/cli.ts';
import { widthOf } from '../../server/cli-text.ts';

const cli = suite('server/cli: sandglass explain');
const STORIES = 'simulator/scenarios';
const S09 = `${STORIES}/s09-overlap-matrix.json`;
const DAY_MS = 86_400_000;

async function run(args: readonly string[], out: object = {}, env = {}) {
  const text = { out: '', err: '' };
  const code = await main(
    args,
    { ...out, write: (more: string) => (text.out += more) },
    { write: (more) => (text.err += more) },
    env,
  );
  return { code, ...text };
}

async function explained(...args: string[]): Promise<string> {
  const { code, out, err } = await run(['explain', ...args]);
  assert.is(code, 0, err);
  return out;
}

function file(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sandglass-explain-')), name);
  writeFileSync(path, text);
  return path;
}

/** What is printed of each step, by its number. */
const byStep = (out: string): ReadonlyMap<number, string> =>
  new Map(
    out
      .split(/\n(?=Step \d)/)
      .slice(1)
      .map((part) => [Number(/^Step (\d+)/.exec(part)?.[1]), part]),
  );

/** A row of S09, as it runs. */
async function rowOf(path: string, step: number): Promise<ScenarioRow> {
  const parsed = parseScenario(JSON.parse(readFileSync(path, 'utf8')));
  assert.ok(parsed.ok);
  const { rows } = await runScenario(parsed.scenario);
  const row = rows[step - 1];
  assert.ok(row !== undefined);
  return row;
}

/** What the same request comes to at another instant, if nobody does anything until then. */
async function isAllowedAt(row: ScenarioRow, atMs: number): Promise<boolean> {
  const { request, actor } = startAskedBy(row.before, row.step, row.index);
  const { world } = advance(row.before, atMs);
  const { isAllowed } = await evaluate(readerOf(world), world, request, actor);
  return isAllowed;
}

const LAPSES_AT = '2027-03-31T09:00:00.000Z';
const NEVER = 'Never by time alone';

/** Step, what it says of each service, which rules stand, from when. */
const ROWS: readonly (readonly [number, string, readonly string[], string | null])[] = [
  [4, '✓ Calling: Eligible', [], null],
  [5, '✓ Calling: Eligible', [], null],
  [6, '✗ Meetings: Blocked SERVICE_ALREADY_PURCHASED', ['E-04'], NEVER],
  [7, '✓ Meetings: Eligible', [], null],
  [8, '✗ Calling: Blocked SERVICE_IN_OTHER_PARTNER_TRIAL', ['E-05'], LAPSES_AT],
  [9, '✗ Calling: Blocked CALLING_ALREADY_PURCHASED', ['E-06', 'E-04'], NEVER],
  [10, '✗ Calling: Blocked CALLING_ALREADY_PURCHASED', ['E-06'], NEVER],
  [11, '✓ Calling: Eligible', [], null],
  [12, '✗ Meetings: Blocked SERVICE_ALREADY_PURCHASED', ['E-04'], NEVER],
  [12, '✓ Calling: Eligible', ['E-04'], NEVER],
  [13, '✓ Calling: Eligible', [], null],
  [14, '✓ Calling: Eligible', [], null],
  [15, '✗ Messaging: Blocked PAYING_CUSTOMER_NOT_ELIGIBLE', ['E-08'], NEVER],
];

cli('tells each row of S09, and its Spark row: verdict, rules, block and date', async () => {
  const steps = byStep(await explained(S09));
  for (const [step, verdict, rules, when] of ROWS) {
    const told = steps.get(step) ?? '';
    assert.ok(told.includes(verdict), `step ${step}: ${verdict}\n${told}`);
    const violated = [...told.matchAll(/^ {4}✗ (\S+)/gm)].map(([, id]) => id);
    assert.equal(violated, rules, `step ${step}`);
    for (const id of rules)
      assert.match(told, new RegExp(`Nothing that leaves every trial[^.]*${id}\\s`));
    assert.is(told.includes('When:'), when !== null, `step ${step}`);
    if (when !== null) assert.ok(told.includes(when), `step ${step}: ${when}`);
  }
  assert.is(steps.size, 15);
  assert.match(steps.get(15) ?? '', /\[cisco-spark-2017@1\]/);
  assert.match(steps.get(12) ?? '', /the requester: Leave out Meetings/);
});

cli(
  'draws the tree of a violated rule: value read, value needed, where it comes from',
  async () => {
    const told = await explained(S09, '--step', '10');
    const [tree = ''] = /✗ E-06.*?What people/s.exec(told) ?? [];
    assert.match(tree, /CALLING_ALREADY_PURCHASED T-085 A-09/);
    assert.match(
      tree,
      /├─ Applies when\n +│ {2}└─ ✓ the service asked for: Calling \(needed: Calling\)/,
    );
    assert.match(tree, /└─ Requires\n +└─ ✗ whether the same organisation has bought Calling/);
    assert.match(
      tree.replace(/\s+/g, ' '),
      /: yes \(needed: no\) from customer\.purchasedServices/,
    );
  },
);

cli('the date of row 5 is the instant at which the other partner’s consent lapses', async () => {
  const asked = instantOf('2027-03-01T09:00:00Z') ?? 0;
  assert.is(instantOf(LAPSES_AT), asked + 30 * DAY_MS);
  const told = await explained(S09, '--step', '8');
  assert.match(told, /From 31 March 2027, 09:00 UTC on.*Consent lapses/s);
  const row = await rowOf(S09, 8);
  assert.is(await isAllowedAt(row, asked + 30 * DAY_MS - 1), false);
  assert.is(await isAllowedAt(row, asked + 30 * DAY_MS), true);
});

cli('of row 9 what is bought never passes, and what is on trial elsewhere does', async () => {
  const row = await rowOf(S09, 12);
  assert.is(await isAllowedAt(row, row.atMs + 3_650 * DAY_MS), false);

  const story = JSON.parse(readFileSync(S09, 'utf8'));
  story.steps[11].with.services = ['MESSAGING', 'CALLING'];
  delete story.steps[11].expect;
  const path = file('row-9.json', JSON.stringify(story));
  const told = await explained(path, '--step', '12');
  assert.match(told, /✗ Messaging: Blocked SERVICE_IN_OTHER_PARTNER_TRIAL/);
  assert.is(told.split(`(${LAPSES_AT})`).length - 1, 2, 'of the service, and of the whole');
  const lapsesAtMs = instantOf(LAPSES_AT) ?? 0;
  const other = await rowOf(path, 12);
  assert.is(await isAllowedAt(other, lapsesAtMs - 1), false);
  assert.is(await isAllowedAt(other, lapsesAtMs), true);
});

cli('says who can do what, smallest first', async () => {
  const told = byStep(await explained(`${STORIES}/s01-whole-life.json`));
  assert.match(told.get(1) ?? '', /1\. the partner: The partner obtains the certification\./);
  assert.match(told.get(2) ?? '', /the partner: The partner gives rea@nordlys\.example the sales/);

  const story = JSON.parse(readFileSync(S09, 'utf8'));
  Object.assign(story.steps[3].with, { licenceCount: 0, locationAcknowledged: false });
  delete story.steps[3].expect;
  const path = file('two-changes.json', JSON.stringify(story));
  const two = await explained(path, '--step', '4');
  assert.match(two, /\n {6}1\. the requester: .*\n {7}\+ the requester: /s);
  assert.match(two, /the requester: Number of licences: 0 → 1/);
});

cli('explains the decisions of other commands, and what a machine has against one', async () => {
  const told = byStep(await explained(`${STORIES}/s03-extending.json`));
  assert.match(told.get(3) ?? '', /✓ Eligible.*✗ The extension would end.*EXTENSION_SHORTENS/s);
  assert.match(told.get(10) ?? '', /trial\.extend.*✗ E-14b.*where the trial stands: in its grace/s);
});

cli('--full tells every rule: violated, passed, not applicable', async () => {
  const told = await explained(S09, '--step', '8', '--full');
  const signs = [...told.matchAll(/^ {4}([✗✓–]) ([EP]-\w+)/gm)].map(
    ([, sign, id]) => `${sign}${id}`,
  );
  assert.is(signs.length, 12);
  assert.is(signs[0], '✗E-05');
  assert.ok(signs.includes('✓E-04') && signs.includes('–E-09a'), signs.join());
});

cli('--policy asks another policy, and leaves a request its own', async () => {
  const told = byStep(await explained(S09, '--policy', 'cisco-spark-2017'));
  assert.match(told.get(8) ?? '', /\[cisco-spark-2017@1\].*EMAIL_IN_USE/s);
  assert.match(told.get(13) ?? '', /✗ Calling: Blocked PAYING_CUSTOMER_NOT_ELIGIBLE/);
  const own = byStep(await explained(S09, '--policy', 'webex-current@1'));
  assert.match(own.get(15) ?? '', /\[cisco-spark-2017@1\]/);
  const extended = byStep(
    await explained(`${STORIES}/s03-extending.json`, '--policy', 'cisco-spark-2017'),
  );
  assert.match(extended.get(5) ?? '', /EXTENSION_LIMIT_REACHED/);
});

cli('--json tells what the text tells', async () => {
  const report = JSON.parse(await explained(S09, '--json'));
  const steps = byStep(await explained(S09));
  assert.equal(Object.keys(report), ['scenario', 'title', 'policy', 'language', 'questions']);
  assert.equal(
    report.questions.map((one: { step: number }) => one.step),
    [...steps.keys()],
  );
  for (const { step, decision, explanation, remedies, forecast } of report.questions) {
    const told = steps.get(step) ?? '';
    for (const { service, isAllowed, violations } of decision.services) {
      for (const { code, ruleId } of violations) {
        assert.ok(told.includes(`✗ ${ruleId} `) && told.includes(code), `${step}: ${ruleId}`);
      }
      const own = explanation.find((one: { service: string }) => one.service === service);
      assert.is(own.outcome, isAllowed === true ? 'allowed' : 'denied');
      assert.ok(told.includes(`(${own.satisfiedCount} of ${own.ruleCount} rules satisfied)`));
    }
    assert.is(forecast === null, decision.outcome === 'allowed');
    for (const { allowedFrom } of forecast?.services ?? []) {
      const isNow = allowedFrom === '2027-03-01T10:00:00.000Z';
      assert.ok(told.includes(allowedFrom === null ? NEVER : isNow ? 'Eligible' : allowedFrom));
    }
    for (const { blockedBy } of remedies?.services ?? []) {
      for (const { ruleId } of blockedBy) assert.match(told, new RegExp(`Nothing[^.]*${ruleId}`));
    }
  }
});

const ISOLATED = /\u2068[^\u2069]*\u2069/g;

cli('Arabic runs from the right, and keeps apart what does not', async () => {
  const told = await explained(S09, '--lang', 'ar', '--full');
  assert.match(told, /الخطوة 8/);
  for (const line of told.split('\n').filter((one) => one !== '')) {
    assert.is(line[0], '\u200f', JSON.stringify(line));
    assert.is(line.split('\u2068').length, line.split('\u2069').length, JSON.stringify(line));
    const rest = line.replace(ISOLATED, '');
    assert.not.match(rest, /[A-Z]+_[A-Z]+|\d{4}-\d|@|[ETP]-\d/, JSON.stringify(line));
    assert.not.match(line, /[├└]/);
  }
});

cli('is told in every language, within 100 columns', async () => {
  const heads = new Set<string>();
  for (const { id } of LANGUAGES) {
    const told = await explained(S09, '--lang', id, '--full');
    for (const line of told.split('\n')) assert.ok(widthOf(line) <= 100, `${id}: ${line}`);
    heads.add(told.split('\n')[4] ?? '');
    assert.is(JSON.parse(await explained(S09, '--lang', id, '--json')).language, id);
  }
  assert.is(heads.size, LANGUAGES.length);
});

cli('counts steps as the timeline does', async () => {
  const { out } = await run(['simulate', S09]);
  assert.match(out, /# 8: Row 5: bought nothing/);
  assert.match(await explained(S09, '--step', '8'), /\nStep 8 [^\n]*\n {2}# Row 5: bought nothing/);
});

const ESCAPE = '\u001b';

cli('colours are for a terminal alone', async () => {
  const args = ['explain', S09, '--step', '8'];
  const plain = await run(args);
  const coloured = await run(args, { isTTY: true });
  assert.not.ok(plain.out.includes(ESCAPE));
  assert.ok(coloured.out.includes(`${ESCAPE}[31m✗${ESCAPE}[0m`));
  const bare = coloured.out.split(ESCAPE).map((part) => part.replace(/^\[\d+m/, ''));
  assert.is(bare.join(''), plain.out);
  assert.is((await run(args, { isTTY: true }, { NO_COLOR: '1' })).out, plain.out);
});

cli('takes YAML, says why a request makes no sense, and that no step asks', async () => {
  const head = 'scenario: tiny\ntitle: One look\nstartAt: "2027-01-11T09:00:00Z"\nsteps:\n';
  const looks = file('tiny.yaml', `${head}  - at: +1d\n`);
  assert.match(await explained(looks), /No step asks the rules anything\./);
  const asks = file(
    'asks.yaml',
    `${head}  - at: +1d\n    do: eligibility\n    with: { services: [CALLING], customerId: cus_x }\n`,
  );
  const told = await explained(asks);
  assert.match(told, /✗ [^\n]*UNKNOWN_PARTNER\n {4}When: Never/);
  assert.is(
    JSON.parse(await explained(asks, '--json')).questions[0].rejected.code,
    'UNKNOWN_PARTNER',
  );
});

cli('says what is wrong with the call, and exits with 2', async () => {
  for (const [args, sentence] of [
    [[], /explain: name one scenario file/],
    [['none.json'], /none\.json: ENOENT/],
    [[S09, '--step', '99'], /there is no step 99; .* has 15 steps; the rules are asked in 1, 2/],
    [[S09, '--step', 'x'], /--step "x" is no number of a step/],
    [[`${STORIES}/s12-returning-devices.json`, '--step', '9'], /step 9 asks nothing; .* in 1, 2/],
    [[S09, '--lang', 'svensk'], /no language "svensk": did you mean "Svenska"\?/],
    [[S09, '--policy', 'webex-curent'], /no policy "webex-curent": did you mean "webex-current"\?/],
    [[S09, '--ful'], /no option --ful: did you mean "--full"\?/],
    [[S09, '--step', '--json'], /--step needs a value/],
    [[S09, '--full=yes'], /--full takes no value/],
    [[S09, '--packs', 'nowhere'], /--packs: .*nowhere is no directory/],
  ] as const) {
    const { code, out, err } = await run(['explain', ...args]);
    assert.is(code, 2, args.join(' '));
    assert.match(err, sentence);
    assert.is(out, '');
  }
});

cli.run();
