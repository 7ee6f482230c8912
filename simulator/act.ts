/** Doing something to a session at its cursor: at the end of a branch, or on a fork of its own. */
import {
  type Actor,
  advance,
  type Command,
  type Entry,
  emptyWorld,
  perform,
  type Refusal,
} from '../runtime/index.ts';
import { branchFrom } from './branch.ts';
import { say } from './say.ts';
import { BASELINE, branchOf, countUntil, type Session, seenOn } from './session.ts';

export type Acted =
  | { readonly kind: 'done'; readonly session: Session; readonly isFork: boolean }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface Deed {
  readonly command: Command;
  readonly actor: Actor;
}

/** Whether the end of a branch may go on, or what is done stays apart from the baseline. */
export type Ground = 'branch' | 'fork';

/**
 * Does something at the cursor. Where the branch goes on after the cursor, by what was done or by what
 * the reader has seen happen, a fork keeps what was there; at its end, the branch itself goes on.
 *
 * @throws {Rejected} The command names something that is not there.
 */
export function act(session: Session, command: Command, actor: Actor): Promise<Acted> {
  return actAll(session, [{ command, actor }], 'branch');
}

/**
 * Does several things at the cursor, one after the other: all of them, or none. With no deeds, a
 * fork on which nobody does anything more.
 *
 * @param ground With `fork` the baseline never goes on; a fork does, at its end.
 * @throws {Rejected} A command names something that is not there.
 */
export async function actAll(
  session: Session,
  deeds: readonly Deed[],
  ground: Ground,
): Promise<Acted> {
  const branch = branchOf(session);
  const keptCount = countUntil(branch.entries, session.cursorMs);
  const { nowMs, packId } = session.start;
  const base = branch.worlds[keptCount - 1] ?? emptyWorld(nowMs, packId);
  const waited = advance(base, session.cursorMs);
  const entries = [...branch.entries.slice(0, keptCount), ...waited.entries];
  let { world } = waited;
  for (const { command, actor } of deeds) {
    const done = await perform(world, command, actor, idsAfter(world.sequence));
    const refusal = done.entries.find(
      ({ input, outcome }) => input.kind === 'command' && outcome === 'refused',
    )?.refusal;
    if (refusal) return { kind: 'refused', refusal };
    entries.push(...done.entries);
    world = done.world;
  }
  const isApart = ground === 'fork' && branch.id === BASELINE;
  const isPast = countUntil(branch.expected, seenOn(session)) > waited.entries.length;
  const isFork = isApart || isPast || keptCount < branch.entries.length;
  const next = { ...session, before: session, after: null };
  return { kind: 'done', isFork, session: grown(next, entries, isFork, keptCount) };
}

/** The session with a branch that went on, or with a new one. */
function grown(
  session: Session,
  entries: readonly Entry[],
  isFork: boolean,
  keptCount: number,
): Session {
  const old = branchOf(session);
  const known = old.worlds.slice(0, keptCount);
  if (!isFork) {
    const longer = branchFrom(old, entries, session.start, known);
    const branches = session.branches.map((branch) => (branch.id === old.id ? longer : branch));
    return { ...session, branches, seen: { ...session.seen, [old.id]: session.cursorMs } };
  }
  const forkCount = session.forkCount + 1;
  const head = {
    id: `what-if-${forkCount}`,
    name: say('What-if {number}', { number: forkCount }),
    parentId: old.id,
    forkAtMs: session.cursorMs,
  };
  const fork = branchFrom(head, entries, session.start, known);
  return { ...session, branches: [...session.branches, fork], branchId: fork.id, forkCount };
}

/** Ids for what an act may create; the same act at the same place gives the same ids. */
export function idsAfter(sequence: number): (prefix: string) => string {
  let count = 0;
  return (prefix) => `${prefix}_page-${sequence}-${++count}`;
}
