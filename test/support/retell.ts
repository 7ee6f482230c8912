/** Tells a recorded story again: the same commands, with the clock stopped on the way at will. */
import {
  advance as advanceRight,
  type Entry,
  emptyWorld,
  type Start,
  type World,
} from '../../runtime/index.ts';
import { stepInto } from '../../runtime/route.ts';

export type Advance = (
  world: World,
  toMs: number,
) => { readonly world: World; readonly entries: readonly Entry[] };

/** Instants strictly between two others, in any order. */
export type StopsBetween = (fromMs: number, toMs: number) => readonly number[];

export const noStops: StopsBetween = () => [];

/** @returns Every entry of the story, up to `endMs`. Replays no rule: the verdicts are recorded. */
export function retell(
  recorded: readonly Entry[],
  start: Start,
  endMs: number,
  stops: StopsBetween,
  advance: Advance = advanceRight,
): readonly Entry[] {
  let world = emptyWorld(start.nowMs, start.packId);
  const told: Entry[] = [];
  const turnTo = (toMs: number) => {
    const instants = [...stops(world.nowMs, toMs)].sort((a, b) => a - b);
    for (const atMs of [...instants, toMs]) {
      const advanced = advance(world, atMs);
      told.push(...advanced.entries);
      world = advanced.world;
    }
  };
  for (const { input, stream } of recorded) {
    if (input.kind !== 'command') continue;
    turnTo(input.atMs);
    const streams = new Map(world.streams);
    const own = stepInto(streams, stream, input, world.sequence + 1);
    told.push(...own);
    world = { ...world, sequence: world.sequence + own.length, streams };
  }
  turnTo(endMs);
  return told;
}
