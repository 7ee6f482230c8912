import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { canonical, messagesOf } from '../../runtime/index.ts';
import { emailed, orderId, tell, viewIn, WALK } from '../support/orders.ts';
import { type Story, say } from '../support/story.ts';

const exit = suite('runtime: a wizard that is left');

/** The world but for the counts of entries, which any entry raises. */
function keptIn({ world }: Story): string {
  const streams = [...world.streams.values()].map((stream) => ({ ...stream, sequence: 0 }));
  return canonical({ ...world, sequence: 0, streams });
}

for (const [index, [type]] of WALK.slice(0, -1).entries()) {
  exit(`after ${type}, nothing is kept (T-211)`, async () => {
    const before = await emailed();

    const deep = await tell(before, ...WALK.slice(0, index + 1));
    const after = await tell(deep, ['order.exit']);

    assert.is.not(keptIn(deep), keptIn(before));
    assert.is(keptIn(after), keptIn(before));
    assert.is(messagesOf(after.entries).length, messagesOf(before.entries).length);
  });
}

exit('a first order makes no organisation before it is confirmed', async () => {
  const actor = { kind: 'contact', email: 'new@nord.example' } as const;
  const before = await emailed({
    partnerId: null,
    endCustomerId: null,
    provisioningContactEmail: actor.email,
  });

  const ready = await tell(
    before,
    ['order.setUpNow', {}, actor],
    ['order.chooseRole', { role: 'PARTNER' }, actor],
    ['order.chooseWho', { who: 'SELF' }, actor],
    ['order.createPartner', { companyName: 'Nord', adminEmail: actor.email }, actor],
    ['order.nameCustomerAdmin', { adminEmail: 'ida@elv.example' }, actor],
    ['order.confirmCustomer', { kind: 'NEW', companyName: 'Elv', residencyCountry: 'NO' }, actor],
  );
  const left = await tell(ready, ['order.exit', {}, actor]);
  const done = await tell(ready, ['order.confirm', {}, actor]);

  assert.is(ready.world.streams.size, before.world.streams.size);
  assert.is(keptIn(left), keptIn(before));
  assert.is(done.world.streams.size, before.world.streams.size + 2);
  assert.is(viewIn(done).customerId, 'cus_n1');
});

exit('leaving where there is nothing to leave is refused and changes nothing', async () => {
  const before = await emailed();
  const after = await say(before, 'order.exit', { orderId });

  assert.is(after.entries.at(-1)?.refusal?.code, 'ORDER_STATE');
  assert.is(keptIn(after), keptIn(before));
});

exit.run();
