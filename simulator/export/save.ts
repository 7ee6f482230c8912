/** Saves what is shown as a file, in one of six forms. */
import { branchOf, type Run, type Session } from '../session.ts';
import type { Story } from '../story.ts';
import { calendarOf } from './calendar.ts';
import { pngOf, svgOf } from './picture.ts';
import { saveFile } from './save-file.ts';
import { scenarioOf } from './scenario-file.ts';
import { tableOf } from './table.ts';
import { testOf } from './test-file.ts';

interface Shown {
  readonly session: Session;
  readonly story: Story;
  readonly run: Run;
}

/** @throws {Error} With a sentence for people: this cannot be told in that form. */
export async function saveAs(
  format: 'scenario' | 'test' | 'csv' | 'ics' | 'svg' | 'png',
  { session, story, run }: Shown,
): Promise<void> {
  const branch = branchOf(session);
  const name = `${story.id}-${branch.id}`.toLowerCase();
  switch (format) {
    case 'scenario': {
      const scenario = await scenarioOf(branch, story, run);
      return saveFile(`${name}.json`, 'application/json', JSON.stringify(scenario, undefined, 2));
    }
    case 'test': {
      const scenario = await scenarioOf(branch, story, run);
      const title = `${story.scenario.title}: ${branch.name}`;
      return saveFile(`${name}.test.ts`, 'text/plain', testOf(scenario, title));
    }
    case 'csv':
      return saveFile(`${name}.csv`, 'text/csv', tableOf(branch));
    case 'ics':
      return saveFile(`${name}.ics`, 'text/calendar', calendarOf(session));
    case 'svg':
      return saveFile(`${name}.svg`, 'image/svg+xml', await svgOf());
    case 'png':
      return saveFile(`${name}.png`, 'image/png', await pngOf());
  }
}
