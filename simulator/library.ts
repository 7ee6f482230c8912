/// <reference types="vite/client" />
/** The stories that come with the page, and how one of them is run. */
import { parseScenario, runScenario, type Scenario, type ScenarioRun } from '../runtime/index.ts';

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly scenario: Scenario;
}

export interface StoryGroup {
  readonly title: string;
  readonly stories: readonly Story[];
}

const FILES = import.meta.glob<unknown>('./scenarios/*.json', { eager: true, import: 'default' });

const POLICIES: Readonly<Record<string, string>> = {
  'webex-current': 'Webex trials today',
  'cisco-spark-2017': 'Cisco Spark trials of 2017',
};

/** By policy, each group in the order of the stories' ids. */
export function library(): readonly StoryGroup[] {
  const stories = Object.entries(FILES).map(([path, value]) => storyOf(path, value));
  const ordered = stories.sort((left, right) => left.id.localeCompare(right.id));
  const policies = [...new Set(ordered.map(({ scenario }) => scenario.policy))];
  return policies.map((policy) => ({
    title: POLICIES[policy] ?? policy,
    stories: ordered.filter(({ scenario }) => scenario.policy === policy),
  }));
}

/** Runs a story on the real runtime, here in the page. */
export function runStory({ scenario }: Story): Promise<ScenarioRun> {
  return runScenario(scenario);
}

function storyOf(path: string, value: unknown): Story {
  const parsed = parseScenario(value);
  if (!parsed.ok) {
    const places = parsed.problems.map(({ pointer, problem }) => `${pointer} ${problem}`);
    throw new Error(`${path}: ${places.join('; ')}`);
  }
  const { scenario } = parsed;
  return { id: scenario.scenario, title: scenario.title, scenario };
}
