/** The page that a mail's link leads to, in a real browser, under the server's own content policy. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build } from 'vite';
import { type Api, inApi, REQUEST, stage } from '../server/support/api.ts';
import { HOSTILE_NAMES } from '../server/support/hostile-names.ts';
import { openBrowser, openPage } from '../support/browser.ts';

const consent = suite('browser/consent');

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Visit {
  readonly api: Api;
  readonly browser: Browser;
  readonly origin: string;
  /** Of a request that waits for an answer. */
  readonly token: string;
  readonly stateOf: () => Promise<unknown>;
}

let built: Promise<string> | undefined;

/** The page alone, built once: the large one has tests of its own. */
function builtPage(): Promise<string> {
  built ??= buildInto(mkdtempSync(join(tmpdir(), 'sandglass-consent-')));
  return built;
}

async function buildInto(folder: string): Promise<string> {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    root: 'simulator',
    base: './',
    logLevel: 'error',
    build: {
      ...{ outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { consent: 'simulator/consent.html' } },
    },
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Sandglass</title>');
  return folder;
}

async function visit(work: (at: Visit) => Promise<void>): Promise<void> {
  const browser = await openBrowser();
  try {
    await inApi({ pageDir: await builtPage() }, async (api) => {
      const answer = getRequestListener((request) => api.fetch(request));
      const server = createServer((incoming, outgoing) => {
        void answer(incoming, outgoing);
      });
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
      });
      const { port } = server.address() as AddressInfo;
      try {
        await work({ api, browser, origin: `http://127.0.0.1:${port}`, ...(await asked(api)) });
      } finally {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    });
  } finally {
    await browser.close();
  }
}

async function asked(api: Api): Promise<Pick<Visit, 'token' | 'stateOf'>> {
  const { anna, operator } = await stage(api);
  const customer = { companyName: 'Brio AG', vertical: 'RETAIL', residencyCountry: 'DE' };
  const trial = await api.post('/v1/trials', anna, {
    ...REQUEST,
    ...{ confirmExisting: true, siteUrl: 'brio.webex.com', timeZone: 'UTC' },
    customer: { ...customer, adminEmail: 'c.meyer@brio.example' },
  });
  const id = trial.text('id');
  const made = await api.post(`/v1/trials/${id}/consent/tokens`, operator, {});
  const stateOf = async () => (await api.get(`/v1/trials/${id}`, operator)).at('consent.state');
  return { token: made.text('token'), stateOf };
}

const said = (page: Page) => page.getByRole('status');

consent('opened it shows what is asked and answers nothing; the keyboard answers, once', () =>
  visit(async ({ browser, origin, token, stateOf }) => {
    const { page, errors, strays } = await openPage(browser, origin);
    await page.goto(`${origin}/consent#${token}`);
    await said(page).getByText('A partner asks for your consent').waitFor();
    assert.is(page.url(), `${origin}/consent`);
    assert.is(await page.locator('#partnerName').textContent(), 'Nordlys');
    assert.is(await page.locator('#services').textContent(), 'Messaging and Meetings');
    assert.is(await page.locator('#lapsesAt').textContent(), 'February 10, 2027 at 9:00 AM UTC');
    assert.is(await stateOf(), 'requested');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.ok(await page.locator('#grantFullAdmin').isChecked());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said(page).getByText('The trial is approved').waitFor();
    assert.is(await stateOf(), 'approved');
    assert.not.ok(await page.locator('#request').isVisible());
    assert.equal(errors, []);

    const again = await openPage(browser, origin);
    await again.page.goto(`${origin}/consent#${token}`);
    await said(again.page).getByText('holds no longer').waitFor();
    assert.equal([...strays, ...again.strays], []);
  }),
);

consent('without a token it says so; axe finds nothing, light and dark, wide and narrow', () =>
  visit(async ({ browser, origin, token, stateOf }) => {
    const bare = await openPage(browser, origin);
    await bare.page.goto(`${origin}/consent`);
    await said(bare.page).getByText('from the link in a mail').waitFor();
    for (const [colorScheme, locale] of [
      ['light', 'en'],
      ['dark', 'sv'],
      ['light', 'ar'],
    ] as const) {
      const options = { colorScheme, locale, viewport: { width: 360, height: 740 } };
      const { page, errors } = await openPage(browser, origin, options);
      await page.goto(`${origin}/consent#${token}`);
      await page.locator('#request').waitFor();
      await page.evaluate(AXE);
      const found: readonly { id: string }[] = await page.evaluate(
        'axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations)',
      );
      assert.equal(
        found.map(({ id }) => id),
        [],
        `${colorScheme} ${locale}`,
      );
      assert.is(await page.evaluate('document.documentElement.lang'), locale);
      assert.is(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
      assert.equal(errors, []);
    }
    assert.is(await stateOf(), 'requested');
  }),
);

consent('names that are markup stay names', () =>
  visit(async ({ browser, origin }) => {
    const { page, errors, strays } = await openPage(browser, origin);
    let isFired = false;
    page.on('dialog', (dialog) => {
      isFired = true;
      void dialog.dismiss();
    });
    let name = '';
    await page.route('**/v1/consent-tokens/look', (route) =>
      route.fulfill({
        json: {
          ...{ partnerName: name, companyName: name, services: [name], policy: name, email: name },
          ...{ licenceCount: 1, durationDays: 30, lapsesAt: '2027-02-10T09:00:00.000Z' },
        },
      }),
    );
    for (name of HOSTILE_NAMES) {
      await page.goto('about:blank');
      await page.goto(`${origin}/consent#cst_x`);
      await page.locator('#request').waitFor();
      for (const id of ['partnerName', 'companyName', 'services', 'email']) {
        assert.is(await page.locator(`#${id}`).textContent(), name, id);
        assert.is(await page.locator(`#${id} *`).count(), 0, name);
      }
    }
    assert.not.ok(isFired);
    assert.equal(errors, []);
    assert.equal(strays, []);
  }),
);

consent.run();
