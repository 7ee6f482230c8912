/** How long the page takes to answer: until the next frame, and until what was asked for is there. */
import type { Page } from 'playwright-core';
import { quantile } from './measure.ts';

/** Unit: milliseconds. The browser tells of answers from 16 ms on, in steps of 8. */
export interface Answered {
  readonly what: string;
  /** Interaction to next paint. */
  readonly inpP75Ms: number;
  readonly inpMaxMs: number;
  /** Until it is drawn, where it takes more than the answer. */
  readonly shownP75Ms: number | null;
  readonly times: number;
}

const WATCH = `(() => {
  const kept = (window.answers = { byId: new Map(), clickedMs: 0 });
  new PerformanceObserver((list) => {
    for (const { interactionId: id, duration } of list.getEntries()) {
      if (id > 0) kept.byId.set(id, Math.max(kept.byId.get(id) ?? 0, duration));
    }
  }).observe({ type: 'event', durationThreshold: 16 });
  document.addEventListener('click', () => { kept.clickedMs = performance.now(); }, true);
})()`;
const READ = `(() => {
  const found = [...window.answers.byId.values()];
  window.answers.byId.clear();
  return found;
})()`;
const LEAST_MS = 16;
const REST_MS = 250;
const TIMES = 8;
const FORKS = '.branch[data-branch="fork"]';

/** Asks for each several times, and undoes what can be undone. */
export async function answersOf(page: Page): Promise<readonly Answered[]> {
  await page.evaluate(WATCH);
  const click = (selector: string) => () => page.locator(selector).first().click();
  const undo = async (): Promise<void> => {
    await page.locator('.undo button').first().click();
    await page.locator(FORKS).waitFor({ state: 'detached' });
  };
  const jumps = await answersTo(page, 'jump', [click('.steps button >> nth=2')]);
  const forks = await answersTo(page, 'fork', [click('.branches > .button')], FORKS, undo);
  const send = [
    click('[data-action="trial.editLicences"]'),
    click('.action-form button[type="submit"]'),
  ];
  const sent = await answersTo(page, 'send an event', send, FORKS, undo);
  return [jumps, forks, sent];
}

async function answersTo(
  page: Page,
  what: string,
  clicks: readonly (() => Promise<void>)[],
  shown?: string,
  after?: () => Promise<void>,
): Promise<Answered> {
  const inps: number[] = [];
  const showns: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await page.waitForTimeout(REST_MS);
    await page.evaluate(READ);
    for (const [index, click] of clicks.entries()) {
      const isLast = index === clicks.length - 1;
      const coming = shown !== undefined && isLast ? shownMs(page, shown) : undefined;
      const [, atMs] = await Promise.all([click(), coming]);
      if (atMs !== undefined) showns.push(atMs);
      await page.waitForTimeout(REST_MS);
    }
    const found = await page.evaluate<readonly number[]>(READ);
    inps.push(Math.max(LEAST_MS, ...found));
    await after?.();
  }
  return {
    what,
    inpP75Ms: quantile(inps, 0.75),
    inpMaxMs: Math.max(...inps),
    shownP75Ms: showns.length === 0 ? null : quantile(showns, 0.75),
    times: TIMES,
  };
}

/** From the click until something is in the page and a frame has been drawn with it. */
function shownMs(page: Page, selector: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    const watcher = new MutationObserver(() => {
      if (document.querySelector(${JSON.stringify(selector)}) === null) return;
      watcher.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - window.answers.clickedMs));
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  })`);
}
