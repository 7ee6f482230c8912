/** Many trials at once in a real browser: told by workers, counted, looked into, and opened. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openBrowser, openPage } from '../support/browser.ts';
import { withLiveServer } from '../support/live-server.ts';
import { eventually, isReady, shownHash, violations } from '../support/page-visit.ts';
import { visitPage } from '../support/visit.ts';

const cohort = suite('browser/cohort');

cohort('it runs with what is set, comes to the same again, and to others with another seed', () =>
  visit('', async (view) => {
    assert.match(await statusOf(view), /Everything is set/);
    await view.getByLabel('Trials', { exact: true }).fill('40');
    await run(view);
    const first = await tableOf(view, 'states');
    assert.ok(first.length > 30);
    for (const row of first) assert.is(sum(row.slice(1)), 40, row.join(' '));
    assert.match(view.url(), /page=cohort&cohort=trials-40/);

    await run(view);
    assert.equal(await rowsOf(view, 'states'), first);
    await view.getByLabel('Seed of chance').fill('2');
    await run(view);
    assert.not.equal(await rowsOf(view, 'states'), first);
    assert.match(view.url(), /cohort=trials-40\.seed-2/);

    const saving = view.waitForEvent('download');
    await view.getByRole('button', { name: 'Save “Mails that are sent” as CSV' }).click();
    assert.is((await saving).suggestedFilename(), 'cohort-mails.csv');
  }),
);

cohort('a run that is cancelled keeps what it has', () =>
  visit('', async (view) => {
    await view.getByLabel('Trials', { exact: true }).fill('20000');
    await view.getByRole('button', { name: 'Run' }).click();
    await view.locator('[data-figure="states"]').waitFor();
    await view.getByRole('button', { name: 'Cancel', exact: true }).click();

    const [, told = ''] = /Cancelled after ([\d,]+) of 20,000/.exec(await statusOf(view)) ?? [];
    assert.ok(Number(told.replace(',', '')) > 0);
    const [row] = await tableOf(view, 'states');
    assert.is(sum(row?.slice(1) ?? []), Number(told.replace(',', '')));
  }),
);

cohort('keys move through the days, and Enter leads to a member that opens as a story', () =>
  visit('trials-40', async (view) => {
    await isDone(view);
    const chart = view.getByRole('slider', { name: 'Where the trials are, day by day' });
    await chart.focus();
    await view.keyboard.press('Home');
    assert.match((await chart.getAttribute('aria-valuetext')) ?? '', /^Day 0: Bought, 0$/);
    await view.keyboard.press('ArrowRight');
    await view.keyboard.press('ArrowUp');
    assert.match((await chart.getAttribute('aria-valuetext')) ?? '', /^Day 1: Running, \d+$/);

    await view.keyboard.press('Enter');
    const members = view.getByRole('complementary', { name: 'Members' });
    await members.getByText('Running, Day 1').waitFor();
    await view.keyboard.press('Escape');
    assert.is(await members.count(), 0);
    assert.ok(await chart.evaluate((element) => element === document.activeElement));

    await view.locator('[data-figure="funnel"] [data-bar="converted"]').click();
    await members
      .getByRole('button', { name: /^No\. \d+.*bought on day/ })
      .first()
      .click();
    await isReady(view);
    await view.locator('.story option', { hasText: /^Cohort · No\. \d+$/ }).waitFor({
      state: 'attached',
    });
    await view.goBack();
    await isDone(view);
    await view.goForward();
    await isReady(view);
    const hash = await shownHash(view);
    await view.keyboard.press('Control+k');
    const palette = view.getByRole('combobox', { name: 'Search or do' });
    await palette.fill('cohort of');
    await palette.press('Enter');
    await isDone(view);
    await view.locator('.cohort-button').click();
    await isReady(view);
    await view.getByRole('button', { name: 'Share', exact: true }).click();
    await view.waitForFunction(() =>
      document.querySelector<HTMLInputElement>('.share-line input')?.value.includes('#s='),
    );
    const link = await view.getByLabel('Link', { exact: true }).inputValue();
    await view.goto('about:blank');
    await view.goto(link);
    await isReady(view);
    assert.is(await shownHash(view), hash);
  }),
);

cohort('what cannot be run says so at its field, in every colour and language', () =>
  visit('trials-30', async (view) => {
    await isDone(view);
    await view.getByLabel('Trials', { exact: true }).fill('0');
    await view.getByText('A whole number from 1 to 20,000.').waitFor();
    await view.getByLabel('Buy in grace').fill('90');
    await view.getByText('at most 100 %').waitFor();
    await view.getByLabel('Answer after: at least').fill('50');
    await view.getByText('The first number is larger than the second.').waitFor();
    assert.match(await statusOf(view), /cannot be run yet/);
    await view.getByRole('button', { name: 'Typical' }).click();

    await view.locator('[data-figure="devices"] button[aria-pressed]').click();
    assert.equal(await violations(view), []);
    await view.emulateMedia({ colorScheme: 'dark' });
    assert.equal(await violations(view), []);
    await view.locator('.language select').selectOption('ar');
    await view.getByRole('heading', { name: 'مجموعة فترات تجريبية' }).waitFor();
    assert.equal(await violations(view), []);
    await view.emulateMedia({ colorScheme: 'light' });
    const chart = view.getByRole('slider').first();
    await chart.focus();
    await view.keyboard.press('Home');
    await view.keyboard.press('ArrowLeft');
    assert.is(await chart.getAttribute('aria-valuenow'), '1');
    await view.setViewportSize({ width: 320, height: 800 });
    const sheet = await chart.evaluate((element) => element.getBoundingClientRect().top);
    await view.keyboard.press('Enter');
    await view.locator('.cohort-members').waitFor();
    assert.is(await chart.evaluate((element) => element.getBoundingClientRect().top), sheet);
    await view.keyboard.press('Escape');
    await view.locator('[data-field="trials"] input').fill('30');
    await view.locator('.cohort-progress .primary').click();
    await view.waitForFunction(() => document.activeElement?.className === 'cohort-outcome');
    const width = () => view.evaluate(() => document.documentElement.scrollWidth);
    assert.ok((await eventually(width, (wide) => wide <= 320)) <= 320);
  }),
);

cohort('a server has it at an address of its own, and its policy lets the workers work', () =>
  withLiveServer(async (server) => {
    const browser = await openBrowser();
    try {
      const { page: view, errors, strays } = await openPage(browser, server.origin);
      await view.goto(`${server.origin}/cohort`);
      await view.getByLabel('Trials', { exact: true }).fill('12');
      await run(view);
      assert.equal([errors, strays, server.writes], [[], [], []]);

      await view.context().route(/worker-/, (route) => route.abort());
      await view.reload();
      await view.getByText('stopped after 0 of 12 trials: A worker could not').first().waitFor();
    } finally {
      await browser.close();
    }
  }),
);

cohort.run();

function visit(plan: string, doing: (view: Page) => Promise<void>): Promise<void> {
  return visitPage({
    address: plan === '' ? '?page=cohort' : `?page=cohort&cohort=${plan}`,
    ready: (view) => view.locator('.cohort-progress').waitFor(),
    doing,
    options: {},
  });
}

async function run(view: Page): Promise<void> {
  await view.locator('.cohort-progress .primary').click();
  await isDone(view);
}

async function isDone(view: Page): Promise<void> {
  await view.locator('.cohort-said', { hasText: /^All [\d,]+ trials are told\.$/ }).waitFor();
}

const statusOf = (view: Page): Promise<string> =>
  view.locator('.cohort-progress [role="status"]').innerText();

async function tableOf(view: Page, figure: string): Promise<readonly (readonly string[])[]> {
  await view.locator(`[data-figure="${figure}"] button[aria-pressed]`).click();
  return rowsOf(view, figure);
}

async function rowsOf(view: Page, figure: string): Promise<readonly (readonly string[])[]> {
  const rows = await view.locator(`[data-figure="${figure}"] tbody tr`).allInnerTexts();
  return rows.map((row) => row.split('\t'));
}

const sum = (cells: readonly string[]): number =>
  cells.reduce((total, cell) => total + Number(cell), 0);
