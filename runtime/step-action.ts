/**
 * What can be done at a step now, and what it takes: each action is tried on the world as it is, by the
 * very step that would do it, with each answer that may be given and with no more than is needed; the
 * results are thrown away.
 */
import type { Action } from './actions.ts';
import type { Actor } from './actor.ts';
import { type Command, type CommandName, parseCommand } from './command.ts';
import type { Reason } from './entry.ts';
import { prepare } from './prepare.ts';
import { reasonsOf, refusalFor } from './refusal.ts';
import type { At } from './start-request.ts';
import { type FieldKind, fieldsOfStep, type StepCommand, type StepField } from './step-fields.ts';
import type { Stream } from './stream.ts';
import { eventTitle } from './titles.ts';
import type { Who } from './who-may.ts';
import type { Reader } from './world.ts';

type Fields = Readonly<Record<string, unknown>>;
type Value = string | boolean;

export interface ActionField {
  readonly name: string;
  readonly kind: FieldKind;
  /** Whether it has to be added to the fields, since only a person knows it. */
  readonly isRequired: boolean;
  /** The answers that would be accepted; absent where they are not tried one by one. */
  readonly options?: readonly ActionOption[];
}

export interface ActionOption {
  readonly value: Value;
  /** What has to be told besides, with this answer. */
  readonly needs: readonly string[];
}

/** `fields` are ready to send once the required inputs are in them. */
export interface StepAction extends Omit<Action, 'input'> {
  readonly inputs: readonly ActionField[];
}

export interface Asking {
  readonly command: StepCommand;
  /** Whose it is, and what is known without asking anybody. */
  readonly known: Fields;
  /** Stand for what a person will say, to try with: not sent, and not shown. */
  readonly samplesFor: (answer: Value | undefined) => Fields;
  readonly actor: Actor;
  readonly who: Who;
}

const PEOPLE: Readonly<Record<Who, string>> = {
  linkHolder: 'Holder of the order’s link',
  partnerSales: 'Partner administrator',
  customerAdmin: 'Customer administrator',
  customer: 'Customer',
  trialsTeam: 'Trials team',
  orderDesk: 'Order desk',
  operator: 'Operator',
};

/** @param stream The one that the command goes into. */
export async function stepActionOf(
  reader: Reader,
  at: At,
  stream: Stream,
  asking: Asking,
): Promise<StepAction> {
  const { command, known, who, actor } = asking;
  const fields = fieldsOfStep(command);
  const chosen = fields.find(({ name, answers }) => answers.length > 0 && !(name in known));
  const ask = (given: Fields): Promise<readonly Reason[]> =>
    reasonsAgainst(reader, at, stream, actor, commandOf(command, given));
  const tries: Try[] = [];
  for (const value of chosen?.answers ?? [undefined]) {
    const own = value === undefined ? {} : { [chosen?.name ?? '']: value };
    const samples = asking.samplesFor(value);
    tries.push({ value, own, ...(await tried(ask, fields, { ...known, ...own }, samples)) });
  }
  const accepted = tries.filter(({ reasons }) => reasons.length === 0);
  const shown = accepted[0] ?? tries[0];
  const reasons = shown?.reasons ?? [];
  return {
    ...{ command, label: eventTitle(command), actor, by: PEOPLE[who] },
    isAllowed: reasons.length === 0,
    refusal: reasons.length === 0 ? null : refusalFor(reasons),
    fields: { ...known, ...shown?.own },
    inputs: fields.map(({ name, kind }) => ({
      ...{ name, kind, isRequired: shown?.needs.includes(name) ?? false },
      ...(name === chosen?.name ? { options: accepted.flatMap(optionOf) } : {}),
    })),
  };
}

const optionOf = ({ value, needs }: Try): readonly ActionOption[] =>
  value === undefined ? [] : [{ value, needs }];

interface Verdict {
  /** Why not; empty when it would be accepted. */
  readonly reasons: readonly Reason[];
  /** What had to be told for that. */
  readonly needs: readonly string[];
}

interface Try extends Verdict {
  readonly value: Value | undefined;
  readonly own: Fields;
}

/** With what has to be there; then with one more field each; then with all that serve. */
async function tried(
  ask: (given: Fields) => Promise<readonly Reason[]>,
  fields: readonly StepField[],
  known: Fields,
  samples: Fields,
): Promise<Verdict> {
  const open = fields.filter(({ name }) => !(name in known));
  const least = open.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
  const more = open.map(({ name }) => name).filter((name) => !least.includes(name));
  const served = more.filter((name) => name in samples);
  const withNames = (names: readonly string[]): Promise<readonly Reason[]> =>
    ask({ ...known, ...Object.fromEntries(names.map((name) => [name, samples[name]])) });
  const reasons = await withNames(least);
  if (reasons.length === 0) return { reasons, needs: least };
  for (const extra of [...served.map((name) => [name]), served]) {
    const needs = [...least, ...extra];
    if (extra.length > 0 && (await withNames(needs)).length === 0) return { reasons: [], needs };
  }
  return { reasons, needs: least };
}

function commandOf(name: CommandName, fields: Fields): Command {
  const parsed = parseCommand(name, fields);
  if (parsed.ok) return parsed.command;
  const problems = parsed.problems.map(({ pointer, problem }) => `${pointer} ${problem}`);
  throw new Error(`${name} is tried with words that nobody may say: ${problems.join('; ')}`);
}

async function reasonsAgainst(
  reader: Reader,
  at: At,
  stream: Stream,
  actor: Actor,
  command: Command,
): Promise<readonly Reason[]> {
  const { input } = await prepare(reader, at, command, actor, (prefix) => `${prefix}_none`);
  return reasonsOf(stream, input);
}
