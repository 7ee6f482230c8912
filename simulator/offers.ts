/**
 * What can be done at an instant, with every answer that a form may give tried out beforehand: an
 * offer is open exactly when one of its answers would be accepted.
 */
import {
  type Action,
  actionsOf,
  parseCommand,
  perform,
  type Refusal,
  Rejected,
  readerOf,
  type World,
} from '../runtime/index.ts';
import type { Moment } from './moment.ts';

export interface Offer extends Action {
  /** Empty where nothing, or a number, is asked for. */
  readonly answers: readonly Answer[];
}

interface Answer {
  readonly value: boolean | string;
  /** Why this answer would not be accepted; null when it would. */
  readonly refusal: Refusal | null;
}

/** Asks for an offer with what a form was told. */
export type Doing = (offer: Offer, fields: Readonly<Record<string, unknown>>) => void;

export async function offersAt(moment: Moment): Promise<readonly Offer[]> {
  const { world, view, atMs, packId } = moment;
  if (world === undefined || view === undefined) return [];
  const actions = await actionsOf(readerOf(world), { nowMs: atMs, packId }, view.id);
  return Promise.all(actions.map((action) => offerOf(world, action)));
}

async function offerOf(world: World, action: Action): Promise<Offer> {
  const values = valuesOf(action);
  if (values.length === 0) return { ...action, answers: [] };
  const answers = await Promise.all(
    values.map(async (value) => ({ value, refusal: await tried(world, action, value) })),
  );
  const isAllowed = answers.some(({ refusal }) => refusal === null);
  return { ...action, answers, isAllowed, refusal: isAllowed ? null : action.refusal };
}

function valuesOf({ input }: Action): readonly (boolean | string)[] {
  if (input === null) return [];
  return { boolean: [false, true], integer: [], choice: input.options ?? [] }[input.kind];
}

/** Does it on a world that is thrown away. */
async function tried(
  world: World,
  { command, fields, input, actor }: Action,
  value: boolean | string,
): Promise<Refusal | null> {
  const parsed = parseCommand(command, { ...fields, [input?.name ?? '']: value });
  if (!parsed.ok)
    throw new Error(`${command}: ${parsed.problems.map((one) => one.problem).join()}`);
  const { entries } = await perform(world, parsed.command, actor, never);
  return entries.find((entry) => entry.input.kind === 'command')?.refusal ?? null;
}

/** What is tried out on a trial creates nothing. */
function never(): never {
  throw new Rejected('UNKNOWN_TRIAL');
}
