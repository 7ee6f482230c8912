/**
 * What can be done at an instant, with every answer that a form may give tried out beforehand: an
 * offer is open exactly when one of its answers would be accepted.
 */
import {
  type Action,
  actionsOf,
  canonical,
  parseCommand,
  perform,
  type Refusal,
  Rejected,
  readerOf,
  viewOfTrial,
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
  /** All that it would come to, as a text: two answers with the same one do the same. */
  readonly outcome?: string;
  /** When the trial expires now, and would then; null where it would not be done, or has no end. */
  readonly end?: { readonly fromMs: number; readonly toMs: number } | null;
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
    values.map(async (value) => ({ value, ...(await tried(world, action, value)) })),
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
): Promise<Omit<Answer, 'value'>> {
  const parsed = parseCommand(command, { ...fields, [input?.name ?? '']: value });
  if (!parsed.ok)
    throw new Error(`${command}: ${parsed.problems.map((one) => one.problem).join()}`);
  const done = await perform(world, parsed.command, actor, never);
  const refusal = done.entries.find(({ input: { kind } }) => kind === 'command')?.refusal ?? null;
  const [before, after] = [lifeIn(world, fields), lifeIn(done.world, fields)];
  const [fromMs, toMs] = [before?.expiryAtMs ?? null, after?.expiryAtMs ?? null];
  const hasEnd = refusal === null && fromMs !== null && toMs !== null;
  const followed = done.entries.map(({ changes, effects }) => ({ changes, effects }));
  return {
    refusal,
    outcome: canonical({ refusal, followed, instances: after?.instances }),
    end: hasEnd ? { fromMs, toMs } : null,
  };
}

/** The customer's machines, and when the trial among them expires. */
function lifeIn({ streams, nowMs }: World, { trialId }: Action['fields']) {
  for (const stream of streams.values()) {
    if (stream.kind !== 'customer' || typeof trialId !== 'string') continue;
    const view = viewOfTrial(stream, trialId, nowMs);
    if (view === undefined) continue;
    return { instances: stream.instances, expiryAtMs: view.expiryAtMs };
  }
  return undefined;
}

/** What is tried out on a trial creates nothing. */
function never(): never {
  throw new Rejected('UNKNOWN_TRIAL');
}
