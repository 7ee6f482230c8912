// Orders in the store: what one tells other streams is one commit, on the system clock too.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Actor,
  type CommandName,
  type Entry,
  emptyWorld,
  OPERATOR,
  perform,
  replay,
} from '../../runtime/index.ts';
import type { OpenWorlds } from '../../server/open-worlds.ts';
import { scopeIn, wholeWorld } from '../../server/scoped.ts';
import { stepThrough } from '../../server/step-through.ts';
import {
  command,
  DAY_MS,
  databaseOf,
  entriesOf,
  fakeClock,
  inFile,
  inStore,
  newSandbox,
  PARTNER,
  POLICY,
  registerPartner,
  START_MS,
  startTrial,
} from './support/store.ts';

const orders = suite('server/store, orders');

const ORDER = {
  orderId: 'ord_a',
  offer: 'A_FLEX',
  services: ['MEETINGS', 'CALLING'],
  requestedStartDate: '2027-01-11',
  provisioningContactEmail: 'nina@nordlys.example',
};
const PAGE = { after: null, limit: 50 };

type Asked = readonly [CommandName, object?];
const UP_TO_CONFIRM: readonly Asked[] = [
  ['order.place', ORDER],
  ['order.setUpNow'],
  ['order.chooseRole', { role: 'PARTNER' }],
  ['order.chooseWho', { who: 'SELF' }],
  ['order.reviewPartner', { isRecognised: true }],
  ['order.nameCustomerAdmin', { adminEmail: 'per@fonte.example' }],
  ['order.confirmCustomer', { kind: 'NEW', companyName: 'Fonte', residencyCountry: 'NO' }],
];
const CONFIRM: Asked = ['order.confirm'];
const SET_UP: readonly Asked[] = [
  ['order.checkSubdomain', { siteUrl: 'fonte.webex.com' }],
  ['order.saveStep', { step: 'enterpriseSettings' }],
  ['order.provision'],
];

async function tell(
  worlds: OpenWorlds,
  worldId: string,
  asked: readonly Asked[],
  actor: Actor = PARTNER,
): Promise<readonly Entry[]> {
  const written: Entry[] = [];
  for (const [name, fields = {}] of asked) {
    const given = command(name, { orderId: 'ord_a', ...fields });
    const entries = await worlds.perform(worldId, given, actor);
    assert.equal(
      entries.filter(({ refusal }) => refusal !== null).map(({ refusal }) => refusal?.code),
      [],
      name,
    );
    written.push(...entries);
  }
  return written;
}

orders('what an order tells is in the same commit, in a sandbox and in the live world', () =>
  inStore({}, async (worlds) => {
    const sandboxId = await newSandbox(worlds);
    await worlds.perform('live', registerPartner(), OPERATOR);
    for (const worldId of [sandboxId, 'live']) {
      await tell(worlds, worldId, UP_TO_CONFIRM);

      const entries = await tell(worlds, worldId, [CONFIRM]);

      assert.equal(
        entries.map(({ input }) => (input.kind === 'routed' ? input.event.type : input.kind)),
        ['command', 'order.mapped'],
        worldId,
      );
      const [own, routed] = entries;
      assert.is(routed?.sequence, (own?.sequence ?? 0) + 1);
      const customer = await worlds.stream(wholeWorld(worldId), routed?.stream ?? '');
      assert.is(customer?.kind, 'customer');
      assert.is(
        await worlds.reader(wholeWorld(worldId)).holderOf('email:per@fonte.example'),
        customer?.id,
      );
    }
  }),
);

orders('a site address passes from the order to its customer without a gap', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    const holder = () => worlds.reader(wholeWorld(id)).holderOf('site:fonte.webex.com');
    await tell(worlds, id, [...UP_TO_CONFIRM, CONFIRM, ...SET_UP.slice(0, 2)]);
    const before = await holder();
    await tell(worlds, id, SET_UP.slice(2));

    assert.is(before, 'ord_a');
    assert.match((await holder()) ?? '', /^cus_/);
  }),
);

orders('a restart and a replay give the same streams, orders included', () =>
  inFile(async (url) => {
    const clock = fakeClock();
    await inStore({ url, clock }, async (worlds) => {
      await worlds.perform('live', registerPartner(), OPERATOR);
      await tell(worlds, 'live', UP_TO_CONFIRM);
    });
    clock.set(START_MS + 2 * DAY_MS);
    await inStore({ url, clock }, async (worlds) => {
      await worlds.start();
      await tell(worlds, 'live', [CONFIRM, ...SET_UP]);

      const stored = await worlds.store.streams('live').world();
      const start = { nowMs: START_MS, packId: POLICY };
      assert.equal(stored, replay(await entriesOf(worlds, 'live'), start, stored?.nowMs));
      const [order] = await worlds.orders(scopeIn('live', { viewer: PARTNER }), PAGE);
      assert.is(order?.instances['ord_a']?.status, 'done');
    });
  }),
);

orders('when one stream’s part cannot be kept, none of it is', () =>
  inStore({}, async (worlds) => {
    await worlds.perform('live', registerPartner(), OPERATOR);
    await tell(worlds, 'live', UP_TO_CONFIRM);
    const before = [await worlds.stream(wholeWorld('live'), 'ord_a'), await worlds.get('live')];
    await databaseOf(worlds).client.execute(
      `CREATE TRIGGER planted BEFORE INSERT ON relationships
       BEGIN SELECT RAISE(ABORT, 'planted'); END`,
    );

    const failed = await tell(worlds, 'live', [CONFIRM]).catch(String);

    assert.match(String(failed), /planted/);
    assert.equal(
      [await worlds.stream(wholeWorld('live'), 'ord_a'), await worlds.get('live')],
      before,
    );
    await databaseOf(worlds).client.execute('DROP TRIGGER planted');
    assert.is((await tell(worlds, 'live', [CONFIRM])).length, 2);
  }),
);

orders('an order mapped on a trial’s tenant converts the trial in the same commit', () =>
  inStore({}, async (worlds) => {
    await worlds.perform('live', registerPartner(), OPERATOR);
    const trial = startTrial('rila', { services: ['CONTACT_CENTER'] });
    await worlds.perform('live', trial, PARTNER);
    const care = { offer: 'CONTACT_CENTER', services: ['CONTACT_CENTER'], trialId: 'trl_rila' };
    await tell(worlds, 'live', [
      ['order.place', { ...ORDER, ...care }],
      ...UP_TO_CONFIRM.slice(1, 5),
      ['order.nameCustomerAdmin', { adminEmail: 'admin@rila.example' }],
      ['order.nameCountry', { companyName: 'Rila', countryOfOperation: 'DE' }],
      ['order.confirmCustomer', { kind: 'EXISTING' }],
    ]);

    await tell(worlds, 'live', [CONFIRM]);

    const [view] = await worlds.trials(wholeWorld('live'), PAGE);
    assert.is(view?.status, 'converted');
    const about = await worlds.entries(scopeIn('live', { trialId: 'trl_rila' }), PAGE);
    assert.equal(
      about.map(({ entry }) => entry.input.kind),
      ['command', 'routed'],
    );
  }),
);

orders('stepping through streams as they are read is stepping through a world', async () => {
  const nina = registerPartner();
  let count = 0;
  const newId = (prefix: string) => `${prefix}_${++count}`;
  let { world } = await perform(emptyWorld(START_MS, POLICY), nina, OPERATOR, newId);
  for (const [name, fields = {}] of [...UP_TO_CONFIRM, CONFIRM, ...SET_UP]) {
    const before = world;
    const given = command(name, { orderId: 'ord_a', ...fields });
    const performed = await perform(world, given, PARTNER, newId);
    const [own] = performed.entries.filter(({ input }) => input.kind === 'command');
    if (own === undefined) throw new Error(`${name} wrote nothing`);
    const read = (id: string) => Promise.resolve(before.streams.get(id));

    const through = await stepThrough(read, own.stream, own.input, own.sequence);

    const settled = performed.entries.filter(({ input }) => input.kind !== 'timer');
    assert.equal(through.entries, settled, name);
    for (const stream of through.before) assert.is(stream, before.streams.get(stream.id));
    world = performed.world;
  }
});

orders.run();
