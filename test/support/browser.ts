/**
 * One Chromium for a test file, and pages that remember what went wrong in them.
 *
 * `npm test` has found the program and put its path into CHROMIUM_PATH; alone, this looks for it.
 */

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium. Whoever starts it closes it, in a `finally`. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), headless: true, args: QUIET });
}

/**
 * Opens a page in a fresh context that may talk to one origin only.
 *
 * A request that leaves the origin is stopped and remembered; so is each error of the console, and
 * each one that nobody caught. A test ends with both lists empty.
 *
 * @param origin For example `http://127.0.0.1:4173`.
 */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const errors: string[] = [];
  const strays: string[] = [];

  const context = await browser.newContext(options);
  await context.route(
    (url) => isStray(url, origin),
    async (route) => {
      strays.push(route.request().url());
      await route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== new URL(origin).host) strays.push(socket.url());
  });

  return { page, errors, strays };
}

export type WatchedPage = {
  readonly page: Page;
  /** Errors of the console and uncaught ones, in order. */
  readonly errors: readonly string[];
  /** Addresses outside the origin that the page asked for, in order. */
  readonly strays: readonly string[];
};

function isStray(url: URL, origin: string): boolean {
  return url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol);
}
