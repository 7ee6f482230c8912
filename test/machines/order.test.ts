import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Actor, type Command, dotted, messagesOf, tasksOf } from '../../runtime/index.ts';
import {
  ANNA,
  at,
  CONTACT,
  DAY_MS,
  emailed,
  KARIN,
  ORDER_DESK,
  orderId,
  placed,
  RSD_MS,
  tell,
  viewIn,
  walked,
} from '../support/orders.ts';
import { type Story, say } from '../support/story.ts';

/** Every state of an order against every request, accepted or refused with which code. */
const matrix = suite('machines/order: every state against every request');

const FIRST = { partnerId: null, provisioningContactEmail: 'setup@nordlys.example' };
const newPartner = { companyName: 'Nord', adminEmail: 'setup@nordlys.example' };
const password = async (): Promise<Story> =>
  tell(
    await emailed(FIRST),
    ['order.setUpNow', {}, CONTACT],
    ['order.chooseRole', { role: 'PARTNER' }, CONTACT],
    ['order.chooseWho', { who: 'SELF' }, CONTACT],
    ['order.createPartner', newPartner, CONTACT],
    ['order.nameCustomerAdmin', { adminEmail: 'karin@brio.example' }, CONTACT],
    ['order.confirmCustomer', { kind: 'EXISTING' }, CONTACT],
    ['order.confirm', {}, CONTACT],
  );
const blocked = async (): Promise<Story> =>
  tell(await walked(3), ['order.reviewPartner', { isRecognised: false }]);
const handed = async (): Promise<Story> =>
  tell(await walked(2), ['order.chooseWho', { who: 'CUSTOMER' }]);

const STATES: Readonly<Record<string, () => Promise<Story>>> = {
  'open.placed': placed,
  'open.emailed': emailed,
  'open.wizard.role': () => walked(1),
  'open.wizard.who': () => walked(2),
  'open.wizard.partnerOrg': () => walked(3),
  'open.wizard.customerEmail': () => walked(4),
  'open.wizard.customerOrg': () => walked(5),
  'open.wizard.reviewAll': () => walked(6),
  'open.blocked': blocked,
  password,
  serviceSetup: () => walked(7),
  handedToCustomer: handed,
  active: async () => tell(await walked(7), ['order.provision']),
};

const SITE = 'brio.webex.com';
const S = 'ORDER_STATE';
const ok = '-';
/** Refused for the state everywhere but in the states named. */
const only = (codes: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(STATES).map((state) => codes[state] ?? S);
const setUp = (code: string) =>
  only({ serviceSetup: code, handedToCustomer: 'PARTNER_HAS_NO_ACCESS' });

const REQUESTS: readonly (readonly [Command['type'], object, readonly string[]])[] = [
  ['order.addIndividual', { email: 'a@b.example' }, only({ 'open.emailed': 'STEP_NOT_OFFERED' })],
  ['order.setUpNow', {}, only({ 'open.emailed': ok })],
  [
    'order.exit',
    {},
    Object.keys(STATES).map((state) => (state.startsWith('open.wizard') ? ok : S)),
  ],
  ['order.chooseRole', { role: 'PARTNER' }, only({ 'open.wizard.role': ok })],
  ['order.chooseWho', { who: 'SELF' }, only({ 'open.wizard.who': ok })],
  [
    'order.chooseWho',
    { who: 'COLLEAGUE' },
    only({ 'open.wizard.who': 'INDIVIDUAL_EMAIL_REQUIRED' }),
  ],
  ['order.chooseWho', { who: 'COLLEAGUE', email: 'a@b.example' }, only({ 'open.wizard.who': ok })],
  ['order.chooseWho', { who: 'CUSTOMER' }, only({ 'open.wizard.who': ok })],
  ['order.createPartner', newPartner, only({ 'open.wizard.partnerOrg': 'STEP_NOT_OFFERED' })],
  ['order.reviewPartner', { isRecognised: true }, only({ 'open.wizard.partnerOrg': ok })],
  ['order.reviewPartner', { isRecognised: false }, only({ 'open.wizard.partnerOrg': ok })],
  [
    'order.nameCustomerAdmin',
    { adminEmail: 'karin@brio.example' },
    only({ 'open.wizard.customerEmail': ok }),
  ],
  ['order.nameCountry', { companyName: 'Brio', countryOfOperation: 'DE' }, only({})],
  ['order.confirmCustomer', { kind: 'EXISTING' }, only({ 'open.wizard.customerOrg': ok })],
  ['order.confirmCustomer', { kind: 'NEW' }, only({ 'open.wizard.customerOrg': 'WRONG_ORG' })],
  ['order.confirm', {}, only({ 'open.wizard.reviewAll': ok })],
  ['order.setPassword', {}, only({ password: ok })],
  ['order.checkSubdomain', { siteUrl: SITE }, setUp(ok)],
  ['order.saveStep', { step: 'callSettings' }, setUp(ok)],
  ['order.saveStep', { step: 'contactCenter' }, setUp('STEP_NOT_OFFERED')],
  ['order.saveStep', { step: 'callSettings', siteUrl: SITE }, setUp('STEP_NOT_OFFERED')],
  ['order.saveStep', { step: 'enterpriseSettings' }, setUp('AVAILABILITY_NOT_CHECKED')],
  ['order.handOver', {}, only({ serviceSetup: 'STEP_NOT_OFFERED' })],
  ['order.provision', {}, setUp(ok)],
  ['order.unblock', {}, only({ 'open.blocked': ok })],
];

/** Who may ask there, the state aside; handed over, the partner goes on asking in vain. */
const askerIn = (state: string, type: Command['type']): Actor => {
  if (type === 'order.unblock') return ORDER_DESK;
  return state === 'password' ? CONTACT : ANNA;
};

for (const [type, fields, expected] of REQUESTS) {
  matrix(`${type} ${JSON.stringify(fields)}`, async () => {
    const found: string[] = [];
    for (const [name, make] of Object.entries(STATES)) {
      const before = await make();
      assert.is(dotted(viewIn(before).state), name);
      const after = await say(before, type, { orderId, ...fields }, askerIn(name, type));
      const own = after.entries.filter((entry) => entry.input.kind === 'command').at(-1);
      found.push(own?.refusal === null ? ok : (own?.refusal?.code ?? '?'));
    }
    assert.equal(found, expected);
  });
}

matrix.run();

const order = suite('machines/order');

order('a new partner’s first order ends with a password, a known partner’s does not', async () => {
  assert.is(viewIn(await password()).status, 'password');
  assert.is(viewIn(await walked(7)).status, 'serviceSetup');
});

order('each person does what is theirs: link, order desk, customer, and nobody else', async () => {
  const stranger: Actor = { kind: 'contact', email: 'stranger@else.example' };
  const asks = async (story: Story, type: Command['type'], actor: Actor) =>
    (await say(story, type, { orderId }, actor)).entries.at(-1)?.refusal?.code ?? ok;

  const mailed = await emailed();
  for (const actor of [stranger, KARIN]) {
    let code = '';
    await asks(mailed, 'order.setUpNow', actor).catch((error) => {
      code = error.code;
    });
    assert.is(code, 'UNKNOWN_ORDER');
  }
  assert.is(await asks(mailed, 'order.setUpNow', ORDER_DESK), 'ROLE_NOT_ALLOWED');
  assert.is(await asks(await blocked(), 'order.unblock', ANNA), 'ROLE_NOT_ALLOWED');
  assert.is(await asks(await walked(7), 'order.provision', KARIN), ok);
  assert.is(await asks(await walked(7), 'order.handOver', KARIN), 'ROLE_NOT_ALLOWED');
  assert.is(await asks(await handed(), 'order.provision', ANNA), 'PARTNER_HAS_NO_ACCESS');
  assert.is(await asks(await handed(), 'order.provision', KARIN), ok);
});

order('R-08: whether anybody has begun is asked once, at one instant', async () => {
  const dayLater = RSD_MS + DAY_MS;
  const tasksBy = (story: Story, ms: number) =>
    tasksOf(at(story, ms).entries).filter((one) => one.task === 'REP_CONTACT').length;
  const left = await tell(at(await walked(2), dayLater), ['order.exit']);

  assert.is(tasksBy(await emailed(), dayLater - 1), 0);
  assert.is(tasksBy(await emailed(), dayLater), 1);
  assert.is(tasksBy(await emailed(), dayLater + 365 * DAY_MS), 1);
  assert.is(tasksBy(await tell(await walked(3), ['order.exit']), dayLater), 1);
  for (const begun of [await walked(2), await blocked(), await handed(), await walked(7), left]) {
    assert.is(tasksBy(begun, dayLater + 30 * DAY_MS), 0);
  }
});

order('an order placed after its start is mailed at once and asked about a day later', async () => {
  const late = await placed({ requestedStartDate: '2027-01-01' });

  assert.is(messagesOf(late.entries).length, 1);
  assert.is(dotted(viewIn(late).state), 'open.emailed');
  assert.equal(
    viewIn(late).timers.map(({ name, dueAtMs }) => [name, dueAtMs - late.world.nowMs]),
    [['repCheck', DAY_MS]],
  );
});

order(
  'T-240: a partner account is advised for Contact Center alone, at each new contact',
  async () => {
    const advised = (story: Story) =>
      story.entries
        .flatMap((entry) => entry.effects)
        .flatMap(({ effect }) => (effect.type === 'remark' ? [effect.params] : []));
    const center = { offer: 'CONTACT_CENTER', services: ['CONTACT_CENTER'] };
    const other = { provisioningContactEmail: 'setup@nordlys.example' };
    const to = async (email: string) => {
      const asked = { who: 'COLLEAGUE', email };
      return tell(await walked(2, center), ['order.chooseWho', asked]);
    };

    assert.equal(advised(await emailed(center)), []);
    assert.equal(advised(await emailed(other)), []);
    assert.equal(advised(await emailed({ ...center, ...other })), [
      { code: 'CONTACT_ACCOUNT_ADVICE', about: ['setup@nordlys.example'] },
    ]);
    assert.equal(advised(await to('anna@nordlys.example')), []);
    assert.equal(advised(await to('b@b.example')), [
      { code: 'CONTACT_ACCOUNT_ADVICE', about: ['b@b.example'] },
    ]);
  },
);

order(
  'a Contact Center order can make both organisations, its country decides the region',
  async () => {
    const over = { ...FIRST, endCustomerId: null };
    const center = { ...over, offer: 'CONTACT_CENTER', services: ['CONTACT_CENTER'] };
    const done = await tell(
      await emailed(center),
      ['order.setUpNow', {}, CONTACT],
      ['order.chooseRole', { role: 'PARTNER' }, CONTACT],
      ['order.chooseWho', { who: 'SELF' }, CONTACT],
      ['order.createPartner', newPartner, CONTACT],
      ['order.nameCustomerAdmin', { adminEmail: 'ida@elv.example' }, CONTACT],
      ['order.nameCountry', { companyName: 'Elv', countryOfOperation: 'GB' }, CONTACT],
      ['order.confirmCustomer', { kind: 'NEW' }, CONTACT],
      ['order.confirm', {}, CONTACT],
    );

    const { region, dataLocation, customerId, status } = viewIn(done);
    assert.equal([region, dataLocation, status], ['UK', 'GB', 'password']);
    const stream = done.world.streams.get(customerId ?? '');
    assert.is(stream?.kind === 'customer' ? stream.record.residencyCountry : '', 'GB');
  },
);

order('a mail goes to each colleague in turn, even at one instant', async () => {
  const who = (email: string) => ['order.chooseWho', { who: 'COLLEAGUE', email }] as const;
  const first = await tell(await walked(2), who('anna@nordlys.example'));
  const mails = messagesOf(
    (
      await tell(
        first,
        ['order.setUpNow'],
        ['order.chooseRole', { role: 'PARTNER' }],
        who('b@b.example'),
      )
    ).entries,
  );

  assert.equal(
    mails.map((mail) => mail.to),
    [['anna@nordlys.example'], ['anna@nordlys.example'], ['b@b.example']],
  );
  assert.match(mails[0]?.subject ?? '', /^Provisioning information required for order/);
  assert.is(mails[0]?.orderId, orderId);
});

order.run();
