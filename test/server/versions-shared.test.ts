// A version is demanded where the command acts: of several servers on one store, too, one of those
// that name the same version is carried out.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { OPERATOR } from '../../runtime/index.ts';
import { Outdated, recordTag, trialTag } from '../../server/etag.ts';
import { wholeWorld } from '../../server/scoped.ts';
import type { Origin } from '../../server/store/change.ts';
import { onSharedMemory, type Server, type Shared } from './support/shared.ts';
import { command, newSandbox, PARTNER, registerPartner, startTrial } from './support/store.ts';

const versions = suite('server/etag, shared');

/** Of each server at once. */
const RIVALS = 5;

const edit = (licenceCount: number) =>
  command('trial.editLicences', { trialId: 'trl_acme', licenceCount });

for (const seed of [1, 2, 3]) {
  for (const kind of ['live', 'sandbox'] as const) {
    versions(`one of those that name a version is carried out, ${kind}, seed ${seed}`, () =>
      onSharedMemory(seed)(async (shared) => {
        const { servers, worldId, streamId, tag } = await prepared(shared, kind);
        const expected = { streamId, tagOf: trialTag, tags: [tag] };

        const said = await Promise.all(
          servers.flatMap(({ worlds }, at) =>
            Array.from({ length: RIVALS }, (_, index) =>
              outcomeOf(
                worlds.perform(worldId, edit(at * 10 + index + 1), PARTNER, null, expected),
              ),
            ),
          ),
        );

        assert.equal(said.filter((one) => one === 'done').length, 1);
        const told = new Set(said.filter((one) => one !== 'done'));
        const now = await tagIn(servers[0] as Server, worldId, streamId);
        assert.equal([...told], [now]);
      }),
    );
  }

  versions(`a keyed request that all hear at once is no rival of itself, seed ${seed}`, () =>
    onSharedMemory(seed)(async (shared) => {
      const { servers, worldId, streamId, tag } = await prepared(shared, 'live');
      const expected = { streamId, tagOf: trialTag, tags: [tag] };

      const said = await Promise.all(
        servers.map(({ worlds }, at) =>
          outcomeOf(worlds.perform(worldId, edit(7), PARTNER, keyed(`aud_${at}`), expected)),
        ),
      );

      assert.equal(said, ['done', 'done', 'done']);
    }),
  );
}

versions('what is gone is missed by the command itself', () =>
  onSharedMemory(1)(async ({ servers }) => {
    const [{ worlds }] = servers as [Server];
    const expected = { streamId: 'par_no', tagOf: recordTag, tags: ['"1"'] };
    const update = command('partner.update', { partnerId: 'par_no', tier: 2 });

    const failure = await worlds
      .perform('live', update, OPERATOR, null, expected)
      .catch((error: { readonly code?: string }) => error.code);

    assert.is(failure, 'UNKNOWN_PARTNER');
  }),
);

versions.run();

/** A trial in such a world, and its version. */
async function prepared({ servers }: Shared, kind: 'live' | 'sandbox') {
  const first = servers[0] as Server;
  const worldId = kind === 'live' ? 'live' : await newSandbox(first.worlds);
  if (kind === 'live') await first.worlds.perform(worldId, registerPartner(), OPERATOR);
  const [entry] = await first.worlds.perform(worldId, startTrial('acme'), PARTNER);
  const streamId = entry?.stream ?? '';
  return { servers, worldId, streamId, tag: await tagIn(first, worldId, streamId) };
}

async function tagIn({ worlds }: Server, worldId: string, streamId: string): Promise<string> {
  const stream = await worlds.stream(wholeWorld(worldId), streamId);
  if (stream === undefined) throw new Error(`${streamId} is gone`);
  return trialTag(stream, (await worlds.at(worldId)).nowMs);
}

/** `done`, or the version that there is. */
async function outcomeOf(performed: Promise<unknown>): Promise<string> {
  try {
    await performed;
    return 'done';
  } catch (error) {
    if (error instanceof Outdated) return error.tag;
    throw error;
  }
}

const keyed = (id: string): Origin => ({
  id,
  actor: PARTNER,
  operation: 'trial.editLicences',
  trackingId: null,
  keyLast4: null,
  reason: null,
  keyed: { worldId: 'live', caller: 'partner:par_nordlys', keyHash: 'hash', fingerprint: 'print' },
});
