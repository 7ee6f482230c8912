/** What is offered at the steps of an order, a loan and a conversion, over HTTP: sent as it is listed. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, type Api, inApi, REQUEST, type Stage, stage } from './support/api.ts';

const steps = suite('server/routes/step-actions');

interface Offered {
  readonly command: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly inputs: readonly { readonly name: string; readonly isRequired: boolean }[];
  readonly actor: { readonly kind: string; readonly email?: string };
  readonly isAllowed: boolean;
  readonly refusal: { readonly code: string } | null;
}

/** What a person says, where only a person knows it. */
const TOLD: Readonly<Record<string, unknown>> = {
  ...{ email: 'ola@fonte.example', adminEmail: 'per@fonte.example', companyName: 'Fonte AS' },
  ...{ residencyCountry: 'NO', countryOfOperation: 'NO', siteUrl: 'fonte.webex.com' },
  ...{ loanNumber: 'D1234567', devices: [{ model: '8845', serials: ['A1', 'A2'] }] },
};

/** With which keys the people of a story ask. */
type Keys = Readonly<Record<string, string>>;

const keysOf = ({ anna, trialsTeam, orderDesk }: Stage): Keys => ({
  ...{ partner: anna, trialsTeam, orderDesk, contact: anna },
});

const listed = async (api: Api, path: string, key: string): Promise<readonly Offered[]> =>
  (await api.get(`${path}/actions`, key)).list('items') as unknown as readonly Offered[];

function send(api: Api, { path, body, inputs, actor }: Offered, keys: Keys): Promise<Answer> {
  const required = inputs.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  const told = Object.fromEntries(required.map((name) => [name, TOLD[name]]));
  return api.post(path, keys[actor.kind] ?? '', { ...body, ...told });
}

/** Everything that is refused is refused for what was said; then one that is offered is done. */
async function goOn(api: Api, path: string, keys: Keys, command: string): Promise<Answer> {
  const actions = await listed(api, path, keys['partner'] ?? '');
  for (const action of actions.filter(({ isAllowed }) => !isAllowed)) {
    const answer = await send(api, action, keys);
    assert.is(answer.at('code'), action.refusal?.code, `${action.command} before ${command}`);
  }
  const wanted = actions.find((action) => action.command === command);
  assert.is(wanted?.isAllowed, true, `${command} ${JSON.stringify(wanted?.refusal)}`);
  if (wanted === undefined) throw new Error(command);
  const done = await send(api, wanted, keys);
  assert.ok([200, 201].includes(done.status), `${command}: ${JSON.stringify(done.body)}`);
  return done;
}

steps('an order goes its whole way by what its list offers', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const placed = await api.post('/v1/orders', at.anna, {
      offer: 'A_FLEX',
      services: ['MESSAGING'],
      requestedStartDate: '2027-01-11',
      provisioningContactEmail: 'anna@nordlys.example',
    });
    const path = `/v1/orders/${placed.text('id')}`;
    const way = ['setUpNow', 'chooseRole', 'chooseWho', 'reviewPartner', 'nameCustomerAdmin'];
    const rest = ['confirmCustomer', 'confirm', 'checkSubdomain', 'saveStep', 'provision'];
    let last = placed;
    for (const step of [...way, ...rest]) {
      last = await goOn(api, path, keysOf(at), `order.${step}`);
    }

    assert.is(last.at('status'), 'active');
    const over = await listed(api, path, at.anna);
    assert.is(over.length, 17);
    assert.is(over.filter(({ isAllowed }) => isAllowed).length, 0);
    const list = await api.get(`${path}/actions`, at.anna);
    assert.equal([list.at('orderId'), list.at('nextCursor')], [placed.text('id'), null]);
    assert.is((await api.get(`${path}/actions`, at.stig)).at('code'), 'UNKNOWN_ORDER');
  }),
);

steps('an address that the key does not know is not filled in, and has to be told', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const placed = await api.post('/v1/orders', at.orderDesk, {
      ...{ offer: 'A_FLEX', services: ['MEETINGS'], requestedStartDate: '2027-01-11' },
      ...{ provisioningContactEmail: 'anna@nordlys.example', partnerId: 'par_nordlys' },
      endCustomerId: 'cus_brio',
    });
    const path = `/v1/orders/${placed.text('id')}`;
    for (const step of ['setUpNow', 'chooseRole', 'chooseWho', 'reviewPartner']) {
      await goOn(api, path, keysOf(at), `order.${step}`);
    }
    const of = async (key: string) =>
      (await listed(api, path, key)).find(({ command }) => command === 'order.nameCustomerAdmin');
    const [desk, anna] = [await of(at.operator), await of(at.anna)];

    assert.equal(desk?.body, { adminEmail: 'c.meyer@brio.example' });
    assert.is(desk?.inputs[0]?.isRequired, false);
    assert.equal(anna?.body, {});
    assert.is(anna?.inputs[0]?.isRequired, true);
    assert.is(anna?.isAllowed, true);
  }),
);

steps('devices go out and come back, and a trial is converted, by what their lists offer', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await api.post('/v1/trials', at.anna, {
      ...REQUEST,
      customer: { ...REQUEST.customer, residencyCountry: 'US' },
      services: ['MESSAGING', 'WEBEX_DEVICES'],
      durationDays: 90,
    });
    const trial = `/v1/trials/${made.text('id')}`;
    const keys = { ...keysOf(at), customer: made.keyOf('karin') };
    for (const step of ['ship', 'deliver', 'requestExtension', 'approveExtension']) {
      await goOn(api, `${trial}/loans`, keys, `loan.${step}`);
    }
    let last = made;
    for (const step of ['prepareReturn', 'pickUp', 'receive']) {
      last = await goOn(api, `${trial}/loans`, keys, `loan.${step}`);
    }
    assert.is(last.at('state'), 'returned');

    for (const step of ['order', 'process', 'orderDevices', 'openSetup', 'submitAdmin']) {
      await goOn(api, `${trial}/conversions`, keys, `conversion.${step}`);
    }
    const converted = await goOn(api, `${trial}/conversions`, keys, 'conversion.confirm');
    assert.is(converted.at('state'), 'full', JSON.stringify(converted.body));
    for (const list of ['loans', 'conversions']) {
      const hidden = await api.get(`${trial}/${list}/actions`, at.stig);
      assert.is(hidden.at('code'), 'UNKNOWN_TRIAL');
    }
  }),
);

steps.run();
