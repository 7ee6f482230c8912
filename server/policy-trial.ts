/**
 * An edited policy, tried without being kept: is it usable, what does analysis find, whose answer
 * changes, and what does it say to given facts.
 *
 * Invariant: one is tried at a time, and others are heard between its parts: a policy that is made
 * to be hard takes the analysis its whole budget.
 */
import { setImmediate as nextMacrotask } from 'node:timers/promises';
import {
  difference,
  explain,
  type Findings,
  findings,
  isQuestion,
  type Pack,
  type PackDifference,
  PackError,
  type ReplayedService,
  readPack,
} from '../runtime/index.ts';

export interface TriedCase extends ReplayedService {
  /** What is wrong with the facts, where that is why there is no answer. */
  readonly problems: readonly { readonly fact: string; readonly problem: string }[];
}

export interface Tried {
  readonly found: Findings;
  readonly difference: PackDifference | null;
  readonly cases: readonly TriedCase[];
}

interface Case {
  readonly question: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

let turn: Promise<unknown> = Promise.resolve();

/** @param base What to compare it with; null for nothing. */
export function tryPack(pack: Pack, base: Pack | null, cases: readonly Case[]): Promise<Tried> {
  const mine = turn.then(async () => {
    await nextMacrotask();
    const found = findings(pack);
    await nextMacrotask();
    const differs = base === null ? null : await difference(base, pack);
    await nextMacrotask();
    const answers: TriedCase[] = [];
    for (const one of cases) answers.push(await answerTo(pack, one));
    return { found, difference: differs, cases: answers };
  });
  turn = mine.catch(() => undefined);
  return mine;
}

async function answerTo(pack: Pack, { question, facts }: Case): Promise<TriedCase> {
  if (!isQuestion(question)) throw new Error(`${question} is no question`);
  const { verdict, rules } = await explain(pack, question, facts);
  const { service } = facts;
  const problems = (verdict.problems ?? []).map(({ fact, problem }) => ({ fact, problem }));
  const about = typeof service === 'string' ? service : '';
  return { service: about, outcome: verdict.outcome, rules, problems };
}

export type ReadPolicy =
  | { readonly pack: Pack }
  | { readonly problems: { file: string; place: string; reason: string }[] };

/** The pack of a JSON value, or every problem with it. */
export function readPolicy(policy: object): ReadPolicy {
  try {
    return { pack: readPack({ file: 'policy', text: JSON.stringify(policy) }) };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const problems = error.problems.map(({ file = 'policy', place, reason }) => ({
      file,
      place,
      reason,
    }));
    return { problems };
  }
}
