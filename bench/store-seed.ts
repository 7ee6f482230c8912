/**
 * Fills a database with live trials, in a process of its own (child.ts), fast: one trial is stepped
 * by the runtime, and its entry and its stream are copied under other ids and addresses.
 *
 * Invariants:
 *   B1. `sandglass doctor` finds nothing: each copy is what stepping would have given.
 *   B2. The deadlines of the first trials come one after another, before those of all the others;
 *       none has passed by the system clock.
 */
import { emptyWorld, type NewId, OPERATOR, perform, type World } from '../runtime/index.ts';
import { systemClock } from '../server/clock.ts';
import { newIdsOf } from '../server/ids.ts';
import { openWorldsOf } from '../server/open-worlds.ts';
import { wholeWorld } from '../server/scoped.ts';
import { changeBetween } from '../server/store/change.ts';
import { LIVE_ID } from '../server/store/kept.ts';
import { openLibsqlStore } from '../server/store/libsql/libsql-store.ts';
import type { Store } from '../server/store/store.ts';
import { askedOf, serveParent } from './child.ts';
import { PARTNER, partnerKey, registerPartner, startTrial } from './store-partner.ts';

export interface SeedOf {
  readonly url: string;
  /** Live trials, the early ones among them. */
  readonly trialCount: number;
  /** So many began early, each at an instant of its own. */
  readonly earlyCount: number;
}

export interface Seeded {
  readonly trialCount: number;
  readonly timerCount: number;
  /** Of the partner, to ask with. */
  readonly apiKey: string;
  /** Of the last trials, at most {@link ID_COUNT_MAX}. */
  readonly trialIds: readonly string[];
  /** When the first deadlines of the early trials come, in order. Epoch milliseconds, UTC. */
  readonly dueAtMs: readonly number[];
}

const DAY_MS = 86_400_000;
const EARLY = { beforeMs: 2 * DAY_MS, overMs: DAY_MS } as const;
const LATE = { beforeMs: DAY_MS / 24 } as const;
/** Trials in one commit. Source: our choice. */
const GROUP_SIZE = 500;
const ID_COUNT_MAX = 10_000;

type Stream = World['streams'] extends ReadonlyMap<string, infer Held> ? Held : never;
type Entry = Awaited<ReturnType<typeof perform>>['entries'][number];

interface Trial {
  readonly id: string;
  readonly entry: Entry;
  readonly stream: Stream;
}

/** What stands in the copied text for what differs. */
const MARKS = { trl: `trl_${'T'.repeat(26)}`, cus: `cus_${'C'.repeat(26)}`, name: 'n0mark0n' };

/** The live world as it fills. */
class Seeding {
  readonly #store: Store;
  readonly #partner: Stream;
  readonly #packId: string;
  #sequence: number;
  #template: { readonly atMs: number; readonly text: string } | null = null;
  timerCount = 0;

  constructor(store: Store, partner: Stream, at: Pick<World, 'packId' | 'sequence'>) {
    this.#store = store;
    this.#partner = partner;
    this.#packId = at.packId;
    this.#sequence = at.sequence;
  }

  /** A trial as the runtime starts it. */
  async stepped(atMs: number, name: string, newId: NewId = newIdsAt(atMs)): Promise<Trial> {
    const streams = new Map([[this.#partner.id, this.#partner]]);
    const world = { ...emptyWorld(atMs, this.#packId), sequence: this.#sequence, streams };
    const { entries, world: after } = await perform(world, startTrial(name), PARTNER, newId);
    const [entry, ...others] = entries;
    const stream = after.streams.get(entry?.stream ?? '');
    if (entry?.outcome !== 'accepted' || stream === undefined || others.length > 0) {
      throw new Error(`a start that is no single step: ${JSON.stringify(entries)}`);
    }
    this.#sequence += 1;
    return { id: Object.keys(stream.instances)[0] ?? '', entry, stream };
  }

  /** The same trial as {@link stepped} would give, by copying one of the same instant. */
  async copied(atMs: number, name: string): Promise<Trial> {
    if (this.#template?.atMs !== atMs) {
      const { entry, stream } = await this.stepped(atMs, MARKS.name, markedId);
      this.#sequence -= 1;
      this.#template = { atMs, text: JSON.stringify({ entry, stream }) };
    }
    const newId = newIdsAt(atMs);
    const id = newId('trl');
    const text = this.#template.text
      .replaceAll(MARKS.trl, id)
      .replaceAll(MARKS.cus, newId('cus'))
      .replaceAll(MARKS.name, name);
    const { entry, stream } = JSON.parse(text) as Pick<Trial, 'entry' | 'stream'>;
    this.#sequence += 1;
    const sequence = this.#sequence;
    const timers = stream.timers.map((timer) => ({
      ...timer,
      armedBy: [sequence, timer.armedBy[1]] as const,
    }));
    return { id, entry: { ...entry, sequence }, stream: { ...stream, timers } };
  }

  async keep(trials: readonly Trial[]): Promise<void> {
    const last = trials.at(-1);
    if (last === undefined) return;
    const { sequence, atMs: nowMs } = last.entry;
    const world = { packId: this.#packId, nowMs, sequence };
    const streams = new Map(trials.map(({ stream }) => [stream.id, stream]));
    const entries = trials.map(({ entry }) => entry);
    const change = changeBetween(
      LIVE_ID,
      { ...world, streams: new Map() },
      { ...world, streams },
      entries,
    );
    await this.#store.commit([change], nowMs);
    for (const { stream } of trials) this.timerCount += stream.timers.length;
  }
}

async function seeded({ url, trialCount, earlyCount }: SeedOf): Promise<Seeded> {
  const nowMs = systemClock().nowMs();
  const earlyAtMs = (index: number): number =>
    nowMs - EARLY.beforeMs + Math.floor((EARLY.overMs * index) / Math.max(1, earlyCount));
  const clock = { nowMs: () => nowMs - EARLY.beforeMs };
  const store = await openLibsqlStore({ url, synchronous: 'NORMAL' });
  const worlds = await openWorldsOf(store, { clock });
  await worlds.perform(LIVE_ID, registerPartner(), OPERATOR);
  const apiKey = await partnerKey(worlds.keys, clock);
  const partner = await worlds.stream(wholeWorld(LIVE_ID), PARTNER.partnerId);
  const row = await worlds.get(LIVE_ID);
  if (partner === undefined || row === undefined) throw new Error('the live world has no partner');

  const seeding = new Seeding(store, partner, row);
  const trialIds: string[] = [];
  const dueAtMs: number[] = [];
  for (let first = 0; first < trialCount; first += GROUP_SIZE) {
    const trials: Trial[] = [];
    for (let index = first; index < Math.min(first + GROUP_SIZE, trialCount); index += 1) {
      const isEarly = index < earlyCount;
      const trial = isEarly
        ? await seeding.stepped(earlyAtMs(index), `s${index}`)
        : await seeding.copied(nowMs - LATE.beforeMs, `s${index}`);
      if (isEarly) dueAtMs.push(Math.min(...trial.stream.timers.map((timer) => timer.dueAtMs)));
      trials.push(trial);
      if (index >= trialCount - ID_COUNT_MAX) trialIds.push(trial.id);
    }
    await seeding.keep(trials);
  }
  await worlds.close();
  return { trialCount, timerCount: seeding.timerCount, apiKey, trialIds, dueAtMs };
}

const newIdsAt = (atMs: number): NewId => newIdsOf({ nowMs: () => atMs });

const markedId: NewId = (prefix) => (prefix === 'trl' ? MARKS.trl : MARKS.cus);

await serveParent(async () => ({
  ready: await seeded(askedOf<SeedOf>()),
  answer: async () => ({}),
}));
