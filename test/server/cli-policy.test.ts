import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decide, isQuestion, packOf, rulesOf } from '../../rules/index.ts';
import { difference, LANGUAGES, packNamed } from '../../runtime/index.ts';
import { main } from '../../server/cli.ts';
import { widthOf } from '../../server/cli-text.ts';

const cli = suite('server/cli: sandglass policy');
const WEBEX = 'rules/packs/webex-current.json';
const [CURRENT, SPARK] = [packOf('webex-current@1'), packOf('cisco-spark-2017@1')];

async function run(...args: string[]) {
  const text = { out: '', err: '' };
  const code = await main(
    ['policy', ...args],
    { write: (more) => (text.out += more) },
    { write: (more) => (text.err += more) },
    { SANDGLASS_DATA_DIR: EMPTY },
  );
  return { code, ...text };
}

const EMPTY = mkdtempSync(join(tmpdir(), 'sandglass-policy-'));

interface PackJson {
  version: number;
  pack: string;
  terms: { payingCustomer: { allowed: boolean }; extension: { max: number | null } };
  rules: Record<string, unknown>[];
}

/** The current policy as a file, edited. */
function edited(edit: (pack: PackJson) => void): string {
  const pack = JSON.parse(readFileSync(WEBEX, 'utf8')) as PackJson;
  edit(pack);
  const path = join(mkdtempSync(join(tmpdir(), 'sandglass-policy-')), 'edited.json');
  writeFileSync(path, JSON.stringify(pack));
  return path;
}

const ruleIn = ({ rules }: PackJson, id: string): Record<string, unknown> => {
  const rule = rules.find((one) => one['id'] === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return rule;
};

cli('lists the policies there are, with their hashes', async () => {
  const { code, out } = await run('list');
  assert.is(code, 0);
  const listed = JSON.parse((await run('list', '--json')).out).policies;
  for (const { packId, packHash, rules } of [CURRENT, SPARK]) {
    assert.ok(out.includes(packId) && out.includes(packHash.slice(0, 12)));
    const found = listed.find((one: { id: string }) => one.id === packId);
    assert.is(found.hash, packHash);
    assert.is(found.ruleCount, rules.length);
  }
});

cli('a shipped pack can be used, and is what it is', async () => {
  const { code, out } = await run('check', WEBEX);
  assert.is(code, 0);
  assert.ok(out.includes(`✓ ${CURRENT.packId} can be used`) && out.includes(CURRENT.packHash));
  assert.match(
    out,
    /warning {2}This part of E-09b changes nothing.*\(redundant\)\n.*appliesWhen\/all/,
  );
  assert.match(out, /7 more are settled by the terms, as meant; --full names them\./);
  assert.match(out, /No difference from webex-current@1\./);
  const full = await run('check', WEBEX, '--full');
  assert.is(full.out.match(/\(settledByTerms\)/g)?.length, 7);
});

cli('a broken pack is refused with every place and reason, and exits with 1', async () => {
  const path = edited((pack) => {
    ruleIn(pack, 'E-04')['require'] = { fact: 'servicePurchasd', operator: 'equal', value: false };
    ruleIn(pack, 'E-05')['code'] = 'NO_SUCH_CODE';
  });
  const { code, out, err } = await run('check', path);
  assert.is(code, 1);
  assert.is(out, '');
  assert.match(
    err,
    /edited\.json: \/rules\/\d+ \(E-04\)\/require.*did you mean "servicePurchased"\?/,
  );
  assert.match(err, /edited\.json: \/rules\/\d+ \(E-05\)\/code/);
  assert.match(err, /the pack is refused, \d+ problems/);
  const json = await run('check', path, '--json');
  assert.is(json.code, 1);
  const { isUsable, problems, id } = JSON.parse(json.out);
  assert.equal([isUsable, id], [false, null]);
  for (const { place, reason } of problems) {
    assert.ok(err.includes(`${place} ${reason}`), `${place} ${reason}`);
  }
  const broken = join(EMPTY, 'no.json');
  writeFileSync(broken, '{\n  "pack": }');
  assert.is((await run('check', broken)).code, 1);
});

cli('a pack that can be used but contradicts itself exits with 1', async () => {
  const says = (value: boolean) => ({ fact: 'servicePurchased', operator: 'equal', value });
  const path = edited((pack) => {
    pack.version = 2;
    ruleIn(pack, 'E-04')['require'] = { all: [says(true), says(false)] };
  });
  const { code, out } = await run('check', path);
  assert.is(code, 1);
  assert.match(out, /✓ webex-current@2 can be used/);
  assert.match(out, /error {4}No facts satisfy E-04, so it refuses everything\. \(contradictory\)/);
});

cli('an edited pack shows how it differs from the one of its name, with witnesses', async () => {
  const path = edited((pack) => {
    pack.version = 2;
    ruleIn(pack, 'E-05')['require'] = {
      any: [
        { fact: 'otherPartnerTrialsService', operator: 'equal', value: false },
        { fact: 'service', operator: 'equal', value: 'MESSAGING' },
      ],
    };
  });
  const { code, out } = await run('check', path);
  assert.is(code, 0);
  assert.match(out, /Difference: webex-current@1 → webex-current@2/);
  assert.match(out, /Rules that differ\n {2}E-05 /);
  assert.match(
    out,
    /trial\.start\n {2}Allowed by webex-current@2 alone:\n.*asked for: Messaging\n.*another partner has a live trial.*: yes/,
  );
  const against = await run('check', path, '--against', 'cisco-spark-2017');
  assert.match(against.out, /Difference: cisco-spark-2017@1 → webex-current@2/);
  const report = JSON.parse((await run('check', path, '--json')).out);
  assert.equal(
    [report.id, report.against, report.needsVersion],
    ['webex-current@2', 'webex-current@1', false],
  );
  assert.ok(out.includes(report.hash));
});

cli('a released pack that was edited needs another version; a new name has no other', async () => {
  const same = await run(
    'check',
    edited((pack) => {
      ruleIn(pack, 'E-04')['title'] = 'Something else.';
    }),
  );
  assert.is(same.code, 0);
  assert.match(same.out, /webex-current@1 is there with another content: a released pack is never/);
  const other = await run(
    'check',
    edited((pack) => {
      pack.pack = 'house-policy';
    }),
  );
  assert.is(other.code, 0);
  assert.match(other.out, /There is no other pack of the name house-policy/);
});

cli('a pack that spoils the operator’s directory can still be checked', async () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'sandglass-policy-')), 'packs');
  mkdirSync(dir);
  const path = join(dir, 'mine.json');
  writeFileSync(path, '{ "pack": "mine" }');
  const checked = await run('check', path, '--packs', dir);
  assert.is(checked.code, 1);
  assert.match(checked.err, /none of the packs beside the shipped ones is here/);
  assert.match(checked.err, /mine\.json: misses "terms"/);
  const listed = await run('list', '--packs', dir);
  assert.is(listed.code, 2);
  assert.match(listed.err, /mine\.json/);
});

cli('the shipped packs differ in paying customers, with a request on each side', async () => {
  const { code, out } = await run('diff', 'webex-current', 'cisco-spark-2017');
  assert.is(code, 0);
  assert.match(out, /payingCustomer {2}T-086 T-090 T-091 → T-165\n {4}allowed: true → false/);
  const [, only = ''] = /Rules only in cisco-spark-2017@1\n(.*?)\n\n/s.exec(out) ?? [];
  assert.match(only, /E-08 .*does not pay for a service yet\. PAYING_CUSTOMER_NOT_ELIGIBLE/);
  const [, start = ''] = /\ntrial\.start\n(.*?)\n\n/s.exec(out) ?? [];
  assert.match(start, /Allowed by webex-current@1 alone:.*✓ webex-current@1 .*✗ cisco-spark/s);
  assert.match(start, /Allowed by cisco-spark-2017@1 alone:.*✗ webex-current@1 .*✓ cisco-spark/s);
  assert.match(
    start,
    /customer already pays for a service: yes\n.*\n.*SERVICE_ALREADY_PURCHASED E-04\n.*PAYING_CUSTOMER_NOT_ELIGIBLE E-08/,
  );
});

cli('diff as JSON is the runtime’s own, and every witness is decided so', async () => {
  const { out } = await run(
    'diff',
    'webex-current@1',
    WEBEX.replace('webex-current', 'cisco-spark-2017'),
    '--json',
  );
  const found = JSON.parse(out);
  assert.equal(found, JSON.parse(JSON.stringify(await difference(CURRENT, SPARK))));
  let count = 0;
  for (const { question, allowedByLeftOnly, allowedByRightOnly, otherCode } of found.questions) {
    assert.ok(isQuestion(question));
    for (const witness of [allowedByLeftOnly, allowedByRightOnly, otherCode]) {
      if (witness === undefined || !isQuestion(question)) continue;
      count += 1;
      for (const [pack, side] of [
        [CURRENT, witness.left],
        [SPARK, witness.right],
      ] as const) {
        const { outcome, violations } = await decide(pack, question, witness.facts);
        assert.is(outcome, side.outcome);
        assert.is(violations[0]?.code ?? null, side.code);
      }
    }
  }
  assert.ok(count > 20, `${count} witnesses`);
  const same = await run('diff', 'webex-current', WEBEX);
  assert.match(same.out, /No difference/);
});

cli('every row of the matrices is what the rules decide', async () => {
  for (const pack of [CURRENT, SPARK]) {
    for (const question of ['trial.start', 'trial.extend', 'conversion.order'] as const) {
      const { code, out } = await run('matrix', pack.packId, '--question', question, '--json');
      assert.is(code, 0);
      const { overlap, matrix } = JSON.parse(out);
      for (const { example, violated, code: leads, outcome } of overlap) {
        const verdict = await decide(pack, 'trial.start', example.facts);
        assert.is(verdict.outcome, outcome);
        assert.equal(
          verdict.violations.map(({ ruleId }) => ruleId),
          violated,
        );
        assert.is(verdict.violations[0]?.code ?? null, leads);
      }
      const asked = new Set<string>();
      for (const { ruleIds, rows } of matrix.tables) {
        const of: readonly string[] = ruleIds;
        for (const id of of) asked.add(id);
        for (const { facts, violated } of rows) {
          const { violations } = await decide(pack, question, facts);
          const own = violations.map(({ ruleId }) => ruleId).filter((id) => of.includes(id));
          assert.equal(own, violated, `${pack.packId} ${question}`);
        }
      }
      assert.equal(
        [...asked].sort(),
        rulesOf(pack, question)
          .map(({ id }) => id)
          .sort(),
      );
    }
  }
});

cli('the overlap matrix says what S09 says', async () => {
  const { out } = await run('matrix', 'webex-current');
  const [, ...rows] = out.split('\n').filter((row) => /✓|✗/.test(row) || row.startsWith('Bought'));
  assert.match(rows[0] ?? '', /^nothing, +nothing, +any +✓ Eligible/);
  assert.match(out, /the same +nothing, +Calling +✗ CALLING_ALREADY_PURCHASED +E-06 E-04/);
  assert.match(out, /Calling \(by its +nothing, +Calling +✗ CALLING_ALREADY_PURCHASED +E-06\n/);
  assert.match(out, /nothing, +the same +any +✗ SERVICE_IN_OTHER_PARTNER_TRIAL +E-05\n/);
  const spark = await run('matrix', 'cisco-spark-2017');
  assert.match(spark.out, /✗ PAYING_CUSTOMER_NOT_ELIGIBLE +E-08/);
});

cli('reads in every language within 100 columns; from the right without columns', async () => {
  for (const { id, direction } of LANGUAGES) {
    for (const args of [
      ['matrix', 'webex-current', '--question', 'trial.start'],
      ['matrix', 'cisco-spark-2017', '--question', 'loan.ship'],
      ['diff', 'webex-current', 'cisco-spark-2017'],
    ]) {
      const { code, out } = await run(...args, '--lang', id);
      assert.is(code, 0);
      for (const line of out.split('\n')) {
        assert.ok(widthOf(line) <= 100, `${id}: ${line}`);
        if (direction === 'ltr' || line === '') continue;
        assert.is(line[0], '\u200f', line);
        assert.not.match(line, /───/);
        assert.not.match(line.replace(/\u2068[^\u2069]*\u2069/g, ''), /[A-Z]+_[A-Z]+|@\d|[ETP]-\d/);
      }
    }
  }
});

cli('alone it prints its help; a wrong call is told what is wrong with it', async () => {
  const alone = await run();
  assert.is(alone.code, 2);
  for (const name of ['list', 'check FILE', 'diff A B', 'matrix A']) {
    assert.ok(alone.out.includes(`sandglass policy ${name}`), name);
  }
  assert.equal(await run('help'), { code: 0, out: alone.out, err: '' });
  assert.equal(await run('check', '--help'), { code: 0, out: alone.out, err: '' });
  for (const [args, sentence] of [
    [['chek'], /no command "policy chek": did you mean "policy check"\?/],
    [['check'], /policy check: name one file of a policy pack/],
    [['check', 'none.json'], /none\.json cannot be read: ENOENT/],
    [['check', WEBEX, '--against', 'webex-curent'], /did you mean "webex-current"\?/],
    [['diff', 'webex-current'], /name two policies/],
    [['diff', 'webex-current', 'cisco-spark'], /there is no policy "cisco-spark"/],
    [['diff', 'webex-current', join(EMPTY, 'none.json')], /cannot be read/],
    [['matrix', 'webex-current', '--question', 'trial.strt'], /did you mean "trial\.start"\?/],
    [
      ['matrix', 'webex-current', '--lang', 'latin'],
      /no language "latin"; there are en \(English\)/,
    ],
    [['list', 'all'], /takes no words/],
    [['list', '--jsn'], /no option --jsn: did you mean "--json"\?/],
  ] as const) {
    const { code, out, err } = await run(...args);
    assert.is(code, 2, args.join(' '));
    assert.is(out, '');
    assert.match(err, sentence);
  }
});

cli('the whole help names every command', async () => {
  let out = '';
  const write = (more: string) => (out += more);
  assert.is(await main(['help'], { write }, { write }), 0);
  for (const name of [
    'simulate',
    'explain',
    'policy list',
    'policy check',
    'policy diff',
    'policy matrix',
  ]) {
    assert.ok(out.includes(`sandglass ${name}`), name);
  }
  assert.is(packNamed('webex-current').packId, CURRENT.packId);
});

cli.run();
