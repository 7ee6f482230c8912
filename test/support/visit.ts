/** One visit of the built page in a browser of its own. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { openBrowser, openPage } from './browser.ts';
import { builtSite, serve } from './site.ts';

export interface Visit {
  /** What follows the origin, for example `?scenario=S01`. */
  readonly address: string;
  /** Ends when the page shows what the visit is about. */
  readonly ready: (view: Page) => Promise<unknown>;
  readonly doing: (view: Page) => Promise<void>;
  readonly options: BrowserContextOptions;
}

/** Ends with no error in the console and no request beyond the origin. */
export async function visitPage({ address, ready, doing, options }: Visit): Promise<void> {
  const site = await serve(await builtSite());
  const browser = await openBrowser();
  try {
    const context = { viewport: { width: 1440, height: 900 }, ...options };
    const { page: view, errors, strays } = await openPage(browser, site.origin, context);
    await view.goto(`${site.origin}/${address}`);
    await ready(view);
    await doing(view);

    assert.equal(errors, []);
    assert.equal(strays, []);
  } finally {
    await browser.close();
    await site.close();
  }
}
