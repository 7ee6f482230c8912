/**
 * Streams and entries as the rows that keep them, and back.
 *
 * Invariant: a stream read back equals the stream written, down to the order of its timers.
 */
import {
  canonical,
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
  const machines = new Set(Object.values(instances).map((instance) => instance.machine));
  return [worldId, id, kind, sequence, record, instances, [...machines].sort().join(' ')];
}

export function derivedRowsOf(worldId: string, stream: Stream | undefined): DerivedRows {
  if (stream === undefined) return NONE;
  const { id } = stream;
  const partnerIds = stream.kind === 'customer' ? partnersOf(stream.record.relationships) : [];
  return {
    timers: stream.timers.map((timer) => timerRowOf(worldId, id, timer)),
    trials: trialIdsOf(stream).map((trialId) => {
      const trial = stream.instances[trialId] as Instance;
      return [worldId, trialId, id, trial.context['partnerId'], statusOf(trial.value)];
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

export function entryRowOf(worldId: string, entry: Entry, recordedAtMs: number): Row {
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
    canonical(entry),
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

/** The messages and tasks that an entry asks for. */
export function outboxRowsOf(worldId: string, entry: Entry): readonly Row[] {
  return entry.effects.flatMap(({ message, task }, place) => {
    const at = [entry.sequence, place];
    if (message !== undefined) return [outboxRowOf(worldId, 'message', at, message)];
    return task === undefined ? [] : [outboxRowOf(worldId, 'task', at, task)];
  });
}

function outboxRowOf(worldId: string, kind: string, at: Row, body: Message | Task): Row {
  const { id, atMs, trialId, customerId, partnerId, orderId = null } = body;
  const notificationId = 'notificationId' in body ? body.notificationId : null;
  const dedupeKey = 'dedupeKey' in body ? body.dedupeKey : null;
  const about = [atMs, trialId, customerId, partnerId, orderId, notificationId, dedupeKey];
  return [worldId, id, kind, ...at, ...about, body];
}

/** A stream's row as `STREAM_COLUMNS` selects it. */
export interface StreamRow {
  readonly id: string;
  readonly kind: Stream['kind'];
  readonly sequence: number;
  readonly record: string;
  readonly instances: string;
  readonly timers: string;
}

/** Of `streams AS s`: one row holds all that a stream is. */
export const STREAM_COLUMNS = `s.id, s.kind, s.sequence, s.record, s.instances,
  (SELECT json_group_array(json_array(t.id, t.instance_id, t.name, t.event, t.due_at_ms,
     t.armed_at_ms, t.armed_by_sequence, t.armed_by_index))
   FROM timers AS t WHERE t.world_id = s.world_id AND t.stream_id = s.id) AS timers`;

type TimerParts = readonly [
  id: string,
  instanceId: string,
  name: Timer['name'],
  event: string,
  dueAtMs: number,
  armedAtMs: number,
  armedBySequence: number,
  armedByIndex: number,
];

export function streamOf(row: StreamRow): Stream {
  const { id, kind, sequence } = row;
  const timers = (JSON.parse(row.timers) as TimerParts[]).map(timerOf).sort(byArming);
  const record: unknown = JSON.parse(row.record);
  const instances: unknown = JSON.parse(row.instances);
  return { id, kind, sequence, record, instances, timers } as Stream;
}

function timerOf(parts: TimerParts): Timer {
  const [id, instanceId, name, event, dueAtMs, armedAtMs, ...armedBy] = parts;
  return { id, instanceId, name, event, dueAtMs, armedAtMs, armedBy };
}

function byArming({ armedBy: a }: Timer, { armedBy: b }: Timer): number {
  return a[0] === b[0] ? a[1] - b[1] : a[0] - b[0];
}
