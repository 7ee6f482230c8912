/** Names that are markup, headers or encodings, in the page: they are words, whatever they say. */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseScenario, runScenario, type Scenario } from '../../runtime/index.ts';
import { HOSTILE_NAMES } from '../server/support/hostile-names.ts';
import { visitStory } from '../support/page-visit.ts';

const markup = suite('browser/markup');

const STORY = readFileSync('simulator/scenarios/s01-whole-life.json', 'utf8');
/** Of a company. Unit: characters. */
const NAME_LENGTH_MAX = 50;
/** What only markup that had come alive would bring into the page. */
const ALIVE = [
  ...['img[src="x"]', '[onerror]', '[onload]', '[onclick]', 'iframe', 'base', 'math'],
  ...['meta[http-equiv]', 'a[href*="evil"]', 'a[href^="javascript"]', 'link[href*="evil"]'],
  'script:not([src])',
].join();

/** The first story, of a company of this name; null where no company can have it. */
function storyOf(name: string): { readonly scenario: Scenario; readonly text: string } | null {
  const short = name.slice(0, NAME_LENGTH_MAX);
  const text = STORY.replaceAll('"Fjällräv AB"', () => JSON.stringify(short))
    .replace('"Nordlys"', () => JSON.stringify(short))
    .replace('"New customer, whole life to the end of grace"', () => JSON.stringify(short));
  const parsed = parseScenario(JSON.parse(text));
  return parsed.ok ? { scenario: parsed.scenario, text } : null;
}

markup('fifty of them are read as they are written, and none does anything', async () => {
  let shown = 0;
  await visitStory('?scenario=S01', async (view) => {
    let isFired = false;
    view.on('dialog', (dialog) => {
      isFired = true;
      void dialog.dismiss();
    });
    for (const name of HOSTILE_NAMES) {
      const story = storyOf(name);
      if (story === null) continue;
      const { hash } = await runScenario(story.scenario);
      await view.locator('.share-button').click();
      await view.locator('.drop input').setInputFiles({
        name: 'story.json',
        mimeType: 'application/json',
        buffer: Buffer.from(story.text),
      });
      await view.locator(`[data-hash="${hash}"]`).waitFor({ state: 'attached' });
      for (const tab of ['inbox', 'history', 'data']) {
        await view.locator(`[data-tab="${tab}"]`).click();
        assert.is(await view.locator(ALIVE).count(), 0, `${name} in ${tab}`);
      }
      shown += 1;
    }
    assert.not.ok(isFired);
    // What is looked for is found where it is.
    await view.evaluate('document.body.insertAdjacentHTML("beforeend", "<math></math>")');
    assert.is(await view.locator(ALIVE).count(), 1);
  });
  assert.ok(shown >= 40, `only ${shown} of ${HOSTILE_NAMES.length} were shown`);
});

markup.run();
