import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, type Api, inApi, REQUEST, type Stage, stage } from './support/api.ts';

const consent = suite('server/routes/consent-tokens');

interface Asking extends Stage {
  readonly trialId: string;
}

/** Anna has asked Brio, which nobody manages, for its consent. */
async function asking(api: Api, adminEmail = 'c.meyer@brio.example'): Promise<Asking> {
  const at = await stage(api);
  const { customer: _, ...rest } = REQUEST;
  const customer = { adminEmail, companyName: 'Brio AG', vertical: 'RETAIL' };
  const more = { confirmExisting: true, siteUrl: 'brio.webex.com', timeZone: 'Europe/Berlin' };
  const body = { ...rest, ...more, customer: { ...customer, residencyCountry: 'DE' } };
  const trial = await api.post('/v1/trials', at.anna, body);
  if (trial.status !== 202) throw new Error(JSON.stringify(trial.body));
  return { ...at, trialId: trial.text('id') };
}

const tokenOf = async (api: Api, at: Asking, email?: string): Promise<string> => {
  const body = email === undefined ? {} : { email };
  const made = await api.post(`/v1/trials/${at.trialId}/consent/tokens`, at.operator, body);
  assert.is(made.status, 201);
  return made.text('token');
};
const send = (api: Api, what: 'look' | 'redeem', body: object): Promise<Answer> =>
  api.send('POST', `/v1/consent-tokens/${what}`, { body });
const stateOf = async (api: Api, at: Asking) =>
  (await api.get(`/v1/trials/${at.trialId}`, at.operator)).at('consent.state');

/** What an answer says, without what names the request. */
function bare({ status, body, headers }: Answer): unknown {
  const { trackingId: _, ...rest } = body as Record<string, unknown>;
  const names = [...headers.keys()].filter((name) => !/^(trackingid|x-request-id)$/.test(name));
  return { status, ...rest, names };
}

consent('a token shows what is asked, and an answer with it counts as its person’s', () =>
  inApi({}, async (api) => {
    const at = await asking(api);
    const token = await tokenOf(api, at);
    const looked = await send(api, 'look', { token });
    assert.is(looked.status, 200);
    assert.equal(looked.body, {
      partnerName: 'Nordlys',
      companyName: 'Brio AG',
      services: REQUEST.services,
      licenceCount: REQUEST.licenceCount,
      durationDays: REQUEST.durationDays,
      policy: 'webex-current@1',
      email: 'c.meyer@brio.example',
      requestedAt: '2027-01-11T09:00:00.000Z',
      lapsesAt: '2027-02-10T09:00:00.000Z',
    });
    assert.is(await stateOf(api, at), 'requested');

    const answered = await send(api, 'redeem', { token, answer: 'approve' });
    assert.equal(answered.body, { state: 'approved', partnerName: 'Nordlys' });
    assert.is(await stateOf(api, at), 'approved');

    const [row] = (await api.get('/v1/audit?operation=consent.approve', at.meyer)).list('items');
    assert.equal(row?.['actor'], {
      ...{ kind: 'customer', customerId: 'cus_brio', email: 'c.meyer@brio.example' },
    });
    assert.is(row?.['keyLast4'], null);
  }),
);

consent('it is used once, and whatever is wrong with one is answered in the same words', () =>
  inApi({}, async (api) => {
    const at = await asking(api);
    const [token, other] = [await tokenOf(api, at), await tokenOf(api, at)];
    const used = await send(api, 'redeem', { token, answer: 'decline' });
    assert.is(used.at('state'), 'declined');

    const wrong = [token, other, `cst_${'A'.repeat(43)}`, 'cst_', '', 'x'.repeat(500), '\u0000é'];
    for (const what of ['look', 'redeem'] as const) {
      const more = what === 'look' ? {} : { answer: 'approve' };
      const answers = [];
      for (const one of wrong) answers.push(bare(await send(api, what, { token: one, ...more })));
      for (const answer of answers) assert.equal(answer, answers[0]);
      assert.is((answers[0] as { readonly code: string }).code, 'CONSENT_TOKEN_INVALID');
    }
  }),
);

consent('of a hundred at once, one answers', () =>
  inApi({}, async (api) => {
    const at = await asking(api);
    const token = await tokenOf(api, at);
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        send(api, 'redeem', { token, answer: index % 2 === 0 ? 'approve' : 'decline' }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    assert.equal(statuses, [200, ...Array.from({ length: 99 }, () => 404)]);
  }),
);

consent('it ends with its request, by the sandbox’s clock', () =>
  inApi({}, async (api) => {
    const at = await asking(api);
    const token = await tokenOf(api, at);
    const turn = (to: string) =>
      api.post(`/v1/sandboxes/${at.sandboxId}/advance`, at.operator, { to });
    await turn('2027-02-10T08:59:59.999Z');
    assert.is((await send(api, 'look', { token })).status, 200);
    await turn('2027-02-10T09:00:00.000Z');
    assert.is((await send(api, 'look', { token })).status, 404);
    assert.is((await send(api, 'redeem', { token, answer: 'approve' })).status, 404);
  }),
);

consent('a request that is sent again stays the same request: what was mailed before holds', () =>
  inApi({}, async (api) => {
    const at = await asking(api);
    const before = await tokenOf(api, at);
    await api.post(`/v1/sandboxes/${at.sandboxId}/advance`, at.operator, { by: 'P1D' });
    const again = await api.post(`/v1/trials/${at.trialId}/consent/resend`, at.anna, {});
    assert.is(again.status, 200);
    assert.is((await send(api, 'redeem', { token: before, answer: 'approve' })).status, 200);
  }),
);

consent(
  'the rules decide: who is no full administrator is refused, and the token still holds',
  () =>
    inApi({}, async (api) => {
      const at = await asking(api, 'u.weber@brio.example');
      const weber = await tokenOf(api, at);
      const refused = await send(api, 'redeem', { token: weber, answer: 'approve' });
      assert.is(refused.at('code'), 'APPROVER_NOT_FULL_ADMIN');
      assert.is((await send(api, 'look', { token: weber })).status, 200);
      // Every full administrator was asked as well. Source: T-069.
      const meyer = await tokenOf(api, at, 'c.meyer@brio.example');
      assert.is((await send(api, 'redeem', { token: meyer, answer: 'approve' })).status, 200);
    }),
);

consent('tokens are the sandbox operator’s to ask for, for those who were asked', () =>
  inApi({}, async (api) => {
    const at = await asking(api);
    const path = `/v1/trials/${at.trialId}/consent/tokens`;
    for (const key of [at.anna, at.meyer, at.trialsTeam]) {
      assert.is((await api.post(path, key, {})).status, 403);
    }
    const stranger = await api.post(path, at.operator, { email: 'x@y.example' });
    assert.is(stranger.status, 422);
    const made = await api.post(path, at.operator, {});
    assert.match(made.text('url'), /\/consent#cst_[\w-]{43}$/);
    const hidden = await api.worlds.store.consentToken(made.text('token'));
    assert.is(hidden, undefined);
    await api.post(`/v1/trials/${at.trialId}/consent/withdraw`, at.anna, {});
    assert.is((await api.post(path, at.operator, {})).at('code'), 'CONSENT_CLOSED');
  }),
);

consent('in the live world tokens go out by mail alone', () =>
  inApi({}, async (api) => {
    const partner = await api.post('/v1/partners', api.operatorKey, {
      name: 'Nordlys',
      users: [{ email: 'anna@nordlys.example', roles: ['SALES_FULL_ADMIN'] }],
    });
    const made = await api.post('/v1/trials', partner.keyOf('anna'), REQUEST);
    const path = `/v1/trials/${made.text('id')}/consent/tokens`;

    const refused = await api.post(path, api.operatorKey, {});

    assert.equal([refused.status, refused.at('code')], [409, 'SANDBOX_ONLY']);
  }),
);

consent.run();
