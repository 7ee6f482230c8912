/** Visits of a story in the simulator's page, and what is read off it. */

import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { visitPage } from './visit.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Opens the page at an address, and ends with no error and no request beyond the origin. */
export function visitStory(
  address: string,
  doing: (view: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  return visitPage({ address, ready: isReady, doing, options });
}

/** A story is shown, with what can be done in it. */
export async function isReady(view: Page): Promise<void> {
  await view.locator('[data-hash]').waitFor({ state: 'attached' });
  await view.locator('.canvas .statechart, .canvas .outline').waitFor({ state: 'attached' });
  await view.locator('#actions-title, #accepted-title').first().waitFor({ state: 'attached' });
}

export async function see(view: Page, instant: string): Promise<void> {
  await view.locator(`.clock-face time[datetime="${instant}"]`).waitFor({ state: 'attached' });
}

export function shownHash(view: Page): Promise<string | null> {
  return view.locator('[data-hash]').getAttribute('data-hash');
}

/** What the drawing marks as the innermost state the machine is in. */
export function drawnState(view: Page): Promise<string | null> {
  return view.locator('.canvas [aria-current="step"] .chart-label').last().textContent();
}

/** Extends the trial at the cursor, which lies in the past: a what-if begins. */
export async function extendInThePast(view: Page): Promise<void> {
  await view.locator('[data-action="trial.extend"]').click();
  await view.locator('.action-form button[type="submit"]').click();
  await view.locator('.branch[data-branch="fork"]').waitFor();
}

/** What axe finds, but for one reading of the drawing: it runs the lines of a label together. */
export async function violations(view: Page): Promise<readonly string[]> {
  await view.evaluate(AXE);
  const found: readonly { id: string; nodes: readonly { html: string }[] }[] = await view.evaluate(
    'axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations)',
  );
  return found
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    .filter((line) => !/^label-content-name-mismatch: <g class="chart-/.test(line));
}

/** What something comes to: what is read when it holds, or what was read last. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  holds: (value: Value) => boolean,
): Promise<Value> {
  let value = await read();
  for (let look = 0; look < 100 && !holds(value); look += 1) {
    await setTimeout(50);
    value = await read();
  }
  return value;
}
