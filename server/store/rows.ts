/**
 * Streams, entries and requests as the rows that keep them; the adapters share what they derive.
 */
import {
  claimsOf,
  type Entry,
  type Instance,
  type Message,
  type OrderStream,
  orderContextOf,
  type Stream,
  statusOf,
  type Task,
  type Timer,
  trialIdsOf,
} from '../../runtime/index.ts';
import { ownerOf } from '../owner.ts';
import type { Asked, Change, KeyedRequest, Write } from './change.ts';
import { sequencesOf } from './store.ts';

/** One row: a JSON array in the order of the columns of the statement that writes it. */
export type Row = readonly unknown[];

/** What a stream gives to the tables of lists and checks, one array of rows per table. */
export interface DerivedRows {
  readonly timers: readonly Row[];
  readonly trials: readonly Row[];
  readonly relationships: readonly Row[];
  readonly order_viewers: readonly Row[];
  readonly claims: readonly Row[];
}

export const DERIVED = ['timers', 'trials', 'relationships', 'order_viewers', 'claims'] as const;

const NONE: DerivedRows = {
  timers: [],
  trials: [],
  relationships: [],
  order_viewers: [],
  claims: [],
};

export function streamRowOf(worldId: string, stream: Stream): Row {
  const { id, kind, sequence, record, instances } = stream;
  return [worldId, id, kind, sequence, record, instances];
}

export function derivedRowsOf(worldId: string, stream: Stream | undefined): DerivedRows {
  if (stream === undefined) return NONE;
  const { id } = stream;
  const partnerIds = stream.kind === 'customer' ? partnersOf(stream.record.relationships) : [];
  return {
    timers: stream.timers.map((timer) => timerRowOf(worldId, id, timer)),
    trials: trialIdsOf(stream).map((trialId) => {
      const trial = stream.instances[trialId] as Instance;
      const { partnerId, externalId = null } = trial.context;
      return [worldId, trialId, id, partnerId, statusOf(trial.value), externalId];
    }),
    relationships: partnerIds.map((partnerId) => [worldId, partnerId, id]),
    order_viewers: viewersOf(stream).map((viewer) => [worldId, viewer, id]),
    claims: claimsOf(stream).map((claim) => [worldId, claim, id]),
  };
}

function timerRowOf(worldId: string, streamId: string, timer: Timer): Row {
  const { id, instanceId, name, event, dueAtMs, armedAtMs, armedBy } = timer;
  return [worldId, streamId, id, instanceId, name, event, dueAtMs, armedAtMs, ...armedBy];
}

const partnersOf = (all: readonly { readonly partnerId: string }[]): readonly string[] => [
  ...new Set(all.map((one) => one.partnerId)),
];

/** Exactly those to whom an order is visible: whom the order's own rules say (order-access.ts). */
function viewersOf(stream: Stream): readonly string[] {
  if (stream.kind !== 'order' || stream.instances[stream.id] === undefined) return [];
  const { partnerId, mapping } = orderContextOf(stream);
  const isHanded = mapping !== null && mapping.partnerId === null;
  const reached = contactsOf(stream);
  return [
    ...new Set([
      ...[partnerId, mapping?.partnerId ?? null].flatMap((id) =>
        id === null ? [] : [VIEWERS.partner(id)],
      ),
      ...(mapping === null ? [] : [VIEWERS.customer(mapping.customerId)]),
      ...reached.map(VIEWERS.contact),
      ...(isHanded ? [] : reached.map(VIEWERS.linkHolder)),
    ]),
  ];
}

/** What stands in the table for each kind of viewer. */
export const VIEWERS = {
  partner: (id: string) => `partner:${id}`,
  customer: (id: string) => `customer:${id}`,
  /** Somebody without an organisation whom the provisioning email reached. */
  contact: (email: string) => `contact:${email}`,
  /** Somebody of any organisation whom it reached, until the customer does the set-up itself. */
  linkHolder: (email: string) => `link:${email}`,
} as const;

/** Whom the provisioning email of an order reached. */
export function contactsOf(stream: OrderStream): readonly string[] {
  const { contactEmail, individualEmail } = orderContextOf(stream);
  return individualEmail === null ? [contactEmail] : [contactEmail, individualEmail];
}

export function entryRowOf(
  worldId: string,
  entry: Entry,
  recordedAtMs: number,
  trackingId: string | null,
): Row {
  const { stream, streamSequence, sequence, atMs, outcome, refusal } = entry;
  return [
    worldId,
    stream,
    streamSequence,
    sequence,
    atMs,
    recordedAtMs,
    outcome,
    refusal?.code ?? null,
    trialIdOf(entry.input),
    entry,
    trackingId,
  ];
}

/** The trial that an input is about; null for one about an organisation or an order. */
export function trialIdOf(input: Entry['input']): string | null {
  if (input.kind === 'routed') return 'trialId' in input.event ? input.event.trialId : null;
  if (input.kind === 'timer') {
    const [id = ''] = input.instanceId.split('/');
    return id.startsWith('trl_') ? id : null;
  }
  const { resolved } = input;
  if (resolved.kind !== 'start' && resolved.kind !== 'subject') return null;
  // A refused start has taken no id.
  return resolved.trialId === '' ? null : resolved.trialId;
}

/** The messages and tasks that an entry asks for. @param deliverAtMs When messages are to go out. */
export function outboxRowsOf(
  worldId: string,
  entry: Entry,
  deliverAtMs: number | null,
): readonly Row[] {
  return entry.effects.flatMap(({ message, task }, place) => {
    const at = [entry.sequence, place];
    if (message !== undefined) {
      return [[...outboxRowOf(worldId, 'message', at, message), deliverAtMs]];
    }
    return task === undefined ? [] : [[...outboxRowOf(worldId, 'task', at, task), null]];
  });
}

function outboxRowOf(worldId: string, kind: string, at: Row, body: Message | Task): Row {
  const { id, atMs, trialId, customerId, partnerId, orderId = null } = body;
  const notificationId = 'notificationId' in body ? body.notificationId : null;
  const dedupeKey = 'dedupeKey' in body ? body.dedupeKey : null;
  const about = [atMs, trialId, customerId, partnerId, orderId, notificationId, dedupeKey];
  return [worldId, id, kind, ...at, ...about, body];
}

/** What of a write is written down beside its effect: who asked for what, and by which request. */
interface Told extends Asked {
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly trialId: string | null;
}

/** Of what has no place in the journal, the last sequence is below zero. */
const NO_ENTRIES = { firstSequence: 0, lastSequence: -1, trialId: null };

function toldOf(write: Write): Told | null {
  if (write.kind === 'change') {
    const { worldId, origin } = write;
    return origin && { worldId, origin, ...sequencesOf(write), trialId: trialAskedFor(write) };
  }
  return 'asked' in write && write.asked !== undefined ? { ...write.asked, ...NO_ENTRIES } : null;
}

function trialAskedFor({ entries }: Change): string | null {
  const asked = entries.find(({ input }) => input.kind === 'command');
  return asked === undefined ? null : trialIdOf(asked.input);
}

/** The keyed request that a write is the effect of. */
export const keyedIn = (write: Write): KeyedRequest | null => toldOf(write)?.origin.keyed ?? null;

/** The row of a keyed request that had its effect. */
export function requestRowsOf(write: Write, recordedAtMs: number): readonly Row[] {
  const told = toldOf(write);
  const keyed = told?.origin.keyed ?? null;
  if (told === null || keyed === null) return [];
  const { worldId, caller, keyHash, fingerprint } = keyed;
  const effect = [told.worldId, told.firstSequence, told.lastSequence];
  return [[worldId, caller, keyHash, fingerprint, recordedAtMs, ...effect]];
}

/** Who asked for it, and why. */
export function auditRowsOf(write: Write, recordedAtMs: number): readonly Row[] {
  const told = toldOf(write);
  if (told === null) return [];
  const { worldId, origin, firstSequence, lastSequence, trialId } = told;
  const { id, actor, operation, trackingId, keyLast4, reason = null } = origin;
  const who = [actor, operation, trackingId, keyLast4];
  const effect = [firstSequence, lastSequence, reason, ownerOf(actor), trialId];
  return [[id, recordedAtMs, worldId, ...who, ...effect]];
}
