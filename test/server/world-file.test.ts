/** A world goes out as its entries and comes in again: the same to the byte, in any store. */
import { createHash } from 'node:crypto';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { canonical, OPERATOR } from '../../runtime/index.ts';
import { examine } from '../../server/doctor/doctor.ts';
import { FRESH } from '../../server/keys.ts';
import { wholeWorld } from '../../server/scoped.ts';
import { importsInto } from '../../server/store/libsql/imports.ts';
import { lookInto } from '../../server/store/libsql/look.ts';
import type { Store } from '../../server/store/store.ts';
import { WorldFileError } from '../../server/world-file-reading.ts';
import { liveByChance } from './support/live-by-chance.ts';
import { liveALittle, tellStories } from './support/lived.ts';
import {
  databaseOf,
  fakeClock,
  inFile,
  inStore,
  newSandbox,
  PARTNER,
  registerPartner,
  START_MS,
  startTrial,
} from './support/store.ts';
import { exported, imported, intoLibsql, intoMemory, type Target } from './support/world-files.ts';

const file = suite('server/world-file');

/** All that lists and checks read, whatever the store's own order. */
async function seenOf(store: Store, worldId: string): Promise<unknown> {
  const page = { after: null, limit: 10_000 };
  const world = await store.streams(worldId).world();
  return {
    row: await store.world(worldId),
    streams: [...(world?.streams ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)),
    trials: await store.trials(worldId, {}, page),
    messages: await store.messages(worldId, {}, page),
    tasks: await store.tasks(worldId, {}, page),
    nextDueAtMs: await store.nextDueAtMs(worldId, []),
  };
}

/** Of the doctor. */
async function findingsIn(url: string): Promise<readonly unknown[]> {
  const looked = await lookInto(url);
  const of = { nowMs: START_MS, deliveredKeptMs: 1, depth: 'whole' } as const;
  const { groups } = await examine(looked, of);
  await looked.close();
  return groups;
}

/** From store to store and into a file again; each gives the same bytes and shows the same. */
async function roundTrip(store: Store, worldId: string, url: string): Promise<void> {
  const [first, seen] = [await exported(store, worldId), await seenOf(store, worldId)];
  const targets: readonly (() => Promise<Target>)[] = [
    () => intoLibsql(':memory:'),
    async () => intoMemory(),
    () => intoLibsql(url),
  ];
  let text = first;
  for (const open of targets) {
    const target = await open();
    await imported(text, target, `aud_${worldId}`);
    text = await exported(target.store, worldId);
    assert.is(text, first);
    assert.equal(await seenOf(target.store, worldId), seen);
    await target.store.close();
  }
}

file('each of the twenty stories survives the journey through three stores to the byte', () =>
  inFile((url) =>
    inStore({}, async (worlds) => {
      const ids = await tellStories(worlds, /./);

      assert.is(ids.length, 20);
      for (const id of ids) await roundTrip(worlds.store, id, url);
      assert.equal(await findingsIn(url), []);
    }),
  ),
);

file('a live world of chance does too, and its messages are not sent again', () =>
  inFile(async (url) => {
    const clock = fakeClock();
    await inStore({ clock }, async (worlds) => {
      await liveByChance(worlds, { clock, seed: 20_270_111, commandCount: 150 });

      await roundTrip(worlds.store, 'live', url);
    });
    assert.equal(await findingsIn(url), []);
    const { store } = await intoLibsql(url);
    assert.equal(await store.deliveryBacklog(), { pendingCount: 0, oldestDueAtMs: null });
    assert.is(
      (await store.audit('live', { after: null, limit: 10 }))[0]?.operation,
      'world.import',
    );
    await store.close();
  }),
);

file('what is imported goes on: time passes, commands are heard', () =>
  inFile(async (url) => {
    const clock = fakeClock();
    await inStore({ clock }, async (worlds) => {
      await liveALittle(worlds, clock);
      const target = await intoLibsql(url);
      await imported(await exported(worlds.store, 'live'), target);
      await target.store.close();
    });
    await inStore({ url, clock }, async (worlds) => {
      clock.set(clock.nowMs() + 400 * 86_400_000);
      await worlds.settled();
      const [entry] = await worlds.perform('live', startTrial('again'), PARTNER);
      assert.is(entry?.outcome, 'accepted');
      assert.is(worlds.oldestOverdueMs(), null);
    });
  }),
);

file('the first line says what comes, the last what has come', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    const lines = (await exported(worlds.store, id)).split('\n');

    const { createdAtMs } = (await worlds.get(id)) ?? {};
    const world = {
      ...{ id, kind: 'sandbox', name: 'Sandbox', packId: 'webex-current@1', createdAtMs },
      ...{ nowMs: START_MS, startAtMs: START_MS, forkedFrom: null },
    };
    assert.is(lines[0], canonical({ format: 'sandglass-world@1', world, entryCount: 1 }));
    const [kept] = await worlds.entries(wholeWorld(id), { after: null, limit: 1 });
    const { entry, recordedAtMs } = kept ?? {};
    assert.is(lines[1], canonical({ entry, recordedAtMs }));
    const sha256 = createHash('sha256').update(`${lines[0]}\n${lines[1]}\n`).digest('hex');
    assert.equal(lines.slice(2), [canonical({ entryCount: 1, sha256 }), '']);
  }),
);

file('an export is the world as it was at its first line, whatever happens meanwhile', () =>
  inStore({}, async (worlds) => {
    await worlds.perform('live', registerPartner(), OPERATOR);
    const before = await exported(worlds.store, 'live');
    const row = await worlds.store.world('live');
    await worlds.perform('live', startTrial('late'), PARTNER);
    const slow = { ...worlds.store, world: () => Promise.resolve(row) };

    assert.is(await exported(slow, 'live'), before);
  }),
);

/** Lines with the checksum that belongs to them. */
function ended(lines: readonly string[]): string {
  const body = lines.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(body).digest('hex');
  return `${body}${canonical({ entryCount: lines.length - 1, sha256 })}\n`;
}

const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -2);

const changed = (text: string, change: (line: string, at: number) => string): string =>
  ended(linesOf(text).map(change));

type Spoiling = readonly [what: string, spoil: (text: string) => string, says: RegExp];

const SPOILT: readonly Spoiling[] = [
  ['nothing', () => '', /no header and no end/],
  ['a file without its end', (text) => text.slice(0, -40), /cut off/],
  ['a file cut at a line', (text) => `${text.split('\n').slice(0, 2).join('\n')}\n`, /not its end/],
  ['a changed letter', (text) => text.replace('Nordlys', 'Nordlyz'), /checksum is another/],
  ['another format', (text) => changed(text, (l) => l.replace('world@1', 'world@9')), /no header/],
  ['a missing entry', (text) => withoutLine(text, 2), /1 entries; 2 were to come/],
  ['keys in another order', (text) => changed(text, turned), /Entry 1 is not written as/],
  ['a line that is no entry', (text) => changed(text, emptied), /Line 2 is no entry/],
  [
    'another outcome',
    (text) => changed(text, (line) => line.replace('"accepted"', '"refused"')),
    /Entry 1 comes out differently \(REPLAY_DIVERGED\), at \/outcome/,
  ],
  [
    'an unknown machine',
    (text) => changed(text, (line) => line.replaceAll('trial@1', 'trial@99')),
    /the machine trial@99, which this version does not have/,
  ],
  [
    'an unknown pack',
    (text) => changed(text, (line) => line.replaceAll('webex-current@1', 'acme@3')),
    /policy pack acme@3 is not here/,
  ],
  [
    'a pack of another content',
    (text) => changed(text, (line) => line.replace(/"packHash":"\w+"/, '"packHash":"former"')),
    /Entry 2 was decided by a policy pack webex-current@1 with another content/,
  ],
  [
    'a present before the last entry',
    (text) =>
      changed(text, (line) => line.replace(/"startAtMs":\d+/, `"startAtMs":${START_MS + 1}`)),
    /present lies before its beginning/,
  ],
];

const withoutLine = (text: string, at: number): string =>
  ended(linesOf(text).filter((_, index) => index !== at));

function turned(line: string, at: number): string {
  const { entry, recordedAtMs } = JSON.parse(line) as Record<string, unknown>;
  return at === 1 ? JSON.stringify({ recordedAtMs, entry }) : line;
}

const emptied = (line: string, at: number): string => (at === 1 ? '{"entry":{}}' : line);

for (const [what, spoil, says] of SPOILT) {
  file(`${what} is refused, and nothing of it is kept`, () =>
    inStore({}, async (worlds) => {
      const id = await newSandbox(worlds);
      await worlds.perform(id, startTrial('acme'), PARTNER);
      const text = spoil(await exported(worlds.store, id));
      const target = await intoLibsql(':memory:');

      const error = await imported(text, target).catch((thrown: unknown) => thrown);

      assert.instance(error, WorldFileError);
      assert.match((error as Error).message, says);
      assert.is(await target.store.world(id), undefined);
      const { rows } = await target.store.database.client.execute('SELECT count(*) FROM worlds');
      assert.is(rows[0]?.[0], 0);
      await target.store.close();
    }),
  );
}

file('a world that is there is not written over; an empty live world gives way, keys and all', () =>
  inFile(async (url) => {
    const clock = fakeClock();
    await inStore({ url, clock }, async (worlds) => {
      await liveALittle(worlds, clock);
      const sandboxId = await newSandbox(worlds);
      const target = { store: worlds.store, gate: importsInto(databaseOf(worlds)) };
      for (const id of ['live', sandboxId]) {
        const text = await exported(worlds.store, id);
        const error = await imported(text, target, id).catch((thrown: unknown) => thrown);
        assert.match((error as Error).message, /already/);
        assert.is(await exported(worlds.store, id), text);
      }
      await intoAnEmptyOne(await exported(worlds.store, 'live'));
    });
  }),
);

file.run();

async function intoAnEmptyOne(text: string): Promise<void> {
  await inStore({}, async (worlds) => {
    const key = {
      hash: 'h',
      worldId: 'live',
      actor: OPERATOR,
      label: '',
      last4: '',
      createdAtMs: 1,
      id: 'key_h',
      ...FRESH,
    };
    await worlds.keys.add([key]);
    const before = await worlds.store.world('live');
    const gate = importsInto(databaseOf(worlds));
    const wrong = changed(text, (line) => line.replace('"accepted"', '"refused"'));
    await imported(wrong, { store: worlds.store, gate }).catch(() => undefined);
    assert.equal(await worlds.store.world('live'), before, 'put back');
    assert.is((await worlds.store.keysOf('live')).length, 1);

    await imported(text, { store: worlds.store, gate });

    assert.is(await exported(worlds.store, 'live'), text);
    assert.is((await worlds.store.keysOf('live')).length, 1);
  });
}
