/** From what was done to a branch: the worlds on the way, and what follows if nobody does more. */
import {
  type Entry,
  emptyWorld,
  entriesHash,
  framesAfter,
  project,
  type ScenarioRun,
  type Start,
  type World,
} from '../runtime/index.ts';
import { BASELINE, type Branch, type Run } from './session.ts';

/** What the page keeps of a run. */
export function runToShow({ start, entries, rows, failures }: ScenarioRun): Run {
  const [first] = rows.flatMap((row) => row.entries);
  let doneCount = first === undefined ? entries.length : entries.indexOf(first);
  const told = rows.map(({ atMs, step: { note = null }, eligibility, entries: own }) => {
    doneCount += own.length;
    return { atMs, note, eligibility, doneCount };
  });
  const head = { id: BASELINE, name: 'Baseline', parentId: null, forkAtMs: null };
  return { start, told, baseline: branchFrom(head, entries, start), failures };
}

/**
 * A branch from what was done on it; what follows of itself is worked out.
 *
 * @param known The world after each of the first entries, where another branch has them already.
 */
export function branchFrom(
  head: Pick<Branch, 'id' | 'name' | 'parentId' | 'forkAtMs'>,
  entries: readonly Entry[],
  start: Start,
  known: readonly World[] = [],
): Branch {
  const nothing = emptyWorld(start.nowMs, start.packId);
  const news = framesAfter(known.at(-1) ?? nothing, entries.slice(known.length));
  const done = [...known, ...news];
  const last = done.at(-1) ?? nothing;
  const expected = project(last);
  const worlds = [...done, ...framesAfter(last, expected)];
  const { id, name, parentId, forkAtMs } = head;
  return { id, name, parentId, forkAtMs, entries, expected, worlds, hash: entriesHash(entries) };
}
