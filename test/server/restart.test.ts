// A process that is killed in the middle of its work loses nothing that it has acknowledged.

import { createInterface } from 'node:readline';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Entry,
  entriesHash,
  OPERATOR,
  replay,
  type Stream,
  type World,
} from '../../runtime/index.ts';
import type { OpenWorlds } from '../../server/open-worlds.ts';
import { type Random, seeded } from '../support/random.ts';
import { ended, startChild } from './support/child.ts';
import {
  databaseOf,
  entriesOf,
  fakeClock,
  inFile,
  inStore,
  newSandbox,
  POLICY,
  registerPartner,
  START_MS,
} from './support/store.ts';

const restart = suite('server/restart');

const CYCLE_COUNT = 5;
const COMMAND_COUNT = 100;
/** What each inner state of a living trial waits for. */
const WAITS: Readonly<Record<string, readonly string[]>> = {
  running: ['expiry', 'weekLeft'],
  expiring: ['expiry'],
  grace: ['graceEnd'],
};

restart('killed again and again, it keeps every acknowledged entry and every timer', () =>
  inFile(async (url) => {
    const random = seeded(20_270_111);
    const clock = fakeClock();
    let sandboxId = '';
    await inStore({ url, clock }, async (worlds) => {
      sandboxId = await newSandbox(worlds);
      await worlds.perform('live', registerPartner(), OPERATOR);
    });
    const acknowledged = new Map<string, string>();
    const firedCounts = new Map<string, number>();

    for (let cycle = 0; cycle < CYCLE_COUNT; cycle += 1) {
      const lines = await killedWriter(url, { sandboxId, atMs: clock.nowMs(), cycle }, random);
      for (const line of lines) {
        const [worldId, sequence, hash = ''] = line.split(' ');
        acknowledged.set(`${worldId} ${sequence}`, hash);
      }
      await inStore({ url, clock }, async (worlds) => {
        await isWhole(worlds);
        for (const worldId of ['live', sandboxId]) {
          firedCounts.set(worldId, await keeps(worlds, worldId, acknowledged));
        }
        clock.set((await worlds.at('live')).nowMs);
      });
    }

    assert.ok(acknowledged.size >= CYCLE_COUNT * 20);
    assert.ok([...firedCounts.values()].every((count) => count > 20));
  }),
);

restart.run();

/** The lines of a writer that was killed while it wrote, the last one if it is whole. */
async function killedWriter(
  url: string,
  of: { readonly sandboxId: string; readonly atMs: number; readonly cycle: number },
  random: Random,
): Promise<readonly string[]> {
  const args = [url, of.sandboxId, String(of.atMs), String(COMMAND_COUNT), `c${of.cycle}x`];
  const child = startChild('./busy-writer.ts', args);
  const killAt = random.int(20, 90);
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (/^\S+ \d+ [0-9a-f]{64}$/.test(line)) lines.push(line);
    if (lines.length === killAt) child.kill('SIGKILL');
  }
  await ended(child);
  assert.is(child.signalCode, 'SIGKILL', `seed=${random.seed}: it ended before it was killed`);
  return lines;
}

async function isWhole(worlds: OpenWorlds): Promise<void> {
  const { rows } = await databaseOf(worlds).client.execute('PRAGMA integrity_check');
  assert.equal(
    rows.map((row) => row[0]),
    ['ok'],
  );
}

/**
 * Every acknowledged entry is there, and the snapshot is what the entries tell.
 *
 * @returns How many timers have fired so far.
 */
async function keeps(
  worlds: OpenWorlds,
  worldId: string,
  acknowledged: ReadonlyMap<string, string>,
): Promise<number> {
  const entries = await entriesOf(worlds, worldId);
  const hashes = new Map(entries.map((one) => [`${worldId} ${one.sequence}`, entriesHash([one])]));
  for (const [key, hash] of acknowledged) {
    if (key.startsWith(`${worldId} `)) assert.is(hashes.get(key), hash, key);
  }
  const stored = (await worlds.store.streams(worldId).world()) as World;
  assert.equal(stored, replay(entries, { nowMs: START_MS, packId: POLICY }, stored.nowMs));
  assert.is(new Set(firings(entries)).size, firings(entries).length);
  for (const stream of stored.streams.values()) isArmed(stream);
  return firings(entries).length;
}

const firings = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ input }) => (input.kind === 'timer' ? `${input.timerId} ${input.atMs}` : []));

/** Each living trial waits for exactly what its state waits for. */
function isArmed(stream: Stream): void {
  for (const { id, machine, status, value } of Object.values(stream.instances)) {
    if (!machine.startsWith('trial@') || status !== 'active') continue;
    const state = typeof value === 'string' ? value : Object.values(value)[0];
    const armed = stream.timers.filter((timer) => timer.instanceId === id).map(({ name }) => name);
    assert.equal(armed.sort(), WAITS[String(state)], `${id} is ${state}`);
  }
}
