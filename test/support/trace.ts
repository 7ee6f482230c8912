/**
 * A first visit on a slow device and line: 4 times slower than this machine, 10 Mbit/s, 40 ms there and
 * back. What is told is as fast as the machine: a busy one tells more.
 */
import { openBrowser, openPage } from './browser.ts';
import { builtSite, serve } from './site.ts';
import { WATCH } from './weigh.ts';

export interface Trace {
  /** The largest thing that was painted. Unit, of the first three: milliseconds since the visit began. */
  readonly largestPaintMs: number;
  /** The first story stands, and can be stepped and scrubbed. */
  readonly shownMs: number;
  /** The engine has said what can be done. */
  readonly engineMs: number;
  /** How far things moved that were already there: cumulative layout shift. */
  readonly shift: number;
}

const SLOWER = 4;
const LINE = {
  offline: false,
  latency: 40,
  downloadThroughput: 10_000_000 / 8,
  uploadThroughput: 10_000_000 / 8,
};

const OBSERVE = `
  window.traced = { paintMs: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) traced.paintMs = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) traced.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  window.offeredAtMs = new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('[data-action]') === null) return;
      observer.disconnect();
      resolve(performance.now());
    }).observe(document, { childList: true, subtree: true });
  });
`;

export async function traceOf(): Promise<Trace> {
  const site = await serve(await builtSite(), 'gzip');
  const browser = await openBrowser();
  try {
    const { page } = await openPage(browser, site.origin, {
      viewport: { width: 1440, height: 900 },
    });
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', LINE);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(WATCH);
    await page.addInitScript(OBSERVE);
    await page.goto(`${site.origin}/?scenario=S01`);
    const shownMs: number = await page.evaluate('shownAtMs');
    const engineMs: number = await page.evaluate('offeredAtMs');
    await page.waitForLoadState('networkidle');
    const { paintMs, shift }: { paintMs: number; shift: number } = await page.evaluate('traced');
    return { largestPaintMs: paintMs, shownMs, engineMs, shift };
  } finally {
    await browser.close();
    await site.close();
  }
}
