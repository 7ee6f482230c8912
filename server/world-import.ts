/**
 * A world brought in from its file: each entry is stepped again and has to come out the same, and
 * what is kept is what the steps gave.
 *
 * Invariants:
 *   I1. Nobody sees the world before its last entry is in: an import that ends half-way leaves
 *       nothing that is served.
 *   I2. Its messages are not sent again: they were the other store's to send.
 *   I3. Memory is bounded: a portion of entries, and the streams last stepped.
 */
import { canonical, catalog, type Entry, PACKS, type Stream, step } from '../runtime/index.ts';
import { firstDifference } from './doctor/difference.ts';
import { changeBetween, type Origin } from './store/change.ts';
import type { Store } from './store/store.ts';
import type { FiledWorld } from './world-file.ts';
import {
  type FiledEntry,
  packSentence,
  type ReadWorldFile,
  WorldFileError,
} from './world-file-reading.ts';

/** Entries in one commit. Source: our choice. */
const PORTION_SIZE = 500;
/** Streams in memory at most: those on their way are among them. Source: our choice. */
const STREAM_COUNT_MAX = 5_000;
/** What an order lives under. */
const NO_PACK = 'none';

/** How a store hides a world until it is whole. */
export interface ImportGate {
  /** @throws {WorldFileError} There is such a world. */
  begin(world: FiledWorld): Promise<void>;
  /** From now on it is a world like any other. */
  finish(worldId: string): Promise<void>;
  abandon(worldId: string): Promise<void>;
}

export interface ImportInto {
  readonly store: Store;
  readonly gate: ImportGate;
  /** Who asks for it; for the audit. */
  readonly origin: Origin;
  /** The wall clock. Epoch milliseconds, UTC. */
  readonly nowMs: number;
}

/**
 * @throws {WorldFileError} There is such a world, or something in the file cannot be taken; then
 *   nothing of it is kept.
 */
export async function importWorld(file: ReadWorldFile, into: ImportInto): Promise<void> {
  const { world } = file.header;
  await into.gate.begin(world);
  try {
    const bringing = new Bringing(world, into);
    for await (const kept of file.entries()) await bringing.take(kept);
    await bringing.end();
    await into.gate.finish(world.id);
  } catch (error) {
    await into.gate.abandon(world.id);
    throw error;
  }
}

class Bringing {
  readonly #world: FiledWorld;
  readonly #into: ImportInto;
  readonly #machines = new Set<string>(catalog().map(({ id }) => id));
  /** As committed, in the order of use. */
  readonly #known = new Map<string, Stream>();
  #portion: FiledEntry[] = [];
  /** The portion before, on its way: the next is stepped meanwhile. */
  #committed: Promise<void> = Promise.resolve();
  #sequence = 0;
  #nowMs: number;

  constructor(world: FiledWorld, into: ImportInto) {
    this.#world = world;
    this.#into = into;
    this.#nowMs = world.startAtMs;
  }

  async take(kept: FiledEntry): Promise<void> {
    this.#portion.push(kept);
    if (this.#portion.length === PORTION_SIZE) await this.#commit();
  }

  /** The rest, the world's own time, and who brought it. */
  async end(): Promise<void> {
    await this.#commit();
    await this.#committed;
    const { id: worldId, kind, nowMs, packId } = this.#world;
    const { store, origin, nowMs: recordedAtMs } = this.#into;
    if (nowMs < this.#nowMs) throw new WorldFileError('Its last entry lies after its present.');
    const dueAtMs = await store.nextDueAtMs(worldId, []);
    if (kind === 'sandbox' && dueAtMs !== null && dueAtMs < nowMs) {
      throw new WorldFileError('Its present lies after a timer that has not fired.');
    }
    const before = { nowMs: this.#nowMs, packId, sequence: this.#sequence, streams: new Map() };
    const change = changeBetween(worldId, before, { ...before, nowMs }, []);
    await store.commit([{ ...change, origin }], recordedAtMs);
  }

  async #commit(): Promise<void> {
    const portion = this.#portion;
    this.#portion = [];
    if (portion.length === 0) return;
    const { id: worldId, packId } = this.#world;
    const { store, nowMs: recordedAtMs } = this.#into;
    const before = await this.#streams(portion);
    const after = new Map(before);
    const from = { nowMs: this.#nowMs, packId, sequence: this.#sequence, streams: before };
    for (const filed of portion) {
      const { entry } = filed;
      const stream = this.#step(after.get(entry.stream), filed);
      after.set(stream.id, stream);
      this.#nowMs = Math.max(this.#nowMs, entry.atMs);
      this.#sequence = entry.sequence;
    }
    const to = { nowMs: this.#nowMs, packId, sequence: this.#sequence, streams: after };
    const entries = portion.map(({ entry }) => entry);
    const change = changeBetween(worldId, from, to, entries);
    const recorded = portion.map((kept) => kept.recordedAtMs);
    await this.#committed;
    this.#committed = store.commit([{ ...change, recordedAtMs: recorded }], recordedAtMs);
    // What fails is told when the next portion, or the end, waits for it.
    this.#committed.catch(() => undefined);
    this.#remember(after);
  }

  async #streams(portion: readonly FiledEntry[]): Promise<ReadonlyMap<string, Stream>> {
    const ids = new Set(portion.map(({ entry }) => entry.stream));
    const strange = [...ids].filter((id) => !this.#known.has(id));
    const { store } = this.#into;
    const read = strange.length === 0 ? [] : await store.streams(this.#world.id).some(strange);
    const found = new Map(read.map((stream) => [stream.id, stream]));
    for (const id of ids) {
      const known = this.#known.get(id);
      if (known !== undefined) found.set(id, known);
    }
    return found;
  }

  #step(before: Stream | undefined, filed: FiledEntry): Stream {
    const { entry: recorded, recordedAtMs } = filed;
    const { sequence, atMs } = recorded;
    const refuse = (why: string) => new WorldFileError(`Entry ${this.#sequence + 1} ${why}`);
    if (sequence !== this.#sequence + 1) throw refuse(`says that it is number ${sequence}.`);
    if (atMs < this.#world.startAtMs) throw refuse('lies before the beginning of its world.');
    if (this.#world.kind === 'sandbox' && atMs < this.#nowMs) {
      throw refuse('lies before the one before it.');
    }
    this.#checkMachines(recorded);
    const { stream, entry } = stepped(before, recorded, refuse);
    // Whoever writes the world out again has to come to the very same line.
    if (canonical({ entry, recordedAtMs }) !== filed.line) {
      const where = firstDifference(recorded, entry);
      throw refuse(
        where === ''
          ? 'is not written as in such a file: its keys are not sorted.'
          : `comes out differently (REPLAY_DIVERGED), at ${where}.`,
      );
    }
    checkPacks(stream, recorded, refuse);
    return stream;
  }

  #checkMachines({ changes, sequence }: Entry): void {
    const unknown = changes.find(({ machine }) => !this.#machines.has(machine));
    if (unknown === undefined) return;
    throw new WorldFileError(
      `Entry ${sequence} speaks of the machine ${unknown.machine}, which this version does not have.`,
    );
  }

  #remember(streams: ReadonlyMap<string, Stream>): void {
    for (const [id, stream] of streams) {
      this.#known.delete(id);
      this.#known.set(id, stream);
    }
    for (const id of this.#known.keys()) {
      if (this.#known.size <= STREAM_COUNT_MAX) return;
      this.#known.delete(id);
    }
  }
}

type Refuse = (why: string) => WorldFileError;

function stepped(before: Stream | undefined, recorded: Entry, refuse: Refuse) {
  try {
    return step(before, recorded.input, recorded.sequence);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw refuse(`cannot be stepped again: ${why}.`);
  }
}

/** The packs that an entry was decided under, and that its instances live under, are those here. */
function checkPacks(stream: Stream, { input, sequence }: Entry, refuse: Refuse): void {
  for (const { packId } of Object.values(stream.instances)) {
    if (packId === NO_PACK || PACKS.has(packId)) continue;
    throw new WorldFileError(`Entry ${sequence}: ${packSentence(packId)}`);
  }
  const decision = input.kind === 'command' ? input.decision : null;
  const here = PACKS.get(decision?.packId ?? '');
  if (decision?.packHash === undefined || here === undefined) return;
  if (here.packHash === decision.packHash) return;
  throw refuse(
    `was decided by a policy pack ${decision.packId} with another content than the one here.`,
  );
}
