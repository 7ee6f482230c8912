/**
 * What a store in memory keeps. All that a world rules hangs on its one object, so that it goes when
 * the world goes; the rest belongs to no world, or is found by a key of its own.
 */
import type { Message, Stream, Task } from '../../../runtime/index.ts';
import type { KeptDecision } from '../../decisions.ts';
import type { KeyRow } from '../../keys.ts';
import type { ConsentToken, KeyedRequest, NewWorld } from '../change.ts';
import type { AuditRow, KeptRequest } from '../store.ts';
import type { Derived, TimerPlace, TrialRow } from './derived.ts';
import { EntryTable } from './entry-table.ts';
import { byText, SortedList } from './sorted-list.ts';
import type { WebhookRow } from './webhook-rows.ts';

export interface Tables {
  readonly worlds: Map<string, WorldTables>;
  readonly sandboxIds: SortedList<string>;
  readonly keys: Map<string, KeyRow>;
  readonly consentTokens: Map<string, ConsentToken>;
  readonly requests: Map<string, RequestRow>;
  /** It outlives its world. */
  readonly audit: Map<string, AuditRow>;
  readonly auditIds: Map<string, SortedList<string>>;
  readonly deliveries: SortedList<DeliveryPlace, Waiting>;
  readonly packs: Map<string, string>;
  readonly shapes: Set<string>;
  /** Rows of all outboxes so far. */
  readonly count: { outbox: number };
}

export interface WorldTables {
  readonly about: NewWorld;
  readonly at: { nowMs: number; sequence: number };
  readonly streams: Map<string, KeptStream>;
  readonly streamIds: Record<Stream['kind'], SortedList<string>>;
  readonly trials: Map<string, TrialRow>;
  readonly trialIds: SortedList<string>;
  readonly claims: Map<string, string>;
  /** By partner: the customers in its list. */
  readonly customersOf: Map<string, SortedList<string>>;
  /** By viewer: the orders in its list. */
  readonly ordersOf: Map<string, SortedList<string>>;
  readonly timers: SortedList<TimerPlace>;
  readonly entries: EntryTable;
  readonly outbox: Outbox;
  readonly decisions: Map<string, KeptDecision>;
  readonly webhooks: Map<string, WebhookRow>;
}

export interface KeptStream {
  readonly stream: Stream;
  readonly derived: Derived;
}

export type RequestRow = Omit<KeptRequest, 'answer'> & {
  /** Of whoever asked; with it the row goes. */
  readonly askedIn: string;
  readonly answer: KeptRequest['answer'];
};

/** What a world asks the world outside for. */
export interface Outbox {
  readonly rows: Map<string, OutboxRow>;
  readonly dedupeKeys: Map<string, OutboxRow>;
  /** Of messages and of tasks, each in the order in which they were asked for. */
  readonly messages: SortedList<OutboxPlace, OutboxRow>;
  readonly tasks: SortedList<OutboxPlace, OutboxRow>;
  /** By trial: both of them. */
  readonly byTrial: Map<string, SortedList<OutboxPlace, OutboxRow>>;
}

export interface OutboxPlace {
  readonly sequence: number;
  readonly place: number;
}

export interface OutboxRow extends OutboxPlace {
  readonly worldId: string;
  readonly id: string;
  readonly kind: 'message' | 'task';
  readonly trialId: string;
  readonly customerId: string;
  readonly partnerId: string;
  readonly orderId: string | null;
  readonly notificationId: string | null;
  readonly dedupeKey: string | null;
  readonly body: Message | Task;
  /** In the order of all outboxes. */
  readonly number: number;
  deliverAtMs: number | null;
  attemptCount: number;
  claimedBy: string | null;
  claimedUntilMs: number | null;
  deliveredAtMs: number | null;
}

export interface DeliveryPlace {
  readonly deliverAtMs: number;
  readonly number: number;
}

export interface Waiting extends DeliveryPlace {
  readonly row: OutboxRow;
}

export function newTables(): Tables {
  return {
    worlds: new Map(),
    sandboxIds: new SortedList(byText),
    keys: new Map(),
    consentTokens: new Map(),
    requests: new Map(),
    audit: new Map(),
    auditIds: new Map(),
    deliveries: new SortedList(byDelivery),
    packs: new Map(),
    shapes: new Set(),
    count: { outbox: 0 },
  };
}

export function newWorldTables(about: NewWorld, nowMs: number, sequence: number): WorldTables {
  const ids = () => new SortedList<string>(byText);
  return {
    about,
    at: { nowMs, sequence },
    streams: new Map(),
    streamIds: { customer: ids(), partner: ids(), order: ids() },
    trials: new Map(),
    trialIds: ids(),
    claims: new Map(),
    customersOf: new Map(),
    ordersOf: new Map(),
    timers: new SortedList(byDue),
    entries: new EntryTable(),
    outbox: {
      rows: new Map(),
      dedupeKeys: new Map(),
      messages: new SortedList(byAsking),
      tasks: new SortedList(byAsking),
      byTrial: new Map(),
    },
    decisions: new Map(),
    webhooks: new Map(),
  };
}

/** The list of a map; an empty one of its own where there is none yet. */
export function listIn<Key, Item extends Key>(
  lists: Map<string, SortedList<Key, Item>>,
  name: string,
  compare: (a: Key, b: Key) => number,
): SortedList<Key, Item> {
  const known = lists.get(name);
  if (known !== undefined) return known;
  const list = new SortedList<Key, Item>(compare);
  lists.set(name, list);
  return list;
}

/** One key of one caller in one world. */
export const requestKey = ({ worldId, caller, keyHash }: Omit<KeyedRequest, 'fingerprint'>) =>
  JSON.stringify([worldId, caller, keyHash]);

const byDue = (a: TimerPlace, b: TimerPlace): number => {
  if (a.dueAtMs !== b.dueAtMs) return a.dueAtMs - b.dueAtMs;
  return a.streamId === b.streamId ? byText(a.id, b.id) : byText(a.streamId, b.streamId);
};

export const byAsking = (a: OutboxPlace, b: OutboxPlace): number =>
  a.sequence === b.sequence ? a.place - b.place : a.sequence - b.sequence;

const byDelivery = (a: DeliveryPlace, b: DeliveryPlace): number =>
  a.deliverAtMs === b.deliverAtMs ? a.number - b.number : a.deliverAtMs - b.deliverAtMs;
