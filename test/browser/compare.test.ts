/** Two branches side by side: forked in the past, compared, swapped, named, undone. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { extendInThePast, see, shownHash, violations, visitStory } from '../support/page-visit.ts';

const compare = suite('browser/compare');

const PAST = '?scenario=S01&t=2027-01-20T12:00:00Z';

compare('says where two branches part, and what it comes to', async () => {
  await visitStory(PAST, async (view) => {
    const before = await shownHash(view);
    await view.locator('[data-action="trial.extend"]').click();
    await view.getByText(/New end: 19 Feb 2027, 12:00 UTC \(\+9 d 3 h\)/).waitFor();
    assert.is(await view.locator('.action-form input').count(), 0, 'both answers do the same');
    await view.locator('[data-action="trial.extend"]').click();
    await extendInThePast(view);
    await view.keyboard.press('c');
    const bar = view.locator('.compare');
    await bar.waitFor();

    const said = (await bar.innerText()).replaceAll(/\s+/g, ' ');
    assert.match(said, /First difference: day 9, Extend, on What-if 1 only/);
    assert.match(said, /Baseline → What-if 1/);
    assert.match(said, /Trial expires 10 Feb → 19 Feb ?\+9 d 3 h/);
    assert.equal(await coloursOf(view), { own: true, other: true }, 'a role has one colour');
    assert.not.match(await view.locator('.status').innerText(), /went as written/);
    assert.equal(await violations(view), []);
    assert.is(await view.locator('.bars[data-look="outline"]').count(), 12, 'a row in each lane');

    await view.keyboard.press('b');
    await view.locator(`[data-hash="${before}"]`).waitFor({ state: 'attached' });
    const swapped = (await bar.innerText()).replaceAll(/\s+/g, ' ');
    assert.match(swapped, /Trial expires 10 Feb → 19 Feb ?\+9 d 3 h/);
    assert.equal(await coloursOf(view), { own: true, other: true });
    assert.match(await view.locator('.status').innerText(), /went as written/);
  });
});

compare('the drawing shows both: filled where one is, a ring where the other is', async () => {
  await visitStory(PAST, async (view) => {
    await extendInThePast(view);
    await view.keyboard.press('c');
    await view.keyboard.press('b');
    await view.locator('.compare').waitFor();
    await view.keyboard.press('n');
    await see(view, '2027-02-03T09:00:00Z');

    const stateOf = (selector: string) =>
      view.locator(`.canvas .chart-node:has(${selector}) .chart-label`).last().textContent();
    assert.is(await stateOf('> .chart-press[aria-current="step"]'), 'Expiring');
    assert.is(await stateOf('> .chart-press .chart-other'), 'Running');
    assert.match(await view.locator('.other-line').first().innerText(), /What-if 1: Running/);
  });
});

compare('a what-if is named, discarded and brought back; redo does it again', async () => {
  await visitStory(PAST, async (view) => {
    await extendInThePast(view);
    const forked = await shownHash(view);
    await view.getByRole('button', { name: 'Rename What-if 1' }).click();
    await view.getByLabel('Name of the branch').fill('Longer');
    await view.keyboard.press('Enter');
    await view.getByRole('button', { name: 'Longer', exact: true }).waitFor();

    await view.getByRole('button', { name: 'Discard Longer' }).click();
    assert.is(await view.getByRole('button', { name: 'Longer', exact: true }).count(), 0);
    await view.keyboard.press('Control+z');
    await view.getByRole('button', { name: 'Longer', exact: true }).waitFor();
    assert.is(await shownHash(view), forked);

    await view.keyboard.press('Control+Shift+z');
    assert.is(await view.getByRole('button', { name: 'Longer', exact: true }).count(), 0);
  });
});

compare('playing stops where the branches part', async () => {
  await visitStory(PAST, async (view) => {
    await extendInThePast(view);
    await view.keyboard.press('c');
    await view.keyboard.press('Home');
    await view.locator('.speed select').selectOption('30');
    await view.locator('.playhead').focus();
    await view.keyboard.press('Space');

    await see(view, '2027-01-20T12:00:00Z');
    await view.getByRole('button', { name: 'Play', exact: true }).waitFor();
  });
});

compare.run();

/** Whether a branch's button and its name in the bar have the same colour, for each of the two. */
async function coloursOf(view: Page): Promise<{ readonly own: boolean; readonly other: boolean }> {
  const own = await colourOf(view, '[data-role="chosen"] button', 'border-top-color');
  const other = await colourOf(view, '[data-role="compared"] button', 'border-top-color');
  const bar = '.compare-pair [data-row="own"]';
  const rim = '.compare-pair [data-row="other"]';
  return {
    own: own === (await colourOf(view, bar, 'background-color')),
    other: other === (await colourOf(view, rim, 'border-top-color')),
  };
}

/** Of the sign before what is written there. */
function colourOf(view: Page, place: string, property: string): Promise<string> {
  return view
    .locator(place)
    .first()
    .evaluate(
      (element, name) => getComputedStyle(element, '::before').getPropertyValue(name),
      property,
    );
}
