/**
 * The past of one trial as a sandbox of its own: the entries of the streams that the trial
 * lives by, in their order, numbered anew and stepped again.
 *
 * Invariants:
 *   C1. Each entry comes out as it was, but for its number; so every stream of the copy is what it
 *       is in the trial's own world at that instant, its timers included.
 *   C2. Nothing is sent from a copy: messages of a sandbox go nowhere.
 *
 * Which streams, and what the copier gets to see of them, is reasoned in docs/adr/0013.md.
 */
import {
  advance,
  canonical,
  type Entry,
  Fault,
  type Input,
  type Stream,
  step,
  type TrialView,
} from '../runtime/index.ts';
import { Problem } from './problem.ts';
import { scopeIn } from './scoped.ts';
import type { Origin } from './store/change.ts';
import type { WorldRow } from './store/kept.ts';
import type { Worlds } from './worlds.ts';

/** Entries read at a time. */
const PAGE = 500;
/** Entries of a copy at most: it is one commit, and held in memory. Source: our choice. */
const HISTORY_MAX = 20_000;

interface Copying {
  /** The world that the trial is in. */
  readonly worldId: string;
  readonly trial: Pick<TrialView, 'id' | 'customerId' | 'partnerId'>;
  readonly name: string;
  /** Entries of the copy at most. */
  readonly historyMax?: number;
}

/** @throws {Problem} `COPY_TOO_LONG`. */
export async function copyTrial(
  worlds: Worlds,
  { worldId, trial, name, historyMax = HISTORY_MAX }: Copying,
  origin: Origin | null,
): Promise<WorldRow> {
  const row = await worlds.stored(worldId);
  if (row === undefined) throw new Problem('UNKNOWN_SANDBOX');
  // One moment of the world: what is written after it was read is not in the copy.
  const of = { worldId, lastSequence: row.sequence, historyMax };
  const history = await historyOf(worlds, of, [trial.customerId, trial.partnerId]);
  const [first] = history;
  if (first === undefined) throw new Error(`${trial.id} has no past`);
  const { nowMs, packId } = await worlds.at(worldId);
  const entries = retold(history, packId, nowMs);
  const startAtMs = first.atMs;
  return worlds.create({ name, nowMs, packId, entries, startAtMs, forkedFrom: worldId }, origin);
}

interface Moment {
  readonly worldId: string;
  readonly lastSequence: number;
  readonly historyMax: number;
}

/** The entries of these streams and of whichever told them something, in the order of the world. */
async function historyOf(
  worlds: Worlds,
  of: Moment,
  streamIds: readonly string[],
): Promise<readonly Entry[]> {
  const history: Entry[] = [];
  const found = new Set<string>();
  const waiting = [...streamIds];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const entries = await entriesOf(worlds, of, id);
    history.push(...entries);
    if (history.length > of.historyMax) throw new Problem('COPY_TOO_LONG');
    for (const { input } of entries) if (input.kind === 'routed') waiting.push(input.from.stream);
  }
  // A backlog of timers may have been fired after commands of a later instant, in other streams.
  return history.sort((a, b) => (a.atMs === b.atMs ? a.sequence - b.sequence : a.atMs - b.atMs));
}

async function entriesOf(
  worlds: Worlds,
  { worldId, lastSequence, historyMax }: Moment,
  stream: string,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let after: string | null = null; ; ) {
    const page = await worlds.entries(scopeIn(worldId, { stream }), { after, limit: PAGE });
    const past = page.filter(({ entry }) => entry.sequence <= lastSequence);
    entries.push(...past.map(({ entry }) => entry));
    const last = past.at(-1);
    if (last === undefined || past.length < PAGE || entries.length > historyMax) return entries;
    after = String(last.entry.sequence);
  }
}

/** The same entries with numbers from 1 on, and what is due by now after them. */
function retold(history: readonly Entry[], packId: string, nowMs: number): readonly Entry[] {
  const numbers = new Map<number, number>();
  const streams = new Map<string, Stream>();
  const entries = history.map((recorded, index) => {
    const sequence = index + 1;
    numbers.set(recorded.sequence, sequence);
    const input = renumbered(recorded.input, numbers);
    const { stream, entry } = step(streams.get(recorded.stream), input, sequence);
    streams.set(stream.id, stream);
    if (canonical(entry) === canonical({ ...recorded, sequence, input })) return entry;
    throw new Fault('REPLAY_DIVERGED', `entry ${recorded.sequence} came out differently`);
  });
  const last = entries.at(-1)?.atMs ?? nowMs;
  const world = { nowMs: last, packId, sequence: entries.length, streams };
  return [...entries, ...advance(world, nowMs).entries];
}

/** Only what another stream told names an entry by its number. */
function renumbered(input: Input, numbers: ReadonlyMap<number, number>): Input {
  if (input.kind !== 'routed') return input;
  const sequence = numbers.get(input.from.sequence);
  if (sequence === undefined) {
    throw new Fault('REPLAY_DIVERGED', `entry ${input.from.sequence} is told and not there`);
  }
  return { ...input, from: { ...input.from, sequence } };
}
