// A server that is killed in the middle of its deliveries: every event arrives, some perhaps twice,
// and what arrives twice can be told by its id.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inReceiver, isSigned } from './support/receiver.ts';
import { inDataDir, startServer } from './support/server.ts';
import { everyEvent, operatorKeyIn, posted, registerPartners } from './support/told-server.ts';

const killed = suite('server/webhooks killed');

const PART = 25;
const ROUND_COUNT = 2;

killed('every event arrives at least once, signed, with the id that it has everywhere', () =>
  inDataDir((dir) =>
    inReceiver(async (receiver) => {
      const env = {
        SANDGLASS_DATA_DIR: dir,
        SANDGLASS_RATE_LIMIT: '0',
        SANDGLASS_WEBHOOK_LOOPBACK: 'allow',
      };
      let server = await startServer(env);
      const key = operatorKeyIn(dir);
      try {
        const made = (await posted(`${server.url}/v1/webhooks`, key, { url: receiver.url })) as {
          readonly secret: string;
        };
        for (let round = 0; round < ROUND_COUNT; round += 1) {
          const work = registerPartners(server.url, key, { name: `r${round}x`, count: PART });
          const cut = work.catch(() => undefined);
          await receiver.received(receiver.got.length + 10);
          await server.stop('SIGKILL');
          await cut;
          server = await startServer(env);
        }
        const told = await everyEvent(server.url, key);
        const has = (id: string) => receiver.got.some((got) => got.id === id);
        while (!told.every(({ id }) => has(id))) await receiver.received(receiver.got.length + 1);

        assert.ok(told.length >= ROUND_COUNT * 10);
        const ids = new Set(told.map(({ id }) => id));
        for (const got of receiver.got) {
          assert.ok(ids.has(got.id));
          assert.is(got.event.data['id'], got.id);
          assert.ok(isSigned(got, made.secret));
        }
        assert.is(await server.stop(), 0);
      } finally {
        await server.stop('SIGKILL');
      }
    }),
  ),
);

killed.run();
