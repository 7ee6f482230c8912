import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  accessOf,
  canonical,
  claimsOf,
  type Entry,
  framesOf,
  readerOf,
  routesOf,
} from '../../runtime/index.ts';
import {
  ANNA,
  at,
  emailed,
  KARIN,
  ORDER_DESK,
  orderId,
  placing,
  RSD_MS,
  START_MS,
  tell,
  viewIn,
  WALK,
  walked,
} from '../support/orders.ts';
import { request, type Story, say, someStory } from '../support/story.ts';

const route = suite('runtime/route: what an order tells other streams');
const SITE = 'brio.webex.com';

const customer = ({ world }: Story, id = 'cus_brio') => {
  const stream = world.streams.get(id);
  if (stream?.kind !== 'customer') throw new Error(id);
  return stream;
};
const told = (entries: readonly Entry[]) =>
  entries.map(({ input, stream }) => [stream, input.kind === 'routed' ? input.event.type : null]);
const billings = ({ entries }: Story) =>
  entries.flatMap((entry) => entry.effects.filter(({ effect }) => effect.type === 'startBilling'));

route('what is told is the next entry, at the same instant, and says who told it', async () => {
  const before = await walked(6);
  const after = await tell(before, ['order.confirm']);
  const [own, routed] = after.entries.slice(-2) as [Entry, Entry];

  assert.equal(told([own, routed]), [
    [orderId, null],
    ['cus_brio', 'order.mapped'],
  ]);
  assert.is(routed.sequence, own.sequence + 1);
  assert.is(routed.atMs, own.atMs);
  assert.equal(
    routesOf(own).map(({ to, input }) => [to, input]),
    [['cus_brio', routed.input]],
  );
  assert.is(after.world.sequence, routed.sequence);
});

route('mapping gives the partner a managed customer and full access', async () => {
  const before = await walked(6);
  const after = await tell(before, ['order.confirm']);

  assert.is(accessOf(customer(before), 'par_nordlys'), 'none');
  assert.is(accessOf(customer(after), 'par_nordlys'), 'fullAdmin');
  assert.equal(customer(after).record.relationships, [
    {
      partnerId: 'par_nordlys',
      status: 'managed',
      origin: 'OWN',
      adminEmails: ['anna@nordlys.example'],
    },
  ]);
});

route('each entry that was told is a frame of its own, and replays (R2)', async () => {
  const { entries, world } = await tell(await walked(7), ['order.provision']);
  const start = { nowMs: START_MS, packId: 'webex-current@1' };
  const frames = framesOf(JSON.parse(JSON.stringify(entries)), start);

  assert.is(frames.length, entries.length);
  assert.is(canonical([...(frames.at(-1)?.streams ?? [])]), canonical([...world.streams]));
});

route('billing starts once, for everything bought (A-26)', async () => {
  const ready = await tell(await walked(7), ['order.saveStep', { step: 'callSettings' }]);
  assert.equal(customer(ready).record.purchases, []);
  assert.is(billings(ready).length, 0);

  const once = await tell(ready, ['order.provision']);
  const twice = await say(once, 'order.provision', { orderId });
  const thrice = await say(twice, 'order.provision', { orderId }, KARIN);

  assert.equal(
    billings(thrice).map(({ effect }) => effect.params),
    [{ services: ['MEETINGS', 'CALLING'] }],
  );
  assert.equal(customer(thrice).record.purchases, [
    { service: 'MEETINGS', quantity: 100, managingPartnerId: 'par_nordlys' },
    { service: 'CALLING', quantity: 100, managingPartnerId: 'par_nordlys' },
  ]);
  assert.is(told(thrice.entries).filter(([, type]) => type === 'order.provisioned').length, 1);
});

route('a saved subdomain is the order’s, then the customer’s, and never two orders’', async () => {
  const second = placing({ orderId: 'ord_b' });
  const both = await say(await walked(7), 'order.place', second, ORDER_DESK);
  const checked = await tell(both, ['order.checkSubdomain', { siteUrl: SITE }]);
  assert.is(await readerOf(checked.world).holderOf(`site:${SITE}`), undefined);

  const saved = await tell(checked, ['order.saveStep', { step: 'enterpriseSettings' }]);
  assert.is(await readerOf(saved.world).holderOf(`site:${SITE}`), orderId);
  const other = WALK.map(([type, fields = {}]) => [type, { ...fields, orderId: 'ord_b' }] as const);
  const ahead = await tell(saved, ...other);
  const taken = await say(ahead, 'order.checkSubdomain', { orderId: 'ord_b', siteUrl: SITE });
  assert.is(taken.entries.at(-1)?.refusal?.code, 'SUBDOMAIN_TAKEN');

  const done = await tell(saved, ['order.provision']);
  assert.is(await readerOf(done.world).holderOf(`site:${SITE}`), 'cus_brio');
  assert.equal(claimsOf(done.world.streams.get(orderId) as never), []);
});

route('a subdomain that was taken after the check is not saved', async () => {
  const checked = await tell(await walked(7), ['order.checkSubdomain', { siteUrl: SITE }]);
  const fields = {
    customerId: 'cus_late',
    companyName: 'Late',
    vertical: 'RETAIL',
    residencyCountry: 'SE',
    admins: [{ email: 'x@late.example', roles: ['FULL_ADMIN'] }],
    siteUrls: [SITE],
  };
  const late = await say(checked, 'customer.register', fields, { kind: 'operator' });
  const saved = await say(late, 'order.saveStep', { orderId, step: 'enterpriseSettings' });

  assert.is(saved.entries.at(-1)?.refusal?.code, 'SUBDOMAIN_TAKEN');
  assert.is(viewIn(saved).siteUrl, null);
});

route('an address that joined another organisation meanwhile is refused at the end', async () => {
  const over = { endCustomerId: null };
  const ready = await tell(
    await emailed(over),
    ...WALK.slice(0, 4),
    ['order.nameCustomerAdmin', { adminEmail: 'ida@elv.example' }],
    ['order.confirmCustomer', { kind: 'NEW', companyName: 'Elv', residencyCountry: 'NO' }],
  );
  const joined = await say(
    ready,
    'customer.update',
    { customerId: 'cus_brio', userEmails: ['ida@elv.example'] },
    { kind: 'operator' },
  );
  const confirmed = await say(joined, 'order.confirm', { orderId });

  assert.is(confirmed.entries.at(-1)?.refusal?.code, 'USER_IN_OTHER_ORG');
});

route('an order without an organisation for its customer makes one on handing over', async () => {
  const over = { endCustomerId: null };
  const choosing = await tell(await emailed(over), ...WALK.slice(0, 2));
  const lacking = await say(choosing, 'order.chooseWho', {
    orderId,
    who: 'CUSTOMER',
    email: 'ida@elv.example',
  });
  const details = { companyName: 'Elv', residencyCountry: 'NO', email: 'ida@elv.example' };
  const handed = await tell(choosing, ['order.chooseWho', { who: 'CUSTOMER', ...details }]);

  assert.is(lacking.entries.at(-1)?.refusal?.code, 'CUSTOMER_REQUIRED');
  assert.is(viewIn(handed).isHandedToCustomer, true);
  const { record } = customer(handed, 'cus_n1');
  assert.is(record.region, 'EU');
  assert.equal(record.relationships, [
    { partnerId: 'par_nordlys', status: 'pending', origin: 'OWN', adminEmails: [] },
  ]);
  assert.is(accessOf(customer(handed, 'cus_n1'), 'par_nordlys'), 'none');
  const ida = { kind: 'customer', customerId: 'cus_n1', email: 'ida@elv.example' } as const;
  const done = await tell(handed, ['order.provision', {}, ida]);
  assert.equal(
    customer(done, 'cus_n1').record.purchases.map((one) => one.managingPartnerId),
    [null, null],
  );
});

const CENTER = { offer: 'CONTACT_CENTER', services: ['CONTACT_CENTER'] } as const;
const onTrial = async (state: 'active' | 'pending'): Promise<Story> => {
  const services = ['CONTACT_CENTER'];
  const theirs = {
    companyName: 'Brio AG',
    adminEmail: 'karin@brio.example',
    vertical: 'RETAIL',
    residencyCountry: 'CH',
  };
  const asked =
    state === 'active'
      ? request({ services })
      : request({ services, customer: theirs, confirmExisting: true });
  const trial = await say(await someStory(), 'trial.start', asked);
  const order = placing({ ...CENTER, endCustomerId: null, trialId: 'trl_a' });
  const story = await say(trial, 'order.place', order);
  return tell(at(story, RSD_MS), ...WALK.slice(0, 4));
};

route('a trial that is not agreed to yet cannot be mapped (R-19)', async () => {
  const named = await tell(
    await onTrial('pending'),
    ['order.nameCustomerAdmin', { adminEmail: 'karin@brio.example' }],
    ['order.nameCountry', { companyName: 'Brio', countryOfOperation: 'CH' }],
  );
  const code = async (fields: object) =>
    (await say(named, 'order.confirmCustomer', { orderId, ...fields })).entries.at(-1)?.refusal
      ?.code;

  assert.is(await code({ kind: 'EXISTING' }), 'TRIAL_NOT_ACTIVE');
});

route('mapping on a trial converts it once; its old timers are gone (R-19)', async () => {
  const mapped = await tell(
    await onTrial('active'),
    ['order.nameCustomerAdmin', { adminEmail: 'admin@acme.example' }],
    ['order.nameCountry', { companyName: 'Acme', countryOfOperation: 'SE' }],
    ['order.confirmCustomer', { kind: 'EXISTING' }],
    ['order.confirm'],
  );
  const stream = customer(mapped, 'cus_n1');

  assert.is(stream.instances['trl_a']?.value, 'converted');
  assert.equal(stream.timers, []);
  const done = await tell(mapped, ['order.provision', {}, ANNA]);
  assert.is(customer(done, 'cus_n1').record.purchases.length, 1);
});

route.run();
