import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseFacts } from '../../rules/parse-facts.ts';
import { QUESTION_NAMES } from '../../rules/questions.ts';
import { PACKS } from '../../rules/registry.ts';
import { chanceFacts, chanceFactsNear, garbageFacts } from '../support/chance-facts.ts';
import { chanceRules } from '../support/chance-rules.ts';
import {
  type Comparison,
  compare,
  OURS,
  type Recording,
  recordPack,
  recordRules,
} from '../support/equivalence.ts';
import { type Random, seeded } from '../support/random.ts';
import { SATISFIED } from './examples.ts';

const { env } = process;
/** How many rule results are compared; CI does the whole number. More: RULE_RESULTS=10000000. */
const RESULTS = Number(env['RULE_RESULTS'] ?? 100_000);
const SEED = Number(env['SEED'] ?? 1);

const t = suite('rules: compiled rules against json-rules-engine');

interface Tally {
  results: number;
  leaves: number;
  refusals: number;
  violations: number;
}

/** Compares recordings of seeds in turn until so many results were compared; any difference fails. */
async function comparedUntil(
  results: number,
  recorded: (dice: Random) => Promise<Recording>,
): Promise<Tally> {
  const tally: Tally = { results: 0, leaves: 0, refusals: 0, violations: 0 };
  for (let seed = SEED; tally.results < results; seed += 1) {
    add(tally, compare(OURS, await recorded(seeded(seed))), `seed=${seed}`);
  }
  return tally;
}

function add(tally: Tally, comparison: Comparison, where: string): void {
  const { difference } = comparison;
  if (difference !== undefined) assert.unreachable(`${where}: ${difference}`);
  for (const key of ['results', 'leaves', 'refusals', 'violations'] as const) {
    tally[key] += comparison[key];
  }
}

const times = <Made>(count: number, make: () => Made): readonly Made[] =>
  Array.from({ length: count }, make);

t('typed facts fit the dictionary and keep every invariant; garbage mostly does not', () => {
  const dice = seeded(SEED);
  let garbage = 0;
  for (const question of QUESTION_NAMES) {
    for (let round = 0; round < 50; round += 1) {
      const facts = chanceFacts(dice, question);
      const near = chanceFactsNear(dice, question, SATISFIED[question], 20);
      assert.ok(parseFacts(question, facts).ok, `seed=${SEED} ${JSON.stringify(facts)}`);
      assert.ok(parseFacts(question, near).ok, `seed=${SEED} ${JSON.stringify(near)}`);
      if (!parseFacts(question, garbageFacts(dice, question)).ok) garbage += 1;
    }
  }
  assert.ok(garbage > 40 * QUESTION_NAMES.length, `${garbage}`);
});

t(`rules by chance on typed facts, seed ${SEED}`, async () => {
  const tally = await comparedUntil(RESULTS * 0.8, (dice) => {
    const question = dice.pick(QUESTION_NAMES);
    const { rules, constants } = chanceRules(dice, question, 40);
    const facts = times(8, () => chanceFacts(dice, question));
    return recordRules(rules, constants, facts);
  });
  assert.is(tally.refusals, 0);
  assert.ok(tally.leaves > tally.results, `${tally.leaves} leaves`);
  const share = tally.violations / tally.results;
  assert.ok(share > 0.2 && share < 0.8, `${share} of the results are violations`);
});

t(`rules by chance on garbage, seed ${SEED}: an answer or a refusal, and the same`, async () => {
  const tally = await comparedUntil(RESULTS * 0.1, (dice) => {
    const question = dice.pick(QUESTION_NAMES);
    // Few at a time: with many, one of them always reads what is wrong, and all are refused.
    const { rules, constants } = chanceRules(dice, question, dice.int(1, 4));
    const facts = times(8, () => garbageFacts(dice, question));
    return recordRules(rules, constants, facts);
  });
  const share = tally.refusals / tally.results;
  assert.ok(share > 0.1 && share < 0.8, `${share} of the results are refusals`);
});

t(`every question under every shipped pack, seed ${SEED}`, async () => {
  const tally: Tally = { results: 0, leaves: 0, refusals: 0, violations: 0 };
  let satisfied = 0;
  for (let seed = SEED; tally.results < RESULTS * 0.1; seed += 1) {
    const dice = seeded(seed);
    for (const pack of PACKS.values()) {
      for (const question of QUESTION_NAMES) {
        const near = () => chanceFactsNear(dice, question, SATISFIED[question], 10);
        const facts = [
          ...times(3, () => chanceFacts(dice, question)),
          ...times(3, near),
          ...times(2, () => garbageFacts(dice, question)),
        ];
        const comparison = compare(OURS, await recordPack(pack, question, facts));
        add(tally, comparison, `seed=${seed} ${pack.packId} ${question}`);
        satisfied += comparison.results - comparison.violations - comparison.refusals;
      }
    }
  }
  assert.ok(tally.violations > 0 && tally.refusals > 0 && satisfied > 0);
});

t.run();
