/**
 * The steps of a history: in each, one thing happens. What and how is drawn from the step's own
 * dice; then the event loop turns a few times, so that things overlap.
 */
import type { Random } from '../../support/random.ts';
import { DAY_MS } from '../../support/story.ts';
import { type Fate, turns } from './faulty-store.ts';
import type { Machine } from './machine.ts';
import type { Taking } from './outside.ts';
import type { Scene } from './scene.ts';

type Act = (scene: Scene, dice: Random, machine: Machine) => void;

interface Kind {
  readonly name: string;
  /** How often, among all of them. */
  readonly weight: number;
  /** Whether a calm history goes without. */
  readonly isFault: boolean;
  readonly act: Act;
}

const usual = (name: string, weight: number, act: Act): Kind => ({
  ...{ name, weight, act },
  isFault: false,
});
const fault = (name: string, weight: number, act: Act): Kind => ({
  ...{ name, weight, act },
  isFault: true,
});

const FATES: readonly Fate[] = [
  'fail',
  'fail',
  'unknown',
  'unknown',
  'hangKeep',
  'hangFail',
  'hangUnknown',
  'crashBefore',
  'crashAfter',
  'crashAmidAnswers',
];
/** What only a store over a network does: a commit arrives when nobody waits for it any more. */
const FATES_AT_SEA: readonly Fate[] = [...FATES, 'late', 'crashLate'];
const TAKINGS: readonly Taking[] = ['fails', 'fails', 'lies', 'hangs', 'hangs', 'hangs', 'refuses'];
/** As long as the deliverer's claims are held. */
const CLAIM_LENGTH_MS = 90_000;
const LAGS: readonly (readonly number[])[] = [
  [0],
  [0, 0, 0, 1],
  [0, 1, 0, 2, 0, 0, 3],
  [2, 1],
  [0, 0, 0, 0, 9],
];
const HOUR_MS = 3_600_000;
/** Up to weeks: then a backlog is due. */
const JUMPS_MS = [1, 1_000, HOUR_MS, DAY_MS, DAY_MS, 8 * DAY_MS, 24 * DAY_MS, 60 * DAY_MS] as const;
/** As a system clock is corrected. */
const CORRECTION_MS = -250;

const KINDS: readonly Kind[] = [
  usual('ask', 46, (scene, dice, machine) => scene.clients.ask(dice, machine)),
  usual('repeat', 5, (scene, dice, machine) => scene.clients.repeat(dice, machine)),
  usual('clash', 3, ({ clients, up }, dice) => {
    const [first, second] = dice.shuffled(up);
    if (first !== undefined && second !== undefined) clients.clash(dice, [first, second]);
  }),
  usual('clock', 9, (scene, dice) => {
    scene.nowMs += dice.pick(JUMPS_MS);
  }),
  usual('fire', 9, (_scene, _dice, machine) => machine.fire()),
  usual('deliver', 7, ({ up }, dice, machine) => {
    for (const one of dice.chance(60) ? up : [machine]) one.deliver();
  }),
  usual('claims lapse', 1, (scene) => {
    scene.nowMs += CLAIM_LENGTH_MS;
  }),
  usual('look', 4, (scene, dice, machine) => {
    const streamIds = [...scene.told.keys()];
    if (streamIds.length > 0) scene.read(machine, dice.pick(streamIds));
  }),
  usual('lag', 4, (_scene, dice, machine) => {
    machine.weather.lags = dice.pick(LAGS);
  }),
  usual('wait', 4, () => undefined),
  usual('release', 5, (_scene, _dice, machine) => machine.release()),
  usual('answer', 2, ({ outside }) => outside.release()),
  usual('land', 2, land),
  usual('start', 3, (scene, dice) => dice.pick(scene.machines).start()),
  usual('clear', 6, (_scene, _dice, machine) => clear(machine)),
  fault('correct', 1, (scene) => {
    scene.nowMs += CORRECTION_MS;
  }),
  fault('fate', 8, (scene, dice, machine) => {
    const count = dice.pick([1, 1, 1, 2]);
    for (let index = 0; index < count; index += 1) {
      machine.weather.fates.push(dice.pick(scene.isShared ? FATES_AT_SEA : FATES));
    }
  }),
  fault('claim', 1, (_scene, dice, machine) => {
    machine.weather.claimFates.push(dice.pick(['fail', 'unknown']));
  }),
  fault('outside', 4, ({ outside }, dice) => {
    outside.takings.push(dice.pick(TAKINGS));
  }),
  fault('full', 1, (_scene, _dice, machine) => {
    machine.weather.isFull = true;
  }),
  fault('reads', 2, (_scene, dice, machine) => {
    machine.weather.failingReadCount += dice.int(1, 4);
  }),
  fault('crash', 2, (_scene, _dice, machine) => machine.crash()),
  fault('close', 1, (_scene, _dice, machine) => machine.close()),
];

export async function takeStep(scene: Scene, index: number, dice: Random): Promise<void> {
  const kind = kindOf(scene, dice);
  const machine = dice.pick(scene.machines);
  scene.log(`-- ${index} ${kind.name} ${machine.name} ${scene.nowMs}`);
  if (!machine.isUp && dice.chance(40)) machine.start();
  kind.act(scene, dice, scene.machines.find(({ isUp }) => isUp && machine.isDead) ?? machine);
  await turns(dice.pick([0, 0, 1, 1, 2, 3, 6]));
}

export function clear({ weather }: Machine): void {
  weather.isFull = false;
  weather.failingReadCount = 0;
  weather.fates.length = 0;
  weather.claimFates.length = 0;
}

/** One commit arrives whose outcome was at sea; the store takes it or not. */
export function land({ atSea }: Scene): void {
  atSea
    .shift()?.()
    .catch(() => undefined);
}

function kindOf({ temper }: Scene, dice: Random): Kind {
  const weights = KINDS.map(({ weight, isFault }) => (isFault ? (weight * temper) / 100 : weight));
  let rest = dice.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = KINDS.find((_, index) => {
    rest -= weights[index] ?? 0;
    return rest < 0;
  });
  return found ?? (KINDS[0] as Kind);
}
