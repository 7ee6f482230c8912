/**
 * From what a link holds back to the page: the story is run again, and on each branch what was done is
 * done again. Where that comes out differently, because a policy or the story is another one now, the
 * page says so and shows how it is now.
 */
import {
  advance,
  type Entry,
  emptyWorld,
  Fault,
  parseCommand,
  perform,
  Rejected,
} from '../../runtime/index.ts';
import { idsAfter } from '../act.ts';
import { branchFrom } from '../branch.ts';
import { instantOf } from '../format.ts';
import type { Ran } from '../library.ts';
import { type Notice, openPage, type Page } from '../page.ts';
import { say } from '../say.ts';
import {
  BASELINE,
  type Branch,
  chooseSubject,
  moveTo,
  openSession,
  type Run,
  type Session,
  subjectIdsIn,
} from '../session.ts';
import { titleOf } from '../words.ts';
import { copyStory, runOf } from './copied.ts';
import { entriesFrom, type Heard, heardIn } from './heard.ts';
import { type LinkBranch, type LinkContent, LinkError } from './link.ts';
import { marksOf, packHashOf } from './take.ts';

const MARK_LENGTH = 4;

/** @throws {LinkError} It speaks of something that no page could hold. */
export async function pageOf(content: LinkContent, storyId: string, run: Run): Promise<Page> {
  const opened = openSession(storyId, run);
  const branches: Branch[] = [];
  const changes: string[] = [];
  for (const wanted of content.branches) {
    const { entries, failure } = await entriesOf(wanted, run);
    const { id, name, parentId, forkAtMs } = wanted;
    branches.push(branchFrom({ id, name, parentId, forkAtMs }, entries, run.start));
    const change = failure ?? changeOf(wanted, entries);
    if (change !== null) changes.push(`${say(name)}: ${change}`);
  }
  const session = sessionOf(content, { ...opened, branches });
  const nowhere = { atMs: null, subjectId: null, part: null, form: null } as const;
  const page = openPage(storyId, run, { scenarioId: storyId, detail: 'inbox', ...nowhere });
  const look = content.look as Partial<Page>;
  return {
    ...page,
    ...look,
    session,
    comparedId: content.comparedId,
    notice: noticeOf(content, run, changes),
  };
}

function sessionOf(content: LinkContent, session: Session): Session {
  const { branchId, cursorMs, subjectId, forkCount } = content;
  const ids = session.branches.map(({ id }) => id);
  if (!ids.includes(BASELINE) || new Set(ids).size < ids.length) {
    throw new LinkError(
      say('This link says something that cannot be read, at “{place}”.', {
        place: 'branches',
      }),
    );
  }
  const chosen = { ...session, forkCount, branchId: ids.includes(branchId) ? branchId : BASELINE };
  const known = subjectId !== null && subjectIdsIn(chosen).includes(subjectId);
  return moveTo(known ? chooseSubject(chosen, subjectId) : chosen, cursorMs);
}

/**
 * What a link says that streams heard, as entries.
 *
 * @throws {LinkError} It was heard in no life that the runtime knows.
 */
function entriesHeard(heard: readonly (Omit<Heard, 'input'> & { input: object })[]) {
  try {
    return entriesFrom(heard as readonly Heard[]);
  } catch (error) {
    if (!(error instanceof Fault) && !(error instanceof TypeError)) throw error;
    throw new LinkError(
      say('This link says something that cannot be read, at “{place}”.', { place: 'heard' }),
    );
  }
}

interface Again {
  readonly entries: readonly Entry[];
  /** What stood in the way of doing it all again. */
  readonly failure: string | null;
}

async function entriesOf(wanted: LinkBranch, { start, baseline }: Run): Promise<Again> {
  const keptCount = Math.min(wanted.keptCount, baseline.entries.length);
  const entries = baseline.entries.slice(0, keptCount);
  if (wanted.heard !== undefined) {
    const all = entriesHeard([...heardIn(entries), ...wanted.heard]);
    return { entries: all, failure: null };
  }
  let world = baseline.worlds[keptCount - 1] ?? emptyWorld(start.nowMs, start.packId);
  try {
    for (const deed of wanted.deeds) {
      const waited = advance(world, deed.atMs);
      const parsed = parseCommand(deed.do, deed.with);
      if (!parsed.ok) {
        const problem = parsed.problems.map((one) => `${one.pointer} ${one.problem}`).join('; ');
        return { entries, failure: `${deed.do}: ${problem}` };
      }
      const done = await perform(
        waited.world,
        parsed.command,
        deed.as,
        idsAfter(waited.world.sequence),
      );
      entries.push(...waited.entries, ...done.entries);
      world = done.world;
    }
    if (wanted.untilMs > world.nowMs) entries.push(...advance(world, wanted.untilMs).entries);
    return { entries, failure: null };
  } catch (error) {
    if (error instanceof Rejected) return { entries, failure: say(error.sentence) };
    throw error;
  }
}

/** The first entry that came out differently; null where all are as they were. */
function changeOf({ id, keptCount, marks }: LinkBranch, entries: readonly Entry[]): string | null {
  const own = id === BASELINE ? entries : entries.slice(keptCount);
  const now = marksOf(own);
  if (now === marks) return null;
  const index = own.findIndex(
    (_, at) =>
      now.slice(at * MARK_LENGTH, (at + 1) * MARK_LENGTH) !==
      marks.slice(at * MARK_LENGTH, (at + 1) * MARK_LENGTH),
  );
  const entry = own[index];
  if (entry === undefined) {
    return say('it has {count} entries now and had {before}', {
      count: own.length,
      before: marks.length / MARK_LENGTH,
    });
  }
  return say('from {instant} on ({what})', {
    instant: instantOf(entry.atMs),
    what: titleOf(entry),
  });
}

function noticeOf(
  { packId, packHash }: LinkContent,
  { start }: Run,
  changes: readonly string[],
): Notice | null {
  const now = packHashOf(start.packId);
  const isSamePack = packId === start.packId && packHash === now;
  if (isSamePack && changes.length === 0) return null;
  const pack = isSamePack
    ? say('The story was another one when this link was made.')
    : say('This link was made under {pack} ({hash}); here that policy is {other} ({now}).', {
        pack: packId,
        hash: packHash,
        other: start.packId,
        now,
      });
  const what =
    changes.length === 0
      ? say('Every entry comes out as it did.')
      : say('It comes out differently: {changes}.', { changes: changes.join('; ') });
  return { tone: changes.length === 0 ? 'info' : 'bad', text: `${pack} ${what}`, canUndo: false };
}

type Copied = Extract<LinkContent['story'], { readonly copyOf: string }>;

export const isCopy = (story: LinkContent['story']): story is Copied =>
  typeof story === 'object' && 'copyOf' in story;

/** A copy as a link has it. @throws {LinkError} As {@link entriesHeard}. */
export function copyFrom(copied: Copied, packId: string): Ran {
  const start = { nowMs: copied.startMs, packId };
  const head = { id: BASELINE, name: 'Baseline', parentId: null, forkAtMs: null };
  const branches = [branchFrom(head, entriesHeard(copied.heard), start)];
  const story = { ...copyStory(copied.copyOf, start), hasStandIns: copied.hasStandIns };
  return { story, run: runOf({ start, branches }) };
}
