/**
 * What a moving cursor costs on the page as it ships, with a long life on it: scripts, the whole of the
 * page's thread, frames beside those of the same page at rest; then how fast it answers, and its memory.
 *
 * Times of the thread are time of the processor, which a busy machine does not change much; frames and
 * answers are what the clock on the wall says.
 *
 * Source: our choice (the budgets of the page).
 */
import type { Page } from 'playwright-core';
import { openBrowser } from '../test/support/browser.ts';
import { quantile } from './measure.ts';
import { type Answered, answersOf } from './scrub-inp.ts';
import { framesDuring, longPage, longSite, scrub, zoom } from './scrub-page.ts';
import { costsOfMoves } from './scrub-trace.ts';

/** Unit: milliseconds. */
interface Frames {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly perSecond: number;
}

interface Scrubbed {
  readonly entries: number;
  /** What stands beside the drawing. */
  readonly detail: string;
  readonly scriptP50Ms: number;
  readonly scriptP95Ms: number;
  readonly taskP50Ms: number;
  readonly taskP95Ms: number;
  readonly scrub: Frames;
  readonly zoom: Frames;
  readonly rest: Frames;
  /** How often a frame comes while scrubbing, of how often one comes at rest. */
  readonly framesOfRest: number;
  readonly answers: readonly Answered[];
  /** Of scripts, after a collection; and with a second branch as long as the first. */
  readonly heapMb: number;
  readonly heapOfTwoMb: number;
}

const RUNS = [
  { entries: 2_000, detail: 'inbox' },
  { entries: 2_000, detail: 'history' },
  { entries: 10_000, detail: 'inbox' },
  { entries: 10_000, detail: 'history' },
] as const;
const MOVES = 120;

/** @param names The numbers of entries to run with, for example `2000`; all when there are none. */
export async function scrubBench(names: readonly string[]): Promise<readonly Scrubbed[]> {
  const site = await longSite();
  const browser = await openBrowser();
  try {
    const found: Scrubbed[] = [];
    for (const run of RUNS) {
      if (names.length > 0 && !names.includes(String(run.entries))) continue;
      const page = await longPage(browser, site, run.entries, run.detail);
      found.push({ ...run, ...(await measured(page)) });
      await page.context().close();
    }
    return found;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measured(page: Page): Promise<Omit<Scrubbed, 'entries' | 'detail'>> {
  const cdp = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return usedSize / 1_000_000;
  };
  await scrub(page, MOVES);
  const rest = framesOf(await framesDuring(page, () => page.waitForTimeout(1_000)));
  const scrubbed = framesOf(await framesDuring(page, () => scrub(page, MOVES)));
  const zoomed = framesOf(await framesDuring(page, () => zoom(page)));
  const costs = await costsOfMoves(cdp, () => scrub(page, MOVES));
  const scripts = costs.map(({ scriptMs }) => scriptMs);
  const tasks = costs.map(({ taskMs }) => taskMs);
  const heapMb = await heap();
  const answers = await answersOf(page);
  await page.locator('.branches > .button').first().click();
  await page.locator('.branch[data-branch="fork"]').waitFor();
  return {
    scriptP50Ms: quantile(scripts, 0.5),
    scriptP95Ms: quantile(scripts, 0.95),
    taskP50Ms: quantile(tasks, 0.5),
    taskP95Ms: quantile(tasks, 0.95),
    scrub: scrubbed,
    zoom: zoomed,
    rest,
    framesOfRest: scrubbed.perSecond / rest.perSecond,
    answers,
    heapMb,
    heapOfTwoMb: await heap(),
  };
}

function framesOf(lengthsMs: readonly number[]): Frames {
  const sumMs = lengthsMs.reduce((sum, one) => sum + one, 0);
  return {
    p50Ms: quantile(lengthsMs, 0.5),
    p95Ms: quantile(lengthsMs, 0.95),
    perSecond: (1_000 * lengthsMs.length) / sumMs,
  };
}

export function printScrub(found: readonly Scrubbed[]): void {
  for (const { answers, scrub: scrubbed, zoom: zoomed, rest, ...one } of found) {
    process.stdout.write(`\n${one.entries} entries, ${one.detail}\n`);
    console.table({ ...one });
    console.table({ scrub: scrubbed, zoom: zoomed, rest });
    console.table(answers);
  }
}
