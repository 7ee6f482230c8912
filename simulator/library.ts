/** The stories that come with the page, each with the run that was made of it. */
import all from 'virtual:stories';
import { layoutOf } from './drawings.ts';
import { manner } from './manner.ts';
import { type Recorded, runFrom } from './recorded.ts';
import type { Run } from './session.ts';
import type { Story } from './story.ts';
import { fetchStoryWords, type WithWords } from './story-words.ts';

/** A story as it is kept in the page. */
export interface Kept extends Pick<Story, 'file' | 'scenario'> {
  readonly run: Recorded;
}

export interface Listed extends WithWords {
  readonly title: string;
  readonly policy: string;
  /** The machine that it opens with; null where it has none. */
  readonly machineId: string | null;
  /** Fetched when the story is chosen. */
  readonly load: () => Promise<Kept>;
}

export interface StoryGroup {
  readonly title: string;
  readonly stories: readonly Listed[];
}

const ORDERS = 'Orders';
const POLICY_TITLES: Readonly<Record<string, string>> = {
  'webex-current': 'Webex trials today',
  'cisco-spark-2017': 'Cisco Spark trials of 2017',
};

/** By policy, orders apart; each group in the order of the stories' ids. */
export function library(): readonly StoryGroup[] {
  const stories = all.map((story) => ({ ...story, group: groupOf(story) }));
  const ordered = stories.sort((left, right) => left.id.localeCompare(right.id));
  const groups = [...Object.values(POLICY_TITLES), ORDERS];
  const others = ordered.map(({ group }) => group).filter((group) => !groups.includes(group));
  return [...new Set([...groups, ...others])].map((title) => ({
    title,
    stories: ordered.filter(({ group }) => group === title),
  }));
}

/** A story about orders says so in its title. */
function groupOf({ title, policy }: { readonly title: string; readonly policy: string }): string {
  return /\borders?\b/i.test(title) ? ORDERS : (POLICY_TITLES[policy] ?? policy);
}

export interface Ran {
  readonly story: Story;
  readonly run: Run;
}

/** A story of the library: it was run while the page was built. */
export async function openStory(listed: Listed): Promise<Ran> {
  const { id, machineId, load } = listed;
  const { languageId } = manner();
  // On their way together with the story, so that none is shown without the others.
  const drawing = machineId === null ? null : layoutOf(machineId, languageId);
  const [{ file, scenario, run }] = await Promise.all([
    load(),
    drawing,
    fetchStoryWords(listed, languageId),
  ]);
  return { story: { id, file, scenario, isOurs: true }, run: runFrom(run) };
}
