/**
 * One trial over 365 days: our runtime with its full journal (entries, messages, tasks, the sibling
 * machines), beside the trial machine alone as a live actor on a correct virtual clock.
 */
import type { TrialInput } from '../machines/index.ts';
import { advance, type CommandInput, replay, step, type World } from '../runtime/index.ts';
import { DAY_MS, START_MS, someTrial } from '../test/support/story.ts';
import { liveLife } from './live-actor.ts';
import { sideBySide } from './measure.ts';

const ROUNDS = 3_000;

export async function advanceBench(): Promise<object> {
  const story = await someTrial();
  const start = { nowMs: START_MS, packId: 'webex-current@1' };
  const before = replay(story.entries.slice(0, -1), start);
  const [input, sequence] = [story.entries.at(-1)?.input as CommandInput, story.world.sequence];
  const born = step(undefined, input, sequence).stream;
  const context = born.instances['trl_a']?.context as unknown as TrialInput;

  const ours = (): { entries: number; state: unknown } => {
    const { stream, entry } = step(undefined, input, sequence);
    const streams = new Map(before.streams).set(stream.id, stream);
    const world: World = { ...before, sequence, streams };
    const { entries, world: end } = advance(world, START_MS + 365 * DAY_MS);
    const state = end.streams.get(stream.id)?.instances['trl_a']?.value;
    return { entries: [entry, ...entries].length, state };
  };
  const live = () => liveLife(context, START_MS, 365 * DAY_MS);
  const check = { ours: ours(), live: live() };
  if (check.ours.state !== 'ended' || check.live !== 'ended') {
    throw new Error(`the two disagree: ${JSON.stringify(check)}`);
  }

  const figures = sideBySide(
    { sandglass: () => void ours(), 'live actor': () => void live() },
    ROUNDS,
  );
  const [mine, theirs] = [figures.sandglass, figures['live actor']];
  return {
    'sandglass, full journal': mine,
    'live XState actor, no journal': theirs,
    ratio: {
      medianMs: Number((mine.medianMs / theirs.medianMs).toFixed(2)),
      p99Ms: Number((mine.p99Ms / theirs.p99Ms).toFixed(2)),
      rounds: ROUNDS,
    },
  };
}
