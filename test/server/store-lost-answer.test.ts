// A commit of which nobody hears how it ended: whatever became of it, nothing happens twice, and
// nobody is told that something was kept that was not.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { canonical, type Entry, OPERATOR } from '../../runtime/index.ts';
import { type OpenWorlds, openWorldsOf } from '../../server/open-worlds.ts';
import { openLibsqlStore } from '../../server/store/libsql/libsql-store.ts';
import { memoryStore } from '../../server/store/memory/memory-store.ts';
import { type Store, StoreError } from '../../server/store/store.ts';
import { WorldError } from '../../server/worlds.ts';
import { type Random, seeded } from '../support/random.ts';
import { keyed, origin } from './support/contract/made.ts';
import { type HranaServer, hranaServer } from './support/hrana-server.ts';
import { isWhole } from './support/shared-promises.ts';
import {
  command,
  DAY_MS,
  fakeClock,
  firedOf,
  newSandbox,
  PARTNER,
  registerPartner,
  START_MS,
  startTrial,
} from './support/store.ts';

const lost = suite('server/store, when an answer is lost');

/** What becomes of a commit: `mute`, it is kept and yet fails; `lose`, it fails. */
type Fate = 'keep' | 'mute' | 'lose';

interface Line {
  readonly store: Store;
  fate: () => Fate;
}

type Place = (work: (line: Line) => Promise<void>) => Promise<void>;

const overMemory: Place = (work) => work(lossy(memoryStore()));

const overSharedMemory: Place = (work) => work(lossy(memoryStore({ isShared: true })));

const overLibsql: Place = async (work) => work(lossy(await openLibsqlStore({ url: ':memory:' })));

const overHttp: Place = async (work) => {
  const server = await hranaServer();
  try {
    await work(lineTo(server, await openLibsqlStore({ url: server.url })));
  } finally {
    await server.close();
  }
};

const PLACES = { overMemory, overSharedMemory, overLibsql, overHttp };

for (const [name, place] of Object.entries(PLACES)) {
  lost(`what was kept all the same counts, and is not done again, ${name}`, () =>
    onLine(place, async (worlds, line) => {
      const id = await newSandbox(worlds);
      line.fate = () => 'mute';

      await worlds.perform('live', registerPartner(), OPERATOR);
      const [one] = await worlds.perform('live', startTrial('a'), PARTNER, origin('aud_a'));
      const all = await Promise.all([
        worlds.perform('live', startTrial('b'), PARTNER, origin('aud_b', keyed('b', 'live'))),
        worlds.perform('live', startTrial('c'), PARTNER),
        worlds.perform(id, startTrial('d'), PARTNER, origin('aud_d')),
        worlds.perform('live', startTrial('e'), PARTNER, origin('aud_e')),
      ]);
      const turned = await worlds.advance(id, { byMs: DAY_MS }, origin('aud_f'));

      assert.is(one?.outcome, 'accepted');
      for (const entries of all) assert.is(entries.at(-1)?.outcome, 'accepted');
      assert.is(turned.nowMs, START_MS + DAY_MS);
      assert.is((await isWhole(line.store, 'live')).length, 5);
      assert.is((await isWhole(line.store, id)).length, 2);
      assert.is((await line.store.request(keyed('b', 'live')))?.answer, null);
    }),
  );

  lost(`what was not kept is said so, and may be asked again, ${name}`, () =>
    onLine(place, async (worlds, line) => {
      await worlds.perform('live', registerPartner(), OPERATOR);
      line.fate = () => 'lose';
      const of = { origin: origin('aud_1', keyed('one', 'live')) };

      const said = await outcomeOf(worlds, startTrial('a'), of.origin);
      assert.is(said, 'STORE_FAILED');
      assert.is((await isWhole(line.store, 'live')).length, 1);
      assert.is(await line.store.knows('aud_1'), false);

      line.fate = () => 'keep';
      const again = origin('aud_2', keyed('one', 'live'));
      assert.is(await outcomeOf(worlds, startTrial('a'), again), 'accepted');
      assert.is((await isWhole(line.store, 'live')).length, 2);
    }),
  );

  lost(`timers fire once, however often their commit is not heard of, ${name}`, () =>
    onLine(place, async (worlds, line, clock) => {
      await worlds.perform('live', registerPartner(), OPERATOR);
      for (const trial of ['a', 'b', 'c']) await worlds.perform('live', startTrial(trial), PARTNER);
      clock.set(START_MS + 61 * DAY_MS);
      const fates: Fate[] = ['lose', 'mute', 'lose', 'keep'];
      line.fate = () => fates.shift() ?? 'keep';

      for (let attempt = 0; attempt < 4; attempt += 1) {
        await worlds.settled().catch((error: WorldError) => assert.is(error.code, 'STORE_FAILED'));
        await outcomeOf(worlds, command('trial.extend', { trialId: 'trl_a' }), null);
      }

      const fired = firedOf(await isWhole(line.store, 'live'));
      assert.is(fired.length, 9);
      assert.is(new Set(fired).size, 9);
    }),
  );

  lost(`a long line of commands on a bad line is told as it is kept, ${name}`, () =>
    onLine(place, async (worlds, line) => {
      const random = seeded(11);
      const ids = ['live', await newSandbox(worlds)];
      await worlds.perform('live', registerPartner(), OPERATOR);
      line.fate = () => fateBy(random);
      const told = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
      for (let round = 0; round < 12; round += 1) {
        await Promise.all(
          ['x', 'y', 'z'].map(async (of, index) => {
            const worldId = random.pick(ids);
            const name = `${of}${round}`;
            const isAudited = random.chance(50);
            const asked = isAudited ? origin(`aud_${name}${index}`) : null;
            const entries = await entriesOr(worlds, worldId, name, asked);
            for (const entry of entries) told.get(worldId)?.add(canonical(entry));
          }),
        );
      }

      line.fate = () => 'keep';
      for (const id of ids) {
        const kept = new Set((await isWhole(line.store, id)).map(canonical));
        // What was told is kept; what else is kept was told to nobody, which is what a failure means.
        for (const one of told.get(id) ?? []) assert.ok(kept.has(one));
        assert.is(kept.size, (told.get(id)?.size ?? 0) + 1, 'something was kept and not told');
      }
    }),
  );
}

lost('a failure while timers fire before a command ends nothing but that command', () =>
  onLine(overMemory, async (worlds, line, clock) => {
    const unheard: unknown[] = [];
    const hear = (error: unknown) => void unheard.push(error);
    process.on('unhandledRejection', hear);
    await worlds.perform('live', registerPartner(), OPERATOR);
    await worlds.perform('live', startTrial('a'), PARTNER);
    clock.set(START_MS + 61 * DAY_MS);
    line.fate = () => 'lose';

    assert.is(await outcomeOf(worlds, startTrial('b'), null), 'STORE_FAILED');
    line.fate = () => 'keep';
    assert.is(await outcomeOf(worlds, startTrial('b'), null), 'accepted');

    process.off('unhandledRejection', hear);
    assert.equal(unheard, []);
    assert.is(firedOf(await isWhole(line.store, 'live')).length, 3);
  }),
);

lost.run();

async function onLine(
  place: Place,
  work: (worlds: OpenWorlds, line: Line, clock: ReturnType<typeof fakeClock>) => Promise<void>,
): Promise<void> {
  await place(async (line) => {
    const clock = fakeClock();
    const worlds = await openWorldsOf(line.store, { clock });
    try {
      await work(worlds, line, clock);
    } finally {
      line.fate = () => 'keep';
      await worlds.close();
    }
  });
}

function lossy(store: Store): Line {
  const failed = (): StoreError =>
    new StoreError('FAILED', { cause: new Error('the line is cut') });
  const line = {
    fate: (): Fate => 'keep',
    store: {
      ...store,
      commit: async (...of: Parameters<Store['commit']>) => {
        const fate = line.fate();
        if (fate === 'lose') throw failed();
        await store.commit(...of);
        if (fate === 'mute') throw failed();
      },
    },
  };
  return line;
}

/** Only what writes is lost: to read is tried by whoever needs it. */
function lineTo(server: HranaServer, store: Store): Line {
  const line = { store, fate: (): Fate => 'keep' };
  server.fate = ({ isWrite }) => {
    const fate = isWrite ? line.fate() : 'keep';
    return fate === 'keep' ? 'serve' : fate;
  };
  return line;
}

const fateBy = (random: Random): Fate => {
  if (random.chance(60)) return 'keep';
  return random.chance(60) ? 'mute' : 'lose';
};

async function outcomeOf(
  worlds: OpenWorlds,
  asked: ReturnType<typeof command>,
  by: ReturnType<typeof origin> | null,
): Promise<string> {
  try {
    const entries = await worlds.perform('live', asked, PARTNER, by);
    return entries.find(({ input }) => input.kind === 'command')?.outcome ?? 'nothing';
  } catch (error) {
    if (error instanceof WorldError) return error.code;
    throw error;
  }
}

async function entriesOr(
  worlds: OpenWorlds,
  worldId: string,
  name: string,
  by: ReturnType<typeof origin> | null,
): Promise<readonly Entry[]> {
  try {
    return await worlds.perform(worldId, startTrial(name), PARTNER, by);
  } catch (error) {
    assert.is((error as WorldError).code, 'STORE_FAILED');
    return [];
  }
}
