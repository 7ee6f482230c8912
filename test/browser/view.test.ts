/** The view belongs to the reader: zoom, pan, follow, lanes, pauses, notes, the palette and the keys. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { eventually, extendInThePast, see, violations, visitStory } from '../support/page-visit.ts';

const view = suite('browser/view');

view('the drawing is zoomed and moved, and nothing that happens moves it', async () => {
  await visitStory('?scenario=S01', async (page) => {
    const first = await boxOf(page);
    await page.getByRole('button', { name: 'Larger' }).click();
    const larger = await boxOf(page);
    assert.ok(larger.w < first.w * 0.85);

    const frame = await page.locator('.chart-frame').boundingBox();
    const [x, y] = [(frame?.x ?? 0) + 30, (frame?.y ?? 0) + 30];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 100, y + 40, { steps: 4 });
    await page.mouse.up();
    const moved = await boxOf(page);
    assert.ok(moved.x < larger.x - 50 && moved.y < larger.y - 20);

    await page.mouse.wheel(0, -200);
    const wheeled = await boxOf(page);
    assert.ok(wheeled.w < moved.w);
    for (const key of ['n', 'n', '.', ',', 'End', 'Home', 'Shift+ArrowRight']) {
      await page.keyboard.press(key);
    }
    // The panel may be higher by now: what is seen in its middle, and how large, is what stays.
    const seen = ({ x, y, w, h }: Awaited<ReturnType<typeof boxOf>>) =>
      [x, y + h / 2, w].map(Math.round);
    const stayed = seen(await boxOf(page));
    assert.equal(stayed, seen(wheeled), 'the story went on, and the view stayed');
    await page.keyboard.press('0');
    // Its panel may have another size by now: a caption comes and goes.
    const isWhole = async (): Promise<boolean> => {
      const [box, drawn] = [await boxOf(page), await drawnBox(page)];
      const isLeft = box.x <= drawn.x && box.y <= drawn.y;
      return isLeft && box.x + box.w >= drawn.x + drawn.w && box.y + box.h >= drawn.y + drawn.h;
    };
    assert.ok(await eventually(isWhole, (is) => is), 'all of it is seen again');
  });
});

view('following moves the view with the current state; else a button leads there', async () => {
  await visitStory('?scenario=S12&machine=loan-PHONE', async (page) => {
    for (let time = 0; time < 5; time++) await page.keyboard.press('+');
    await page.keyboard.press('End');
    const there = page.getByRole('button', { name: 'Show the current state' });
    await there.click();
    await there.waitFor({ state: 'detached' });

    await page.keyboard.press('l');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.locator('.canvas [aria-current="step"]').first().waitFor();
    await there.waitFor({ state: 'detached' });
  });
});

view('a state is paused at, shown as an octagon, and playing stops there', async () => {
  await visitStory('?scenario=S01', async (page) => {
    await page.locator('[data-state="trial.grace"]').click();
    await page.getByRole('button', { name: 'Pause here' }).click();
    assert.is(await page.locator('.chart-pause').count(), 1);

    await page.locator('.speed select').selectOption('30');
    await page.locator('.playhead').focus();
    await page.keyboard.press('Space');
    await see(page, '2027-02-10T09:00:00Z');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  });
});

view('a time is repeated: A, B, and no more, by one key', async () => {
  await visitStory('?scenario=S01&t=2027-01-20T12:00:00Z', async (page) => {
    await page.keyboard.press('r');
    await page
      .locator('.toast')
      .getByText(/^The repeat begins at 20 Jan 2027/)
      .waitFor();
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('button', { name: 'Repeat up to here' }).click();
    assert.equal(await page.locator('.loop-sign text').allTextContents(), ['A', 'B']);
    // What is read on the button is in its name. Source: WCAG 2.5.3.
    await page.getByRole('button', { name: 'Do not repeat (A–B)' }).waitFor();
    await page.locator('.speed select').selectOption('30');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await see(page, '2027-01-21T12:00:00Z');
    await see(page, '2027-01-20T12:00:00Z');
    await see(page, '2027-01-21T12:00:00Z');
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await page.keyboard.press('r');
    await page.locator('.loop-sign').waitFor({ state: 'detached' });
  });
});

view('lanes are put away and pinned, and quiet times folded', async () => {
  await visitStory('?scenario=S12', async (page) => {
    await page.locator('.timeline-tools summary').click();
    await page.locator('.popover').getByLabel('Tasks', { exact: true }).uncheck();
    await page.getByRole('button', { name: 'Mails comes first' }).click();
    const names = await page.locator('.lane-name').allTextContents();
    assert.is(names[0], 'Mails');
    assert.not(names.includes('Tasks'));

    await page.getByLabel('What Mails shows').selectOption({ index: 1 });
    const all = page.getByRole('button', { name: /^[0-9]+ hidden.*Show all of Mails$/ });
    await all.press('Enter');
    await all.waitFor({ state: 'detached' });

    await page.getByLabel('Fold quiet times').check();
    assert.ok((await page.locator('.folds rect').count()) > 3);
    assert.equal(await violations(page), []);
  });
});

view('the palette finds a date, a state, a mail or a deed by typing', async () => {
  await visitStory('?scenario=S01', async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or do' }).waitFor();
    await page.keyboard.type('grace ends');
    assert.equal(await violations(page), []);
    await page.keyboard.press('Enter');
    await see(page, '2027-03-12T09:00:00Z');

    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or do' }).waitFor();
    const search = page.getByRole('combobox', { name: 'Search or do' });
    const first = page.locator('.found [role="option"]').first();
    for (const date of ['5 Feb', '5 February 2027', '2027-02-05']) {
      await search.fill(date);
      assert.match(await first.innerText(), /^Go to 5 Feb 2027/);
    }
    await page.keyboard.press('Enter');
    await see(page, '2027-02-05T00:00:00Z');

    await page.keyboard.press('Control+k');
    await search.fill('extend');
    await first.filter({ hasText: /^Extend\s*do now/ }).waitFor();
    await search.fill('new trial');
    await first.filter({ hasText: /^Start a trial of your own/ }).waitFor();
    await search.fill('');
    const rows = await page.locator('.found [role="option"]').allInnerTexts();
    assert.is(new Set(rows).size, rows.length, 'no row stands there twice');
    await search.fill('fork');
    await page.keyboard.press('Enter');
    await page.locator('.branch[data-branch="fork"]').waitFor();
  });
});

view('the palette hears what is typed right after it, and leads on; Escape closes it', async () => {
  await visitStory('?scenario=S01', async (page) => {
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('share');
    const search = page.getByRole('combobox', { name: 'Search or do' });
    assert.is(await search.inputValue(), 'share');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Share or save' }).waitFor();
    assert.is(await focused(page), 'Link');

    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('cohort');
    await page.keyboard.press('Escape');
    await search.waitFor({ state: 'detached' });
  });
});

view('the focus is never lost: it stays beside what was done', async () => {
  await visitStory('?scenario=S01&t=2027-01-20T12:00:00Z', async (page) => {
    await extendInThePast(page);
    assert.is(await eventually(() => focused(page), Boolean), 'You can do');
    await page.locator('[data-action="trial.cancel"]').click();
    await page.locator('[data-action="trial.cancel"][aria-disabled]').waitFor();
    assert.is(await eventually(() => focused(page), Boolean), 'You can do');

    await page.getByRole('button', { name: 'Baseline', exact: true }).click();
    await page.locator('.next button').first().focus();
    await page.keyboard.press('End');
    assert.is(await eventually(() => focused(page), Boolean), 'Next up');

    await page.keyboard.press('Control+k');
    await page.keyboard.type('cohort of');
    await page.keyboard.press('Enter');
    await page.locator('.cohort-charts').waitFor();
    const isThere = (name: string): boolean => /^(Cohort|What comes)/.test(name);
    assert.match(await eventually(() => focused(page), isThere), /^(Cohort|What comes)/);
  });
});

view('a note stands in the caption from its instant on', async () => {
  await visitStory('?scenario=S01&t=2027-01-20T12:00:00Z', async (page) => {
    await page.keyboard.press('m');
    await page.locator('.note-form textarea').waitFor();
    await page.keyboard.type('Here we call them, n.');
    await page.getByRole('button', { name: 'Keep the note' }).click();

    assert.match(await page.locator('.own-note').innerText(), /Here we call them, n\./);
    await see(page, '2027-01-20T12:00:00Z');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.locator('.own-note').waitFor({ state: 'detached' });
  });
});

view('why a mail was sent: back to what somebody did, and there', async () => {
  await visitStory('?scenario=S01&t=2027-02-10T09:00:00Z', async (page) => {
    await page.locator('.letters button').first().click();
    await page.locator('.preview .why').click();
    const chain = page.locator('.why-chain > li');
    await chain.first().waitFor();

    assert.is(await chain.count(), 2);
    assert.match(await chain.first().innerText(), /Trial expires[\s\S]*final reminders/);
    assert.match(
      await chain.last().innerText(),
      /because the timer was set 30 d ago[\s\S]*Start trial/,
    );
    assert.equal(await violations(page), []);
    await chain.last().getByRole('button', { name: 'Go there' }).click();
    await see(page, '2027-01-11T09:00:00Z');
  });
});

view('on a phone a mail is gone to, and a comparison is one line that unfolds', async () => {
  const phone = { viewport: { width: 390, height: 844 } };
  const doing = async (page: Page): Promise<void> => {
    await page.locator('.regions').getByRole('button', { name: 'Mail' }).click();
    await page.locator('.letters button').last().click();
    await page.locator('.preview .why').waitFor();
    assert.is(await focused(page), await page.locator('.preview h2').innerText());
    const box = await page.locator('.preview h2').boundingBox();
    assert.ok(box !== null && box.y > 60 && box.y < 400, JSON.stringify(box));

    await page.keyboard.press('f');
    await page.locator('.branch[data-branch="fork"]').waitFor();
    await page.keyboard.press('c');
    const lines = page.locator('.compare > :not(.compare-pair)');
    await lines.first().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'What differs' }).click();
    await lines.first().waitFor({ state: 'visible' });
  };
  await visitStory('?scenario=S01&t=2027-02-10T09:00:00Z', doing, phone);
});

view('a mail lies in a frame that may do nothing', async () => {
  await visitStory('?scenario=S01&t=2027-02-10T09:00:00Z', async (page) => {
    await page.locator('.letters button').first().click();
    const frame = page.locator('.letter-frame');
    await frame.waitFor();

    assert.is(await frame.getAttribute('sandbox'), '');
    const html = (await frame.getAttribute('srcdoc')) ?? '';
    assert.match(html, /default-src 'none'/);
    assert.match(html, /base-uri 'none'/);
    await page.frameLocator('.letter-frame').getByText('ends today').first().waitFor();
  });
});

view('single keys are switched off, and F6 goes from region to region', async () => {
  await visitStory('?scenario=S01', async (page) => {
    for (const id of ['now', 'diagram', 'details', 'timeline']) {
      await page.keyboard.press('F6');
      assert.is(await page.evaluate('document.activeElement?.id'), id);
    }
    await page.keyboard.press('?');
    await page.getByLabel('Single keys are on').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.press('PageDown');
    await see(page, '2027-01-11T09:00:00Z');

    // A slider has its keys all the same.
    await page.locator('.playhead').focus();
    await page.keyboard.press('n');
    await page.keyboard.press('PageDown');
    await see(page, '2027-01-18T09:00:00Z');
  });
});

view.run();

/** What has the focus, by its name; nothing where nothing has it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at, body } = document;
    if (at === null || at === body) return '';
    return at.getAttribute('aria-label') ?? at.textContent ?? '';
  });

/** Where something is drawn at all. */
const drawnBox = (page: Page) =>
  page.locator('.canvas .statechart').evaluate((drawing: SVGGraphicsElement) => {
    const { x, y, width: w, height: h } = drawing.getBBox();
    return { x, y, w, h };
  });

async function boxOf(page: Page) {
  const text = await page.locator('.canvas .statechart').getAttribute('viewBox');
  const [x = 0, y = 0, w = 0, h = 0] = (text ?? '').split(' ').map(Number);
  return { x, y, w, h };
}
