/**
 * An event: an accepted entry as an outsider hears it. Thin: ids, what the status was and is, and
 * what it is about; whoever wants more reads it again, and is asked again who may.
 *
 * Invariants:
 *   E1. The same entry gives the same event, whenever and by whomever it is read.
 *   E2. No address and no name of a person, no free text, no secret is in it.
 *   E3. It stays below 20 kB, whatever the entry holds.
 *   E4. One about a trial tells of no other: that may be another partner’s.
 *
 * Source: our choice; Standard Webhooks 1.0.0 ("payload": thin, below 20 kB).
 */
import { type Entry, isoOf, type StateValue, statusOf } from '../../runtime/index.ts';
import type { KeptEvent } from '../store/events.ts';
import { type Birth, eventIdOf } from './event-id.ts';
import { typeOf } from './event-types.ts';

/** Of each list, the first. Source: our choice, for E3. */
const LISTED_MAX = 25;
const TEXT_MAX = 100;
/** A policy’s name has an `@` too, and no dot behind it. */
const ADDRESS = /@.*\./;

/** Fields of a command that say what it is about, and never who. */
const ABOUT: ReadonlySet<string> = new Set([
  'service',
  'services',
  'licenceCount',
  'durationDays',
  'edition',
  'siteUrl',
  'policy',
  'externalId',
  'deviceType',
  'loanNumber',
  'shippedOn',
  'quantity',
  'until',
  'reason',
  'offer',
  'plans',
  'addOns',
  'requestedStartDate',
  'step',
  'dataLocation',
  'licences',
  'isRecognised',
  'how',
]);

type AboutValue = string | number | boolean | null | readonly string[];

export interface StatusChange {
  /** Null: it was not there. */
  readonly from: string | null;
  readonly to: string;
}

export interface EventData {
  /** What brought it about: somebody’s command, a deadline, or what an order told. */
  readonly cause: 'command' | 'timer' | 'order';
  /** Who asked, without the person; null where time passed or an order told it. */
  readonly actor: {
    readonly kind: string;
    readonly partnerId: string | null;
    readonly customerId: string | null;
  } | null;
  /** Of the trial, else of the order; null where it did not change. */
  readonly status: StatusChange | null;
  /** What the command said of the matter. */
  readonly about: Readonly<Record<string, AboutValue>>;
  /** Every machine that changed its status, the trial’s own among them. */
  readonly changes: readonly (StatusChange & {
    readonly instanceId: string;
    readonly machine: string;
  })[];
  readonly deadlines: readonly {
    readonly instanceId: string;
    readonly name: string;
    readonly dueAt: string;
  }[];
  readonly messages: readonly { readonly id: string; readonly notificationId: string }[];
  readonly tasks: readonly { readonly id: string; readonly task: string }[];
}

export interface WorldEvent {
  readonly id: string;
  readonly type: string;
  /** By the world’s clock. */
  readonly at: string;
  /** By the wall clock. */
  readonly recordedAt: string;
  readonly worldId: string;
  /** Of the entry in its world; refused requests have numbers too, so some are left out. */
  readonly sequence: number;
  /** 1, 2, 3 … within the trial; null where it is about none. */
  readonly trialSequence: number | null;
  readonly trialId: string | null;
  readonly customerId: string | null;
  readonly partnerId: string | null;
  readonly orderId: string | null;
  /** Of the request that caused it, also by turning a clock; null where time passed by itself. */
  readonly trackingId: string | null;
  readonly data: EventData;
}

export function eventOf(birth: Birth, kept: KeptEvent): WorldEvent {
  const { entry, recordedAtMs, trialId, trialSequence, trackingId } = kept;
  const { sequence, stream, atMs, input } = entry;
  return {
    id: eventIdOf(birth, sequence),
    type: typeOf(input),
    at: isoOf(atMs),
    recordedAt: isoOf(recordedAtMs),
    worldId: birth.worldId,
    sequence,
    trialSequence,
    trialId,
    customerId: stream.startsWith('cus_') ? stream : orderedFor(entry),
    partnerId: stream.startsWith('par_') ? stream : (kept.partnerId ?? actorOf(entry).partnerId),
    orderId: orderOf(entry),
    trackingId,
    data: dataOf(entry, trialId),
  };
}

function dataOf(entry: Entry, trialId: string | null): EventData {
  const { input, stream } = entry;
  const isOwn = (id: string) => trialId === null || id === trialId || id.startsWith(`${trialId}/`);
  const changes = entry.changes.filter(({ instanceId }) => isOwn(instanceId));
  const effects = entry.effects.filter(({ instanceId }) => isOwn(instanceId));
  const moved = changes.flatMap(({ instanceId, machine, from, to }) => {
    const status = { from: from === null ? null : statusOf(from), to: statusOf(to) };
    return status.from === status.to ? [] : [{ instanceId, machine, ...status }];
  });
  const own = changes.filter(({ instanceId }) => instanceId === (trialId ?? stream));
  return {
    cause: input.kind === 'routed' ? 'order' : input.kind,
    actor: input.kind === 'command' ? { kind: input.actor.kind, ...actorOf(entry) } : null,
    status: overall(own),
    about: aboutOf(input),
    changes: moved.slice(0, LISTED_MAX),
    deadlines: changes
      .flatMap(({ instanceId, armed }) =>
        armed.map(({ name, dueAtMs }) => ({ instanceId, name, dueAt: isoOf(dueAtMs) })),
      )
      .slice(0, LISTED_MAX),
    messages: effects
      .flatMap(({ message }) =>
        message === undefined ? [] : [{ id: message.id, notificationId: message.notificationId }],
      )
      .slice(0, LISTED_MAX),
    tasks: effects
      .flatMap(({ task }) => (task === undefined ? [] : [{ id: task.id, task: task.task }]))
      .slice(0, LISTED_MAX),
  };
}

/** From before the first change to after the last. */
function overall(
  changes: readonly { readonly from: StateValue | null; readonly to: StateValue }[],
): StatusChange | null {
  const [first, last] = [changes.at(0), changes.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = first.from === null ? null : statusOf(first.from);
  const to = statusOf(last.to);
  return from === to ? null : { from, to };
}

function actorOf({ input }: Entry): { partnerId: string | null; customerId: string | null } {
  const actor = input.kind === 'command' ? input.actor : null;
  return {
    partnerId: actor?.kind === 'partner' ? actor.partnerId : null,
    customerId: actor?.kind === 'customer' ? actor.customerId : null,
  };
}

function orderOf({ stream, input }: Entry): string | null {
  if (stream.startsWith('ord_')) return stream;
  return input.kind === 'routed' ? input.event.orderId : null;
}

/** The customer for whom an order is placed, where it is told. */
function orderedFor({ input }: Entry): string | null {
  if (input.kind !== 'command' || input.resolved.kind !== 'place') return null;
  return input.resolved.record.customerId;
}

function aboutOf(input: Entry['input']): EventData['about'] {
  const fields: object = input.kind === 'command' ? input.command : {};
  const about: Record<string, AboutValue> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!ABOUT.has(name)) continue;
    const shown = shownValue(value);
    if (shown !== undefined) about[name] = shown;
  }
  return about;
}

function shownValue(value: unknown): AboutValue | undefined {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return ADDRESS.test(value) ? undefined : value.slice(0, TEXT_MAX);
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return undefined;
  return value.slice(0, LISTED_MAX).map((one) => String(one).slice(0, TEXT_MAX));
}
