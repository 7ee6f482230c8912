/** The simulator page in a real browser: one clock for every panel, forks, keys, and axe. */
import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseScenario, runScenario } from '../../runtime/index.ts';
import { violations } from '../support/page-visit.ts';
import { visitPage } from '../support/visit.ts';

const page = suite('browser/page');

const S01_TITLE = 'New customer, whole life to the end of grace';
const S01_HASH = await hashOf('s01-whole-life');
page('loads without an error and asks nobody else for anything', async () => {
  await visit('?scenario=S01', async (view) => {
    await see(view, '2027-01-11T09:00:00Z');

    assert.is(await view.title(), 'Sandglass');
    assert.match(await view.locator('.clock-day').innerText(), /Day 0 of 30/);
  });
});

page('all stories are cards: found by what they are about, opened by the keys', async () => {
  await visit('?scenario=S01', async (view) => {
    await view.getByRole('button', { name: 'All stories' }).click();
    const cards = view.getByRole('dialog', { name: 'All stories' });
    await cards.getByText('63 days').first().waitFor();
    assert.is(await cards.locator('.story-card').count(), 20);
    assert.is(await cards.locator('[aria-current]').innerText(), `S01 ${S01_TITLE}`);
    assert.equal(await violations(view), []);

    await view.keyboard.type('serial numbers');
    assert.is(await cards.locator('.story-card').count(), 1);
    await view.keyboard.press('Tab');
    await view.keyboard.press('Enter');
    await view.locator('.tabs').getByText('Loan · phones').first().waitFor();
    assert.is(await view.locator('.story select').inputValue(), 'S12');
    assert.is(await cards.count(), 0);
  });
});

page('the next timer lands on its very instant, and every panel agrees', async () => {
  await visit('?scenario=S01', async (view) => {
    const stops = [
      ['2027-02-03T09:00:00Z', 'Expiring', '3'],
      ['2027-02-10T09:00:00Z', 'Grace', '5'],
      ['2027-03-12T09:00:00Z', 'Ended', '6'],
    ] as const;

    for (const [instant, state, mailCount] of stops) {
      await view.locator('[data-next-timer]').click();
      await see(view, instant);

      assert.is(await trialState(view), state);
      assert.is(await view.locator('.details .badge').innerText(), mailCount);
      assert.is(await drawnState(view), state);
      assert.match(
        (await view.locator('.playhead').getAttribute('aria-valuetext')) ?? '',
        new RegExp(`${state}$`),
      );
    }
    assert.is(await view.getByText('No timer fires after this').count(), 1);
  });
});

page('going back shows the very same moment again', async () => {
  await visit('?scenario=S01&t=2027-02-03T09:00:00Z&tab=data', async (view) => {
    const there = await view.locator('.data').innerText();

    await view.keyboard.press('End');
    await view.keyboard.press('Home');
    await see(view, '2027-01-11T08:00:00Z');
    assert.not.equal(await view.locator('.data').innerText(), there);
    await view.locator('.date-field input').fill('2027-02-03T09:00');
    await see(view, '2027-02-03T09:00:00Z');

    assert.is(await view.locator('.data').innerText(), there);
  });
});

page('acting in the past forks, and undoing takes the fork away', async () => {
  await visit('?scenario=S01&t=2027-01-20T12:00:00Z', async (view) => {
    await view.locator('[data-action="trial.extend"]').click();
    await view.getByRole('button', { name: 'Extend', exact: true }).click();
    await view.getByRole('button', { name: 'What-if 1', exact: true }).waitFor();

    assert.not.equal(await shownHash(view), S01_HASH);
    assert.match(await view.locator('.next').innerText(), /12 Feb, 12:00/);

    await view.getByRole('button', { name: 'Baseline', exact: true }).click();
    assert.is(await shownHash(view), S01_HASH);
    assert.match(await view.locator('.next').innerText(), /3 Feb, 09:00/);

    await view.locator('.branches').getByRole('button', { name: 'Undo' }).click();
    assert.is(await view.getByRole('button', { name: 'What-if 1', exact: true }).count(), 0);
    assert.is(await shownHash(view), S01_HASH);
  });
});

page('shows the hash that the same story has outside the browser', async () => {
  await visit('?scenario=S01', async (view) => assert.is(await shownHash(view), S01_HASH));
});

page('a closed button says why, to the eye and to the ear', async () => {
  await visit('?scenario=S01&t=2027-02-03T09:00:00Z', async (view) => {
    const button = view.locator('[data-action="trial.completeProvisioning"]');

    await button.focus();

    assert.is(await button.getAttribute('aria-disabled'), 'true');
    const why = view.locator(`[id="${await button.getAttribute('aria-describedby')}"]`);
    assert.ok(await why.isVisible());
    assert.match(await why.innerText(), /already/i);
  });
});

page('the keyboard moves the clock, and leaves typing alone', async () => {
  await visit('?scenario=S01&tab=history', async (view) => {
    const steps = [
      ['ArrowRight', '2027-01-11T10:00:00Z'],
      ['Shift+ArrowRight', '2027-01-12T10:00:00Z'],
      ['Shift+ArrowLeft', '2027-01-11T10:00:00Z'],
      ['ArrowLeft', '2027-01-11T09:00:00Z'],
      ['.', '2027-01-11T09:01:00Z'],
      [',', '2027-01-11T09:00:00Z'],
      ['n', '2027-02-03T09:00:00Z'],
      ['Home', '2027-01-11T08:00:00Z'],
      ['End', '2027-03-12T10:00:00Z'],
    ] as const;
    for (const [key, instant] of steps) {
      await view.keyboard.press(key);
      await see(view, instant);
    }

    await view.getByRole('searchbox').focus();
    await view.keyboard.type('n, .');
    await see(view, '2027-03-12T10:00:00Z');
    assert.is(await view.getByRole('searchbox').inputValue(), 'n, .');
  });
});

page('the playhead is dragged, and stops at what happens nearby', async () => {
  await visit('?scenario=S01', async (view) => {
    const head = await view.locator('.playhead').boundingBox();
    const mark = await view.locator('.mark-target[data-kind="task"]').first().boundingBox();
    assert.ok(head !== null && mark !== null);
    if (head === null || mark === null) return;
    const y = head.y + head.height / 2;

    await view.mouse.move(head.x + head.width / 2, y);
    await view.mouse.down();
    await view.mouse.move(mark.x + mark.width / 2 - 90, y, { steps: 4 });
    assert.is(await trialState(view), 'Running');
    await view.mouse.move(mark.x + mark.width / 2 + 4, y, { steps: 4 });
    await view.mouse.up();

    await see(view, '2027-02-03T09:00:00Z');
  });
});

page('plays from Space to Space', async () => {
  await visit('?scenario=S01', async (view) => {
    await view.locator('.speed select').selectOption('30');
    await view.locator('.playhead').focus();

    await view.keyboard.press('Space');
    await view.getByRole('button', { name: 'Pause' }).waitFor();
    await view.waitForFunction(
      () =>
        (document.querySelector('.clock-face time')?.getAttribute('datetime') ?? '') > '2027-01-15',
    );
    await view.keyboard.press('Space');
    await view.getByRole('button', { name: 'Play' }).waitFor();

    const rest = await instantShown(view);
    await view.evaluate(() => new Promise(requestAnimationFrame));
    assert.is(await instantShown(view), rest);
  });
});

page('plays from event to event for those who want no motion', async () => {
  const still = { reducedMotion: 'reduce' } as const;
  await visit(
    '?scenario=S01',
    async (view) => {
      await view.getByRole('button', { name: 'Play' }).click();

      await see(view, '2027-01-11T09:40:00Z');
      await view.getByRole('button', { name: 'Pause' }).click();
    },
    still,
  );
});

page('a mail takes the clock to its instant and is shown as text', async () => {
  await visit('?scenario=S01&t=2027-03-01T00:00:00Z', async (view) => {
    await view.getByRole('button', { name: /Your trial ends in 7 days/ }).click();

    await see(view, '2027-02-03T09:00:00Z');
    assert.match(await view.locator('.preview').innerText(), /karin@fjallrav\.example/);
  });
});

page('the address holds the story, the instant and the view', async () => {
  await visit('?scenario=S05&t=2027-04-20T12:00:00Z&machine=consent&view=outline', async (view) => {
    await see(view, '2027-04-20T12:00:00Z');
    assert.match(await view.locator('.outline [aria-current]').innerText(), /^Requested/);

    await view.keyboard.press('Shift+ArrowRight');
    await view.waitForURL(/t=2027-04-21T12:00:00Z/);

    await view.reload();
    await see(view, '2027-04-21T12:00:00Z');
  });
});

page('the drawing shows the way that was taken, and an event in it can be pressed', async () => {
  await visit('?scenario=S05&t=2027-04-20T12:00:00Z', async (view) => {
    assert.is(await drawnState(view), 'Pending consent');

    const cancel = view.getByRole('button', { name: /^Cancel the trial, from Pending consent/ });
    await cancel.click();
    await view.getByRole('button', { name: 'What-if 1', exact: true }).waitFor();

    assert.is(await drawnState(view), 'Cancelled');
    assert.is(await trialState(view), 'Cancelled');
  });
});

page('what needs an answer is asked for before it is done', async () => {
  await visit('?scenario=S03&t=2027-02-20T12:00:00Z', async (view) => {
    await view.locator('[data-action="trial.extend"]').click();
    const form = view.getByRole('form', { name: 'Extend' });
    const submit = form.getByRole('button', { name: 'Extend' });

    assert.is(await submit.getAttribute('aria-disabled'), 'true');
    assert.match(await form.getByRole('status').innerText(), /end the trial earlier/);

    await form.getByRole('checkbox').check();
    await submit.click();
    await view.getByRole('button', { name: 'What-if 1', exact: true }).waitFor();
  });
});

page('fits a phone: nothing is cut off sideways, and every region is reached', async () => {
  await visit(
    '?scenario=S01',
    async (view) => {
      for (const region of ['Diagram', 'Timeline', 'Mail', 'Rules', 'Now']) {
        await view.locator('.regions').getByRole('button', { name: region }).click();
        const widthPx = await view.evaluate(() => document.documentElement.scrollWidth);
        assert.is(widthPx, 320, region);
        assert.equal(await violations(view), [], region);
      }
    },
    { viewport: { width: 320, height: 640 } },
  );
});

page(
  'every story opens without an error, with the hash that it has outside the browser',
  async () => {
    await visit('?scenario=S01', async (view) => {
      for (const file of readdirSync('simulator/scenarios').sort()) {
        const id = file.slice(0, 3).toUpperCase();
        await view.locator('.story select').selectOption(id);
        const hash = await hashOf(file.replace('.json', ''));
        await view.locator(`[data-hash="${hash}"]`).waitFor({ state: 'attached' });
        await view.locator('.canvas .statechart').waitFor({ state: 'attached' });
      }
    });
  },
);

page('loans, conversions and orders have their tabs and lanes', async () => {
  const wanted = {
    S12: ['Trial', 'Loan · phones', 'Loan · room devices', 'Loan · desk devices', 'Access'],
    S15: ['Trial', 'Site address', 'Numbers', 'Conversion 1', 'Conversion 2', 'Access'],
    S18: ['Order', 'Access'],
  };
  for (const [id, titles] of Object.entries(wanted)) {
    await visit(`?scenario=${id}`, async (view) => {
      const tabs = view.getByRole('tablist', { name: 'Machine' }).getByRole('tab');
      const lanes = await view.locator('.lane-name').allTextContents();

      assert.equal(await tabs.allTextContents(), titles);
      assert.equal(lanes, [...titles, 'Mails', 'Tasks', 'Refusals, remarks']);
      for (const title of titles) {
        await tabs.filter({ hasText: title }).click();
        await view
          .locator(`.canvas [aria-label="${title}: state diagram"]`)
          .waitFor({ state: 'attached' });
      }
      const widthPx = await view.evaluate(() => document.documentElement.scrollWidth);
      assert.is(widthPx, 1440);
      const heightPx = await view.evaluate(() => document.documentElement.scrollHeight);
      assert.is(heightPx, 900);
    });
  }
});

page('an order shows where it is, what may be asked for, and its raw data', async () => {
  await visit('?scenario=S18&t=2027-03-02T09:30:00Z&tab=data', async (view) => {
    assert.is(await trialState(view), 'Password');
    assert.is(await view.locator('[data-accepts="order.setPassword"]').count(), 1);
    assert.match(await view.locator('.data').innerText(), /"offer": "A_SPK"/);
    assert.is(await drawnState(view), 'Password');
  });
});

page('the guide begins with what is about this step, and is searched', async () => {
  await visit('?scenario=S12&tab=guide', async (view) => {
    await view.locator('.guide').waitFor();
    assert.is(await view.locator('.guide .sub').first().innerText(), 'About this step');

    await view.getByRole('searchbox').fill('T-202');
    assert.equal(await view.locator('.guide h3').allInnerTexts(), ['Place an order']);
  });
});

page.run();

/** Opens the page at an address, and ends with no error and no request beyond the origin. */
function visit(
  address: string,
  doing: (view: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const ready = async (view: Page): Promise<void> => {
    await view.locator('[data-hash]').waitFor({ state: 'attached' });
    await view.locator('.canvas .statechart, .canvas .outline').waitFor({ state: 'attached' });
    await view.locator('.card h2', { hasText: 'can' }).first().waitFor({ state: 'attached' });
  };
  return visitPage({ address, ready, doing, options });
}

function instantShown(view: Page): Promise<string | null> {
  return view.locator('.clock-face time').getAttribute('datetime');
}

async function see(view: Page, instant: string): Promise<void> {
  await view.locator(`.clock-face time[datetime="${instant}"]`).waitFor({ state: 'attached' });
}

function trialState(view: Page): Promise<string> {
  return view.locator('.machines li strong').first().innerText();
}

function shownHash(view: Page): Promise<string | null> {
  return view.locator('[data-hash]').getAttribute('data-hash');
}

/** What the drawing marks as the innermost state the machine is in. */
function drawnState(view: Page): Promise<string | null> {
  return view.locator('.canvas [aria-current="step"] .chart-label').last().textContent();
}

async function hashOf(name: string): Promise<string> {
  const text = readFileSync(`simulator/scenarios/${name}.json`, 'utf8');
  const parsed = parseScenario(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return (await runScenario(parsed.scenario)).hash;
}
