/**
 * A trial of a server as a session of this page: its entries are stepped once more, here, so that
 * every panel has the world behind each of them. Nothing is asked of a rule, and nothing is sent.
 *
 * Invariants:
 *   L1. What the server said happened is what is shown: a step that comes out differently is told.
 *   L2. The session replays by itself, so that a copy of it can go on without the server.
 */
import {
  type Command,
  canonical,
  type Entry,
  emptyWorld,
  entriesHash,
  Fault,
  type Input,
  OPERATOR,
  packIds,
  type Start,
  type Stream,
  step,
  type World,
} from '../../runtime/index.ts';
import { branchFrom } from '../branch.ts';
import { BASELINE, type Branch, type Session } from '../session.ts';
import type { GotOrder } from './get-order.ts';
import type { Facts, Got } from './get-trial.ts';
import { inputOf, inside, type WireEntry, type WireOrder, type WireTrial } from './wire.ts';

export interface Retold {
  readonly session: Session;
  /** The instant of the trial's world. Epoch milliseconds, UTC. */
  readonly nowMs: number;
  /** Where this page comes to something else than the server; null where it comes to the same. */
  readonly doubtAtMs: number | null;
}

/** Null where the key may not see a single entry of it. */
export function retell(got: Got): Retold | null {
  const [first] = got.past;
  if (first === undefined) return null;
  const nowMs = Date.parse(got.now);
  const start = { nowMs: Date.parse(first.at), packId: got.trial.policy };
  const telling = new Telling(emptyWorld(start.nowMs, start.packId));
  for (const input of foundations(got, first)) telling.tell(input.stream, input);
  for (const entry of got.past) telling.tellWired(entry, got.facts.get(entry.sequence));
  const { id, customerId, state } = got.trial;
  telling.compare(customerId, { id, state }, nowMs);
  const keptCount = telling.entries.length;
  for (const entry of got.future) telling.tellWired(entry, undefined);
  const entries = telling.entries.slice(0, keptCount);
  const branch: Branch = {
    id: BASELINE,
    name: 'Live',
    parentId: null,
    forkAtMs: null,
    entries,
    expected: telling.entries.slice(keptCount),
    worlds: telling.worlds,
    hash: entriesHash(entries),
  };
  return { session: sessionOf(id, start, branch, nowMs), nowMs, doubtAtMs: telling.doubtAtMs };
}

/**
 * An order is a stream of its own: nobody else is needed to tell it, and what follows of itself is
 * worked out here. Null where the key may not see what happened to it.
 */
export function retellOrder({ order, now, past }: GotOrder): Retold | null {
  const [first] = past;
  if (first === undefined) return null;
  const nowMs = Date.parse(now);
  // Orders know no policy; a what-if would be asked about under this one.
  const start = { nowMs: Date.parse(first.at), packId: packIds()[0] ?? '' };
  const telling = new Telling(emptyWorld(start.nowMs, start.packId));
  for (const entry of past) telling.tellWired(entry, undefined);
  telling.compare(order.id, order, nowMs);
  const head = { id: BASELINE, name: 'Live', parentId: null, forkAtMs: null };
  const branch = branchFrom(head, telling.entries, start);
  const session = sessionOf(order.id, start, branch, nowMs);
  return { session, nowMs, doubtAtMs: telling.doubtAtMs };
}

function sessionOf(id: string, start: Start, branch: Branch, nowMs: number): Session {
  return {
    scenarioId: id,
    start,
    // What is true now reaches to now, though nothing happens then.
    told: [{ atMs: nowMs, note: null, eligibility: null }],
    branches: [branch],
    branchId: BASELINE,
    cursorMs: nowMs,
    subjectId: id,
    seen: {},
    forkCount: 0,
    before: null,
    after: null,
  };
}

/** Steps inputs one after the other, each stream by itself. */
class Telling {
  readonly entries: Entry[] = [];
  readonly worlds: World[] = [];
  doubtAtMs: number | null = null;
  #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  tell(stream: string, { input, sequence }: Pick<Entry, 'input' | 'sequence'>): Entry {
    const stepped = step(this.#world.streams.get(stream), input, sequence);
    const streams = new Map<string, Stream>(this.#world.streams);
    streams.set(stepped.stream.id, stepped.stream);
    this.#world = { ...this.#world, nowMs: input.atMs, sequence, streams };
    this.entries.push(stepped.entry);
    this.worlds.push(this.#world);
    return stepped.entry;
  }

  /** What cannot be stepped here is left out, and that is told. */
  tellWired(wired: WireEntry, facts: Facts | undefined): void {
    const input = withFacts(inputOf(wired), facts);
    try {
      const entry = this.tell(wired.stream, { input, sequence: wired.sequence });
      if (isSame(entry, wired)) return;
    } catch (error) {
      if (!(error instanceof Fault) && !(error instanceof TypeError)) throw error;
    }
    this.doubtAtMs ??= Date.parse(wired.at);
  }

  /** Where an entry was not this key's to see, the trial is somewhere else in the end. */
  compare(
    streamId: string,
    { id, state }: Pick<WireTrial | WireOrder, 'id' | 'state'>,
    nowMs: number,
  ): void {
    const own = this.#world.streams.get(streamId)?.instances[id];
    if (canonical(own?.value ?? null) !== canonical(state)) this.doubtAtMs ??= nowMs;
  }
}

const isSame = ({ outcome, changes }: Entry, wired: WireEntry): boolean =>
  canonical({ outcome, changes }) ===
  canonical({ outcome: wired.outcome, changes: inside(wired.changes) });

function withFacts(input: Input, facts: Facts | undefined): Input {
  if (facts === undefined || input.kind !== 'command' || input.decision === null) return input;
  const { packHash, ofService } = facts;
  const services = input.decision.services.map((one) => {
    const known = ofService.get(one.service);
    return known === undefined ? one : { ...one, facts: known };
  });
  const hash = packHash === undefined ? {} : { packHash };
  return { ...input, decision: { ...input.decision, ...hash, services } };
}

/** What a record says, as the command that made it: it was checked when it was made. */
const asked = (command: object): Command => command as Command;

type Foundation = Pick<Entry, 'input' | 'sequence' | 'stream'>;

/**
 * What the entries stand on and do not tell: the partner, and the customer where its own beginning is
 * not among them. Both as they are now, for want of how they were.
 */
function foundations({ trial, isWhole }: Got, first: WireEntry): readonly Foundation[] {
  const { partnerId, customerId, partner, customer } = trial;
  const atMs = Date.parse(first.at);
  const record = { actor: OPERATOR, denials: [], decision: null, kind: 'command', atMs } as const;
  const { name = partnerId, isCertified = true, tier = 1, users = [] } = partner ?? {};
  const partners: Foundation = {
    stream: partnerId,
    sequence: first.sequence - 2,
    input: {
      ...record,
      command: asked({ type: 'partner.register', partnerId, name, isCertified, tier, users }),
      resolved: { kind: 'record', id: partnerId, region: null },
    },
  };
  if (isWhole || isBirth(first)) return [partners];
  const { admins, userEmails, purchases, siteUrls, relationships = [] } = customer ?? {};
  const customers: Foundation = {
    stream: customerId,
    sequence: first.sequence - 1,
    input: {
      ...record,
      command: asked({
        type: 'customer.register',
        customerId,
        companyName: customer?.companyName ?? customerId,
        vertical: customer?.vertical ?? '',
        residencyCountry: customer?.residencyCountry ?? '',
        admins: admins ?? [],
        userEmails: userEmails ?? [],
        purchases: purchases ?? [],
        siteUrls: siteUrls ?? [],
        relationships: relationships.map(({ partnerId: id, adminEmails }) => ({
          partnerId: id,
          adminEmails,
        })),
      }),
      resolved: { kind: 'record', id: customerId, region: customer?.region ?? '' },
    },
  };
  return [partners, customers];
}

/** A trial of a new customer begins the customer, too. */
function isBirth(first: WireEntry): boolean {
  const input = inputOf(first);
  return (
    input.kind === 'command' && input.resolved.kind === 'start' && input.resolved.path === 'NEW'
  );
}
