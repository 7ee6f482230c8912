/** The cursor goes where it is led, by whichever hand; and a clock that plays keeps its measure. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { drawnState, see, visitStory } from '../support/page-visit.ts';

const scrub = suite('browser/scrub');

const DAY_MS = 86_400_000;
const STORY = '?scenario=S01&tab=data';
const START = '2027-01-11T09:00:00Z';
/** The first reminder: what is near it stops there. */
const REMINDER = '2027-02-03T09:00:00Z';

scrub('five seconds at a day a second are five days, and a pause is exact', () =>
  visitStory(STORY, async (view) => {
    await see(view, START);
    await view.clock.install({ time: START });
    await view.clock.pauseAt(Date.parse(START) + 60_000);
    await view.keyboard.press('Space');
    await view.clock.runFor(5_000);
    await view.keyboard.press('Space');
    await view.getByRole('button', { name: 'Play', exact: true }).waitFor();

    const rest = await shown(view);
    const passedDays = (Date.parse(rest) - Date.parse(START)) / DAY_MS;
    // The first frame only begins to count, and the last may be under way. A frame: 16 ms.
    assert.ok(passedDays <= 5 && passedDays > 4.95, `${passedDays} days`);
    await view.clock.runFor(2_000);
    assert.is(await shown(view), rest);
  }),
);

scrub('mouse, finger, keys and the date field lead to the same moment', () =>
  visitStory(
    STORY,
    async (view) => {
      const ways = { mouse: byMouse, finger: byFinger, keys: byKeys, field: byField };
      const came: Record<string, string> = {};
      for (const [name, lead] of Object.entries(ways)) {
        await view.locator('.playhead').focus();
        await view.keyboard.press('Home');
        await see(view, '2027-01-11T08:00:00Z');
        await lead(view);
        await see(view, REMINDER);
        await view.locator('#now [data-action="trial.extend"]').waitFor();
        came[name] = await read(view);
      }

      assert.match(came['keys'] ?? '', /Expiring/);
      for (const [name, text] of Object.entries(came)) assert.is(text, came['keys'], name);
    },
    { hasTouch: true },
  ),
);

async function byMouse(view: Page): Promise<void> {
  const { from, to } = await placesOf(view);
  await view.mouse.move(from.x, from.y);
  await view.mouse.down();
  await view.mouse.move(to.x + 3, to.y, { steps: 5 });
  await view.mouse.up();
}

async function byFinger(view: Page): Promise<void> {
  const { from, to } = await placesOf(view);
  const cdp = await view.context().newCDPSession(view);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Spot[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', from);
  await touch('touchMove', { x: (from.x + to.x) / 2, y: from.y });
  await touch('touchMove', { x: to.x - 3, y: to.y });
  await touch('touchEnd');
  await cdp.detach();
}

async function byKeys(view: Page): Promise<void> {
  await view.keyboard.press('End');
  for (const _ of [1, 2, 3, 4, 5, 6]) await view.keyboard.press('PageUp');
  await view.keyboard.press('Home');
  await view.keyboard.press('n');
}

const byField = (view: Page): Promise<void> =>
  view.locator('.date-field input').fill(REMINDER.slice(0, 16));

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The playhead, and where the first reminder stands, on the ruler. */
async function placesOf(view: Page): Promise<{ readonly from: Spot; readonly to: Spot }> {
  const head = await view.locator('.playhead').boundingBox();
  const mark = await view.locator('.mark-target[data-kind="task"]').first().boundingBox();
  if (head === null || mark === null) throw new Error('there is no playhead, or no mark');
  const y = head.y + head.height / 2;
  return { from: { x: head.x + head.width / 2, y }, to: { x: mark.x + mark.width / 2, y } };
}

/** All that the page says of its moment. */
const read = async (view: Page): Promise<string> =>
  [
    await view.locator('#now').innerText(),
    await view.locator('#details').innerText(),
    await drawnState(view),
    await view.locator('.playhead').getAttribute('aria-valuetext'),
  ].join('\n');

const shown = async (view: Page): Promise<string> =>
  (await view.locator('.clock-face time').getAttribute('datetime')) ?? '';

scrub.run();
