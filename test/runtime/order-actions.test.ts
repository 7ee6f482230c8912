/** At each step of an order, what is offered is what the runtime does. Source: domain §4.9. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { actionsOfOrder, catalog, readerOf } from '../../runtime/index.ts';
import {
  at,
  emailed,
  ORDER_DESK,
  orderId,
  placed,
  RSD_MS,
  tell,
  viewIn,
  walked,
} from '../support/orders.ts';
import { checkOffered } from '../support/step-actions.ts';
import type { Story } from '../support/story.ts';

const t = suite('runtime/order-actions');

const NEWCOMER = { kind: 'contact', email: 'new@nord.example' } as const;
const FIRST = {
  ...{ partnerId: null, endCustomerId: null, provisioningContactEmail: NEWCOMER.email },
};
const ALIAS = { isAlias: true };
const CENTER = { offer: 'CONTACT_CENTER', services: ['CONTACT_CENTER'], endCustomerId: null };
const NEW = { endCustomerId: null };

const answers = (...more: Parameters<typeof tell>[1][]): Parameters<typeof tell>[1][] => [
  ['order.setUpNow'],
  ['order.chooseRole', { role: 'PARTNER' }],
  ...more,
];
const SELF: Parameters<typeof tell>[1] = ['order.chooseWho', { who: 'SELF' }];
const REVIEWED: Parameters<typeof tell>[1] = ['order.reviewPartner', { isRecognised: true }];
const NAMED: Parameters<typeof tell>[1] = [
  ...(['order.nameCustomerAdmin', { adminEmail: 'ida@elv.example' }] as const),
];

const STORIES: Readonly<Record<string, () => Promise<Story>>> = {
  'placed, before its start': () => placed(),
  'placed, for a first order': () => placed(FIRST),
  emailed: () => emailed(),
  'emailed to an alias': () => emailed(ALIAS),
  'emailed, a day later': async () => at(await emailed(), RSD_MS + 2 * 86_400_000),
  role: () => walked(1),
  who: () => walked(2),
  'who, for a new customer': async () => tell(await emailed(NEW), ...answers()),
  'who, for Contact Center': async () => tell(await emailed(CENTER), ...answers()),
  partnerOrg: () => walked(3),
  'partnerOrg of a first order': async () =>
    tell(
      await emailed(FIRST),
      ...answers(SELF).map(([type, fields = {}]) => [type, fields, NEWCOMER] as const),
    ),
  customerEmail: () => walked(4),
  companyCountry: async () => tell(await emailed(CENTER), ...answers(SELF, REVIEWED, NAMED)),
  customerOrg: () => walked(5),
  'customerOrg of a new customer': async () =>
    tell(await emailed(NEW), ...answers(SELF, REVIEWED, NAMED)),
  reviewAll: () => walked(6),
  blocked: async () => tell(await walked(3), ['order.reviewPartner', { isRecognised: false }]),
  serviceSetup: () => walked(7),
  'serviceSetup, a subdomain checked': async () =>
    tell(await walked(7), ['order.checkSubdomain', { siteUrl: 'brio.webex.com' }]),
  'serviceSetup, a page saved': async () =>
    tell(await walked(7), ['order.saveStep', { step: 'callSettings' }]),
  'serviceSetup of Contact Center': async () =>
    tell(
      await emailed(CENTER),
      ...answers(SELF, REVIEWED, NAMED),
      ['order.nameCountry', { companyName: 'Elv', countryOfOperation: 'NO' }],
      ['order.confirmCustomer', { kind: 'NEW' }],
      ['order.confirm'],
    ),
  password: async () =>
    tell(
      await emailed(FIRST),
      ...answers(
        SELF,
        ['order.createPartner', { companyName: 'Nord', adminEmail: NEWCOMER.email }],
        NAMED,
        ['order.confirmCustomer', { kind: 'NEW', companyName: 'Elv', residencyCountry: 'NO' }],
        ['order.confirm'],
      ).map(([type, fields = {}]) => [type, fields, NEWCOMER] as const),
    ),
  handedToCustomer: async () => tell(await walked(2), ['order.chooseWho', { who: 'CUSTOMER' }]),
  active: async () => tell(await walked(7), ['order.provision']),
};

const seen = new Set<string>();

for (const [name, told] of Object.entries(STORIES)) {
  t(`${name}: what is offered is done, and what is not is refused`, async () => {
    const story = await told();
    const { world } = story;
    const offered = await actionsOfOrder(readerOf(world), world, orderId);

    assert.is(offered.length, 17);
    for (const offer of offered) await checkOffered(world, name, offer);
    seen.add(leafOf(viewIn(story).state));
  });
}

t('every state of an order is among them', () => {
  const machine = catalog().find((one) => one.name === 'order');
  const parents = new Set(machine?.states.map(({ parentId }) => parentId));
  const leaves = machine?.states.filter(({ id }) => !parents.has(id)) ?? [];
  // `mapped` is left at once.
  const wanted = leaves.map(({ name }) => name).filter((one) => one !== 'mapped');
  assert.equal([...seen].sort(), [...wanted].sort());
});

t('says what has to be told, with each answer', async () => {
  const of = async (story: Story, command: string) => {
    const all = await actionsOfOrder(readerOf(story.world), story.world, orderId);
    const found = all.find((one) => one.command === command);
    if (found === undefined) throw new Error(command);
    return found;
  };
  const who = await of(await tell(await emailed(NEW), ...answers()), 'order.chooseWho');
  assert.equal(who.fields, { orderId, who: 'SELF' });
  assert.equal(who.inputs[0]?.options, [
    { value: 'SELF', needs: [] },
    { value: 'COLLEAGUE', needs: ['email'] },
    { value: 'CUSTOMER', needs: ['email', 'companyName', 'residencyCountry'] },
  ]);
  const individual = await of(await emailed(ALIAS), 'order.addIndividual');
  assert.equal(individual.inputs, [{ name: 'email', kind: 'text', isRequired: true }]);
  const admin = await of(await walked(4), 'order.nameCustomerAdmin');
  assert.is(admin.fields['adminEmail'], 'karin@brio.example');
  const release = await of(
    await tell(await walked(3), ['order.reviewPartner', { isRecognised: false }]),
    'order.unblock',
  );
  assert.equal([release.isAllowed, release.actor], [true, ORDER_DESK]);
});

t.run();

function leafOf(state: unknown): string {
  if (typeof state === 'string') return state;
  return leafOf(Object.entries(state as object).map(([name, inner]) => inner ?? name)[0]);
}
