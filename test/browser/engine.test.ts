/** The engine in a browser comes to what the page kept of each story when it was built. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isReady } from '../support/page-visit.ts';
import { builtSite } from '../support/site.ts';
import { visitPage } from '../support/visit.ts';

const engine = suite('browser/engine');

interface Compared {
  readonly id: string;
  readonly entryCount: number;
  /** What is not the same: entries, what is expected, streams, the hash, what is told. */
  readonly differing: readonly string[];
}

engine(
  'every story that was run while the page was built is the same when it is run here',
  async () => {
    const files = readdirSync(join(await builtSite(), 'assets'));
    const engines = files.filter((name) => /^engine-.*\.js$/.test(name));
    const stories = files.filter((name) => /^S\d\d-.*\.js$/.test(name));
    assert.is(stories.length, 20);
    await visitPage({
      address: '?scenario=S01',
      ready: isReady,
      options: {},
      doing: async (view) => {
        const compared: readonly Compared[] = await view.evaluate(
          compareAll(engines.map(addressOf), stories.map(addressOf)),
        );

        assert.is(compared.length, 20);
        for (const { id, entryCount, differing } of compared) {
          assert.ok(entryCount > 0, id);
          assert.equal(differing, [], id);
        }
      },
    });
  },
);

engine('what shows a story does not wait for the engine, and says so where it does', async () => {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await visitPage({
    address: '?scenario=S01',
    ready: async (view) => {
      await isReady(view);
      await view.route(/\/engine-/, async (route) => {
        await held;
        await route.continue();
      });
      await view.reload();
      await view.locator('.canvas .statechart').waitFor();
    },
    options: {},
    doing: async (view) => {
      await view.getByText('Finding out what can be done…').waitFor();
      await view.locator('[data-next-timer]').click();
      await view.locator('.clock-face time[datetime="2027-02-03T09:00:00Z"]').waitFor();
      assert.is(await view.locator('.machines li strong').first().innerText(), 'Expiring');
      await view.keyboard.press('f');
      assert.is(await view.locator('[data-action], .branch[data-branch="fork"]').count(), 0);

      letThrough();
      await view.locator('[data-action="trial.extend"]').waitFor();
      await view.locator('.branch[data-branch="fork"]').waitFor();
    },
  });
});

engine.run();

const addressOf = (name: string): string => `/assets/${name}`;

/** Runs in the page. A text of a value is the same whatever the order of its fields. */
function compareAll(engines: readonly string[], stories: readonly string[]): string {
  return `(async () => {
    const sorted = (_, value) =>
      value === null || typeof value !== 'object' || Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    const text = (value) => JSON.stringify(value, sorted);
    const fetched = await Promise.all(${JSON.stringify(engines)}.map((one) => import(one)));
    const { runStory } = fetched.find((one) => 'ENGINE' in one).ENGINE;
    const compared = [];
    for (const address of ${JSON.stringify(stories)}) {
      const { default: { file, run: kept } } = await import(address);
      const { story, run } = await runStory(file);
      const { worlds, ...baseline } = run.baseline;
      const streams = [...baseline.entries, ...baseline.expected].map(
        ({ stream }, index) => worlds[index].streams.get(stream),
      );
      const ran = { ...run, baseline, streams };
      const parts = ['start', 'told', 'failures', 'streams'];
      const differing = parts.filter((part) => text(ran[part]) !== text(kept[part]));
      for (const part of ['entries', 'expected', 'hash']) {
        if (text(baseline[part]) !== text(kept.baseline[part])) differing.push(part);
      }
      compared.push({ id: story.id, entryCount: baseline.entries.length, differing });
    }
    return compared;
  })()`;
}
