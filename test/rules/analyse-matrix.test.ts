/** The matrices say what the rules decide: every row, every case, and any facts at all. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { SERVICES } from '../../rules/facts.ts';
import {
  cellText,
  columnTitle,
  decide,
  executorOf,
  type Matrix,
  type MatrixRow,
  type MatrixTable,
  matrix,
  overlapMatrix,
  PACKS,
  type Pack,
  packOf,
  type Question,
} from '../../rules/index.ts';
import { QUESTION_NAMES } from '../../rules/questions.ts';
import { chanceFacts } from '../support/chance-facts.ts';
import { changedPack } from '../support/changed-pack.ts';
import { seeded } from '../support/random.ts';

type FactSet = Matrix['tables'][number]['rows'][number]['facts'];

const t = suite('rules/analyse/matrix');
const current = packOf('webex-current@1');
const spark = packOf('cisco-spark-2017@1');

/** Whether facts lie in a row, found from what the row shows alone. */
function isInRow({ columns }: MatrixTable, { cells }: MatrixRow, facts: FactSet): boolean {
  return columns.every(({ fact, comparedWith }, index) => {
    const own = cells[index] ?? null;
    const value = facts[fact] ?? '';
    const other = facts[comparedWith ?? fact] ?? '';
    const relation = value === other ? 'equal' : value < other ? 'below' : 'above';
    return (
      own === null ||
      own.some((one) => {
        if (one.kind === 'value') return one.value === value;
        if (one.kind === 'range') return one.min <= Number(value) && Number(value) <= one.max;
        return one.relation === relation;
      })
    );
  });
}

async function decided(pack: Pack, question: Question, facts: FactSet) {
  const { outcome, violations } = await decide(pack, question, facts);
  return { outcome, violated: violations.map(({ ruleId }) => ruleId), code: violations[0]?.code };
}

for (const pack of PACKS.values()) {
  t(`${pack.packId}: every row is what the engine decides of its facts`, async () => {
    for (const question of QUESTION_NAMES) {
      const { tables, isExact } = matrix(pack, question);
      assert.ok(isExact);
      for (const table of tables) {
        for (const row of table.rows) {
          const { outcome, violated } = await decided(pack, question, row.facts);
          const place = `${question} ${JSON.stringify(row)}`;
          assert.is.not(outcome, 'indeterminate', place);
          const own = violated.filter((id) => table.ruleIds.includes(id));
          assert.equal(own, row.violated, place);
          assert.ok(isInRow(table, row, row.facts), place);
        }
      }
    }
  });

  t(`${pack.packId}: any facts lie in one row of each table, and the rows say it all`, () => {
    const seed = 77_003;
    const dice = seeded(seed);
    for (const question of QUESTION_NAMES) {
      const { tables } = matrix(pack, question);
      for (let round = 0; round < 60; round += 1) {
        const facts = chanceFacts(dice, question);
        const rows = tables.flatMap((table) =>
          table.rows.filter((row) => isInRow(table, row, facts)),
        );
        const violated = executorOf(pack, question).violated(facts);

        const shown = `seed=${seed} ${question} ${JSON.stringify(facts)}`;
        assert.is(rows.length, tables.length, shown);
        assert.equal(
          rows.flatMap((row) => row.violated).sort(),
          violated.map(({ id }) => id).sort(),
          shown,
        );
      }
    }
  });

  t(`${pack.packId}: every rule of a question is in one table, and tables are short`, () => {
    for (const question of QUESTION_NAMES) {
      const { tables } = matrix(pack, question);
      const ids = tables.flatMap(({ ruleIds }) => ruleIds);
      const rules = executorOf(pack, question).rules.map(({ rule }) => rule.id);
      assert.equal([...ids].sort(), [...rules].sort(), question);
      assert.ok(tables.flatMap(({ rows }) => rows).length <= 30, question);
      assert.ok(
        tables.every(({ rows }) => rows.length <= 8),
        question,
      );
    }
  });
}

const linesOf = (pack: Pack, question: Question): readonly string[] =>
  matrix(pack, question).tables.flatMap(({ columns, rows }) =>
    rows.map(({ cells, violated }) => {
      const shown = columns.map(
        (one, index) => `${columnTitle(one)} ${cellText(one, cells[index] ?? null)}`,
      );
      return [...shown, `→ ${violated.length === 0 ? 'ok' : violated.join(', ')}`].join(' | ');
    }),
  );

t('numbers read as ranges, comparisons as below, equal or above, and names by their labels', () => {
  assert.equal(linesOf(current, 'loan.requestExtension'), [
    '→ ok',
    'loanDays 121 or more | → E-16a',
    'loanDays up to 120 | → ok',
  ]);
  assert.equal(linesOf(current, 'trial.editLicences'), [
    '→ ok',
    'licenceCount : licenceCountMin below | licenceCount : licenceCountMax any | → E-30a',
    'licenceCount : licenceCountMin equal or above | licenceCount : licenceCountMax above | → E-30a',
    'licenceCount : licenceCountMin equal or above | licenceCount : licenceCountMax below or equal | → ok',
  ]);
  assert.equal(linesOf(spark, 'trial.extend').slice(0, 3), [
    'trialState converted or cancelled or ended | → E-14a, E-14b',
    'trialState waiting for consent or waiting to be provisioned or in its grace period | → E-14b',
    'trialState active | → ok',
  ]);
});

t('numbers that are listed stand alone, and what lies between them is told apart', () => {
  const pack = changedPack('webex-current', {
    rules: { 'E-16a': { require: { fact: 'loanDays', operator: 'in', value: [30, 31, 60] } } },
  });
  assert.equal(linesOf(pack, 'loan.requestExtension').slice(1), [
    'loanDays up to 29 or 32 to 59 or 61 or more | → E-16a',
    'loanDays 30 to 31 or 60 | → ok',
  ]);
});

t('the facts of a row are everyday ones but for what the row is about', () => {
  const rows = matrix(current, 'trial.editLicences').tables.flatMap((table) => table.rows);
  const limits = rows.map(({ facts }) => [facts['licenceCountMin'], facts['licenceCountMax']]);

  assert.ok(limits.every(([min, max]) => min === 1 && max === 1000));
});

t('what the terms settle is a table of one row without a column', () => {
  const [table] = matrix(current, 'loan.keep').tables;

  assert.equal(table?.columns, []);
  assert.equal(
    table?.rows.map(({ violated, code }) => [violated, code]),
    [[['P-24'], 'NOT_IN_POLICY']],
  );
});

t.run();

const overlap = suite('rules/analyse/overlap');

for (const pack of PACKS.values()) {
  overlap(
    `${pack.packId}: every case is what the engine decides, and lies in one row`,
    async () => {
      const { cases, rows } = overlapMatrix(pack);
      assert.is(cases.length, 2 * 5 * 7 * 6);
      for (const one of cases) {
        const { outcome, violated, code } = await decided(pack, 'trial.start', one.facts);
        const place = JSON.stringify(one);
        assert.equal(
          [outcome, violated, code ?? null],
          [one.outcome, one.violated, one.code],
          place,
        );

        const own = rows.filter((row) => covers(row, one));
        assert.is(own.length, 1, place);
        assert.equal([own[0]?.outcome, own[0]?.violated], [one.outcome, one.violated], place);
      }
      assert.ok(rows.every((row) => covers(row, row.example)));
    },
  );
}

type Overlap = ReturnType<typeof overlapMatrix>;

/** Whether a case lies in a row, found from their names alone. */
function covers(row: Overlap['rows'][number], one: Overlap['cases'][number]): boolean {
  const { wanted } = one;
  const has = <Name>(names: readonly Name[] | null, name: Name) => names?.includes(name) ?? true;
  const isCalling = one.bought === 'CALLING' || one.bought === 'LEGACY_CALL';
  const other = wanted === 'CALLING' ? 'olderName' : 'otherCalling';
  const bought =
    one.bought === 'nothing'
      ? 'nothing'
      : one.bought === wanted
        ? 'theService'
        : isCalling
          ? other
          : 'otherService';
  const elsewhere =
    one.elsewhere === 'nothing'
      ? 'nothing'
      : one.elsewhere === wanted
        ? 'theService'
        : 'otherService';
  return (
    has(row.customer, one.customer) &&
    has(row.wanted, wanted) &&
    has(row.bought, bought) &&
    has(row.elsewhere, elsewhere)
  );
}

// customer, bought, on trial with other partners, wanted → the leading code, `-` for yes
const S09 = `
  otherPartners  MEETINGS     nothing    CALLING   -
  otherPartners  MESSAGING    nothing    CALLING   -
  otherPartners  MEETINGS     nothing    MEETINGS  SERVICE_ALREADY_PURCHASED
  otherPartners  nothing      CALLING    MEETINGS  -
  otherPartners  nothing      CALLING    CALLING   SERVICE_IN_OTHER_PARTNER_TRIAL
  otherPartners  CALLING      nothing    CALLING   CALLING_ALREADY_PURCHASED
  otherPartners  LEGACY_CALL  nothing    CALLING   CALLING_ALREADY_PURCHASED
  otherPartners  nothing      nothing    CALLING   -
  otherPartners  MEETINGS     MESSAGING  MEETINGS  SERVICE_ALREADY_PURCHASED
  otherPartners  MEETINGS     MESSAGING  CALLING   -
  own            MEETINGS     nothing    CALLING   -
`;

overlap('the matrix is that of S09, and its last row the one of Spark', () => {
  for (const line of S09.trim().split('\n')) {
    const [customer, bought, elsewhere, wanted, code] = line.trim().split(/\s+/);
    const own = overlapMatrix(current).cases.filter(
      (one) =>
        one.customer === customer &&
        one.bought === bought &&
        one.elsewhere === elsewhere &&
        one.wanted === wanted,
    );
    assert.equal(
      own.map((one) => one.code ?? '-'),
      [code],
      line,
    );
  }
  const paying = overlapMatrix(spark).cases.filter(
    ({ customer, bought }) => customer === 'own' && bought !== 'nothing',
  );
  assert.ok(paying.every(({ code }) => code === 'PAYING_CUSTOMER_NOT_ELIGIBLE'));
});

overlap('it is short, and what is allowed stands first', () => {
  const codes = overlapMatrix(current).rows.map(({ code }) => code ?? '-');
  assert.equal(codes, [
    '-',
    'CALLING_ALREADY_PURCHASED',
    'CALLING_ALREADY_PURCHASED',
    'CALLING_ALREADY_PURCHASED',
    'CALLING_ALREADY_PURCHASED',
    'SERVICE_ALREADY_PURCHASED',
    'SERVICE_ALREADY_PURCHASED',
    'SERVICE_IN_OTHER_PARTNER_TRIAL',
  ]);
  assert.is(overlapMatrix(spark).rows.length, 4);
});

overlap(
  'a pack that looks at bought Calling whatever is wanted still has each case in one row',
  () => {
    const pack = changedPack('webex-current', {
      rules: {
        'E-06': { appliesWhen: { fact: 'service', operator: 'notEqual', value: 'MESSAGING' } },
      },
    });
    const { cases, rows } = overlapMatrix(pack);

    for (const one of cases) {
      const own = rows.filter((row) => covers(row, one));
      assert.is(own.length, 1, JSON.stringify(one));
      assert.equal(own[0]?.violated, one.violated, JSON.stringify(one));
    }
  },
);

overlap('a row names the services that its cases are about, and says any only of all', () => {
  for (const pack of [current, spark]) {
    const { cases, rows } = overlapMatrix(pack);
    for (const row of rows) {
      const wanted = new Set(cases.filter((one) => covers(row, one)).map((one) => one.wanted));
      assert.equal([...(row.wanted ?? SERVICES)].sort(), [...wanted].sort());
    }
  }
});

overlap.run();
