import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Installation, settleInstallation } from '../../server/installation.ts';
import { newKeyFor, operatorOf } from '../../server/issue-keys.ts';
import { hashOf, type KeyRow } from '../../server/keys.ts';
import type { OpenWorlds } from '../../server/open-worlds.ts';
import type { Asked } from '../../server/store/change.ts';
import { LIVE_ID } from '../../server/store/kept.ts';
import { welcome } from '../../server/welcome.ts';
import { fakeClock, inStore, START_MS } from './support/store.ts';

const installation = suite('server/installation');

const LIVE = { id: LIVE_ID, kind: 'live', name: 'this installation' } as const;
const asked = (id: string): Asked => ({
  worldId: LIVE_ID,
  origin: {
    ...{ id, actor: { kind: 'operator' }, operation: 'key.rotate', trackingId: null },
    ...{ keyLast4: null, keyed: null },
  },
});

interface Settled {
  readonly worlds: OpenWorlds;
  readonly clock: ReturnType<typeof fakeClock>;
  readonly settle: () => Promise<Installation>;
  readonly rowOf: (key: string | null) => Promise<KeyRow>;
  readonly text: () => string;
}

async function inInstallation(work: (at: Settled) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sandglass-keys-'));
  const clock = fakeClock();
  try {
    await inStore({ clock }, async (worlds) => {
      const file = join(folder, 'keys.json');
      const { keys } = worlds;
      await work({
        worlds,
        clock,
        settle: () => settleInstallation({ worlds, keys, library: new Map(), clock }, file),
        rowOf: async (key) => {
          const row = await keys.find(hashOf(key ?? ''));
          if (row === undefined) throw new Error('there is no such key');
          return row;
        },
        text: () => readFileSync(file, 'utf8'),
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

installation(
  'a key that was rotated is shown while it opens, and the new one is never withdrawn',
  () =>
    inInstallation(async ({ worlds, clock, settle, rowOf, text }) => {
      const { operatorKey } = await settle();
      const old = await rowOf(operatorKey);
      const { key, row } = newKeyFor(operatorOf(LIVE), LIVE, clock);
      const expiresAtMs = START_MS + 1_000;
      const change = { before: [old], after: [{ ...old, expiresAtMs }, row] };
      await worlds.keys.change(change, asked('aud_1'));
      assert.is((await settle()).operatorKey, operatorKey);

      clock.set(expiresAtMs);
      const after = await settle();
      assert.is(after.operatorKey, null);
      assert.is((await rowOf(key)).expiresAtMs, null);
      assert.not.ok(text().includes(key));
      const ready = { ...after, url: 'u', metricsUrl: null, hasPage: true, demoNow: null };
      assert.match(welcome({ ...ready, keysFile: 'f' }), /Operator {2}a key that has replaced/);
    }),
);

installation('a key that was withdrawn is not made again while an operator has another', () =>
  inInstallation(async ({ worlds, clock, settle, rowOf }) => {
    const old = await rowOf((await settle()).operatorKey);
    const { key, row } = newKeyFor(operatorOf(LIVE), LIVE, clock);
    await worlds.keys.change({ before: [], after: [row] }, asked('aud_1'));
    await worlds.keys.change({ before: [old], after: [] }, asked('aud_2'));
    assert.is((await settle()).operatorKey, null);
    assert.is((await rowOf(key)).suspendedAtMs, null);
  }),
);

installation('where nobody could come in any more, a new one is made', () =>
  inInstallation(async ({ worlds, settle, rowOf }) => {
    const { operatorKey } = await settle();
    await worlds.keys.remove([(await rowOf(operatorKey)).hash]);
    const after = await settle();
    assert.is.not(after.operatorKey, operatorKey);
    assert.is((await rowOf(after.operatorKey)).suspendedAtMs, null);
  }),
);

installation.run();
