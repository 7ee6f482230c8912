/** Streams, entries and changes made by hand, as small as they can be. */
import type {
  Actor,
  CustomerStream,
  Done,
  Entry,
  Instance,
  Message,
  PartnerStream,
  Stream,
  Timer,
} from '../../../../runtime/index.ts';
import {
  birthOf,
  type Change,
  type KeyedRequest,
  type Origin,
} from '../../../../server/store/change.ts';
import { StoreError } from '../../../../server/store/store.ts';
import { POLICY, START_MS } from '../store.ts';

export const ALL = { after: null, limit: 10_000 };

export const born = (id: string, kind: 'sandbox' | 'live' = 'sandbox'): Change =>
  birthOf({
    id,
    kind,
    name: `World ${id}`,
    packId: POLICY,
    createdAtMs: START_MS,
    startAtMs: START_MS,
    forkedFrom: null,
  });

export function partner(id: string, sequence = 1): PartnerStream {
  const record = { id, name: id, isCertified: true, tier: 1, users: [] } as const;
  return { id, kind: 'partner', sequence, record, instances: {}, timers: [] };
}

/** What may be said of a customer; the rest of it is the same for all. */
export interface Made {
  readonly sequence?: number;
  readonly emails?: readonly string[];
  readonly partnerIds?: readonly string[];
  readonly isHidden?: boolean;
  readonly trials?: readonly Instance[];
  readonly timers?: readonly Timer[];
}

export function customer(id: string, made: Made = {}): CustomerStream {
  const { sequence = 1, emails = [], partnerIds = [], isHidden = false, trials = [] } = made;
  const relationships = partnerIds.map((partnerId) => ({
    partnerId,
    status: 'managed' as const,
    origin: 'OWN' as const,
    adminEmails: [],
  }));
  const record = {
    id,
    companyName: id,
    vertical: 'RETAIL',
    residencyCountry: 'NO',
    region: 'EU',
    admins: emails.map((email) => ({ email, roles: ['FULL_ADMIN' as const] })),
    userEmails: [],
    usersIn: 'own' as const,
    purchases: [],
    siteUrls: [],
    isHidden,
    relationships,
  };
  const instances = Object.fromEntries(trials.map((trial) => [trial.id, trial]));
  return { id, kind: 'customer', sequence, record, instances, timers: made.timers ?? [] };
}

export function trial(id: string, partnerId: string, value = 'active'): Instance {
  const context = { partnerId, services: ['MESSAGING'] };
  const born = { machine: 'trial@1', packId: POLICY, trialId: id } as const;
  return { id, ...born, status: 'active', value, context };
}

export function timer(id: string, dueAtMs: number, armedBy: Timer['armedBy'] = [1, 0]): Timer {
  const event = 'xstate.after.expiry.trial.active';
  return { id, instanceId: id, name: 'expiry', event, dueAtMs, armedAtMs: START_MS, armedBy };
}

/** An entry in a place; what it says does not matter to a store. */
export function entry(
  place: Pick<Entry, 'stream' | 'streamSequence' | 'sequence'>,
  over: Partial<Entry> = {},
): Entry {
  const input = { kind: 'timer', atMs: START_MS, instanceId: '', timerId: '', name: 'expiry' };
  const nothing = { outcome: 'accepted', refusal: null, changes: [], effects: [] } as const;
  return { ...place, atMs: START_MS, input: input as Entry['input'], ...nothing, ...over };
}

/** About a trial by its input. */
export const timerOf = (trialId: string): Entry['input'] => ({
  kind: 'timer',
  atMs: START_MS,
  instanceId: trialId,
  timerId: trialId,
  name: 'expiry',
});

export function message(id: string, over: Partial<Message> = {}): Done {
  const about = { trialId: 'trl_a', customerId: 'cus_a', partnerId: 'par_a' };
  const words = { audience: 'partner', to: ['a@b.example'], subject: id, text: id, html: id };
  const told: Message = {
    id,
    notificationId: 'N-01',
    ...about,
    atMs: START_MS,
    ...words,
    dedupeKey: `key ${id}`,
    ...over,
  };
  return { id, instanceId: 'trl_a', effect: { type: 'notify' } as never, message: told };
}

export function task(id: string): Done {
  const about = { trialId: 'trl_a', customerId: 'cus_a', partnerId: 'par_a' };
  const told = { id, task: 'call', ...about, atMs: START_MS, dueAtMs: START_MS, title: id };
  return { id, instanceId: 'trl_a', effect: { type: 'openTask' } as never, task: told };
}

/** One entry of one stream, at a sequence of the world; `before` is how the stream was. */
export function step(
  worldId: string,
  sequence: number,
  after: Stream,
  over: {
    readonly before?: Stream;
    readonly entry?: Partial<Entry>;
    readonly change?: Partial<Change>;
  } = {},
): Change {
  const place = { stream: after.id, streamSequence: after.sequence, sequence };
  const at = { worldId, nowMs: START_MS + sequence, sequence };
  return {
    ...born(worldId),
    born: null,
    ...at,
    entries: [entry(place, over.entry)],
    streams: new Map([[after.id, { before: over.before, after }]]),
    ...over.change,
  };
}

/** Several steps as one change. */
export function together(...steps: readonly Change[]): Change {
  const last = steps.at(-1) as Change;
  return {
    ...last,
    entries: steps.flatMap(({ entries }) => entries),
    streams: new Map(steps.flatMap(({ streams }) => [...streams])),
  };
}

const SOMEBODY: Actor = { kind: 'partner', partnerId: 'par_a', email: 'nina@a.example' };

export const origin = (id: string, keyed: KeyedRequest | null = null): Origin => ({
  id,
  actor: SOMEBODY,
  operation: 'trial.start',
  trackingId: `trk ${id}`,
  keyLast4: null,
  keyed,
});

export const keyed = (key: string, worldId = 'a', caller = 'partner:par_a'): KeyedRequest => ({
  worldId,
  caller,
  keyHash: `hash of ${key}`,
  fingerprint: `print of ${key}`,
});

/** `CODE` or `CODE claim`; `kept` where nothing stood in the way. */
export async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'kept';
  } catch (error) {
    if (error instanceof StoreError) return error.message;
    throw error;
  }
}
