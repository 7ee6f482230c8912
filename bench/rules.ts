/**
 * One question decided by several engines: the rules of `trial.start` under `webex-current@1`, on
 * the same applicants. That all of them give the same answers is checked before the clock starts.
 */
import { executorOf } from '../rules/compile.ts';
import type { FactSet } from '../rules/compile-condition.ts';
import { evaluate } from '../rules/engine.ts';
import { decide, explain, type Facts, packOf, rulesOf } from '../rules/index.ts';
import { SATISFIED } from '../test/rules/examples.ts';
import { chanceFactsNear } from '../test/support/chance-facts.ts';
import { seeded } from '../test/support/random.ts';
import { evaluationsSideBySide, type Rates } from './measure.ts';
import { violatedByHand } from './rules-by-hand.ts';
import { jsonLogicOf, keptEngineOf, zenOf } from './rules-translated.ts';

const APPLICANTS = 2_000;
const ROUNDS = 15;
const SEED = 1;
/** So many facts of a hundred are drawn anew: it leaves about a third of the applicants allowed. */
const CHANGED_PERCENT = 22;
const QUESTION = 'trial.start';

/** One way to decide. What it gives in the end is measured; its names are read afterwards. */
interface Contender {
  readonly run: (facts: FactSet) => unknown;
  /** The ids of the violated rules, in the order of the pack. */
  readonly violated: (given: never) => readonly string[];
  /** What it takes less than about a microsecond for cannot be timed one by one. */
  readonly isTimedSingly: boolean;
}

const contender = <Given>(
  isTimedSingly: boolean,
  run: (facts: FactSet) => Given,
  violated: (given: Awaited<Given>) => readonly string[],
): Contender => ({ run, violated: violated as Contender['violated'], isTimedSingly });

export async function rulesBench(): Promise<object> {
  const dice = seeded(SEED);
  const applicants = Array.from({ length: APPLICANTS }, () =>
    chanceFactsNear(dice, QUESTION, SATISFIED[QUESTION], CHANGED_PERCENT),
  );
  const zen = zenOf(packOf('webex-current@1'), QUESTION);
  const contenders = contendersWith(zen);
  const allowed = await checked(contenders, applicants);
  const rates = await evaluationsSideBySide(contenders, applicants, ROUNDS);
  zen.dispose();

  const base = rates[BASE]?.perCpuSecond ?? Number.NaN;
  const figures = Object.entries(rates).map(([name, rate]) => [name, figuresOf(rate, base)]);
  return {
    ...(Object.fromEntries(figures) as object),
    load: { applicants: APPLICANTS, allowed, rounds: ROUNDS, seed: SEED },
  };
}

/** With a new engine for each decision, as every decision of ours has. */
const BASE = 'json-rules-engine';

function contendersWith(zen: ReturnType<typeof zenOf>): Readonly<Record<string, Contender>> {
  const pack = packOf('webex-current@1');
  const rules = rulesOf(pack, QUESTION);
  const { lists, terms } = pack;
  const executor = executorOf(pack, QUESTION);
  const kept = keptEngineOf(pack, QUESTION);
  const jsonLogic = jsonLogicOf(pack, QUESTION);
  const idsWhereNot = (isSatisfied: (index: number) => unknown): readonly string[] =>
    rules.filter((_, index) => isSatisfied(index) !== true).map(({ id }) => id);
  const byPack = (ids: readonly string[]): readonly string[] =>
    rules.map(({ id }) => id).filter((id) => ids.includes(id));
  return {
    [BASE]: contender(
      true,
      (facts) => evaluate({ rules, facts, lists, terms }),
      (answers) => answers.filter((one) => !one.isSatisfied).map(({ rule }) => rule.id),
    ),
    'json-rules-engine, one kept': contender(
      true,
      (facts) => kept.run(facts),
      ({ failureResults }) => byPack(failureResults.map(({ name }) => String(name))),
    ),
    'our decision': contender(
      true,
      (facts) => decide(pack, QUESTION, facts),
      ({ violations }) => byPack(violations.map(({ ruleId }) => ruleId)),
    ),
    'our explained decision': contender(
      true,
      (facts) => explain(pack, QUESTION, facts),
      (said) =>
        byPack(said.rules.filter((one) => one.outcome === 'violated').map((one) => one.ruleId)),
    ),
    'our compiled executor': contender(
      false,
      (facts) => executor.violated(facts),
      (violated) => violated.map(({ id }) => id),
    ),
    '@gorules/zen-engine': contender(
      true,
      (facts) => zen.evaluate(facts),
      ({ result }) => idsWhereNot((index) => (result as Record<string, unknown>)[`r${index}`]),
    ),
    'json-logic-engine': contender(
      false,
      (facts) => jsonLogic(facts),
      (results) => idsWhereNot((index) => (results as readonly unknown[])[index]),
    ),
    'hand-written TypeScript': contender(
      false,
      (facts) => violatedByHand(facts as Facts<typeof QUESTION>),
      (violated) => violated,
    ),
  };
}

/** @returns How many applicants are allowed. @throws {Error} Two contenders differ. */
async function checked(
  contenders: Readonly<Record<string, Contender>>,
  applicants: readonly FactSet[],
): Promise<number> {
  let allowed = 0;
  for (const facts of applicants) {
    let first: string | undefined;
    for (const [name, { run, violated }] of Object.entries(contenders)) {
      const said = violated((await run(facts)) as never).join(' ');
      first ??= said;
      if (said === first) continue;
      throw new Error(`${name} violates "${said}", not "${first}": ${JSON.stringify(facts)}`);
    }
    if (first === '') allowed += 1;
  }
  return allowed;
}

function figuresOf({ perCpuSecond, ...single }: Rates, base: number): object {
  const rounded = Object.entries(single).map(([name, us]) => [name, Number(us.toFixed(1))]);
  return {
    perCpuSecond: Math.round(perCpuSecond),
    ratio: Number((perCpuSecond / base).toFixed(2)),
    ...(Object.fromEntries(rounded) as object),
  };
}
