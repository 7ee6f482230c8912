/** Two branches side by side: forked in the past, compared, swapped, named, undone. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { extendInThePast, see, shownHash, violations, visitStory } from '../support/page-visit.ts';

const compare = suite('browser/compare');

const PAST = '?scenario=S01&t=2027-01-20T12:00:00Z';

compare('says where two branches part, and what it comes to', async () => {
  await visitStory(PAST, async (view) => {
    const before = await shownHash(view);
    await extendInThePast(view);
    await view.keyboard.press('c');
    const bar = view.locator('.compare');
    await bar.waitFor();

    const said = (await bar.innerText()).replaceAll(/\s+/g, ' ');
    assert.match(said, /First difference: day 9, Extend, on What-if 1 only/);
    assert.match(said, /Trial expires 19 Feb → 10 Feb ?−9 d 3 h/);
    assert.equal(await violations(view), []);
    assert.is(await view.locator('.bars[data-look="outline"]').count(), 12, 'a row in each lane');

    await view.keyboard.press('b');
    await view.getByText(/Trial expires 10 Feb → 19 Feb ?\+9 d 3 h/).waitFor({ state: 'attached' });
    assert.is(await shownHash(view), before, 'the baseline is as it was');
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
