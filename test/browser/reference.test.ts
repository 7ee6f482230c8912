/** The reference in a real browser: under its content policy, without JavaScript, with axe. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inDataDir, type RunningServer, startServer } from '../server/support/server.ts';
import { openBrowser, openPage } from '../support/browser.ts';

const reference = suite('browser/reference');

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Visit {
  readonly paths: readonly string[];
  readonly options: BrowserContextOptions;
  readonly look: (view: Page, path: string) => Promise<void>;
}

/** Ends with no error in the console and no request beyond the origin. */
async function visit({ url }: RunningServer, { paths, options, look }: Visit): Promise<void> {
  const browser = await openBrowser();
  try {
    const { page: view, errors, strays } = await openPage(browser, url, options);
    for (const path of paths) {
      const answer = await view.goto(`${url}${path}`);
      assert.is(answer?.status(), 200, path);
      await look(view, path);
    }
    assert.equal(errors, []);
    assert.equal(strays, []);
  } finally {
    await browser.close();
  }
}

/** The policy forbids scripts of others, so axe comes as the tool's own. */
async function violations(view: Page): Promise<readonly string[]> {
  await view.evaluate(AXE);
  const found: readonly { id: string; nodes: readonly { html: string }[] }[] = await view.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations)',
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const PAGES = ['/reference', '/reference/consent', '/errors/TRIAL_NOT_ACTIVE'];

reference('axe finds nothing, light and dark, and the type is our own', () =>
  inDataDir(async (dir) => {
    const server = await startServer({ SANDGLASS_DATA_DIR: dir, SANDGLASS_LOG: 'error' });
    try {
      for (const colorScheme of ['light', 'dark'] as const) {
        const look = async (view: Page, path: string) => {
          assert.equal(await violations(view), [], `${path}, ${colorScheme}`);
          assert.is(await view.evaluate('document.fonts.check("16px Inter Variable")'), true);
        };
        await visit(server, { paths: PAGES, options: { colorScheme }, look });
      }
    } finally {
      await server.stop();
    }
  }),
);

reference('without JavaScript it reads, links and fits a phone; a code leads to its page', () =>
  inDataDir(async (dir) => {
    const server = await startServer({ SANDGLASS_DATA_DIR: dir, SANDGLASS_LOG: 'error' });
    const options = { javaScriptEnabled: false, viewport: { width: 390, height: 800 } };
    const look = async (view: Page) => {
      const link = view.getByRole('link', { name: 'Trials', exact: true }).first();
      await link.press('Enter');
      await view.waitForURL('**/reference/trials');
      const section = view.locator('#extendTrial');
      assert.match(
        await section.innerText(),
        /POST.*\/v1\/trials\/\{id\}\/extend.*confirmShorter/s,
      );
      assert.match(await section.innerText(), /curl -X POST.*sandglass\.POST.*Answer 200/s);
      const { width = 0 } = (await view.locator('main').boundingBox()) ?? {};
      assert.ok(width <= 390, `main is ${width} wide`);

      await section.locator('.codes').getByRole('link').last().click();
      await view.waitForURL('**/errors/*');
      assert.match(await view.locator('main').innerText(), /How to fix it/);
    };
    try {
      await visit(server, { paths: ['/reference'], options, look });
    } finally {
      await server.stop();
    }
  }),
);

reference('an operation is found by its path, and the one that is read is marked', () =>
  inDataDir(async (dir) => {
    const server = await startServer({ SANDGLASS_DATA_DIR: dir, SANDGLASS_LOG: 'error' });
    const look = async (view: Page) => {
      const field = view.getByRole('searchbox');
      await field.fill('orders/{id}/conf');
      const found = view.locator('nav li[data-words]:visible');
      assert.equal((await found.locator('code').allInnerTexts()).sort(), [
        '/v1/orders/{id}/confirm',
        '/v1/orders/{id}/confirm-customer',
      ]);
      assert.is(await view.getByRole('status').innerText(), '2 found');
      await field.press('Enter');
      await view.waitForURL('**/reference/orders#confirmOrderCustomer');
      const marked = view.locator('nav [aria-current="location"]');
      await marked.waitFor();
      assert.match(await marked.innerText(), /confirm-customer/);
    };
    try {
      await visit(server, { paths: ['/reference/trials'], options: {}, look });
    } finally {
      await server.stop();
    }
  }),
);

reference.run();
