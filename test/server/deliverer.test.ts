// What is to be delivered is delivered: once where all goes well, again where nobody knows, and never
// lost without a word. The clock is the test's; nothing here waits.

import { setImmediate as nextMacrotask } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { OpenWorlds } from '../../server/open-worlds.ts';
import { wholeWorld } from '../../server/scoped.ts';
import { seeded } from '../support/random.ts';
import {
  countingMeter,
  delivererOn,
  inPost,
  namesOf,
  outboxOf,
  type Post,
  SENT_MS,
  scriptedCourier,
} from './support/post.ts';
import { DAY_MS, databaseOf, inFile, newSandbox, PARTNER, startTrial } from './support/store.ts';

const deliverer = suite('server/deliverer');

const CLAIM_LENGTH_MS = 90_000;
const ARRIVES = () => 'arrives' as const;

deliverer('what arrives is written down, and never goes out again', () =>
  inPost({ trials: namesOf(10) }, async (post) => {
    const courier = scriptedCourier(ARRIVES);
    const meter = countingMeter();
    const sender = delivererOn(post, courier, { meter });
    await sender.settled();
    post.clock.set(SENT_MS + 30 * DAY_MS);
    await sender.settled();

    assert.is(courier.begun.length, 20);
    assert.is(new Set(courier.begun.map(({ deliveryId }) => deliveryId)).size, 20);
    assert.equal(meter.counts, { delivered: 20 });
    for (const row of await outboxOf(post.worlds)) {
      assert.equal([row.deliveredAtMs, row.deliverAtMs, row.attemptCount], [SENT_MS, null, 1]);
      assert.equal([row.lastError, row.claimedBy], [null, null]);
    }
  }),
);

deliverer('what fails is tried ten times over three days, then given up with its reason', () =>
  inPost({}, async (post) => {
    const faults: unknown[] = [];
    const courier = scriptedCourier((_, to) => (to.startsWith('admin') ? 'later' : 'arrives'));
    const meter = countingMeter();
    const onFault = (fault: unknown) => faults.push(String(fault));
    const sender = delivererOn(post, courier, { meter, onFault });
    const attempts: number[] = [];
    for (let dueAtMs: number | null = SENT_MS; dueAtMs !== null; ) {
      post.clock.set(dueAtMs - 1);
      await sender.settled();
      post.clock.set(dueAtMs);
      await sender.settled();
      attempts.push(dueAtMs - SENT_MS);
      dueAtMs = (await post.worlds.store.deliveryBacklog()).oldestDueAtMs;
    }

    const hours = attempts.map((lateMs) => Math.round(lateMs / 360_000) / 10);
    assert.is(attempts.length, 10);
    assert.ok((hours[9] ?? 0) >= 75.5 && (hours[9] ?? 0) <= 83.2, String(hours));
    const tries = courier.begun.filter(({ to }) => to.startsWith('admin'));
    assert.is(tries.length, 10);
    assert.is(new Set(tries.map(({ deliveryId }) => deliveryId)).size, 1);
    assert.equal(meter.counts, { delivered: 1, failed: 9, 'given-up': 1 });
    const [row] = await outboxOf(post.worlds);
    assert.equal([row?.deliverAtMs, row?.deliveredAtMs, row?.attemptCount], [null, null, 10]);
    assert.is(row?.lastError, 'it says later');
    assert.match(faults.join(), /^Error: message cus_\S+ is given up after 10 of its attempts$/);
  }),
);

deliverer('what is refused for good is given up at once, and stays to be seen', () =>
  inPost({}, async (post) => {
    const sender = delivererOn(
      post,
      scriptedCourier(() => 'never'),
    );
    await sender.settled();

    for (const row of await outboxOf(post.worlds)) {
      assert.equal([row.deliverAtMs, row.deliveredAtMs, row.attemptCount], [null, null, 1]);
      assert.is(row.lastError, 'it says never');
    }
  }),
);

deliverer('a fault of our own is told, tried again, and its words are not shown', () =>
  inPost({}, async (post) => {
    const faults: unknown[] = [];
    const broken = {
      slotCount: 2,
      close: () => undefined,
      deliver: () => Promise.reject('canary'),
    };
    const sender = delivererOn(post, broken, { onFault: (fault) => faults.push(fault) });
    await sender.settled();

    assert.equal(faults, ['canary', 'canary']);
    const [row] = await outboxOf(post.worlds);
    assert.is(row?.lastError, 'The fault is on our side; it has been noted.');
    assert.ok((row?.deliverAtMs ?? 0) >= SENT_MS + 5_000);
  }),
);

deliverer('a sandbox sends nothing, whatever happens in it', () =>
  inPost({}, async (post) => {
    const { worlds } = post;
    const sandboxId = await newSandbox(worlds);
    await worlds.perform(sandboxId, startTrial('acme'), PARTNER);
    await worlds.advance(sandboxId, { byMs: 90 * DAY_MS });
    await worlds.fork({ worldId: sandboxId, atMs: null, name: 'Fork' });
    const courier = scriptedCourier(ARRIVES);
    await delivererOn(post, courier).settled();

    const all = await worlds.messages(wholeWorld(sandboxId), { after: null, limit: 100 });
    assert.ok(all.length >= 4);
    assert.is(courier.begun.length, 2);
    assert.is((await outboxOf(worlds)).filter((row) => row.attemptCount > 0).length, 2);
  }),
);

deliverer('even a sandbox’s message that stands to be delivered reaches no courier', () =>
  inPost({ isDelivered: false }, async (post) => {
    const { worlds } = post;
    const sandboxId = await newSandbox(worlds);
    await worlds.perform(sandboxId, startTrial('acme'), PARTNER);
    await worlds.advance(sandboxId, { byMs: 90 * DAY_MS });
    await spoil(worlds, `UPDATE outbox SET deliver_at_ms = 0 WHERE world_id = '${sandboxId}'`);
    const courier = scriptedCourier(ARRIVES);
    await delivererOn(post, courier).settled();

    assert.is(courier.begun.length, 0);
    assert.is((await worlds.store.deliveryBacklog()).pendingCount, 0);
    const errors = new Set((await outboxOf(worlds)).map((row) => row.lastError));
    assert.equal([...errors], [null, 'Only the live world sends its messages.']);
  }),
);

deliverer('what was said before anybody delivered is not sent afterwards', () =>
  inFile(async (url) => {
    await inPost({ url, isDelivered: false }, async () => undefined);
    await inPost({ url, isDelivered: true, trials: [] }, async (post) => {
      const courier = scriptedCourier(ARRIVES);
      await delivererOn(post, courier).settled();

      assert.is(courier.begun.length, 0);
      assert.is(
        (await post.worlds.messages(wholeWorld('live'), { after: null, limit: 9 })).length,
        2,
      );
    });
  }),
);

deliverer('after a crash between sending and writing down, it goes out again under its id', () =>
  inPost({}, async (post) => {
    const first = scriptedCourier(ARRIVES);
    const lost = { submit: () => new Promise<void>(() => undefined) };
    const crashed = delivererOn(post, first, { queue: lost });
    void crashed.settled();
    await turns();
    const second = scriptedCourier(ARRIVES);
    const sender = delivererOn(post, second);
    post.clock.set(SENT_MS + CLAIM_LENGTH_MS - 1);
    await sender.settled();
    const early = second.begun.length;
    post.clock.set(SENT_MS + CLAIM_LENGTH_MS);
    await sender.settled();

    assert.equal([first.begun.length, early, second.begun.length], [2, 0, 2]);
    assert.equal(second.begun, first.begun);
    assert.is((await post.worlds.store.deliveryBacklog()).pendingCount, 0);
  }),
);

deliverer('an outcome that comes after somebody else has claimed the message is passed over', () =>
  inPost({}, async (post) => {
    const slow = scriptedCourier(() => 'hangs');
    const late = delivererOn(post, slow);
    const under = late.settled();
    await turns();
    post.clock.set(SENT_MS + CLAIM_LENGTH_MS);
    const other = scriptedCourier(() => 'hangs');
    const taken = delivererOn(post, other);
    const owners = async () => (await outboxOf(post.worlds)).map((row) => row.claimedBy);
    const [before, working] = [await owners(), taken.settled()];
    await turns();
    const held = await owners();
    slow.close();
    await under;

    assert.not.equal(held, before);
    assert.equal(await owners(), held);
    assert.is((await outboxOf(post.worlds))[0]?.attemptCount, 0);
    other.close();
    await working;
    assert.is((await outboxOf(post.worlds))[0]?.attemptCount, 1);
  }),
);

deliverer('several owners on one store never hold one message at a time', () =>
  inPost({ trials: namesOf(40) }, async (post) => {
    const random = seeded(7);
    const couriers = [1, 2, 3].map(() =>
      scriptedCourier(() => random.pick(['arrives', 'later', 'hangs']), random.int(1, 6)),
    );
    const senders = couriers.map((courier) => delivererOn(post, courier));
    for (let round = 0; round < 60; round += 1) {
      for (const sender of senders) void sender.settled();
      await turns();
      const held = couriers.flatMap((courier) => [...courier.held]);
      assert.is(new Set(held).size, held.length, `round ${round}, seed ${random.seed}`);
      for (const courier of random.shuffled(couriers)) courier.close();
      await turns();
      // Shorter than a claim, so that no claim runs out while its message is held.
      post.clock.set(post.clock.nowMs() + random.int(0, CLAIM_LENGTH_MS / 2));
    }

    assert.ok(couriers.every(({ begun }) => begun.length > 0));
    const ids = couriers.flatMap(({ begun }) => begun.map(({ deliveryId }) => deliveryId));
    assert.is(new Set(ids).size, 80);
  }),
);

deliverer('a message that hangs holds one slot; the others go on', () =>
  inPost({ trials: namesOf(20) }, async (post) => {
    const courier = scriptedCourier((attempt) => (attempt === 1 ? 'hangs' : 'arrives'), 2);
    const sender = delivererOn(post, courier);
    const working = sender.settled();
    await delivered(post, 39);

    assert.is(courier.begun.length, 40);
    courier.close();
    await working;
  }),
);

deliverer('it wakes for a commit, sleeps until the next attempt, and stops in time', () =>
  inPost({}, async (post) => {
    const courier = scriptedCourier((attempt) => (attempt <= 2 ? 'arrives' : 'hangs'));
    const sender = delivererOn(post, courier);
    sender.start();
    await delivered(post, 2);
    await post.worlds.perform('live', startTrial('late'), PARTNER);
    post.clock.set(post.clock.nowMs() + 23 * DAY_MS);
    await post.worlds.settled();
    sender.wake();
    for (let turn = 0; turn < 500 && courier.held.size < 2; turn += 1) await turns();
    assert.ok(courier.held.size >= 2);

    await sender.stop();
    sender.wake();
    await turns();

    assert.is(courier.held.size, 0);
    const open = (await outboxOf(post.worlds)).filter((row) => row.deliveredAtMs === null);
    assert.ok(open.every((row) => row.claimedBy !== null && row.attemptCount === 0));
    const second = scriptedCourier(ARRIVES);
    post.clock.set(post.clock.nowMs() + CLAIM_LENGTH_MS);
    await delivererOn(post, second).settled();
    assert.is(second.begun.length, open.length);
  }),
);

deliverer('a store that cannot say what is due is told of, and asked again', () =>
  inPost({}, async (post) => {
    const { store } = post.worlds;
    let isBroken = true;
    const claimDeliveries: typeof store.claimDeliveries = (of) =>
      isBroken ? Promise.reject(new Error('broken')) : store.claimDeliveries(of);
    const flaky = {
      claimDeliveries,
      deliveryBacklog: () => store.deliveryBacklog(),
      world: (id: string) => store.world(id),
    };
    const courier = scriptedCourier(ARRIVES);
    const sender = delivererOn(post, courier, { store: flaky });
    try {
      await sender.settled();
      assert.unreachable();
    } catch (error) {
      assert.match(String(error), /broken/);
    }
    isBroken = false;
    await sender.settled();

    assert.is(courier.begun.length, 2);
  }),
);

deliverer.run();

const spoil = (worlds: OpenWorlds, sql: string) => databaseOf(worlds).client.execute(sql);

/** Lets what is ready go on. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await nextMacrotask();
}

async function delivered({ worlds }: Post, count: number): Promise<void> {
  for (let turn = 0; turn < 2_000; turn += 1) {
    const rows = await outboxOf(worlds);
    if (rows.filter((row) => row.deliveredAtMs !== null).length >= count) return;
    await nextMacrotask();
  }
  assert.unreachable(`${count} were not delivered`);
}
