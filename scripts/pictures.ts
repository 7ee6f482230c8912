/**
 * `npm run pictures -- [name…]`: takes the pictures of the page in `docs/images` anew, all of them or
 * those named, from the page as it ships and the demo sandbox of a server of its own.
 */
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser, openPage } from '../test/support/browser.ts';
import { type LiveServer, withLiveServer } from '../test/support/live-server.ts';

const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url));

interface Picture {
  readonly name: string;
  /** What follows the origin. */
  readonly address: string;
  /** Shown when the page is ready to be led on. */
  readonly ready: string;
  readonly options?: BrowserContextOptions;
  /** Leads the page to what is to be seen. */
  readonly lead?: (view: Page, server: LiveServer) => Promise<unknown>;
}

const STORY = '.canvas .statechart';
const FIVE_DAYS_LEFT = '?scenario=S01&t=2027-02-05T09:00:00Z';

const PICTURES: readonly Picture[] = [
  { name: 'simulate', address: FIVE_DAYS_LEFT, ready: STORY },
  {
    name: 'compare',
    address: '?scenario=S01&t=2027-01-20T12:00:00Z',
    ready: '[data-action="trial.extend"]',
    options: { viewport: { width: 1440, height: 1040 } },
    lead: compare,
  },
  {
    name: 'eligibility',
    address: '?scenario=S09&t=2027-03-01T10:00:00Z&tab=eligibility',
    ready: '.service[data-service=CALLING]',
    lead: (view) =>
      view
        .locator('.service[data-service=CALLING]')
        .first()
        .evaluate((element) => element.scrollIntoView({ block: 'start' })),
  },
  {
    name: 'arabic',
    address: FIVE_DAYS_LEFT,
    ready: STORY,
    lead: async (view) => {
      await view.locator('.language select').selectOption('ar');
      await view.locator('html[lang="ar"]').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'dark',
    address: '?scenario=S12&machine=loan-PHONE&t=2027-04-20T00:00:00Z',
    ready: STORY,
    options: { colorScheme: 'dark' },
  },
  {
    name: 'phone',
    address: FIVE_DAYS_LEFT,
    ready: '.clock-face',
    options: {
      ...{ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
      ...{ hasTouch: true, isMobile: true },
    },
  },
  {
    name: 'cohort',
    address: 'cohort',
    ready: '.cohort-said',
    lead: async (view) => {
      await view.getByRole('button', { name: 'Run', exact: true }).click();
      await view.getByRole('button', { name: 'Run again' }).waitFor();
    },
  },
  { name: 'live', address: 'live/trl_1', ready: `.live-simulator ${STORY}`, lead: live },
];

/** Long enough for everything that eases into its place. Unit: real milliseconds. */
const REST_MS = 1_500;
const PATIENCE_MS = 120_000;

async function compare(view: Page): Promise<void> {
  await view.locator('[data-action="trial.extend"]').click();
  await view.locator('.action-form button[type="submit"]').click();
  await view.getByRole('button', { name: 'Rename What-if 1' }).click();
  await view.getByLabel('Name of the branch').fill('Extended once');
  await view.keyboard.press('Enter');
  await view.locator('.playhead').focus();
  for (const key of ['b', 'c', 'n', 'n', '0']) await view.keyboard.press(key);
}

async function live(view: Page, server: LiveServer): Promise<void> {
  await server.advance();
  await view.locator('.live .machines strong').filter({ hasText: 'Expiring' }).first().waitFor();
  await view.locator('.live .inbox button').first().click();
}

async function take(picture: Picture, browser: Browser, server: LiveServer): Promise<void> {
  const options = { viewport: { width: 1440, height: 900 }, ...picture.options };
  const { page: view, errors } = await openPage(browser, server.origin, options);
  view.setDefaultTimeout(PATIENCE_MS);
  const key = JSON.stringify(server.keyOf('anna@nordlys'));
  // Not in the frame of a mail, which may do nothing.
  await view.addInitScript(`if (self === top) sessionStorage.setItem('sandglass.key', ${key})`);
  await view.goto(`${server.origin}/${picture.address}`);
  await view.locator(picture.ready).first().waitFor();
  await picture.lead?.(view, server);
  await view.waitForTimeout(REST_MS);
  await view.screenshot({ path: `${FOLDER}${picture.name}.png` });
  await view.context().close();
  if (errors.length > 0) throw new Error(`${picture.name}: ${errors.join('\n')}`);
  console.log(`docs/images/${picture.name}.png`);
}

const names = process.argv.slice(2);
const unknown = names.find((name) => !PICTURES.some((picture) => picture.name === name));
if (unknown !== undefined) throw new Error(`there is no picture "${unknown}"`);
await withLiveServer(async (server) => {
  const browser = await openBrowser();
  try {
    for (const picture of PICTURES) {
      if (names.length === 0 || names.includes(picture.name)) await take(picture, browser, server);
    }
  } finally {
    await browser.close();
  }
});
