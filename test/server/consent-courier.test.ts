import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Message } from '../../runtime/index.ts';
import { ConsentCourier } from '../../server/consent-courier.ts';
import { type Courier, CourierError, type DeliveryIds } from '../../server/courier.ts';
import { publicUrlOf } from '../../server/public-url.ts';
import type { ConsentToken } from '../../server/store/change.ts';
import { fakeClock, START_MS } from './support/store.ts';

const courier = suite('server/consent-courier');

const MESSAGE: Message = {
  ...{ id: 'cus_a#2.4', notificationId: 'N-02', trialId: 'trl_a', customerId: 'cus_a' },
  ...{ partnerId: 'par_a', atMs: START_MS, audience: 'those asked', dedupeKey: 'k' },
  to: ['a@a.example', 'b@a.example'],
  ...{ subject: 'A partner asks', text: 'A partner asks.', html: '<p>A partner asks.</p>' },
};

interface Heard {
  readonly sent: { readonly message: Message; readonly ids: DeliveryIds }[];
  readonly tokens: ConsentToken[];
  readonly carry: Courier;
}

/** @param failures What becomes of an address; delivered where there is nothing. */
function heard(failures: Readonly<Record<string, Error>> = {}): Heard {
  const sent: Heard['sent'] = [];
  const tokens: ConsentToken[] = [];
  const inner: Courier = {
    slotCount: 3,
    close: () => undefined,
    async deliver(message, ids) {
      const failure = failures[message.to[0] ?? ''];
      if (failure !== undefined) throw failure;
      sent.push({ message, ids });
    },
  };
  const add = async (token: ConsentToken) => {
    tokens.push(token);
  };
  const of = {
    courier: inner,
    tokens: { add },
    clock: fakeClock(),
    publicUrl: 'https://s.example',
  };
  return { sent, tokens, carry: new ConsentCourier(of) };
}

const tokenIn = ({ text }: Message) => /#(cst_[\w-]{43})$/.exec(text)?.[1] ?? '';

courier('everybody who is asked gets a mail, a link and a Message-ID of their own', async () => {
  const { sent, tokens, carry } = heard();
  await carry.deliver(MESSAGE, { deliveryId: 'd'.repeat(32) });
  assert.equal(
    sent.map(({ message }) => message.to),
    [['a@a.example'], ['b@a.example']],
  );
  const links = sent.map(({ message }) => tokenIn(message));
  assert.is(new Set(links).size, 2);
  assert.is(new Set(sent.map(({ ids }) => ids.deliveryId)).size, 2);
  for (const { message, ids } of sent) {
    assert.match(ids.deliveryId, /^[0-9a-f]{32}$/);
    assert.match(message.html, /<a href="https:\/\/s\.example\/consent#cst_[\w-]{43}">/);
  }
  assert.equal(
    tokens.map(({ worldId, trialId, email }) => [worldId, trialId, email]),
    [
      ['live', 'trl_a', 'a@a.example'],
      ['live', 'trl_a', 'b@a.example'],
    ],
  );
  const kept = JSON.stringify(tokens);
  for (const link of links) assert.not.ok(kept.includes(link.slice(4)));
});

courier('another attempt has the same Message-IDs, and tokens of its own', async () => {
  const { sent, carry } = heard();
  for (const _ of [1, 2]) await carry.deliver(MESSAGE, { deliveryId: 'd'.repeat(32) });
  const ids = sent.map(({ ids: { deliveryId } }) => deliveryId);
  assert.equal(ids.slice(0, 2), ids.slice(2));
  assert.is(new Set(sent.map(({ message }) => tokenIn(message))).size, 4);
});

courier(
  'one that fails keeps no other from theirs, and the attempt is tried again if it may',
  async () => {
    const final = new CourierError('gone', { isFinal: true });
    const later = new CourierError('busy', { isFinal: false });
    const { sent, carry } = heard({ 'a@a.example': final });
    const failure = await carry.deliver(MESSAGE, { deliveryId: 'd' }).catch((error) => error);
    assert.is(failure, final);
    assert.is(sent.length, 1);

    const both = heard({ 'a@a.example': final, 'b@a.example': later });
    const other = await both.carry.deliver(MESSAGE, { deliveryId: 'd' }).catch((error) => error);
    assert.is(other, later);
  },
);

courier('every other message goes as it is', async () => {
  const { sent, tokens, carry } = heard();
  const other = { ...MESSAGE, notificationId: 'N-04' };
  await carry.deliver(other, { deliveryId: 'd' });
  assert.equal(sent, [{ message: other, ids: { deliveryId: 'd' } }]);
  assert.equal(tokens, []);
});

courier('the address of the page is one that can stand in a mail', () => {
  assert.is(publicUrlOf(undefined), null);
  assert.is(publicUrlOf('https://s.example/'), 'https://s.example');
  assert.is(publicUrlOf('http://127.0.0.1:4317/base/'), 'http://127.0.0.1:4317/base');
  for (const text of [
    ...['s.example', 'ftp://s.example', 'javascript:alert(1)', 'https://u:p@s.example'],
    ...['https://s.example/?a=1', 'https://s.example/#a', "https://s.example/'x"],
  ]) {
    assert.throws(() => publicUrlOf(text), /^SANDGLASS_PUBLIC_URL is /, text);
  }
});

courier.run();
