/** The page as it ships with a long life in it, and what is done to it while it is measured. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { openPage } from '../test/support/browser.ts';
import { type Site, serve } from '../test/support/site.ts';
import { longStory } from './scrub-story.ts';

const STEPS_MAX = '.max(1_000)';

/** A story file has at most 1,000 steps; a life that goes on for years has more. */
const liftLimit: Plugin = {
  name: 'lift-limit',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/runtime/scenario.ts')) return null;
    if (!code.includes(STEPS_MAX)) throw new Error(`${id} has no ${STEPS_MAX} any more`);
    return code.replace(STEPS_MAX, '.max(100_000)');
  },
};

/** Builds the page but for that limit, and serves it until the process ends. */
export async function longSite(): Promise<Site> {
  const outDir = mkdtempSync(join(tmpdir(), 'sandglass-scrub-'));
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: 'vite.config.ts',
    logLevel: 'error',
    plugins: [liftLimit],
    build: { outDir, emptyOutDir: true },
  });
  return serve(outDir);
}

/** How long until it is shown is not what is measured. */
const OPENING_MS = 180_000;

/** A page on which so many things are done in a life, with one of the details open. */
export async function longPage(
  browser: Browser,
  { origin }: Site,
  count: number,
  detail: 'inbox' | 'history',
): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const { page } = await openPage(browser, origin, { viewport });
  page.setDefaultTimeout(OPENING_MS);
  await page.goto(`${origin}/?tab=${detail}`);
  await page.locator('.canvas .statechart').waitFor();
  await page.locator('.share-button').click();
  await page.locator('.drop input').setInputFiles({
    name: 'long.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(longStory(count))),
  });
  const entries = new RegExp(`${count + 1} entries`);
  await page.locator('.status').getByText(entries).waitFor();
  await page.locator('.canvas .statechart').waitFor();
  await page.locator(`#detail-panel .${detail}`).waitFor();
  page.setDefaultTimeout(30_000);
  return page;
}

/** Milliseconds between the frames that the page draws while `doing` runs. */
export async function framesDuring(page: Page, doing: () => Promise<void>): Promise<number[]> {
  await page.evaluate(`(() => {
    const seen = (window.seenFrames = { stamps: [], isOn: true });
    requestAnimationFrame(function run(nowMs) {
      seen.stamps.push(nowMs);
      if (seen.isOn) requestAnimationFrame(run);
    });
  })()`);
  await doing();
  const stamps = await page.evaluate<number[]>(
    '(() => { window.seenFrames.isOn = false; return window.seenFrames.stamps; })()',
  );
  return stamps.slice(1).map((nowMs, index) => nowMs - (stamps[index] ?? nowMs));
}

/** Drags the cursor through the whole life and back; each move waits for the frame of the last. */
export async function scrub(page: Page, moves: number): Promise<void> {
  const box = await page.locator('.timeline').boundingBox();
  if (box === null) throw new Error('there is no timeline');
  const [from, to] = [box.x + 150, box.x + box.width - 60];
  const y = box.y + 20;
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move(to, y, { steps: moves / 2 });
  await page.mouse.move(from, y, { steps: moves / 2 });
  await page.mouse.up();
}

/** Shows less and less of the time, and more again, a step at a time. */
export async function zoom(page: Page): Promise<void> {
  await page.locator('.playhead').focus();
  for (const key of ['[', ']', '[', ']']) {
    for (let step = 0; step < 5; step += 1) await page.keyboard.press(key);
  }
}
