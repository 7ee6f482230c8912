// A read that was under way while the stream changed: what it found is the past by the time it is
// heard, and nobody else may be shown it.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { OPERATOR } from '../../runtime/index.ts';
import { openWorldsOf } from '../../server/open-worlds.ts';
import { wholeWorld } from '../../server/scoped.ts';
import { memoryStore } from '../../server/store/memory/memory-store.ts';
import type { Store } from '../../server/store/store.ts';
import { command, fakeClock, registerPartner } from './support/store.ts';

const reading = suite('server, a read that comes late');

reading('it does not take the place of what was written meanwhile', async () => {
  const inner = memoryStore();
  const first = await openWorldsOf(inner, { clock: fakeClock() });
  await first.perform('live', registerPartner(), OPERATOR);
  await first.close();
  const gate = newGate();
  const worlds = await openWorldsOf(withSlowRead(inner, gate), { clock: fakeClock() });

  const late = worlds.stream(wholeWorld('live'), 'par_nordlys');
  const update = command('partner.update', { partnerId: 'par_nordlys', tier: 2 });
  await worlds.perform('live', update, OPERATOR);
  gate.open();

  assert.is((await late)?.sequence, 1);
  assert.is((await worlds.stream(wholeWorld('live'), 'par_nordlys'))?.sequence, 2);
  await worlds.close();
});

reading.run();

interface Gate {
  readonly passed: Promise<void>;
  readonly open: () => void;
}

function newGate(): Gate {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

/** The first stream that is read is read at once, and heard of when the gate opens. */
function withSlowRead(inner: Store, { passed }: Gate): Store {
  let isFirst = true;
  return {
    ...inner,
    streams: (worldId) => {
      const streams = inner.streams(worldId);
      const stream = async (id: string) => {
        const isSlow = isFirst;
        isFirst = false;
        const found = await streams.stream(id);
        if (isSlow) await passed;
        return found;
      };
      return Object.assign(Object.create(streams), { stream }) as typeof streams;
    },
  };
}
