/** Accepted entries of a world in memory as events. */
import type { EventPlace, KeptEvent, ReadsEvents } from '../events.ts';
import type { KeptEntry } from '../kept.ts';
import { trialIdOf } from '../rows.ts';
import type { WorldTables } from './tables.ts';

const isAccepted = ({ entry }: KeptEntry): boolean => entry.outcome === 'accepted';

export function eventPlaces(
  world: WorldTables | undefined,
  ...[filter, { after, limit }]: readonly [
    Parameters<ReadsEvents['eventPlaces']>[1],
    Parameters<ReadsEvents['eventPlaces']>[2],
  ]
): readonly EventPlace[] {
  if (world === undefined) return [];
  const all = world.entries.after(filter, { after: String(after), limit: world.at.sequence });
  return all
    .filter(isAccepted)
    .slice(0, limit)
    .map(({ entry }) => {
      const trialId = trialIdOf(entry.input);
      return {
        sequence: entry.sequence,
        stream: entry.stream,
        trialId,
        partnerId: partnerOf(world, trialId),
        viewers: world.streams.get(entry.stream)?.derived.viewers ?? [],
      };
    });
}

export function eventsAt(
  world: WorldTables | undefined,
  sequences: readonly number[],
): readonly KeptEvent[] {
  if (world === undefined) return [];
  return [...new Set(sequences)]
    .sort((a, b) => a - b)
    .flatMap((sequence) => world.entries.after({}, { after: String(sequence - 1), limit: 1 }))
    .filter((kept) => sequences.includes(kept.entry.sequence) && isAccepted(kept))
    .map((kept) => {
      const trialId = trialIdOf(kept.entry.input);
      const trialSequence = trialId === null ? null : placeIn(world, trialId, kept.entry.sequence);
      const partnerId = partnerOf(world, trialId);
      return { ...kept, trialId, trialSequence, partnerId };
    });
}

const partnerOf = (world: WorldTables, trialId: string | null): string | null =>
  trialId === null ? null : (world.trials.get(trialId)?.partnerId ?? null);

function placeIn(world: WorldTables, trialId: string, sequence: number): number {
  const own = world.entries.after({ trialId }, { after: null, limit: world.at.sequence });
  return own.filter((kept) => isAccepted(kept) && kept.entry.sequence <= sequence).length;
}
