/** What somebody who comes for the first time can begin with: a life to watch, a trial of their own. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  drawnState,
  eventually,
  isReady,
  see,
  shownHash,
  violations,
  visitStory,
} from '../support/page-visit.ts';
import { visitPage } from '../support/visit.ts';

const own = suite('browser/own');

const STARTED = 'own-webex-20270301-own-mc-e-60';

own('a trial of one’s own is asked for by keys alone, has its address, and outlives a reload', () =>
  visitStory('', async (view) => {
    const begin = view.getByRole('button', { name: 'Start a trial of your own' });
    await begin.focus();
    await view.keyboard.press('Enter');
    await view.getByRole('radio', { name: /A new company/ }).focus();
    assert.equal(await violations(view), []);
    await view.keyboard.press('ArrowDown');
    await ticked(view, 'Bought already', 'Meetings');
    await ticked(view, 'To be tried', 'Meetings');
    await ticked(view, 'To be tried', 'Calling');
    await view.getByLabel('Asked for on').fill('2027-03-01');
    await view.getByLabel('Length').selectOption('60');
    await view.keyboard.press('Enter');

    await see(view, '2027-03-01T09:00:00Z');
    await isReady(view);
    assert.is(await drawnState(view), 'Running');
    assert.ok((await addressed(view)).includes(`scenario=${STARTED}`));
    assert.is(await begin.count(), 0, 'who has begun is not asked again');

    await view.locator('.date-field input').fill('2027-04-20T09:00');
    const before = await shownHash(view);
    await view.locator('[data-action="trial.extend"]').click();
    await view.locator('.action-form button[type="submit"]').click();
    const hash = await eventually(
      () => shownHash(view),
      (now) => now !== before,
    );
    assert.is(await view.locator('.branch[data-branch="fork"]').count(), 0, 'nothing was past');
    await view.reload();
    await isReady(view);
    assert.is(await shownHash(view), hash);

    await view.evaluate('Storage.prototype.setItem = () => { throw new Error("full"); }');
    await view.locator('.playhead').press('f');
    await view.locator('.toasts').getByText('cannot keep').waitFor();
  }),
);

own('what is refused opens with the question, and an address that says nothing is told so', () =>
  visitPage({
    address: '?scenario=own-webex-20270301-other-me-m-30',
    ready: (view) => view.locator('.service[data-service=MESSAGING]').first().waitFor(),
    doing: async (view) => {
      await view.locator('.toasts').getByText('already').waitFor();

      for (const width of [900, 390]) {
        await view.setViewportSize({ width, height: 844 });
        await view.locator('.service[data-service=MESSAGING]').first().waitFor();
      }
      await view.goto(`${new URL(view.url()).origin}/?scenario=own-nothing`);
      await view.getByRole('alert').getByText('names no trial').waitFor();
    },
    options: {},
  }),
);

own('a dialog that was asked for from the palette gives the focus back to where that was', () =>
  visitStory('?scenario=S01', async (view) => {
    const live = view.locator('.live-button');
    await live.focus();
    await view.keyboard.press('Control+k');
    await view.locator('.palette input').fill('trial of your own');
    await view.keyboard.press('Enter');
    await view.locator('.own-trial').waitFor();
    const day = view.locator('.own-trial input[type="date"]');
    await day.fill('9999-12-31');
    await view.locator('.own-trial [type="submit"][aria-disabled]').waitFor();
    await view.locator('.own-trial').getByRole('button', { name: 'Close' }).click();
    await view.locator('.own-trial').waitFor({ state: 'detached' });
    assert.is(await live.evaluate((element) => element === document.activeElement), true);
  }),
);

own('on a phone it is met in what is shown first', () =>
  visitPage({
    address: '',
    ready: (view) => view.locator('.clock-face').waitFor(),
    doing: async (view) => {
      const start = view.getByRole('button', { name: 'Start a trial of your own' });
      await start.waitFor();
      await view.getByRole('button', { name: 'Watch a trial’s life' }).click();
      // What had the focus is gone, and so is all that was around it.
      await view.locator('main:focus').waitFor();
      const drawn = await view.locator('main').boundingBox();
      assert.is(drawn?.width, 390, 'presented as wide as the screen');
      assert.is(await start.count(), 0);
    },
    options: { viewport: { width: 390, height: 844 } },
  }),
);

own('a life is watched from the first visit on, and Escape leads back', () =>
  visitStory('', async (view) => {
    await view.getByRole('button', { name: 'Watch a trial’s life' }).click();
    await view.locator('.simulator[data-presenting]').waitFor();
    await view.getByRole('button', { name: 'Pause' }).waitFor();
    await view.getByText('Seven days before the end.').waitFor();

    await view.locator('.playhead').focus();
    await view.keyboard.press('Escape');
    await view.locator('.simulator:not([data-presenting])').waitFor();

    const begin = view.getByRole('button', { name: 'Start a trial of your own' });
    await begin.click();
    await view.locator('.own-trial').waitFor();
    await view.keyboard.press('Escape');
    await view.locator('.own-trial').waitFor({ state: 'detached' });
    assert.ok(await begin.evaluate((element) => element === document.activeElement));
  }),
);

const ticked = (view: Page, group: string, name: string): Promise<void> =>
  view.getByRole('group', { name: group }).getByLabel(name).press('Space');

/** The address follows a little later. */
const addressed = (view: Page): Promise<string> =>
  eventually(
    () => Promise.resolve(view.url()),
    (url) => url.includes('scenario=own'),
  );

own.run();
