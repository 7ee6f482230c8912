import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { entriesHash, OPERATOR, Rejected, replay } from '../../runtime/index.ts';
import type { OpenWorlds } from '../../server/open-worlds.ts';
import { wholeWorld } from '../../server/scoped.ts';
import { WorldError } from '../../server/worlds.ts';
import {
  command,
  databaseOf,
  entriesOf,
  fakeClock,
  inFile,
  inStore,
  newSandbox,
  PARTNER,
  POLICY,
  registerCustomer,
  registerPartner,
  START_MS,
  startTrial,
} from './support/store.ts';

const store = suite('server/store');

const PAGE = { after: null, limit: 50 };

store('keeps everything over a restart', () =>
  inFile(async (url) => {
    let sandboxId = '';
    let hashes: readonly string[] = [];
    const read = async (worlds: OpenWorlds) => [
      entriesHash(await entriesOf(worlds, 'live')),
      entriesHash(await entriesOf(worlds, sandboxId)),
      JSON.stringify(await worlds.trials(wholeWorld('live'), PAGE)),
      JSON.stringify(await worlds.messages(wholeWorld(sandboxId), PAGE)),
      JSON.stringify(await worlds.get(sandboxId)),
    ];

    await inStore({ url }, async (worlds) => {
      sandboxId = await newSandbox(worlds);
      await worlds.perform('live', registerPartner(), OPERATOR);
      await worlds.perform('live', startTrial('acme'), PARTNER);
      await worlds.perform(sandboxId, startTrial('acme'), PARTNER);
      await worlds.advance(sandboxId, { toNext: true });
      hashes = await read(worlds);
    });

    await inStore({ url }, async (worlds) => assert.equal(await read(worlds), hashes));
    assert.is(hashes.filter((text) => text.length > 10).length, 5);
  }),
);

store('its snapshots are what a replay of its entries gives', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    await worlds.perform(
      id,
      startTrial('acme', {
        services: ['MEETINGS'],
        edition: 'STANDARD',
        siteUrl: 'acme.webex.com',
        timeZone: 'UTC',
      }),
      PARTNER,
    );
    await worlds.perform(id, startTrial('beta'), PARTNER);
    await worlds.perform(id, command('trial.extend', { trialId: 'trl_beta' }), PARTNER);
    await worlds.advance(id, { byMs: 25 * 86_400_000 });

    const stored = await worlds.store.streams(id).world();
    const start = { nowMs: START_MS, packId: POLICY };

    assert.equal(stored, replay(await entriesOf(worlds, id), start, stored?.nowMs));
  }),
);

store('a refused command is kept and changes nothing else', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    await worlds.perform(id, startTrial('acme'), PARTNER);
    const before = await worlds.reader(wholeWorld(id)).streamOfTrial('trl_acme');
    assert.ok(before);

    const [entry] = await worlds.perform(
      id,
      command('trial.cancel', { trialId: 'trl_acme' }),
      PARTNER,
    );

    const after = await worlds.reader(wholeWorld(id)).streamOfTrial('trl_acme');
    assert.is(entry?.refusal?.code, 'CANCEL_NOT_CONFIRMED');
    assert.equal(after, { ...before, sequence: before.sequence + 1 });
  }),
);

store('a rejected command leaves no trace', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    const before = await worlds.get(id);

    for (const worldId of [id, 'live']) {
      const unknown = worlds.perform(
        worldId,
        command('trial.extend', { trialId: 'trl_no' }),
        PARTNER,
      );
      assert.is(await codeOf(unknown), 'UNKNOWN_TRIAL');
    }

    assert.equal(await worlds.get(id), before);
    assert.is((await worlds.get('live'))?.sequence, 0);
  }),
);

store('an address has one holder among all customers of a world', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    for (const worldId of [id, 'live']) {
      const both = await Promise.all(
        ['cus_a', 'cus_b'].map((customer) =>
          codeOf(
            worlds.perform(worldId, registerCustomer(customer, 'ola@fjord.example'), OPERATOR),
          ),
        ),
      );

      assert.equal(both, ['done', 'EMAIL_TAKEN']);
      assert.is(
        await worlds.reader(wholeWorld(worldId)).holderOf('email:ola@fjord.example'),
        'cus_a',
      );
    }
  }),
);

store('an address may pass from hand to hand, though no commit lies in between', () =>
  inStore({}, async (worlds) => {
    await worlds.perform('live', registerCustomer('cus_a', 'ola@fjord.example'), OPERATOR);
    const admins = [{ email: 'kari@fjord.example', roles: ['FULL_ADMIN'] }];
    const update = command('customer.update', { customerId: 'cus_a', admins });

    const outcomes = await Promise.all(
      [
        update,
        registerCustomer('cus_b', 'ola@fjord.example'),
        registerCustomer('cus_c', 'kari@fjord.example'),
      ].map((given) => codeOf(worlds.perform('live', given, OPERATOR))),
    );

    assert.equal(outcomes, ['done', 'done', 'EMAIL_TAKEN']);
    assert.is(await worlds.reader(wholeWorld('live')).holderOf('email:ola@fjord.example'), 'cus_b');
    assert.is(
      await worlds.reader(wholeWorld('live')).holderOf('email:kari@fjord.example'),
      'cus_a',
    );
  }),
);

store('the claims table itself refuses a second holder, and says which address', () =>
  inStore({}, async (worlds) => {
    await worlds.perform('live', registerCustomer('cus_a', 'ola@fjord.example'), OPERATOR);
    await databaseOf(worlds).client.execute("UPDATE claims SET claim = 'email:per@fjord.example'");

    const second = worlds.perform('live', registerCustomer('cus_b', 'per@fjord.example'), OPERATOR);

    assert.is(await codeOf(second), 'EMAIL_TAKEN');
    assert.is(await worlds.stream(wholeWorld('live'), 'cus_b'), undefined);
    assert.is((await worlds.get('live'))?.sequence, 1);
  }),
);

store('one sandbox never sees another', () =>
  inStore({}, async (worlds) => {
    const [a, b] = [await newSandbox(worlds), await newSandbox(worlds)];
    await worlds.perform(a, startTrial('acme'), PARTNER);
    await worlds.advance(a, { byMs: 1_000 });

    assert.is((await worlds.trials(wholeWorld(b), PAGE)).length, 0);
    assert.is(await worlds.reader(wholeWorld(b)).holderOf('email:admin@acme.example'), undefined);
    assert.is((await worlds.get(b))?.nowMs, START_MS);
    const [entry] = await worlds.perform(b, startTrial('acme'), PARTNER);
    assert.is(entry?.outcome, 'accepted');
  }),
);

store('a removed sandbox takes all its rows with it', () =>
  inStore({}, async (worlds) => {
    const id = await newSandbox(worlds);
    await worlds.perform(id, startTrial('acme'), PARTNER);

    assert.is(await worlds.remove(id), true);

    assert.is(await worlds.remove(id), false);
    assert.is(await worlds.get(id), undefined);
    assert.is(await codeOf(worlds.perform(id, startTrial('beta'), PARTNER)), 'UNKNOWN_WORLD');
    for (const table of [
      'streams',
      'timers',
      'trials',
      'order_viewers',
      'claims',
      'entries',
      'outbox',
    ]) {
      const { rows } = await databaseOf(worlds).client.execute(`SELECT count(*) FROM ${table}`);
      assert.is(rows[0]?.[0], 0, table);
    }
  }),
);

store('the live world cannot be turned, forked or removed', () =>
  inStore({}, async (worlds) => {
    assert.is(await codeOf(worlds.advance('live', { byMs: 1 })), 'LIVE_WORLD');
    assert.is(
      await codeOf(worlds.fork({ worldId: 'live', atMs: null, name: 'Fork' })),
      'LIVE_WORLD',
    );
    assert.is(await codeOf(worlds.remove('live')), 'LIVE_WORLD');
  }),
);

store('live time never falls, even if the system clock is set back', () => {
  const clock = fakeClock();
  return inStore({ clock }, async (worlds) => {
    await worlds.perform('live', registerPartner(), OPERATOR);
    clock.set(START_MS - 60_000);

    const [entry] = await worlds.perform('live', startTrial('acme'), PARTNER);

    assert.is(entry?.atMs, START_MS);
    assert.is((await worlds.at('live')).nowMs, START_MS);
  });
});

store.run();

/** `done`, or the code with which it failed. */
async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof Rejected || error instanceof WorldError) return error.code;
    throw error;
  }
}
