/** Visits of the live view on a server that runs. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { openBrowser, openPage } from './browser.ts';
import { type LiveServer, withLiveServer } from './live-server.ts';

interface Of {
  /** Whose key the tab has, by its label. */
  readonly who: string | null;
  /** What the device remembers. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly options?: BrowserContextOptions;
  /** Lines of the console that the test brings about. */
  readonly expected?: readonly RegExp[];
}

type Doing = (view: Page, server: LiveServer) => Promise<void>;

/** On a server of its own. */
export function visit(
  address: string,
  who: string | null,
  doing: Doing,
  of: Omit<Of, 'who'> = {},
): Promise<void> {
  return withLiveServer((server) => visitOn(server, address, { who, ...of }, doing));
}

/** Ends with no other error in the console, and no request beyond the origin. */
export async function visitOn(
  server: LiveServer,
  address: string,
  { who, kept = {}, options = {}, expected = [] }: Of,
  doing: Doing,
): Promise<void> {
  const browser = await openBrowser();
  try {
    const context = { viewport: { width: 1440, height: 900 }, ...options };
    const { page: view, errors, strays } = await openPage(browser, server.origin, context);
    view.setDefaultTimeout(10_000);
    const key = who === null ? null : server.keyOf(who);
    await view.goto(`${server.origin}/healthz`);
    await view.evaluate(remember, { key, kept });
    await view.goto(`${server.origin}${address}`);
    await doing(view, server);

    assert.equal(
      errors.filter((error) => !expected.some((one) => one.test(error))),
      [],
    );
    assert.equal(strays, []);
  } finally {
    await browser.close();
  }
}

function remember(of: { key: string | null; kept: Readonly<Record<string, string>> }): void {
  if (of.key !== null) sessionStorage.setItem('sandglass.key', of.key);
  for (const [name, value] of Object.entries(of.kept)) localStorage.setItem(name, value);
}

/** The state of the trial, as the panel of the present says it. */
export async function shown(view: Page, state: string): Promise<void> {
  await view.locator('.live .machines strong').filter({ hasText: state }).first().waitFor();
}

export async function following(view: Page): Promise<void> {
  await view.locator('.live-fresh[data-state="open"]').waitFor();
}
