/**
 * Gives commands to the live world and to a sandbox, several at a time, and prints a line for each
 * entry that was acknowledged: its world, its sequence and its hash. Goes on until it is killed, or
 * has given as many as it was told.
 *
 * Arguments: the database, the sandbox, the instant at which its clock begins, how many commands,
 * and a word that makes this run's ids its own.
 */
import { writeSync } from 'node:fs';
import { type Entry, entriesHash } from '../../../runtime/index.ts';
import { openWorlds } from '../../../server/open-worlds.ts';
import { command, DAY_MS, PARTNER, startTrial } from './store.ts';

const CLIENT_COUNT = 8;

const [url = '', sandboxId = '', startMs = '0', count = '0', word = ''] = process.argv.slice(2);

/** A quarter of a day passes with every look at it: timers fall due all the time. */
let atMs = Number(startMs);
const clock = {
  nowMs: () => {
    atMs += DAY_MS / 4;
    return atMs;
  },
};

const worlds = await openWorlds({ url, clock });
await worlds.start();

let given = 0;
await Promise.all(
  Array.from({ length: CLIENT_COUNT }, async () => {
    while (given < Number(count)) {
      given += 1;
      await give(given);
    }
  }),
);
await worlds.close();

async function give(index: number): Promise<void> {
  const worldId = index % 2 === 0 ? 'live' : sandboxId;
  if (index % 9 === 0) {
    const { entries } = await worlds.advance(sandboxId, { byMs: 5 * DAY_MS });
    return acknowledge(sandboxId, entries);
  }
  const name = `${word}${index}`;
  acknowledge(worldId, await worlds.perform(worldId, startTrial(name), PARTNER));
  if (index % 3 !== 0) return;
  const extend = command('trial.extend', { trialId: `trl_${name}`, confirmShorter: true });
  acknowledge(worldId, await worlds.perform(worldId, extend, PARTNER));
}

function acknowledge(worldId: string, entries: readonly Entry[]): void {
  for (const entry of entries) {
    writeSync(1, `${worldId} ${entry.sequence} ${entriesHash([entry])}\n`);
  }
}
