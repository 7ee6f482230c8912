/** What a visitor fetches before the first story is shown, and what comes right after it. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openBrowser, openPage } from './browser.ts';
import { builtSite, serve } from './site.ts';

export type Kind = 'script' | 'style' | 'drawing' | 'font' | 'other';

export interface Weighed {
  readonly name: string;
  readonly kind: Kind;
  /** As it is sent: gzip for text. */
  readonly bytes: number;
}

export interface Load {
  /** Asked for before the first story is shown, in the order of asking. */
  readonly first: readonly Weighed[];
  /** Asked for of itself afterwards, until nothing is under way any more. */
  readonly later: readonly Weighed[];
}

/**
 * A story is shown when each of these is there: the clock, what comes next, the drawing
 * with its current state, the lanes with their playhead, the mails, the record's hash.
 */
const SHOWN: readonly string[] = [
  '.clock-face time',
  '.next li, .next + .empty',
  '.canvas .statechart [aria-current="step"]',
  '.lane-name',
  '.playhead',
  '.inbox .letters li',
  '[data-hash]',
];

/** Promises, as `shownAtMs`, when the frame begins that paints all of {@link SHOWN}. */
export const WATCH = `
  window.shownAtMs = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!${JSON.stringify(SHOWN)}.every((one) => document.querySelector(one))) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now()));
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
`;

/** @param language The reader's, as the page keeps it. */
export async function loadOf(language = 'en'): Promise<Load> {
  const site = await serve(await builtSite());
  const browser = await openBrowser();
  try {
    const { page } = await openPage(browser, site.origin);
    await page.addInitScript(`localStorage.setItem('sandglass.language', '${language}')`);
    await page.addInitScript(WATCH);
    const coming: Promise<Weighed>[] = [];
    page.on('response', (response) => {
      const name = new URL(response.url()).pathname.slice(1);
      coming.push(response.body().then((body) => weighed(name, body)));
    });
    await page.goto(`${site.origin}/?scenario=S01`);
    const shownAtMs: number = await page.evaluate('shownAtMs');
    await page.locator('[data-action]').first().waitFor();
    await page.evaluate('document.fonts.ready');
    await page.waitForLoadState('networkidle');
    const late = await askedAfterwards(page, shownAtMs);
    const all = await Promise.all(coming);
    return {
      first: all.filter(({ name }) => !late.has(name)),
      later: all.filter(({ name }) => late.has(name)),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function askedAfterwards(page: Page, shownAtMs: number): Promise<ReadonlySet<string>> {
  const addresses: readonly string[] = await page.evaluate(
    `performance.getEntriesByType('resource')
      .filter(({ startTime }) => startTime > ${shownAtMs}).map(({ name }) => name)`,
  );
  return new Set(addresses.map((one) => new URL(one).pathname.slice(1)));
}

function weighed(name: string, body: Buffer): Weighed {
  const kind = kindOf(name);
  const bytes = kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
  return { name, kind, bytes };
}

function kindOf(name: string): Kind {
  if (/\/[\w-]+@\d/.test(name)) return 'drawing';
  if (name.endsWith('.js')) return 'script';
  if (name.endsWith('.css')) return 'style';
  return name.endsWith('.woff2') ? 'font' : 'other';
}
