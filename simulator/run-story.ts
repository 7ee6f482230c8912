/** Runs a story from elsewhere on the real runtime, here in the page. */
import { parseScenario, Rejected, runScenario } from '../runtime/index.ts';
import { type Address, parseAddress } from './address.ts';
import { runToShow } from './branch.ts';
import type { Ran } from './library.ts';
import { ownStoryOf, wishIn } from './own-story.ts';
import { openPage, type Page } from './page.ts';
import { say, sayRefusal } from './say.ts';
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

/**
 * A trial of the reader's own. Nobody wrote down what must come of it, so it is held to nothing; where
 * the request is refused, the page opens with the question, and with why.
 *
 * @param id As own-story.ts makes it.
 * @param asked Where the page was left, if its address says that.
 * @throws {StoryError} It wishes for nothing that can be told.
 */
export async function runOwn(
  id: string,
  asked: Address = parseAddress(''),
): Promise<Ran & { readonly page: Page | null }> {
  const wish = wishIn(id);
  if (wish === null) {
    throw new StoryError([say('This address names no trial that could be told.')]);
  }
  const { story, run: told } = await runStory(ownStoryOf(wish));
  const run = { ...told, told: [], failures: [] };
  const ran = { story: { ...story, id, isOurs: true }, run };
  const last = run.baseline.entries.at(-1);
  if (last === undefined || last.refusal === null || last.input.kind !== 'command') {
    return { ...ran, page: null };
  }
  const { command } = last.input;
  const { atMs, refusal } = last;
  const { choicesIn } = await import('./question.ts');
  const why = { ...asked, atMs, detail: 'eligibility' } as const;
  const opened = openPage(id, run, asked.atMs === null ? why : asked);
  const chosen = command.type === 'trial.start' ? choicesIn(command) : {};
  const notice = { tone: 'bad', text: sayRefusal(refusal), canUndo: false } as const;
  // On a narrow screen the question is one region of several.
  return { ...ran, page: { ...opened, region: 'details', chosen, notice } };
}
