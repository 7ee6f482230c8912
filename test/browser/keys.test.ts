/** The palette and the keys: there in every view, and each key as the reader wants it. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { shown, visit } from '../support/live-visit.ts';
import { isReady, visitStory } from '../support/page-visit.ts';
import { visitPage } from '../support/visit.ts';

const keys = suite('browser/keys');

const palette = (view: Page) => view.locator('.palette input');
const list = (view: Page) => view.locator('.keys-dialog');

/** By typing: the first that is found. */
async function choose(view: Page, words: string): Promise<void> {
  await view.keyboard.press('Control+k');
  await palette(view).fill(words);
  await view.keyboard.press('Enter');
  await palette(view).waitFor({ state: 'detached' });
}

keys('in every view Ctrl K leads on, ? tells the keys, and the head has both', async () => {
  await visitPage({
    address: '?page=cohort',
    options: {},
    ready: (view) => view.locator('.cohort').waitFor(),
    doing: async (view) => {
      for (const [words, next] of [
        ['policies', '.policies'],
        ['live', '.live .key-form, .live form'],
        ['cohort of', '.cohort'],
      ] as const) {
        // Not where something is typed.
        await view.locator('h1').click();
        await view.keyboard.press('?');
        await list(view).waitFor();
        await view.keyboard.press('Escape');
        await list(view).waitFor({ state: 'detached' });
        await view.locator('.keys-button').click();
        await list(view).waitFor();
        await view.keyboard.press('Escape');
        await view.locator('.search-button').click();
        await palette(view).waitFor();
        await view.keyboard.press('Escape');
        await palette(view).waitFor({ state: 'detached' });
        await choose(view, words);
        await view.locator(next).first().waitFor();
      }
      await choose(view, 'theme dark');
      await view.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
      await choose(view, 'svenska');
      await view.locator('html[lang="sv"]').waitFor({ state: 'attached' });
      await choose(view, 'english');
      await view.locator('html[lang="en"]').waitFor({ state: 'attached' });
      await choose(view, 'S12');
      await isReady(view);
      assert.is(await view.locator('.story select').inputValue(), 'S12');
    },
  });
});

keys('a key is given to something else, refused where it is taken, and kept', async () => {
  await visitStory('?scenario=S01&t=2027-02-05T09:00:00Z', async (view) => {
    const forks = view.locator('.branch[data-branch="fork"]');
    const fork = (key: string) => view.getByRole('button', { name: `Fork here: ${key}` });
    await view.keyboard.press('?');
    await fork('F').click();
    await view.keyboard.press('Escape');
    await list(view).waitFor();
    await fork('F').click();
    await view.keyboard.press('c');
    await view.getByText('That key is taken: “Compare two branches” has it.').waitFor();
    await fork('F').click();
    await view.keyboard.press('Enter');
    await view.getByText('That key cannot be given.').waitFor();
    await fork('F').press('Space');
    await view.keyboard.press('x');
    await fork('X').waitFor();
    await view.keyboard.press('Escape');

    await view.reload();
    await isReady(view);
    await view.keyboard.press('f');
    await view.keyboard.press('x');
    await forks.waitFor();
    assert.is(await forks.count(), 1);
    const title = await view
      .getByRole('button', { name: 'Fork', exact: true })
      .getAttribute('title');
    assert.is(title, 'A what-if from this instant on (X)');

    await view.keyboard.press('?');
    await view.getByRole('button', { name: 'Fork here: as before, F' }).click();
    await fork('F').waitFor();
    await view.getByRole('button', { name: 'Play or pause: Space' }).click();
    await view.keyboard.press('k');
    await view.getByRole('button', { name: 'All as before' }).click();
    await view.getByRole('button', { name: 'Play or pause: Space' }).waitFor();
    const kept = await view.evaluate(() => localStorage.getItem('sandglass.keys'));
    assert.is(kept, '');
  });
});

keys('the list of trials is searched, and a copy outlives a reload but not its key', async () => {
  await visit('/live', 'operator', async (view, server) => {
    await view.locator('.live-table').waitFor();
    await choose(view, 'fjäll trl_1');
    await shown(view, 'Running');
    await choose(view, 'copy into');
    await view.getByText('A copy, in this tab alone').waitFor();
    await view.locator('[data-action="trial.extend"]').click();
    const form = view.getByRole('form', { name: 'Extend' });
    await form.getByRole('button', { name: 'Extend' }).click();
    await view.getByText('Done on What-if 1.').waitFor();
    const hash = await hashKept(view);
    await view.reload();
    await isReady(view);
    assert.is(await view.locator('[data-hash]').getAttribute('data-hash'), hash);
    assert.is(await view.locator('.story select').inputValue(), 'Copy of a live trial');
    const own = await view.evaluate(() => JSON.stringify(localStorage));
    assert.not.match(own, /fjäll|nordlys|trl_/i, 'it is in this tab alone');

    await choose(view, 'S03');
    await isReady(view);
    await choose(view, 'copy of a live');
    await view.locator(`[data-hash="${hash}"]`).waitFor({ state: 'attached' });
    await view.locator('.live-button').click();
    await view.locator('.live-table').waitFor();
    await choose(view, 'fjäll trl_1');
    await view.getByRole('button', { name: 'Open my copy' }).click();
    await view.locator(`[data-hash="${hash}"]`).waitFor({ state: 'attached' });
    await view.locator('.live-button').click();
    await view.getByRole('button', { name: 'Forget the key' }).click();
    assert.is(await view.evaluate(() => sessionStorage.length), 0);
    await view.locator('.live-button').click();
    await isReady(view);
    assert.is(await view.locator('.story select').inputValue(), 'S01');
    await view.goto(`${server.origin}/?scenario=live-trl_1`);
    await view.getByRole('alert').getByText('Only the tab that made it keeps it').waitFor();
  });
});

keys('another key that opens something takes the copies of the one before it away', () =>
  visit(
    '/live',
    'operator',
    async (view, server) => {
      await view.locator('.live-table').waitFor();
      const left = () => view.evaluate(() => Object.keys(sessionStorage).sort().join());
      await view.evaluate(() => {
        sessionStorage.setItem('sandglass.key', 'sgk_test_gone');
        sessionStorage.setItem('sandglass.done.live-trl_1', 'of the one before');
      });
      await view.reload();
      const field = view.getByLabel('API key');
      await view.locator('.live-door .why').waitFor();
      assert.is(await left(), 'sandglass.done.live-trl_1,sandglass.key');
      await field.fill(server.keyOf('anna@nordlys'));
      await field.press('Enter');
      await view.locator('.live-table').waitFor();
      assert.is(await left(), 'sandglass.key');
    },
    { expected: [/401/] },
  ),
);

keys.run();

/** Of the shown branch, once this tab keeps it. */
async function hashKept(view: Page): Promise<string> {
  await view.waitForFunction(() => sessionStorage.getItem('sandglass.done.live-trl_1') !== null);
  return (await view.locator('[data-hash]').getAttribute('data-hash')) ?? '';
}
