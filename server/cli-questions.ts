/**
 * What a scenario asks the rules, step by step, with every answer: the verdict, the rules, what
 * would make it pass, and from when time does.
 *
 * A question for a trial is asked in the world as it stood at the step's instant. Of any other
 * command the decision that it carries is taken again, on the facts that were recorded.
 *
 * Source: our choice.
 */
import {
  type Actor,
  ask,
  type Code,
  type CommandInput,
  type Decision,
  type Eligibility,
  type Entry,
  evaluate,
  type Forecast,
  forecast,
  isQuestion,
  packNamed,
  type Refusal,
  Rejected,
  type Remedies,
  type ReplayedDecision,
  readerOf,
  remediesOf,
  replayDecision,
  type ScenarioRow,
  type ScenarioRun,
  startAskedBy,
  type TrialRequestBody,
} from '../runtime/index.ts';

interface Head {
  /** From 1, as `simulate` prints it. */
  readonly step: number;
  readonly atMs: number;
  readonly note: string | null;
  readonly actor: Actor;
  /** `eligibility`, or the name of a command. */
  readonly asked: string;
  readonly request: Readonly<Record<string, unknown>>;
}

/** A request that makes no sense in this world: no rule was asked. */
export interface RejectedQuestion extends Head {
  readonly kind: 'rejected';
  readonly code: Code;
  readonly sentence: string;
  /** A policy that it names may not be in force yet. */
  readonly forecast: Forecast;
}

/** May this trial start? */
export interface StartQuestion extends Head {
  readonly kind: 'start';
  readonly eligibility: Eligibility;
  /** Of a command, what it was told; that may be more than the rules have against it. */
  readonly refusal: Refusal | null;
  readonly replayed: ReplayedDecision;
  /** These two are null where nothing stands in the way. */
  readonly remedies: Remedies | null;
  readonly forecast: Forecast | null;
}

/** Any other question that a command brought before the rules. */
export interface OtherQuestion extends Head {
  readonly kind: 'other';
  readonly decision: Decision;
  readonly refusal: Refusal | null;
  readonly replayed: ReplayedDecision;
}

export type Question = RejectedQuestion | StartQuestion | OtherQuestion;

/** The steps that ask the rules something, from 1. */
export const stepsThatAsk = ({ rows }: ScenarioRun): readonly number[] =>
  rows.filter((row) => startOf(row) !== null || othersOf(row).length > 0).map(numberOf);

const numberOf = ({ index }: ScenarioRow): number => index + 1;

/**
 * What one step asks, in order.
 *
 * @param policy The pack that is asked instead of the world's, of a request that names none.
 * @throws {Rejected} SCENARIO_INVALID.
 */
export async function questionsOf(
  row: ScenarioRow,
  policy: string | null,
): Promise<readonly Question[]> {
  const start = startOf(row);
  const questions = start === null ? [] : [await startQuestion(row, start, policy)];
  for (const told of othersOf(row)) questions.push(await otherQuestion(row, told, policy));
  return questions;
}

interface Start {
  readonly asked: string;
  readonly request: TrialRequestBody;
  readonly actor: Actor;
  /** What came of it, if it was more than a question. */
  readonly entry: Entry | null;
}

/** A command that was given, and its entry. */
interface Told extends CommandInput {
  readonly entry: Entry;
}

/** The trial that a step asks for: in words of its own, or as the last step of a wizard. */
function startOf(row: ScenarioRow): Start | null {
  const { step, index, before } = row;
  const told = commandsIn(row).find(({ command }) => command.type === 'trial.start');
  if (step.do === 'eligibility' || step.do === 'trial.start') {
    return { asked: step.do, ...startAskedBy(before, step, index), entry: told?.entry ?? null };
  }
  if (told?.command.type !== 'trial.start') return null;
  const { type, trialId: _, ...request } = told.command;
  return { asked: type, request, actor: told.actor, entry: told.entry };
}

const othersOf = (row: ScenarioRow): readonly Told[] =>
  commandsIn(row).filter(
    ({ command, decision }) => command.type !== 'trial.start' && decision !== null,
  );

const commandsIn = ({ entries }: ScenarioRow): readonly Told[] =>
  entries.flatMap((entry) => (entry.input.kind === 'command' ? [{ ...entry.input, entry }] : []));

async function startQuestion(
  row: ScenarioRow,
  { asked, request: said, actor, entry }: Start,
  policy: string | null,
): Promise<Question> {
  const { before } = row;
  const isOwn = policy === null || said.policy !== undefined;
  const request = isOwn ? said : { ...said, policy };
  const head = { ...headOf(row), actor, asked, request };
  const reader = readerOf(before);
  try {
    const eligibility = await evaluate(reader, before, request, actor);
    const { isAllowed } = eligibility;
    return {
      ...head,
      kind: 'start',
      eligibility,
      refusal: isOwn && entry !== null ? entry.refusal : eligibility.refusal,
      replayed: await replayDecision(eligibility.decision),
      remedies: isAllowed ? null : await remediesOf(reader, before, request, actor),
      forecast: isAllowed ? null : await forecast(reader, before, request, actor),
    };
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    const { code, sentence } = error;
    const ahead = await forecast(reader, before, request, actor);
    return { ...head, kind: 'rejected', code, sentence, forecast: ahead };
  }
}

async function otherQuestion(
  row: ScenarioRow,
  { command, actor, decision: recorded, entry }: Told,
  policy: string | null,
): Promise<Question> {
  const { type, ...request } = command;
  if (recorded === null || !isQuestion(recorded.question)) {
    throw new Error(`${type} brought no question before the rules`);
  }
  const decision =
    policy === null
      ? recorded
      : await ask(packNamed(policy), recorded.question, recorded.services as Asked);
  return {
    ...headOf(row),
    kind: 'other',
    actor,
    asked: type,
    request,
    decision,
    refusal: policy === null ? entry.refusal : null,
    replayed: await replayDecision(decision),
  };
}

type Asked = Parameters<typeof ask>[2];

const headOf = (row: ScenarioRow) => ({
  step: numberOf(row),
  atMs: row.atMs,
  note: row.step.note ?? null,
});
