/**
 * Opens a database and fires what falls due in it, by the server's own ticker, and gives a few
 * commands in between; tells of everything that it has kept, line by line, until it is killed.
 *
 * Its clock is the machine's monotonic one, moved: every process of a run has the same.
 *
 * Arguments: the database, by how much the clock is moved (milliseconds), how many trials there are,
 * a seed, and a word that makes this run's ids its own.
 *
 * Lines: `ready`, `fired COUNT`, `late MS MS …` (of what fell due since the start), `kept SEQUENCE
 * HASH`, `idle NEXT_DUE`.
 */
import { writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { type Command, entriesHash } from '../../../runtime/index.ts';
import { openWorldsOf } from '../../../server/open-worlds.ts';
import type { Origin, Write } from '../../../server/store/change.ts';
import { LIVE_ID } from '../../../server/store/kept.ts';
import { openLibsqlStore } from '../../../server/store/libsql/libsql-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { command, PARTNER, startTrial } from '../../server/support/store.ts';
import { type Random, seeded } from '../../support/random.ts';
import { monotonicMs } from '../monotonic.ts';
import { trialIdAt } from '../timers-make.ts';

/** Between two commands. Unit: milliseconds. */
const PAUSE_MS = 40;
/** Nothing is due for so long. Unit: milliseconds. */
const IDLE_MS = 6_000;

const [url = '', offset = '0', trialCount = '1', seed = '1', word = ''] = process.argv.slice(2);
const dice = seeded(Number(seed));
const nowMs = (): number => Math.floor(monotonicMs() + Number(offset));
const say = (line: string): void => void writeSync(1, `${line}\n`);

const worlds = await openWorldsOf(telling(await openLibsqlStore({ url })), {
  clock: { nowMs },
  onFault: (error) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
});
const readyAtMs = nowMs();
say('ready');
await worlds.start();
for (let count = 0; ; count += 1) {
  await delay(PAUSE_MS);
  const nextMs = await worlds.store.nextDueAtMs(LIVE_ID, []);
  if (nextMs === null || nextMs > nowMs() + IDLE_MS) {
    say(`idle ${nextMs}`);
    continue;
  }
  const asked = commandOf(count, dice);
  const entries = await worlds.perform(LIVE_ID, asked, PARTNER, originOf(asked, count));
  for (const entry of entries) say(`kept ${entry.sequence} ${entriesHash([entry])}`);
}

/** The same store, which tells of the timers in each commit once it is through. */
function telling(inner: Store): Store {
  return {
    ...inner,
    async commit(writes, recordedAtMs) {
      await inner.commit(writes, recordedAtMs);
      const dueAtMs = firedIn(writes);
      if (dueAtMs.length === 0) return;
      const atMs = nowMs();
      say(`fired ${dueAtMs.length}`);
      const fresh = dueAtMs.filter((due) => due >= readyAtMs);
      if (fresh.length > 0) say(`late ${fresh.map((due) => atMs - due).join(' ')}`);
    },
  };
}

/** When the timers that fired on their own were due. */
function firedIn(writes: readonly Write[]): readonly number[] {
  return writes.flatMap((write) =>
    write.kind === 'change' && write.origin === null
      ? write.entries.flatMap(({ input }) => (input.kind === 'timer' ? [input.atMs] : []))
      : [],
  );
}

/** So that the audit tells what the command wrote, what was due in its stream included. */
function originOf({ type }: Command, count: number): Origin {
  const about = { trackingId: null, keyLast4: null, keyed: null };
  return { id: `aud_${word}x${count}`, actor: PARTNER, operation: type, ...about };
}

function commandOf(count: number, random: Random): Command {
  const trialId = trialIdAt(random.int(0, Number(trialCount) - 1));
  switch (random.int(0, 2)) {
    case 0:
      return startTrial(`${word}x${count}`);
    case 1:
      return command('trial.extend', { trialId, confirmShorter: true });
    default:
      return command('trial.addService', { trialId, service: 'CALLING' });
  }
}
