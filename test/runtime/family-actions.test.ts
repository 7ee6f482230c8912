/**
 * About lent devices and conversions, in each state that the stories come to, what is offered is what
 * the runtime does. Source: domain §4.5, §4.6.
 */
import { readdirSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  actionsOfConversion,
  actionsOfLoans,
  catalog,
  readerOf,
  type Stream,
  trialIdsOf,
  type World,
} from '../../runtime/index.ts';
import { checkOffered } from '../support/step-actions.ts';
import { worldsOf } from '../support/told-worlds.ts';

const t = suite('runtime/family-actions');

const STORIES = readdirSync('simulator/scenarios').filter((name) => /^s1[1-7]-/.test(name));
const MACHINES = ['device-loan', 'conversion'];

const LEFT_AT_ONCE = ['device-loan requested', 'conversion placed'];

/** A world in which a trial’s loans and conversions are as nowhere before, and the trial’s id. */
interface Moment {
  readonly told: string;
  readonly world: World;
  readonly trialId: string;
}

const moments: Moment[] = [];
const states = new Set<string>();
const known = new Set<string>();
for (const name of STORIES) {
  for (const world of await worldsOf(name)) {
    for (const stream of world.streams.values()) {
      for (const trialId of trialIdsOf(stream)) take(name, world, stream, trialId);
    }
  }
}

t('the stories come to every state of both', () => {
  for (const machine of MACHINES) {
    const all = catalog().find(({ name }) => name === machine)?.states ?? [];
    const parents = new Set(all.map(({ parentId }) => parentId));
    const leaves = all.filter(({ id }) => !parents.has(id)).map(({ name }) => `${machine} ${name}`);
    assert.equal(
      leaves.filter((one) => !states.has(one) && !LEFT_AT_ONCE.includes(one)),
      [],
    );
  }
});

for (const [kind, offersOf] of [
  ['loans', actionsOfLoans],
  ['conversion', actionsOfConversion],
] as const) {
  t(`${kind}: what is offered is done, and what is not is refused`, async () => {
    let count = 0;
    for (const { told, world, trialId } of moments) {
      for (const offer of await offersOf(readerOf(world), world, trialId)) {
        await checkOffered(world, `${told} ${trialId}`, offer);
        count += 1;
      }
    }
    assert.ok(count > 500, `${count} offers`);
  });
}

t.run();

function take(name: string, world: World, stream: Stream, trialId: string): void {
  const own = Object.values(stream.instances).filter(({ id }) => id.startsWith(`${trialId}/`));
  const lived = own.filter(({ machine }) => MACHINES.includes(machine.split('@')[0] ?? ''));
  const trial = stream.instances[trialId];
  const all = [trial, ...lived].map((one) => `${one?.machine} ${JSON.stringify(one?.value)}`);
  const key = [trial?.packId, ...all].join();
  for (const { machine, value } of lived) states.add(`${machine.split('@')[0]} ${leafOf(value)}`);
  if (known.has(key)) return;
  known.add(key);
  moments.push({ told: `${name} ${new Date(world.nowMs).toISOString()}`, world, trialId });
}

function leafOf(state: unknown): string {
  if (typeof state === 'string') return state;
  const [entry] = Object.entries(state as object);
  return entry === undefined ? '' : leafOf(entry[1] ?? entry[0]);
}
