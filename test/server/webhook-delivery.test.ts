// What becomes of a delivery, whatever its receiver does. The clock is the test's; only where a
// receiver says nothing at all does real time pass.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { SILENT_METER } from '../../server/meter.ts';
import { type Api, REQUEST, type Stage, stage } from './support/api.ts';
import { changed, type Hooked, inHooked } from './support/hooked.ts';
import { type Behaviour, type Got, inReceiver } from './support/receiver.ts';
import { type FakeClock, fakeClock, START_MS } from './support/store.ts';

const delivery = suite('server/webhooks delivery');

delivery(
  'what is never taken is tried ten times over three days, then its endpoint is disabled',
  () => {
    const clock = fakeClock(START_MS);
    const counts: Record<string, number> = {};
    const webhook = (outcome: string) => {
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    };
    return inHooked({ clock, meter: { ...SILENT_METER, webhook } }, async (hooked) => {
      const { api, receiver } = hooked;
      const at = await stage(api);
      const path = await endpointOf(hooked, at.operator);
      receiver.behave(() => 500);
      await changed(api, 'par_nordlys', at.operator);
      await api.webhooks.settled();
      const hours = [0];
      for (let atMs = await nextMs(api, clock); atMs !== null; atMs = await nextMs(api, clock)) {
        clock.set(atMs - 1);
        await api.webhooks.settled();
        clock.set(atMs);
        await api.webhooks.settled();
        hours.push((atMs - START_MS) / 3_600_000);
      }

      assert.is(receiver.got.length, 10);
      assert.is(new Set(receiver.got.map(({ id }) => id)).size, 1);
      assert.is(new Set(receiver.got.map(({ headers }) => headers['webhook-timestamp'])).size, 10);
      assert.ok((hours[9] ?? 0) > 75.5 && (hours[9] ?? 0) < 83.2, String(hours));
      assert.equal(counts, { failed: 9, 'given-up': 1 });
      const endpoint = await api.get(path, at.operator);
      assert.equal(
        [endpoint.at('status'), endpoint.at('disabledReason')],
        ['disabled', 'GIVEN_UP'],
      );
      const listed = await api.get(`${path}/deliveries?status=failed`, at.operator);
      assert.is((listed.at('items.0.attempts') as unknown[]).length, 10);
      assert.is(listed.at('items.0.attempts.9.error'), 'HTTP_500: It was not taken.');
      assert.is((await api.post(`${path}/test`, at.operator, {})).at('code'), 'WEBHOOK_DISABLED');

      receiver.behave(() => 200);
      await changed(api, 'par_sydlys', at.operator);
      await api.webhooks.settled();
      assert.is(receiver.got.length, 10);
      await api.patch(path, at.operator, { enabled: true });
      await api.webhooks.settled();
      assert.is(receiver.got.at(-1)?.event.data['partnerId'], 'par_sydlys');
      assert.is(receiver.got.length, 11);
    });
  },
);

interface Told {
  readonly behaviour: Behaviour;
  readonly error: string;
  /** From the first attempt to the second. Unit: milliseconds; null: there is none. */
  readonly waits: readonly [min: number, max: number] | null;
}

const FIRST_WAIT = [5_000, 5_500] as const;
const ANSWERS: readonly Told[] = [
  { behaviour: 400, error: 'HTTP_400: It was not taken.', waits: FIRST_WAIT },
  { behaviour: 304, error: 'HTTP_304: It was not taken.', waits: FIRST_WAIT },
  { behaviour: [429, { 'retry-after': '600' }], error: 'HTTP_429', waits: [600_000, 600_000] },
  { behaviour: [503, { 'retry-after': '7' }], error: 'HTTP_503', waits: [7_000, 7_000] },
  {
    behaviour: [503, { 'retry-after': 'Mon, 11 Jan 2027 10:00:00 GMT' }],
    error: 'HTTP_503',
    waits: [3_600_000, 3_600_000],
  },
  { behaviour: [500, { 'retry-after': '600' }], error: 'HTTP_500', waits: FIRST_WAIT },
  { behaviour: 'drop', error: 'CONNECTION_BROKEN', waits: FIRST_WAIT },
  { behaviour: 'hang', error: 'TIMEOUT', waits: FIRST_WAIT },
  { behaviour: 410, error: 'HTTP_410', waits: null },
];

for (const { behaviour, error, waits } of ANSWERS) {
  delivery(`an answer of ${JSON.stringify(behaviour)} is no success`, () => {
    const clock = fakeClock(START_MS);
    // Only of silence is it shown that it ends.
    const patience = behaviour === 'hang' ? { patienceMs: 100 } : {};
    return inHooked({ clock, ...patience }, async (hooked) => {
      const { api, receiver } = hooked;
      const at = await stage(api);
      const path = await endpointOf(hooked, at.operator);
      receiver.behave(() => behaviour);
      await changed(api, 'par_nordlys', at.operator);
      await api.webhooks.settled();

      const listed = await api.get(`${path}/deliveries`, at.operator);
      assert.match(listed.text('items.0.attempts.0.error'), error);
      const next = await nextMs(api, clock);
      if (waits === null || next === null) {
        assert.equal([waits, next], [null, null]);
        const endpoint = await api.get(path, at.operator);
        assert.is(endpoint.at('disabledReason'), 'RECEIVER_GONE');
        return;
      }
      assert.ok(next - START_MS >= waits[0] && next - START_MS <= waits[1], String(next));
      receiver.behave(() => 202);
      clock.set(next);
      await api.webhooks.settled();
      assert.is(
        (await api.get(`${path}/deliveries`, at.operator)).at('items.0.status'),
        'delivered',
      );
      assert.equal(receiver.got[0]?.id, receiver.got[1]?.id);
    });
  });
}

delivery('an answer that leads elsewhere is not followed', () =>
  inReceiver((elsewhere) =>
    inHooked({}, async (hooked) => {
      const { api, receiver } = hooked;
      const at = await stage(api);
      await endpointOf(hooked, at.operator);
      for (const status of [301, 302, 303, 307, 308]) {
        receiver.behave(() => [status, { location: elsewhere.url }]);
        await changed(api, 'par_nordlys', at.operator);
        await api.webhooks.settled();
      }
      assert.ok(receiver.got.length >= 1);
      assert.is(elsewhere.connectionCount(), 0);
    }),
  ),
);

delivery('events of one trial are sent in order, and one that fails holds no other trial', () => {
  const clock = fakeClock(START_MS);
  return inHooked({ clock }, async (hooked) => {
    const { api, receiver } = hooked;
    const at = await stage(api);
    const [one, other] = [await trialOf(api, at, 'one'), await trialOf(api, at, 'other')];
    const path = await endpointOf(hooked, at.anna, { types: ['trial.*'] });
    const isHead = ({ event }: Got) =>
      event.data['trialId'] === one && event.type === 'trial.licences_edited';
    receiver.behave((got) => (isHead(got) ? 503 : 204));
    for (const id of [one, other]) {
      await api.post(`/v1/trials/${id}/edit-licences`, at.anna, { licenceCount: 300 });
      await api.post(`/v1/trials/${id}/purchase-interest`, at.operator, {});
      await api.post(`/v1/trials/${id}/extend`, at.anna, {});
    }
    await api.webhooks.settled();
    assert.equal(typesOf(receiver.got, other).length, typesOf(receiver.got, one).length + 1);
    assert.equal(typesOf(receiver.got, one), ['trial.licences_edited']);
    for (let failures = 1; failures < 3; failures += 1) {
      clock.set((await nextMs(api, clock)) ?? 0);
      await api.webhooks.settled();
    }
    const sent = typesOf(receiver.got, one);
    assert.equal(sent.slice(0, 3), Array(3).fill('trial.licences_edited'));
    assert.equal(sent.slice(3), typesOf(receiver.got, other).slice(1));
    const pending = await api.get(`${path}/deliveries?status=pending`, at.anna);
    assert.is(pending.list('items').length, 1);
  });
});

delivery(
  'a receiver that is down for long leaves its events in the journal, and gets them all',
  () => {
    const clock = fakeClock(START_MS);
    return inHooked({ clock, untriedMax: 10 }, async (hooked) => {
      const { api, receiver } = hooked;
      const at = await stage(api);
      const path = await endpointOf(hooked, at.operator);
      receiver.behave(() => 500);
      for (let count = 0; count < 150; count += 1) await changed(api, 'par_nordlys', at.operator);
      await api.webhooks.settled();
      const id = path.split('/').at(-1) ?? '';
      const untried = await api.worlds.store.untriedWebhooks(at.sandboxId, id);
      assert.ok(untried >= 10 && untried <= 110, String(untried));

      receiver.behave(() => 200);
      clock.set((await nextMs(api, clock)) ?? 0);
      for (let left = -1; left !== 0; ) {
        await api.webhooks.settled();
        left = (await api.worlds.store.webhookBacklog(clock.nowMs())).pendingCount;
      }
      const sequences = receiver.got.slice(1).map(({ event }) => Number(event.data['sequence']));
      assert.is(sequences.length, 150);
      assert.equal(
        sequences,
        [...sequences].sort((a, b) => a - b),
      );
    });
  },
);

delivery('a receiver that says nothing holds up nobody else', () =>
  inReceiver((silent) =>
    inHooked({}, async (hooked) => {
      const { api, receiver } = hooked;
      const at = await stage(api);
      silent.behave(() => 'hang');
      await endpointOf(hooked, at.operator, { url: silent.url });
      await endpointOf(hooked, at.operator);
      for (let count = 0; count < 60; count += 1) {
        await api.post('/v1/partners', at.operator, { partnerId: `par_${count}`, name: 'P' });
      }
      await receiver.received(60);
      assert.ok(silent.got.length < 60);
    }),
  ),
);

delivery.run();

async function endpointOf({ make }: Hooked, key: string, fields: object = {}): Promise<string> {
  const made = await make(key, fields);
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return `/v1/webhooks/${made.text('id')}`;
}

const nextMs = async ({ worlds }: Api, clock: FakeClock): Promise<number | null> =>
  (await worlds.store.webhookBacklog(clock.nowMs())).nextDueAtMs;

/** A trial that has begun. */
async function trialOf(api: Api, at: Stage, name: string): Promise<string> {
  const customer = {
    ...REQUEST.customer,
    companyName: name,
    adminEmail: `admin@${name}.example`,
  };
  const made = await api.post('/v1/trials', at.anna, { ...REQUEST, customer });
  if (!String(made.status).startsWith('2')) throw new Error(JSON.stringify(made.body));
  return made.text('id');
}

const typesOf = (got: readonly Got[], trialId: string): readonly string[] =>
  got.filter(({ event }) => event.data['trialId'] === trialId).map(({ event }) => event.type);
