import { Engine } from 'json-rules-engine';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { executorOf } from '../../rules/compile.ts';
import type { FactSet } from '../../rules/compile-condition.ts';
import { decide, explain, type Verdict } from '../../rules/decide.ts';
import type { Pack } from '../../rules/pack.ts';
import { parseFacts } from '../../rules/parse-facts.ts';
import { QUESTION_NAMES, type Question } from '../../rules/questions.ts';
import { PACKS } from '../../rules/registry.ts';
import { chanceFacts, chanceFactsNear, garbageFacts } from '../support/chance-facts.ts';
import { type Random, seeded } from '../support/random.ts';
import { SATISFIED } from './examples.ts';

const { env } = process;
/** How many decisions overlap others; CI does more. The long form: OVERLAPS=1000000. */
const OVERLAPS = Number(env['OVERLAPS'] ?? 5_000);
const SEED = Number(env['SEED'] ?? 1);
const IN_FLIGHT = 100;
/** The engine needs some tens of microtasks for a run; starts are spread over all of them. */
const TICKS_MAX = 60;

const t = suite('rules: decisions that overlap');

interface Asked {
  readonly pack: Pack;
  readonly question: Question;
  readonly facts: unknown;
  readonly expected: string;
  readonly ruleIds: string;
}

/** A decision to be taken, and what the compiled rules say of it. */
function someCase(dice: Random): Asked {
  const pack = dice.pick([...PACKS.values()]);
  // Half of them ask the question with the most rules.
  const question = dice.chance(50) ? 'trial.start' : dice.pick(QUESTION_NAMES);
  const rules = pack.rules.filter(({ questions }) => questions.includes(question));
  const ruleIds = sorted(rules.map(({ id }) => id));
  const facts = someFacts(dice, question);
  const head = `${pack.packId} ${question} of ${rules.length}`;
  if (!parseFacts(question, facts).ok) {
    return { pack, question, facts, expected: `${head}: indeterminate`, ruleIds };
  }
  const violated = executorOf(pack, question).violated(facts as FactSet);
  const outcome = violated.length === 0 ? 'allowed' : 'denied';
  const expected = `${head}: ${outcome} ${sorted(violated.map(({ id }) => id))}`.trim();
  return { pack, question, facts, expected, ruleIds };
}

function someFacts(dice: Random, question: Question): unknown {
  const die = dice.int(1, 20);
  if (die === 1) return garbageFacts(dice, question);
  if (die < 10) return chanceFacts(dice, question);
  return chanceFactsNear(dice, question, SATISFIED[question], 5);
}

const sorted = (ids: readonly string[]): string => [...ids].sort().join(' ');

const inWords = ({ packId, question, ruleCount, outcome, violations }: Verdict): string =>
  `${packId} ${question} of ${ruleCount}: ${outcome} ${sorted(
    violations.map(({ ruleId }) => ruleId),
  )}`.trim();

async function wait(ticks: number): Promise<void> {
  for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
}

/** Decides, or decides with the trace of every rule. @returns What is wrong, if anything. */
async function problemWith(asked: Asked, ticks: number, how: 'decide' | 'explain') {
  const { pack, question, facts, expected, ruleIds } = asked;
  await wait(ticks);
  if (how === 'decide') {
    const said = inWords(await decide(pack, question, facts));
    return said === expected ? undefined : `${said} instead of ${expected}`;
  }
  const { verdict, rules } = await explain(pack, question, facts);
  const said = inWords(verdict);
  if (said !== expected) return `${said} instead of ${expected}`;
  const traced = sorted(rules.map(({ ruleId }) => ruleId));
  const isComplete = verdict.outcome === 'indeterminate' ? traced === '' : traced === ruleIds;
  return isComplete ? undefined : `${said}: explained only ${traced}`;
}

t(`${OVERLAPS} overlapping decisions: none wrong, none incomplete, seed ${SEED}`, async () => {
  const dice = seeded(SEED);
  const cases = Array.from({ length: 2_000 }, () => someCase(dice));
  const allowed = cases.filter(({ expected }) => expected.endsWith('allowed')).length;
  assert.ok(allowed > 200 && allowed < 1_800, `${allowed} are allowed`);
  let decided = 0;
  while (decided < OVERLAPS) {
    const batch = Array.from({ length: Math.min(IN_FLIGHT, OVERLAPS - decided) }, () =>
      problemWith(dice.pick(cases), dice.int(0, TICKS_MAX), dice.chance(25) ? 'explain' : 'decide'),
    );
    const problem = (await Promise.all(batch)).find((one) => one !== undefined);
    if (problem !== undefined) assert.unreachable(`seed=${SEED}, after ${decided}: ${problem}`);
    decided += batch.length;
  }
  assert.is(decided, OVERLAPS);
});

const RULE_COUNT = 12;

/** Of a thousand applicants who violate every rule, how many were not asked every rule. */
async function incompleteWith(engineFor: () => Engine): Promise<number> {
  const dice = seeded(SEED);
  const counts = await Promise.all(
    Array.from({ length: 1_000 }, async () => {
      await wait(dice.int(0, TICKS_MAX));
      const { results, failureResults } = await engineFor().run({});
      return results.length + failureResults.length;
    }),
  );
  return counts.filter((count) => count !== RULE_COUNT).length;
}

/** json-rules-engine as it comes, with a fact that takes a moment. */
function plainEngine(): Engine {
  const engine = new Engine();
  engine.addFact('isRight', async () => {
    await wait(5);
    return false;
  });
  for (let index = 0; index < RULE_COUNT; index += 1) {
    const conditions = { all: [{ fact: 'isRight', operator: 'equal', value: true }] };
    engine.addRule({ name: `rule ${index}`, conditions, event: { type: 'requirement' } });
  }
  return engine;
}

t('one engine for all of them loses rules without a word; one for each loses none', async () => {
  const shared = plainEngine();
  const lost = await incompleteWith(() => shared);
  assert.ok(lost > 0, 'the hazard is gone: is an engine for each decision still needed?');
  assert.is(await incompleteWith(plainEngine), 0);
});

t.run();
