/** Runs a story from elsewhere on the real runtime, here in the page. */
import { parseScenario, Rejected, runScenario } from '../runtime/index.ts';
import { runToShow } from './branch.ts';
import type { Ran } from './library.ts';
import { StoryError } from './story.ts';

/** @throws {StoryError} The file is no scenario, or speaks of somebody nobody knows. */
export async function runStory(file: unknown): Promise<Ran> {
  const parsed = parseScenario(file);
  if (!parsed.ok) {
    throw new StoryError(parsed.problems.map(({ pointer, problem }) => `${pointer} ${problem}`));
  }
  const { scenario } = parsed;
  try {
    const run = runToShow(await runScenario(scenario));
    return { story: { id: scenario.scenario, file, scenario, isOurs: false }, run };
  } catch (error) {
    if (error instanceof Rejected) throw new StoryError([error.message]);
    throw error;
  }
}
