/** One visit of the built page, in a context of its own; visits that follow each other share a browser. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { openBrowser, openPage } from './browser.ts';
import { builtSite, type Site, serve } from './site.ts';

export interface Visit {
  /** What follows the origin, for example `?scenario=S01`. */
  readonly address: string;
  /** Ends when the page shows what the visit is about. */
  readonly ready: (view: Page) => Promise<unknown>;
  readonly doing: (view: Page) => Promise<void>;
  readonly options: BrowserContextOptions;
  /** Errors of the console that the visit brings about itself. */
  readonly expected?: readonly RegExp[];
}

interface Ground {
  readonly site: Site;
  readonly browser: Browser;
}

/** How long a browser waits for the next visit. Unit: real milliseconds. */
const IDLE_MS = 1_500;

let ground: Promise<Ground> | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Ends with no error in the console and no request beyond the origin. */
export async function visitPage(visit: Visit): Promise<void> {
  const { address, ready, doing, options, expected = [] } = visit;
  clearTimeout(leaving);
  ground ??= open();
  const { site, browser } = await ground;
  const context = { viewport: { width: 1440, height: 900 }, ...options };
  const { page: view, errors, strays } = await openPage(browser, site.origin, context);
  try {
    await view.goto(`${site.origin}/${address}`);
    await ready(view);
    await doing(view);

    const unexpected = errors.filter((error) => !expected.some((one) => one.test(error)));
    assert.equal(unexpected, []);
    assert.equal(strays, []);
  } finally {
    await view.context().close();
    leaving = setTimeout(close, IDLE_MS);
  }
}

async function open(): Promise<Ground> {
  const site = await serve(await builtSite());
  return { site, browser: await openBrowser() };
}

function close(): void {
  const last = ground;
  ground = undefined;
  void last?.then(async ({ site, browser }) => {
    await browser.close();
    await site.close();
  });
}
