// What is held in memory is bounded, and nothing that is needed is ever put out of it.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PartnerStream } from '../../runtime/index.ts';
import { StreamCache } from '../../server/stream-cache.ts';
import { command, inStore, newSandbox, PARTNER, startTrial } from './support/store.ts';

const memory = suite('server/store, in memory');

memory('of what is committed, the last used stay', () => {
  const cache = new StreamCache(2);
  for (const id of ['a', 'b']) cache.keep(someStream(id));
  cache.get('a');
  cache.keep(someStream('c'));

  assert.equal(held(cache), ['a', 'c']);
});

memory('what is not committed stays, however much it is', () => {
  const cache = new StreamCache(1);
  for (const id of ['a', 'b', 'c']) cache.change(someStream(id));
  cache.change(someStream('b'));
  cache.keep(someStream('d'));
  assert.equal(held(cache), ['a', 'b', 'c', 'd']);

  for (const id of ['a', 'b', 'c']) cache.settle(someStream(id));

  assert.ok(cache.isPending('b'));
  assert.equal(held(cache).includes('b'), true);
  assert.is(held(cache).length, 2);
});

memory('a sandbox long unused goes on where it was', () =>
  inStore({}, async (worlds) => {
    const first = await newSandbox(worlds);
    await worlds.perform(first, startTrial('acme'), PARTNER);
    for (let index = 0; index < 210; index += 1) await newSandbox(worlds);

    const extend = command('trial.extend', { trialId: 'trl_acme' });
    const [entry] = await worlds.perform(first, extend, PARTNER);

    assert.is(entry?.sequence, 3);
    assert.is(entry?.outcome, 'accepted');
  }),
);

memory.run();

const held = (cache: StreamCache): readonly string[] =>
  ['a', 'b', 'c', 'd'].filter((id) => cache.get(id) !== undefined);

function someStream(id: string): PartnerStream {
  const record = { id, name: id, isCertified: true, tier: 1, users: [] } as const;
  return { id, kind: 'partner', sequence: 1, record, instances: {}, timers: [] };
}
