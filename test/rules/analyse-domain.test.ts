/** A few values stand for all values, the nearest facts are found, and few rows say it all. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Claim,
  findFacts,
  invariantsAbout,
  isTrue,
  statement,
} from '../../rules/analyse/claim.ts';
import { type Domain, domainOf, leavesOf } from '../../rules/analyse/domain.ts';
import { Budget, type Constraint, nearest } from '../../rules/analyse/search.ts';
import { liesIn, rowsOf, type TablePoint } from '../../rules/analyse/table.ts';
import { usualFacts } from '../../rules/analyse/usual.ts';
import { compileCondition, type FactSet } from '../../rules/compile-condition.ts';
import type { FactName, FactValue } from '../../rules/facts.ts';
import { brokenBy } from '../../rules/invariants.ts';
import { factsOf, QUESTION_NAMES } from '../../rules/questions.ts';
import type { Condition, FactLeaf } from '../../rules/rule.ts';
import { type Random, seeded } from '../support/random.ts';

const t = suite('rules/analyse/domain');
const CONSTANTS = { lists: {}, terms: {} };

/** Three numbers that are compared with each other and with constants, a name, and a yes or no. */
const NAMES = [
  'licenceCount',
  'licenceCountMin',
  'licenceCountMax',
  'path',
  'siteRequired',
] as const;
const NUMBERS = NAMES.slice(0, 3);
const COMPARE = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const;

function chanceLeaf(dice: Random): FactLeaf {
  const fact = dice.pick(NAMES);
  if (fact === 'siteRequired') return { fact, operator: 'equal', value: dice.chance(50) };
  if (fact === 'path') {
    const value = dice.chance(50) ? ['NEW'] : ['NEW', 'ADD'];
    return { fact, operator: dice.pick(['in', 'notIn']), value };
  }
  const operator = dice.pick(COMPARE);
  const other = dice.pick(NUMBERS);
  if (other !== fact && dice.chance(60)) return { fact, operator, value: { fact: other } };
  return { fact, operator, value: dice.pick([0, 1, 5, 2000, 2006, 1_000_000]) };
}

function chanceCondition(dice: Random, depth = 2): Condition {
  if (depth === 0 || dice.chance(30)) return chanceLeaf(dice);
  if (dice.chance(20)) return { not: chanceCondition(dice, depth - 1) };
  const parts = Array.from({ length: dice.int(1, 3) }, () => chanceCondition(dice, depth - 1));
  return dice.chance(50) ? { all: parts } : { any: parts };
}

function* pointsOf(domain: Domain, names: readonly FactName[]): Generator<FactSet> {
  const [name, ...rest] = names;
  if (name === undefined) {
    yield {};
    return;
  }
  for (const value of domain.get(name)?.values ?? []) {
    for (const others of pointsOf(domain, rest)) yield { [name]: value, ...others };
  }
}

t('whatever comparisons answer on any facts, they answer on some facts of the domain', () => {
  const seed = 20_270_301;
  const dice = seeded(seed);
  for (let round = 0; round < 150; round += 1) {
    const leaves = Array.from({ length: dice.int(1, 5) }, () => chanceLeaf(dice));
    const sources = leaves.map((condition) => ({ condition, constants: CONSTANTS }));
    const tests = leaves.map((leaf) => compileCondition(leaf, CONSTANTS));
    const answers = (facts: FactSet) => tests.map((test) => Number(test(facts))).join('');
    const domain = domainOf(sources, {});
    const known = new Set([...pointsOf(domain, [...domain.keys()])].map(answers));

    for (let tries = 0; tries < 60; tries += 1) {
      const facts: Record<string, FactValue> = { siteRequired: dice.chance(50) };
      facts['path'] = dice.pick(['NEW', 'EXISTING', 'ADD']);
      for (const name of NUMBERS) {
        const near = dice.pick([0, 5, 2003, 2003, 1_000_000]) + dice.int(-3, 3);
        facts[name] = Math.min(1_000_000, Math.max(0, dice.chance(30) ? dice.int(0, 1e6) : near));
      }
      const shown = `seed=${seed} round=${round} ${JSON.stringify({ leaves, facts })}`;
      assert.ok(known.has(answers(facts)), shown);
    }
  }
});

t('the facts that are found are the nearest, and none are found only if there are none', () => {
  const seed = 42_017;
  const dice = seeded(seed);
  let [found, none] = [0, 0];
  for (let round = 0; round < 250; round += 1) {
    const conditions = Array.from({ length: dice.int(1, 3) }, () => chanceCondition(dice));
    const claims: readonly Claim[] = conditions.map((one) => isTrue(statement(one, CONSTANTS)));
    const sources = claims.flatMap((claim) => claim.sources);
    const base: FactSet = { ...usualFacts('trial.start'), siteRequired: dice.chance(50) };
    const domain = domainOf(sources, base);
    const names = [...domain.keys()];
    const distances = [...pointsOf(domain, names)]
      .filter((facts) => claims.every(({ holds }) => holds(facts)))
      .map((facts) => names.filter((name) => facts[name] !== base[name]).length);
    const search = nearest(base, domain, claims, new Budget());

    const shown = `seed=${seed} round=${round} ${JSON.stringify(conditions)}`;
    assert.ok(search.isExact, shown);
    assert.is(search.facts === null, distances.length === 0, shown);
    if (search.facts === null) {
      none += 1;
      continue;
    }
    found += 1;
    const { facts } = search;
    assert.ok(
      claims.every(({ holds }) => holds(facts)),
      shown,
    );
    assert.is(search.distance, Math.min(...distances), shown);
    const differing = Object.keys(base).filter((name) => facts[name] !== base[name]);
    assert.is(differing.length, search.distance, shown);
  }
  assert.ok(found > 50 && none > 20, `found=${found} none=${none}`);
});

t('a search that is cut short says so, and never that there is nothing', () => {
  const names = ['siteRequired', 'siteUrlPresent', 'timeZonePresent', 'siteUrlAvailable'] as const;
  const domain: Domain = new Map(
    names.map((name) => [name, { values: [true, false], cuts: [] }] as const),
  );
  const impossible: Constraint = { facts: names, holds: () => false };

  const cut = nearest({}, domain, [impossible], new Budget(10));
  assert.equal([cut.facts, cut.isExact], [null, false]);
  const whole = nearest({}, domain, [impossible], new Budget(100));
  assert.equal([whole.facts, whole.isExact], [null, true]);
});

t('found facts keep the invariants, and so do the everyday facts of every question', () => {
  for (const question of QUESTION_NAMES) {
    assert.equal(brokenBy(question, usualFacts(question)), [], question);
  }
  for (const question of QUESTION_NAMES) {
    for (const fact of factsOf(question)) {
      const values = domainOf(
        [{ condition: { fact, operator: 'equal', value: 1 }, constants: CONSTANTS }],
        {},
      );
      for (const value of values.get(fact)?.values ?? []) {
        const claim = isTrue(statement({ fact, operator: 'equal', value }, CONSTANTS));
        const { facts } = findFacts(question, usualFacts(question), [claim]);
        assert.ok(facts !== null, `${question}: ${fact} ${value}`);
        assert.is(facts?.[fact], value);
        assert.equal(brokenBy(question, facts ?? {}), [], `${question}: ${fact} ${value}`);
      }
    }
  }
});

t('numbers between two constants are as many as have to be told apart', () => {
  const over: Condition = { fact: 'licenceCountMin', operator: 'greaterThan', value: 2000 };
  const under: Condition = { fact: 'licenceCountMax', operator: 'lessThan', value: 2004 };
  const rises = (fact: FactName, value: FactName): Condition => ({
    fact,
    operator: 'lessThan',
    value: { fact: value },
  });
  const all = [
    over,
    rises('licenceCountMin', 'licenceCount'),
    rises('licenceCount', 'licenceCountMax'),
    under,
  ];
  const { facts } = findFacts(
    'trial.editLicences',
    usualFacts('trial.editLicences'),
    all.map((one) => isTrue(statement(one, CONSTANTS))),
  );
  assert.equal(facts, { licenceCount: 2002, licenceCountMin: 2001, licenceCountMax: 2003 });
});

t('an invariant bears on facts that it reaches through other invariants', () => {
  const found = invariantsAbout('trial.start', [{ facts: ['ownTrialHasService'] }]);
  const names = new Set(found.flatMap(({ facts }) => facts));

  assert.equal([...names].sort(), [
    'callingPurchased',
    'customerPaying',
    'otherPartnerTrialsService',
    'ownTrialHasService',
    'path',
    'service',
    'servicePurchased',
  ]);
});

t('leaves are counted wherever they stand', () => {
  const leaf: FactLeaf = { fact: 'siteRequired', operator: 'equal', value: true };
  assert.is(leavesOf({ all: [leaf, { any: [leaf, { not: leaf }] }] }).length, 3);
});

t('each point of a table lies in one row, which says what the point comes to', () => {
  const seed = 9_091;
  const dice = seeded(seed);
  for (let round = 0; round < 200; round += 1) {
    const sizes = Array.from({ length: dice.int(1, 6) }, () => dice.int(2, 4));
    const outcomeCount = dice.int(1, 3);
    const points = sizes
      .reduce<number[][]>(
        (all, size) =>
          all.flatMap((cells) => Array.from({ length: size }, (_, at) => [...cells, at])),
        [[]],
      )
      .filter(() => dice.chance(80))
      .map((cells): TablePoint => {
        const sum = (cells[0] ?? 0) + (cells.at(-1) ?? 0);
        const outcome = dice.chance(5) ? 'odd' : String(sum % outcomeCount);
        return { cells, outcome };
      });
    const rows = rowsOf(sizes.length, points);

    for (const point of points) {
      const own = rows.filter((row) => liesIn(point, row));
      assert.is(own.length, 1, `seed=${seed} round=${round}`);
      assert.is(own[0]?.outcome, point.outcome, `seed=${seed} round=${round}`);
    }
    assert.ok(rows.every((row) => points.some((point) => liesIn(point, row))));
  }
});

t('a column that does not matter is any, and values that come to the same share a row', () => {
  const points = [0, 1, 2].flatMap((first) =>
    [0, 1].map(
      (second): TablePoint => ({ cells: [first, second], outcome: first === 1 ? 'b' : 'a' }),
    ),
  );
  assert.equal(rowsOf(2, points), [
    { outcome: 'a', cells: [[0, 2], null] },
    { outcome: 'b', cells: [[1], null] },
  ]);
});

t.run();
