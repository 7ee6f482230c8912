// A store that failed is found to work again, though nobody writes.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { OPERATOR } from '../../runtime/index.ts';
import { openWorldsOf } from '../../server/open-worlds.ts';
import { openLibsqlStore } from '../../server/store/libsql/libsql-store.ts';
import { type Store, StoreError } from '../../server/store/store.ts';
import { fakeClock, inFile, registerPartner } from './support/store.ts';

const probe = suite('server/store-probe');

probe('it is told, and nothing has changed', () =>
  inFile(async (url) => {
    const kept = await openLibsqlStore({ url });
    let isBroken = false;
    const store: Store = Object.assign(Object.create(kept), {
      commit: async (...of: Parameters<Store['commit']>) => {
        if (isBroken) throw new StoreError('FAILED');
        await kept.commit(...of);
      },
    });
    const told: string[] = [];
    // The probe keeps no process alive, and here nothing else does.
    const alive = setInterval(() => undefined, 1_000);
    const worksAgain = new Promise<void>((resolve) => {
      const onStore = (state: 'works' | 'fails') => {
        told.push(state);
        if (state === 'works' && told.includes('fails')) resolve();
      };
      void work(onStore);
    });
    await worksAgain;

    assert.equal(told.slice(-2), ['fails', 'works']);
    assert.not.ok((await kept.shapes()).includes('probe'));
    assert.is((await kept.world('live'))?.sequence, 0);
    await kept.close();
    clearInterval(alive);

    async function work(onStore: (state: 'works' | 'fails') => void): Promise<void> {
      const worlds = await openWorldsOf(store, { clock: fakeClock(), onStore });
      isBroken = true;
      await worlds.perform('live', registerPartner(), OPERATOR).catch(() => undefined);
      isBroken = false;
    }
  }),
);

probe.run();
