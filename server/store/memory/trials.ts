/** Which trials there are in a world in memory, and in which stream each lives. */
import type { Page } from '../kept.ts';
import { isNamed } from '../name-pattern.ts';
import { shapesOf } from '../shapes.ts';
import type { TrialFilter } from '../store.ts';
import type { TrialRow } from './derived.ts';
import { byText, firstOf, passing } from './sorted-list.ts';
import type { Tables, WorldTables } from './tables.ts';

/** In the order of trial ids. */
export function trialsAfter(
  world: WorldTables | undefined,
  filter: TrialFilter,
  { after, limit }: Page,
): readonly { readonly trialId: string; readonly streamId: string }[] {
  if (world === undefined) return [];
  const found = passing(trialsIn(world, filter, after ?? ''), (trial) =>
    isWanted(world, trial, filter),
  );
  return firstOf(found, limit).map(({ trialId, streamId }) => ({ trialId, streamId }));
}

/** A customer's own where one is asked for, else all of the world. */
function* trialsIn(
  world: WorldTables,
  { customerId }: TrialFilter,
  after: string,
): Generator<TrialRow> {
  if (customerId !== undefined) {
    const own = world.streams.get(customerId)?.derived.trials ?? [];
    const later = own.filter(({ trialId }) => trialId > after);
    yield* later.sort((a, b) => byText(a.trialId, b.trialId));
    return;
  }
  for (const id of world.trialIds.after(after)) {
    const trial = world.trials.get(id);
    if (trial !== undefined) yield trial;
  }
}

function isWanted({ streams }: WorldTables, trial: TrialRow, filter: TrialFilter): boolean {
  const { partnerId, status, externalId, search } = filter;
  return (
    (partnerId === undefined || trial.partnerId === partnerId) &&
    (status === undefined || trial.status === status) &&
    (externalId === undefined || trial.externalId === externalId) &&
    (search === undefined ||
      [trial.streamId, trial.partnerId].some((id) => isNamed(streams.get(id)?.stream, search)))
  );
}

/** The long way, through every stream. */
export function streamsOfShape(tables: Tables, shape: string, limit: number): readonly string[] {
  return firstOf(
    passing(everyStream(tables), ({ stream }) => shapesOf(stream).includes(shape)),
    limit,
  ).map(({ stream }) => stream.id);
}

function* everyStream({ worlds }: Tables) {
  for (const { streams } of worlds.values()) yield* streams.values();
}
