/** The page takes the shape its reader gives it: regions, panels, a phone, and keys that know when. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { eventually, see, violations, visitStory } from '../support/page-visit.ts';

const shape = suite('browser/shape');

const EXPIRING = '?scenario=S01&t=2027-02-03T09:00:00Z';
const region = (page: Page) => page.locator('.canvas [data-state="trial.active"]');

shape('a region collapses by a key, by its button and by itself, and nothing moves', async () => {
  await visitStory(EXPIRING, async (page) => {
    const viewBox = () => page.locator('.canvas .statechart').getAttribute('viewBox');
    const drawnBox = () =>
      region(page)
        .locator('.chart-box')
        .first()
        .evaluate((box) => ['x', 'y', 'width', 'height'].map((name) => box.getAttribute(name)));
    const [box, view] = [await drawnBox(), await viewBox()];
    await page.keyboard.press('e');
    assert.is(await region(page).getAttribute('aria-expanded'), 'false');
    assert.match(await page.locator('.chart-summary').innerHTML(), /Expiring · in 7 d/);
    assert.is(await page.locator('[data-state="trial.active.expiring"]').count(), 0);
    assert.equal(await drawnBox(), box);
    assert.is(await viewBox(), view);
    assert.equal(await violations(page), []);

    await page.locator('[data-fold="trial.active"]').click();
    assert.is(await region(page).getAttribute('aria-expanded'), 'true');
  });
  await visitStory(EXPIRING, async (page) => {
    await page.keyboard.press('-');
    await page.locator('.chart-summary').waitFor();
    await page.getByRole('button', { name: 'Auto', exact: true }).click();
    await page.locator('.chart-summary').waitFor({ state: 'detached' });
  });
});

shape('the outline collapses too, and says where the inside is', async () => {
  await visitStory(`${EXPIRING}&view=outline`, async (page) => {
    await page.getByRole('button', { name: 'Collapse Active' }).click();
    assert.match(await page.locator('.inside-line').innerText(), /Expiring\s*in 7 d\s*2 states/);
    await page.getByLabel('Technical names').check();
    await page.getByText('entry / begin partner-access').waitFor();
    assert.equal(await violations(page), []);
  });
});

shape('a double press on a region shows it large, and Escape clears what is chosen', async () => {
  await visitStory(EXPIRING, async (page) => {
    const before = await region(page).boundingBox();
    await region(page).dblclick({ position: { x: 150, y: 8 } });
    const widthNow = async () => (await region(page).boundingBox())?.width ?? 0;
    assert.ok((await eventually(widthNow, (px) => px > (before?.width ?? 0) * 1.2)) > 0);

    await page.locator('.chosen').getByRole('button', { name: 'Pause here' }).focus();
    await page.keyboard.press('Escape');
    await page.locator('.chosen').waitFor({ state: 'detached' });
    assert.is(await page.evaluate('document.activeElement?.dataset.state'), 'trial.active');
    await page.keyboard.press('Shift+Enter');
    assert.match(
      String(await page.evaluate('document.activeElement?.getAttribute("aria-label")')),
      /can be done now$/,
    );
  });
});

shape('panels are sized by dragging and by keys, and stay so', async () => {
  await visitStory(EXPIRING, async (page) => {
    const now = page.getByRole('separator', { name: 'Width of Now' });
    const widthOf = async (id: string) => (await page.locator(id).boundingBox())?.width ?? 0;
    const first = await widthOf('#now');
    const becomes = async (id: string, px: number): Promise<void> => {
      assert.is(
        await eventually(
          () => widthOf(id),
          (width) => width === px,
        ),
        px,
        id,
      );
    };
    await now.focus();
    await page.keyboard.press('ArrowRight');
    await becomes('#now', first + 16);
    await see(page, '2027-02-03T09:00:00Z');
    await page.keyboard.press('Home');
    await becomes('#now', 200);

    const edge = await page.getByRole('separator', { name: 'Width of the details' }).boundingBox();
    const [x, y] = [(edge?.x ?? 0) + 5, (edge?.y ?? 0) + 200];
    const details = await widthOf('#details');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 3 });
    await page.mouse.up();
    await becomes('#details', details + 60);

    await page.reload();
    await page.locator('[data-hash]').waitFor({ state: 'attached' });
    await becomes('#now', 200);
    await now.dblclick();
    await becomes('#now', first);
  });
});

shape('on a phone time flows down, and a row leads to its instant', async () => {
  await visitStory(
    '?scenario=S01&t=2027-02-05T15:00:00Z',
    async (page) => {
      await page.locator('.regions').getByRole('button', { name: 'Timeline' }).click();
      const here = page.locator('.downwards li[aria-current]');
      assert.match(await here.innerText(), /Expiring/);
      assert.is(await page.locator('.row-cursor').count(), 1);
      const tops = await page
        .locator('.downwards li')
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
      assert.equal(
        tops,
        tops.toSorted((a, b) => a - b),
      );
      assert.equal(await violations(page), []);

      await page
        .locator('.downwards li')
        .filter({ hasText: 'Grace' })
        .first()
        .locator('button')
        .click();
      assert.match(
        await eventually(
          () => here.innerText(),
          (text) => /Grace/.test(text),
        ),
        /Grace/,
      );
      assert.match(await page.locator('.transport-now').innerText(), /10 Feb 2027/);
      const small = await page
        .locator('.transport button, .regions button')
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect().height).filter((px) => px > 0 && px < 44),
        );
      assert.equal(small, []);
    },
    { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  );
});

shape(
  'between, the details are a drawer: it takes the focus, and Escape gives it back',
  async () => {
    const doing = async (page: Page): Promise<void> => {
      const inbox = page.locator('.rail [data-tab="inbox"]');
      assert.match(await inbox.innerText(), /Inbox\s*3/);
      assert.is(await page.locator('.drawer').count(), 0);
      await inbox.focus();
      await page.keyboard.press('Enter');
      const drawer = page.getByRole('region', { name: 'Inbox' });
      await drawer.waitFor();
      assert.is(await page.evaluate('document.activeElement.className'), 'drawer');
      assert.equal(await violations(page), []);
      const [over, lanes] = [
        await drawer.boundingBox(),
        await page.locator('#timeline').boundingBox(),
      ];
      assert.ok((over?.y ?? 0) + (over?.height ?? 0) <= (lanes?.y ?? 0), 'the lanes stay in sight');

      await drawer.locator('.letters button').first().click();
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
      assert.is(await page.evaluate('document.activeElement.dataset.tab'), 'inbox');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('ends in 7');
      await page.keyboard.press('Enter');
      await drawer.locator('.preview').waitFor();
    };
    await visitStory(EXPIRING, doing, { viewport: { width: 1100, height: 800 } });
  },
);

shape(
  'narrower, Now is a line that unfolds, and the drawing and the lanes share the rest',
  async () => {
    const doing = async (page: Page): Promise<void> => {
      const heightOf = async (id: string) => (await page.locator(id).boundingBox())?.height ?? 0;
      const [drawing, lanes] = [await heightOf('#diagram'), await heightOf('#timeline')];
      assert.ok(Math.abs(drawing / (drawing + lanes) - 0.55) < 0.01, `${drawing} and ${lanes}`);
      assert.is(
        await page.evaluate('document.documentElement.scrollHeight <= innerHeight'),
        true,
        'all of it is on the screen',
      );
      assert.match(await page.locator('.strip-says').innerText(), /Expiring/);
      await page.locator('.strip-next button').click();
      await see(page, '2027-02-10T09:00:00Z');
      assert.match(await page.locator('.strip-says').innerText(), /Grace/);

      await page.getByRole('button', { name: /^You can do/ }).click();
      await page.locator('[data-action="trial.cancel"]').waitFor();
      assert.equal(await violations(page), []);
      await page.keyboard.press('Escape');
      await page.locator('.strip-unfolded').waitFor({ state: 'hidden' });
      assert.match(await page.evaluate('document.activeElement.className'), /strip-more/);
    };
    await visitStory(EXPIRING, doing, { viewport: { width: 900, height: 800 } });
  },
);

shape('no key of the page fires while somebody types', async () => {
  await visitStory(`${EXPIRING}&tab=history`, async (page) => {
    const shown = () =>
      page.evaluate(() => {
        const { width } = document.querySelector('#now')?.getBoundingClientRect() ?? {};
        const drawing = document.querySelector('.canvas .statechart')?.getAttribute('viewBox');
        const time = document.querySelector('.clock-face time')?.getAttribute('datetime');
        return [width, drawing, time, document.querySelectorAll('dialog, .branch').length].join();
      });
    const before = await shown();
    await page.getByRole('searchbox').focus();
    await page.keyboard.type(' ,.ngfcbmvp[]olet123456+-0?');
    for (const key of ['Home', 'End', 'PageUp', 'PageDown', 'ArrowLeft', 'Shift+ArrowRight']) {
      await page.keyboard.press(key);
    }
    assert.is(await page.getByRole('searchbox').inputValue(), ' ,.ngfcbmvp[]olet123456+-0?');
    assert.is(await shown(), before);
  });
});

shape('a mail that is pointed at shows what brings it about', async () => {
  await visitStory(EXPIRING, async (page) => {
    await page.locator('.letters button').first().hover();
    await page.locator('.chart-pill[data-cause]').waitFor();
    await page.locator('.chart-node[data-cause]').waitFor();
    await page.locator('.clock-face').hover();
    await page.locator('[data-cause]').first().waitFor({ state: 'detached' });
  });
});

shape.run();
