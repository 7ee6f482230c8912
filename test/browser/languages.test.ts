/** The page from right to left, in six languages, and for those who see and move otherwise. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { eventually, see, violations, visitStory } from '../support/page-visit.ts';

const languages = suite('browser/languages');

languages('Arabic runs from right to left: text, drawing, lanes and keys', async () => {
  await visitStory('?scenario=S01&t=2027-02-05T09:00:00Z', async (view) => {
    const before = await placesOf(view);
    await choose(view, 'ar');
    // Its drawing comes after its words.
    const after = await eventually(
      () => placesOf(view),
      ({ running, expiring }) => running > expiring,
    );

    assert.is(await view.evaluate('document.documentElement.dir'), 'rtl');
    await view
      .locator('.timeline title', { hasText: 'تنتهي' })
      .first()
      .waitFor({ state: 'attached' });
    assert.ok(before.now < before.details && after.now > after.details, 'the regions change sides');
    assert.ok(before.running < before.expiring && after.running > after.expiring, 'so do states');
    assert.ok(after.head > 640 && Math.abs(after.line - after.head) < 3, 'and the cursor');
    await view.keyboard.press('ArrowRight');
    await see(view, '2027-02-05T08:00:00Z');
    assert.is(await view.locator('.data pre, .hash code').first().evaluate(directionOf), 'rtl');
    await view.locator('[data-tab="data"]').click();
    await view.locator('.data pre').first().waitFor();
    assert.is(await view.locator('.data pre').first().evaluate(directionOf), 'ltr');
    assert.is(await view.evaluate('document.documentElement.scrollWidth'), 1440);
  });
});

languages('every language has its drawings, and its names in them', async () => {
  await visitStory('?scenario=S05&t=2027-04-20T12:00:00Z', async (view) => {
    const names = { sv: 'Begärd', de: 'Angefragt', nb: 'Forespurt', bg: 'Подадена заявка' };
    for (const [id, name] of Object.entries(names)) {
      await choose(view, id);
      await view.locator('.canvas .chart-label', { hasText: name }).first().waitFor();
      assert.is(await view.evaluate('document.documentElement.lang'), id);
    }
  });
});

languages('the zone changes how instants look, and never which they are', async () => {
  await visitStory('?scenario=S02&t=2028-03-26T00:30:00Z', async (view) => {
    await view.getByLabel('Time zone').selectOption('UTC');
    assert.match(await view.locator('.clock-face').innerText(), /00:30/);
    const zones = await view.getByLabel('Time zone').locator('option').allTextContents();
    const own = zones.find((zone) => zone !== 'UTC') ?? 'UTC';
    await view.getByLabel('Time zone').selectOption({ label: own });

    await see(view, '2028-03-26T00:30:00Z');
    const field = view.locator('.date-field input');
    const wall = await field.inputValue();
    await field.fill('2028-03-27T12:00');
    await field.fill(wall);
    await see(view, '2028-03-26T00:30:00Z');
  });
});

languages('forced colours and no motion: everything is there, and nothing moves', async () => {
  const options = { forcedColors: 'active', reducedMotion: 'reduce' } as const;
  await visitStory(
    '?scenario=S01&t=2027-02-05T09:00:00Z',
    async (view) => {
      const moving = await view.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      );
      assert.is(moving, 0);
      assert.equal(await violations(view), []);
    },
    options,
  );
});

languages.run();

async function choose(view: Page, id: string): Promise<void> {
  await view.locator('.language select').selectOption(id);
  await view.locator(`html[lang="${id}"]`).waitFor({ state: 'attached' });
  await view.locator('.canvas .statechart, .canvas .outline').waitFor({ state: 'attached' });
}

const directionOf = (element: Element): string => getComputedStyle(element).direction;

interface Places {
  readonly now: number;
  readonly details: number;
  readonly running: number;
  readonly expiring: number;
  readonly head: number;
  readonly line: number;
}

/** The middles of things, from the left. Unit: whole pixels. */
async function placesOf(view: Page): Promise<Places> {
  const middle = async (selector: string): Promise<number> => {
    const box = await view.locator(selector).first().boundingBox();
    return Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2);
  };
  return {
    now: await middle('.now'),
    details: await middle('.details'),
    running: await middle('[data-state="trial.active.running"]'),
    expiring: await middle('[data-state="trial.active.expiring"]'),
    head: await middle('.playhead'),
    line: await middle('.timeline-lanes .playline'),
  };
}
