/** The stories that come with the page, and how one of them is run. */
import all from 'virtual:stories';
import type { ScenarioRun } from '../runtime/index.ts';

export interface Story {
  /** For example `S01`. */
  readonly id: string;
  readonly title: string;
  readonly policy: string;
  /** Fetched when the story is chosen. */
  readonly load: () => Promise<unknown>;
}

export interface StoryGroup {
  readonly title: string;
  readonly stories: readonly Story[];
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

/**
 * Runs a story on the real runtime, here in the page.
 *
 * @throws {Error} The file is no scenario.
 */
export async function runStory({ id, load }: Story): Promise<ScenarioRun> {
  const [file, { parseScenario, runScenario }] = await Promise.all([load(), import('./engine.ts')]);
  const parsed = parseScenario(file);
  if (!parsed.ok) {
    const places = parsed.problems.map(({ pointer, problem }) => `${pointer} ${problem}`);
    throw new Error(`${id}: ${places.join('; ')}`);
  }
  return runScenario(parsed.scenario);
}
