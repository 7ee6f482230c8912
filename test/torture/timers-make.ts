/**
 * A database full of live trials, made fast: of each instant one trial is started by the runtime,
 * and its entry and its stream are copied under other ids and addresses.
 *
 * Invariant: each copy is what the start would have given, so a replay of all entries tells the same.
 */
import {
  type Entry,
  emptyWorld,
  type NewId,
  OPERATOR,
  perform,
  project,
  type Stream,
  type World,
} from '../../runtime/index.ts';
import { openWorldsOf } from '../../server/open-worlds.ts';
import { wholeWorld } from '../../server/scoped.ts';
import { changeBetween } from '../../server/store/change.ts';
import { LIVE_ID } from '../../server/store/kept.ts';
import { openLibsqlStore } from '../../server/store/libsql/libsql-store.ts';
import type { Store } from '../../server/store/store.ts';
import {
  fakeClock,
  PARTNER,
  registerPartner,
  START_MS,
  startTrial,
} from '../server/support/store.ts';

export interface MadeOf {
  readonly url: string;
  readonly trialCount: number;
  /** Between the deadlines of one trial and the next, on average. Unit: milliseconds. */
  readonly spacingMs: number;
}

/** What one trial fires if nobody does anything, by its stream. */
export type Expected = ReadonlyMap<string, readonly Due[]>;

export interface Due {
  readonly timerId: string;
  /** Epoch milliseconds, UTC. */
  readonly atMs: number;
}

/** Trials of one instant: their timers fall due together. */
const TOGETHER = 20;
/** Groups of one commit. */
const GROUPS_OF_COMMIT = 20;
/** What stands in a copied text for what differs. */
const MARKS = { name: 'n0mark0n', customerId: 'cus_n0mark0n' } as const;

const nameAt = (index: number): string => `t${index}`;
export const trialIdAt = (index: number): string => `trl_${nameAt(index)}`;

export async function makeTrials({ url, trialCount, spacingMs }: MadeOf): Promise<Expected> {
  const store = await openLibsqlStore({ url, synchronous: 'NORMAL' });
  const worlds = await openWorldsOf(store, { clock: fakeClock() });
  try {
    await worlds.perform(LIVE_ID, registerPartner(), OPERATOR);
    const partner = await worlds.stream(wholeWorld(LIVE_ID), 'par_nordlys');
    const row = await worlds.get(LIVE_ID);
    if (partner === undefined || row === undefined) throw new Error('there is no partner');
    const making = new Making(store, partner, row);
    for (let first = 0; first < trialCount; first += TOGETHER) {
      const atMs = START_MS + 1 + Math.floor(first * spacingMs);
      await making.group(atMs, first, Math.min(TOGETHER, trialCount - first));
    }
    await making.keep();
    return making.expected;
  } finally {
    await worlds.close();
  }
}

interface Copy {
  readonly entry: Entry;
  readonly stream: Stream;
}

class Making {
  readonly expected = new Map<string, readonly Due[]>();
  readonly #store: Store;
  readonly #partner: Stream;
  readonly #packId: string;
  #sequence: number;
  #waiting: Copy[] = [];

  constructor(store: Store, partner: Stream, row: Pick<World, 'packId' | 'sequence'>) {
    this.#store = store;
    this.#partner = partner;
    this.#packId = row.packId;
    this.#sequence = row.sequence;
  }

  async group(atMs: number, first: number, count: number): Promise<void> {
    const streams = new Map([[this.#partner.id, this.#partner]]);
    const world = { ...emptyWorld(atMs, this.#packId), sequence: this.#sequence, streams };
    const newId: NewId = () => MARKS.customerId;
    const started = await perform(world, startTrial(MARKS.name), PARTNER, newId);
    const [entry, ...others] = started.entries;
    const stream = started.world.streams.get(MARKS.customerId);
    if (entry?.outcome !== 'accepted' || others.length > 0 || stream === undefined) {
      throw new Error(`no plain start: ${JSON.stringify(started.entries)}`);
    }
    const text = JSON.stringify({ entry, stream });
    const due = JSON.stringify(project(started.world).map(dueOf));
    for (let index = first; index < first + count; index += 1) this.#copy(text, due, index);
    if (this.#waiting.length >= TOGETHER * GROUPS_OF_COMMIT) await this.keep();
  }

  async keep(): Promise<void> {
    const copies = this.#waiting.splice(0);
    const nowMs = copies.at(-1)?.entry.atMs ?? START_MS;
    const world = { packId: this.#packId, nowMs, sequence: this.#sequence, streams: new Map() };
    const streams = new Map(copies.map(({ stream }) => [stream.id, stream]));
    const entries = copies.map(({ entry }) => entry);
    const change = changeBetween(LIVE_ID, world, { ...world, streams }, entries);
    if (entries.length > 0) await this.#store.commit([change], nowMs);
  }

  #copy(text: string, due: string, index: number): void {
    const name = nameAt(index);
    // The mark of the customer's id holds that of the name.
    const named = (of: string): string => of.replaceAll(MARKS.name, name);
    const { entry, stream } = JSON.parse(named(text)) as Copy;
    this.#sequence += 1;
    const sequence = this.#sequence;
    const timers = stream.timers.map((timer) => ({
      ...timer,
      armedBy: [sequence, timer.armedBy[1]] as const,
    }));
    this.#waiting.push({ entry: { ...entry, sequence }, stream: { ...stream, timers } });
    this.expected.set(stream.id, JSON.parse(named(due)) as readonly Due[]);
  }
}

function dueOf({ input, atMs }: Entry): Due {
  return { timerId: input.kind === 'timer' ? input.timerId : '', atMs };
}
