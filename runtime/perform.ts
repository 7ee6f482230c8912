/**
 * One command into a world. A timer of the same instant beats it: what is due fires first, then the
 * command acts, with all that it tells other
 * streams, then what it made due fires.
 *
 * Source: domain §0.3.
 */
import type { Actor } from './actor.ts';
import { advance } from './advance.ts';
import type { Command } from './command.ts';
import type { Entry } from './entry.ts';
import { prepare } from './prepare.ts';
import type { NewId } from './prepared.ts';
import { stepInto } from './route.ts';
import { readerOf, type World } from './world.ts';

export interface Performed {
  readonly world: World;
  /** The command's own entry among them; it may be a refusal. */
  readonly entries: readonly Entry[];
}

/** @throws {Rejected} The command names something that is not in this world; nothing happened. */
export async function perform(
  world: World,
  command: Command,
  actor: Actor,
  newId: NewId,
): Promise<Performed> {
  const before = advance(world, world.nowMs);
  const { streamId, input } = await prepare(
    readerOf(before.world),
    before.world,
    command,
    actor,
    newId,
  );
  const sequence = before.world.sequence + 1;
  const streams = new Map(before.world.streams);
  const own = stepInto(streams, streamId, input, sequence);
  const last = before.world.sequence + own.length;
  const after = advance({ ...before.world, sequence: last, streams }, world.nowMs);
  return { world: after.world, entries: [...before.entries, ...own, ...after.entries] };
}
