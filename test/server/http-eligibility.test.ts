import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Api, inApi, REQUEST, type Stage, stage } from './support/api.ts';
import { fakeClock } from './support/store.ts';

const eligibility = suite('server/routes/eligibility');

const FULL = '/v1/eligibility?explain=full&forecast=true';
const DENIED = { ...REQUEST, locationAcknowledged: false, licenceCount: 1_000_000 };

type Fields = Readonly<Record<string, unknown>>;
const ask = (api: Api, { anna }: Stage, body: object, path = FULL, headers = {}) =>
  api.send('POST', path, { key: anna, body, headers });

eligibility('a plain question gets an answer without trees, and an id to ask again', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    const answer = await ask(api, at, DENIED, '/v1/eligibility');

    assert.is(answer.status, 200);
    assert.match(answer.text('decisionId'), /^dec_[0-9A-Z]{26}$/);
    assert.match(answer.text('decision.packHash'), /^[0-9a-f]{64}$/);
    for (const part of ['explanation', 'remedies', 'forecast']) assert.is(answer.at(part), null);
  }),
);

eligibility('a full answer shows every rule with the value read, needed, and its clause', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    const answer = await ask(api, at, DENIED);

    const rules = answer.list('explanation.0.rules');
    assert.is(rules.length, answer.at('explanation.0.ruleCount'));
    const licences = rules.find(({ ruleId }) => ruleId === 'E-30a') as Fields;
    assert.is(licences['outcome'], 'violated');
    assert.equal(licences['source'], ['T-028', 'T-029']);
    const [, least] = (licences['require'] as { of: Fields[] }).of;
    assert.is(least?.['actual'], 1_000_000);
    assert.is(least?.['expected'], 1000);
    assert.is(least?.['expectedText'], 'at most 1000');
    assert.is(least?.['from'], 'request.licenceCount');
    const outcomes = new Set(rules.map(({ outcome }) => outcome));
    assert.equal([...outcomes].sort(), ['notApplicable', 'passed', 'violated']);
  }),
);

eligibility('what would make it pass is a request that may be sent, and then passes', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const answer = await ask(api, at, DENIED);

    const [remedy] = answer.list('remedies.services.0.remedies');
    const changes = remedy?.['changes'] as Fields[];
    assert.equal(changes.map(({ field }) => field).sort(), [
      'licenceCount',
      'locationAcknowledged',
    ]);
    assert.ok(changes.every(({ by }) => by === 'requester'));

    const again = await ask(api, at, remedy?.['request'] as object, '/v1/eligibility');
    assert.is(again.at('isAllowed'), true);
  }),
);

eligibility(
  'a partner that lost its certification is told who can mend it, and that time cannot',
  () =>
    inApi({}, async (api) => {
      const at = await stage(api);
      const partner = (await api.get('/v1/partners', at.operator)).text('items.0.id');
      const path = `/v1/partners/${partner}`;
      await api.patch(path, at.operator, { isCertified: false });

      const answer = await ask(api, at, REQUEST);

      assert.is(answer.at('refusal.code'), 'PARTNER_NOT_CERTIFIED');
      assert.equal(answer.at('remedies.services.0.remedies.0.by'), ['partner']);
      assert.is(answer.at('forecast.allowedFrom'), null);
      assert.is(answer.at('forecast.sentence'), 'Never by time alone');
    }),
);

eligibility('the date is exact: denied a millisecond before, allowed at it', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    await api.post('/v1/customers', at.operator, {
      customerId: 'cus_egen',
      companyName: 'Egen',
      vertical: 'RETAIL',
      residencyCountry: 'SE',
      admins: [{ email: 'a@egen.example', roles: ['FULL_ADMIN'] }],
      purchases: [{ service: 'CALLING', quantity: 9 }],
      relationships: [{ partnerId: 'par_nordlys' }],
    });
    const { customer: _, ...rest } = REQUEST as Fields;
    const more = { ...rest, customerId: 'cus_egen' };
    const started = await api.post('/v1/trials', at.anna, more);

    const answer = await ask(api, at, more);
    const from = answer.text('forecast.allowedFrom');
    assert.is(answer.at('isAllowed'), false);
    assert.is(answer.at('forecast.because.0.events.0.trialId'), started.at('id'));

    const to = (instant: number) =>
      api.post(`/v1/sandboxes/${at.sandboxId}/advance`, at.operator, {
        to: new Date(instant).toISOString(),
      });
    await to(Date.parse(from) - 1);
    assert.is((await ask(api, at, more, '/v1/eligibility')).at('isAllowed'), false);
    await to(Date.parse(from));
    assert.is((await ask(api, at, more, '/v1/eligibility')).at('isAllowed'), true);
  }),
);

eligibility('the reader’s language is spoken and said back', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const sentences = new Map<string, string>();
    for (const language of ['en', 'sv', 'de', 'nb', 'bg', 'ar']) {
      const answer = await ask(api, at, DENIED, FULL, { 'accept-language': language });
      assert.is(answer.headers.get('content-language'), language);
      assert.is(answer.at('language'), language);
      const [rule] = answer.list('explanation.0.rules');
      assert.is(rule?.['isTranslated'], true);
      sentences.set(language, String(rule?.['sentence']));
    }
    assert.is(new Set(sentences.values()).size, 6);
    assert.match(sentences.get('ar') ?? '', /[\u0600-\u06ff]/);
    const other = await ask(api, at, DENIED, FULL, { 'accept-language': 'xx' });
    assert.is(other.headers.get('content-language'), 'en');
  }),
);

eligibility('an answer can be looked at again as it was given, by whoever asked', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const id = (await ask(api, at, DENIED, '/v1/eligibility')).text('decisionId');

    const kept = await api.get(`/v1/decisions/${id}`, at.anna);

    assert.is(kept.status, 200);
    assert.is(kept.at('kind'), 'eligibility');
    assert.is(kept.at('at'), '2027-01-11T09:00:00.000Z');
    assert.is(kept.at('replay.isSame'), true);
    assert.is(kept.at('request.licenceCount'), 1_000_000);
    assert.is(kept.at('facts.0.facts.licenceCount'), 1_000_000);
    const outsider = await stage(api);
    assert.is((await api.get(`/v1/decisions/${id}`, outsider.anna)).status, 404);
    assert.is((await api.get('/v1/decisions/dec_x', at.anna)).at('code'), 'UNKNOWN_DECISION');
  }),
);

eligibility('an answer is kept for 90 days of the wall clock, and then is gone', () => {
  const clock = fakeClock();
  return inApi({ clock }, async (api) => {
    const at = await stage(api);
    const plainly = () => ask(api, at, REQUEST, '/v1/eligibility');
    const path = `/v1/decisions/${(await plainly()).text('decisionId')}`;
    const keptMs = 90 * 86_400_000;

    clock.set(clock.nowMs() + keptMs);
    await api.worlds.housekeeping.round();
    assert.is((await api.get(path, at.anna)).status, 200, 'to the last millisecond');
    clock.set(clock.nowMs() + 1);
    await api.worlds.housekeeping.round();
    assert.is((await api.get(path, at.anna)).status, 404);
  });
});

eligibility('the decision of a command is in its entry, under the entry’s number', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const started = await api.post('/v1/trials', at.anna, REQUEST);
    const id = started.text('entries.0.decisionId');

    const kept = await api.get(`/v1/decisions/${id}`, at.anna);

    assert.is(kept.at('kind'), 'command');
    assert.is(kept.at('decision.outcome'), 'allowed');
    assert.is(kept.at('replay.isSame'), true);
    assert.is((await api.get('/v1/decisions/dec_1', at.anna)).status, 404, 'not a decision');
    const refused = await api.post('/v1/trials', at.anna, DENIED);
    assert.is(refused.status, 409);
    const why = await api.get(`/v1/decisions/${refused.text('decisionId')}`, at.anna);
    assert.is(why.at('decision.outcome'), 'denied');
  }),
);

eligibility('of a stranger’s customer a rule that does not apply shows no value', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const admins = [{ email: 'boss@strange.example', roles: ['FULL_ADMIN'] }];
    await api.post('/v1/customers', at.operator, {
      companyName: 'Strange',
      vertical: 'RETAIL',
      residencyCountry: 'SE',
      admins,
      purchases: [{ service: 'CALLING', quantity: 9 }],
    });
    const customer = {
      companyName: 'x',
      adminEmail: 'boss@strange.example',
      vertical: 'RETAIL',
      residencyCountry: 'SE',
    };

    const answer = await ask(api, at, { ...REQUEST, services: ['MESSAGING'], customer });

    assert.is(answer.at('path'), 'EXISTING');
    const calling = answer.list('explanation.0.rules').find(({ ruleId }) => ruleId === 'E-06');
    assert.is(calling?.['outcome'], 'notApplicable');
    assert.is(calling?.['require'], null);
    assert.not.match(JSON.stringify(answer.body), /"callingPurchased":|customerPaying/);
    const kept = await api.get(`/v1/decisions/${answer.text('decisionId')}`, at.anna);
    assert.not.match(JSON.stringify(kept.body), /"callingPurchased":|customerPaying/);
  }),
);

eligibility(
  'what a stranger bought stays hidden in every decision until it stands in the way',
  () =>
    inApi({}, async (api) => {
      const at = await stage(api);
      await api.post('/v1/customers', at.operator, {
        customerId: 'cus_stranger',
        companyName: 'Stranger',
        vertical: 'RETAIL',
        residencyCountry: 'SE',
        admins: [{ email: 'boss@stranger.example', roles: ['FULL_ADMIN'] }],
        purchases: [{ service: 'LEGACY_CALL', quantity: 9 }],
      });
      const { customer: _, ...rest } = REQUEST as Fields;
      const customer = {
        companyName: 'x',
        adminEmail: 'boss@stranger.example',
        vertical: 'RETAIL',
        residencyCountry: 'SE',
      };
      const body = { ...rest, customer, services: ['MESSAGING'], confirmExisting: true };
      const trial = (await api.post('/v1/trials', at.anna, body)).text('id');
      const add = { service: 'CONTACT_CENTER' };
      assert.is((await api.post(`/v1/trials/${trial}/add-service`, at.anna, add)).status, 409);

      const entries = await api.get(`/v1/entries?trialId=${trial}`, at.anna);
      const sequences = entries.list('items').map(({ sequence }) => sequence);
      assert.is(sequences.length, 2);
      for (const sequence of sequences) {
        const kept = await api.get(`/v1/decisions/dec_${sequence}`, at.anna);
        assert.is(kept.status, 200);
        assert.not.match(JSON.stringify(kept.body), /"callingPurchased":/);
      }
      assert.not.match(JSON.stringify(entries.body), /"callingPurchased"/);
    }),
);

eligibility('a sandbox that ends while its question is answered is unknown, not our failure', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const { worlds } = api;
    const readerOf = worlds.reader.bind(worlds);
    worlds.reader = (id) => {
      const reader = readerOf(id);
      return {
        ...reader,
        holderOf: async (claim) => {
          const holder = await reader.holderOf(claim);
          await worlds.remove(at.sandboxId);
          return holder;
        },
        stream: (name) => reader.stream(name),
        streamOfTrial: (name) => reader.streamOfTrial(name),
      };
    };

    const answer = await ask(api, at, REQUEST, '/v1/eligibility');

    assert.is(answer.status, 404);
    assert.equal(api.reports, []);
  }),
);

eligibility.run();
