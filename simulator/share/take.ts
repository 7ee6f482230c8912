/** From the page to what a link holds: the story by its name, and of each branch what was done. */
import { canonical, type Entry, PACKS, sha256Of } from '../../runtime/index.ts';
import { manner } from '../manner.ts';
import { openPage, type Page } from '../page.ts';
import type { Branch, Run } from '../session.ts';
import { COPY, type Story } from '../story.ts';
import { heardIn } from './heard.ts';
import type { LinkBranch, LinkContent } from './link.ts';

/** What of the page only changes how it is looked at. */
const LOOKS = [
  'part',
  'form',
  'detail',
  'region',
  'letterId',
  'stateId',
  'search',
  'pace',
  'daysPerSecond',
  'isFollowing',
  'isFolded',
  'isPresenting',
  'span',
  'lanes',
  'pauses',
  'loop',
  'notes',
  'chosen',
] as const satisfies readonly (keyof Page & keyof LinkContent['look'])[];

export function contentOf(page: Page, story: Story, run: Run): LinkContent {
  const { session } = page;
  const { start, forkCount, branchId, cursorMs, subjectId } = session;
  const { languageId: language, zone } = manner();
  return {
    story: storyOf(story, run),
    packId: start.packId,
    packHash: packHashOf(start.packId),
    branches: session.branches.map((branch) => {
      const own = linkBranchOf(branch, run.baseline.entries);
      if (story.isCopy !== true) return own;
      return { ...own, deeds: [], heard: heardWords(branch.entries.slice(own.keptCount)) };
    }),
    ...{ forkCount, branchId, comparedId: page.comparedId, cursorMs, subjectId },
    look: lookOf(page, story, run),
    language,
    zone,
  };
}

function storyOf(story: Story, { start, baseline }: Run): LinkContent['story'] {
  if (story.isOurs) return story.id;
  if (story.isCopy !== true) return story.file as Record<string, unknown>;
  return {
    copyOf: story.id.slice(COPY.length),
    startMs: start.nowMs,
    hasStandIns: story.hasStandIns === true,
    heard: heardWords(baseline.entries),
  };
}

/** As a link has it: an input is an object of any more fields. */
const heardWords = (entries: readonly Entry[]) =>
  heardIn(entries).map(({ input, ...place }) => ({ ...place, input: { ...input } }));

/** The beginning of a pack's hash; zeros for a pack that is not there. */
export function packHashOf(packId: string): string {
  return (PACKS.get(packId)?.packHash ?? '').slice(0, 12).padEnd(12, '0');
}

/** Four hexadecimal digits for each entry. */
export function marksOf(entries: readonly Entry[]): string {
  return entries.map((entry) => sha256Of(canonical(entry)).slice(0, 4)).join('');
}

function linkBranchOf(branch: Branch, told: readonly Entry[]): LinkBranch {
  const { id, name, parentId, forkAtMs, entries } = branch;
  const keptCount = sharedCount(entries, told);
  const deeds = entries.slice(keptCount).flatMap(({ atMs, input }) => {
    if (input.kind !== 'command') return [];
    const { type, ...fields } = input.command;
    return [{ atMs, do: type, with: fields, as: input.actor }];
  });
  const untilMs = entries.at(-1)?.atMs ?? 0;
  const marks = marksOf(id === 'baseline' ? entries : entries.slice(keptCount));
  return { id, name, parentId, forkAtMs, keptCount, deeds, untilMs, marks };
}

/** How many entries a branch has in common with the story, from the beginning. */
function sharedCount(entries: readonly Entry[], told: readonly Entry[]): number {
  let count = 0;
  while (count < entries.length && isSame(entries[count], told[count])) count++;
  return count;
}

function isSame(left: Entry | undefined, right: Entry | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return left === right || canonical(left) === canonical(right);
}

/** Only what is not as a page begins. */
function lookOf(page: Page, story: Story, run: Run): LinkContent['look'] {
  const nowhere = { atMs: null, subjectId: null, part: null, form: null } as const;
  const first = openPage(story.id, run, { scenarioId: null, detail: 'inbox', ...nowhere });
  const own = LOOKS.filter((name) => JSON.stringify(page[name]) !== JSON.stringify(first[name]));
  return Object.fromEntries(own.map((name) => [name, page[name]]));
}
