/** The stories that come with the page, and how one of them is run. */
import all from 'virtual:stories';
import type { ScenarioRun } from '../runtime/index.ts';
import type { Story } from './story.ts';

export interface Listed {
  /** For example `S01`. */
  readonly id: string;
  readonly title: string;
  readonly policy: string;
  /** Fetched when the story is chosen. */
  readonly load: () => Promise<unknown>;
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

/** A file that is no story: every place, and what is wrong there. */
export class StoryError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('; '));
    this.problems = problems;
  }
}

export interface Ran {
  readonly story: Story;
  readonly run: ScenarioRun;
}

/**
 * Runs a story on the real runtime, here in the page.
 *
 * @throws {StoryError} The file is no scenario, or speaks of somebody nobody knows.
 */
export async function runStory(file: unknown, listed: Listed | null): Promise<Ran> {
  const { parseScenario, Rejected, runScenario } = await import('./engine.ts');
  const parsed = parseScenario(file);
  if (!parsed.ok) {
    throw new StoryError(parsed.problems.map(({ pointer, problem }) => `${pointer} ${problem}`));
  }
  const { scenario } = parsed;
  const id = listed?.id ?? scenario.scenario;
  try {
    const run = await runScenario(scenario);
    return { story: { id, file, scenario, isOurs: listed !== null }, run };
  } catch (error) {
    if (error instanceof Rejected) throw new StoryError([error.message]);
    throw error;
  }
}
