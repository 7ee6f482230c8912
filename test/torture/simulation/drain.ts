/**
 * The end of a history: nothing goes wrong any more, and everything has to come to its end within a
 * bounded number of turns: each keyed request is answered, each timer that is due has fired, each
 * message is delivered, and every server closes.
 */
import { LIVE_ID } from '../../../server/store/kept.ts';
import { DAY_MS } from '../../support/story.ts';
import { turns } from './faulty-store.ts';
import { diceOf, type Scene } from './scene.ts';
import { clear, land } from './steps.ts';

const ROUND_COUNT_MAX = 80;
const TURNS_OF_ROUND = 12;
/** So that what failed outside is tried again. */
const ROUND_MS = 3_600_000;
/** For a server to close. */
const CLOSE_TURNS_MAX = 600;
/** Together longer than any timer is armed for. */
const JUMPS_MS = [15 * DAY_MS, 40 * DAY_MS, 400 * DAY_MS] as const;
/** Of how many in a hundred histories the end lies so far ahead. */
const LONG_PERCENT = 25;

export async function drain(scene: Scene): Promise<void> {
  scene.log('-- drain');
  calm(scene);
  while (scene.atSea.length > 0) land(scene);
  await turns(TURNS_OF_ROUND);
  await settle(scene);
  if (diceOf(scene.seed, -2).chance(LONG_PERCENT)) await pass(scene);
  await closeAll(scene);
}

async function settle(scene: Scene): Promise<void> {
  for (let round = 0; round < ROUND_COUNT_MAX; round += 1) {
    if ((await open(scene)).length === 0) return;
    await oneRound(scene);
  }
  for (const what of await open(scene)) scene.blame(`never ends: ${what}`);
}

/** Time passes at once, and nobody asks for anything: everything fires in the order of its instants. */
async function pass(scene: Scene): Promise<void> {
  const { store } = scene;
  const after = String((await store.world(LIVE_ID))?.sequence ?? 0);
  for (const jumpMs of JUMPS_MS) {
    scene.nowMs += jumpMs;
    await settle(scene);
  }
  const fired = await store.entries(LIVE_ID, {}, { after, limit: 1_000_000 });
  let latestMs = 0;
  for (const { entry } of fired) {
    if (entry.atMs < latestMs) scene.blame(`timer order: entry ${entry.sequence} lies back`);
    latestMs = Math.max(latestMs, entry.atMs);
  }
}

/** Nothing goes wrong from now on, and what hangs goes on. */
function calm({ machines, outside }: Scene): void {
  outside.takings.length = 0;
  outside.release();
  for (const machine of machines) {
    clear(machine);
    machine.weather.lags = [0];
    machine.release();
  }
}

async function oneRound(scene: Scene): Promise<void> {
  const { machines, clients } = scene;
  scene.nowMs += ROUND_MS;
  calm(scene);
  for (const machine of machines) {
    machine.start();
    machine.fire();
    machine.deliver();
  }
  const [first] = scene.up;
  for (const errand of clients.open) {
    const isUnderWay = errand.attempts.some(({ ending }) => ending === null);
    if (first !== undefined && !isUnderWay) clients.send(errand, first);
  }
  await turns(TURNS_OF_ROUND);
}

/** What has not come to its end. */
async function open({ machines, clients, store, nowMs }: Scene): Promise<readonly string[]> {
  const dueAtMs = await store.nextDueAtMs(LIVE_ID, []);
  const { pendingCount } = await store.deliveryBacklog();
  return [
    ...machines.flatMap(({ name, isUp, isBusy }) => [
      ...(isUp ? [] : [`the start of ${name}`]),
      ...(isBusy ? [`the firing or delivering of ${name}`] : []),
    ]),
    ...(clients.runningCount === 0 ? [] : [`${clients.runningCount} requests under way`]),
    ...clients.open.map(({ name }) => `${name} without an answer`),
    ...(dueAtMs === null || dueAtMs > nowMs ? [] : [`a timer due since ${nowMs - dueAtMs} ms`]),
    ...(pendingCount === 0 ? [] : [`${pendingCount} messages to deliver`]),
  ];
}

async function closeAll(scene: Scene): Promise<void> {
  for (const machine of scene.machines) machine.close();
  for (let turn = 0; turn < CLOSE_TURNS_MAX; turn += 1) {
    if (scene.machines.every(({ isDead }) => isDead)) return;
    await turns(1);
  }
  scene.blame('never ends: the closing of a server');
}
