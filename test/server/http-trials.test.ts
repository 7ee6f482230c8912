import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Answer,
  type Api,
  CUSTOMER,
  inApi,
  REQUEST,
  type Stage,
  stage,
} from './support/api.ts';

const trials = suite('server/routes/trials');

const start = (api: Api, { anna }: Stage, more: object = {}): Promise<Answer> =>
  api.post('/v1/trials', anna, { ...REQUEST, ...more });
const codes = (answer: Answer, place: string) => answer.list(place).map(({ code }) => code);

trials('eligibility says yes per service, and does nothing', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    const verdict = await api.post('/v1/eligibility', at.anna, {
      ...REQUEST,
      usersByCountry: { SE: 140, DE: 60 },
    });

    assert.is(verdict.status, 200);
    assert.is(verdict.at('isAllowed'), true);
    assert.is(verdict.at('path'), 'NEW');
    assert.is(verdict.at('region'), 'EU');
    assert.is(verdict.at('residencySuggestion.country'), 'SE');
    assert.is(verdict.at('decision.services.1.isAllowed'), true);
    assert.is((await api.get('/v1/trials', at.anna)).list('items').length, 0);
  }),
);

trials('eligibility lists every reason of a no, and is still an answer', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    const verdict = await api.post('/v1/eligibility', at.anna, {
      ...REQUEST,
      locationAcknowledged: false,
      licenceCount: 1_000_000,
    });

    assert.is(verdict.status, 200);
    assert.is(verdict.at('isAllowed'), false);
    assert.equal(codes(verdict, 'refusal.reasons'), [
      'LOCATION_NOT_ACKNOWLEDGED',
      'LICENCE_COUNT_INVALID',
    ]);
  }),
);

trials('a trial for a new customer runs at once, and its administrator gets a key', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    const made = await start(api, at);

    assert.is(made.status, 202);
    assert.is(made.headers.get('location'), `http://localhost/v1/trials/${made.text('id')}`);
    assert.equal(made.at('state'), { active: 'running' });
    assert.is(made.at('policy'), 'webex-current@1');
    assert.is(made.at('startedAt'), '2027-01-11T09:00:00.000Z');
    assert.is(made.at('expiryAt'), '2027-02-10T09:00:00.000Z');
    assert.is(made.at('timers.0.dueAt'), '2027-02-03T09:00:00.000Z');
    assert.is(made.at('entries.0.input.command.type'), 'trial.start');
    const seen = await api.get(`/v1/trials/${made.text('id')}`, made.keyOf('karin'));
    assert.is(seen.status, 200);
    assert.is(seen.at('entries'), undefined);
  }),
);

trials('lists filter by state and go page by page', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    for (const name of ['a', 'b', 'c']) {
      await start(api, at, {
        trialId: `trl_${name}`,
        customer: { ...CUSTOMER, adminEmail: `${name}@fjallrav.example` },
      });
    }
    await api.post('/v1/trials/trl_b/cancel', at.anna, { confirm: true });

    const first = await api.get('/v1/trials?limit=2', at.operator);
    const second = await api.get(
      `/v1/trials?limit=2&cursor=${first.text('nextCursor')}`,
      at.operator,
    );
    const active = await api.get('/v1/trials?status=active', at.anna);

    const ids = (answer: Answer) => answer.list('items').map(({ id }) => id);
    assert.equal(ids(first), ['trl_a', 'trl_b']);
    assert.equal(ids(second), ['trl_c']);
    assert.equal(ids(active), ['trl_a', 'trl_c']);
    const mine = await api.get(
      `/v1/trials?customerId=${first.text('items.0.customerId')}`,
      at.anna,
    );
    assert.equal(ids(mine), ['trl_a']);
  }),
);

trials('a name finds its trials, within the sight of who asks', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    await start(api, at, { trialId: 'trl_a' });
    const found = async (search: string, key: string) =>
      (await api.get(`/v1/trials?search=${encodeURIComponent(search)}`, key))
        .list('items')
        .map(({ id }) => id);

    assert.equal(await found('FJÄLL', at.anna), ['trl_a']);
    assert.equal(await found(' nordlys ', at.operator), ['trl_a']);
    assert.equal(await found('brio', at.anna), []);
    assert.equal(await found('FJÄLL', at.stig), []);
    for (const wrong of ['%20', 'x'.repeat(101)]) {
      const refused = await api.get(`/v1/trials?search=${wrong}`, at.anna);
      assert.is(refused.status, 400);
      assert.is(refused.at('code'), 'PARAMETER_INVALID');
    }
  }),
);

trials('a timeline has what happened and what will, if nobody does anything', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await start(api, at);

    const line = await api.get(`/v1/trials/${made.text('id')}/timeline`, at.anna);

    assert.is(line.at('now'), '2027-01-11T09:00:00.000Z');
    assert.is(line.list('past').length, 1);
    assert.is(line.at('past.0.recordedAt'), '2027-01-11T09:00:00.000Z');
    assert.equal(
      line.list('future').map((entry) => entry['at']),
      ['2027-02-03T09:00:00.000Z', '2027-02-10T09:00:00.000Z', '2027-03-12T09:00:00.000Z'],
    );
    assert.is(line.at('future.0.recordedAt'), null);
    assert.is(line.at('pastCursor'), null);
    assert.is((await api.get('/v1/entries', at.operator)).list('items').length, 4);
  }),
);

trials('actions say what can be done now, by whom and where, and why not', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await start(api, at, { durationDays: 90 });
    const path = `/v1/trials/${made.text('id')}`;

    const actions = await api.get(`${path}/actions`, at.anna);

    const extend = actions.list('items').find(({ command }) => command === 'trial.extend');
    assert.is(extend?.['isAllowed'], false);
    assert.is(extend?.['path'], `${path}/extend`);
    assert.equal(extend?.['body'], { confirmShorter: false });
    assert.match(JSON.stringify(extend?.['refusal']), /"code":"EXTENSION_SHORTENS"/);
    for (const action of actions.list('items').filter(({ isAllowed }) => isAllowed === true)) {
      const who = action['actor'] as { kind: string };
      const key = who.kind === 'partner' ? at.anna : made.keyOf('karin');
      if (action['command'] === 'trial.cancel') continue;
      const done = await api.post(String(action['path']), key, action['body']);
      assert.is(done.status, 200, `${action['command']}: ${JSON.stringify(done.body)}`);
    }
  }),
);

trials.run();

const commands = suite('server/routes/trial-commands');

commands('each command of a running trial changes what it says', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await start(api, at, { edition: null });
    const to = (command: string, key: string, body: object = {}) =>
      api.post(`/v1/trials/${made.text('id')}/${command}`, key, body);

    const ready = await to('complete-provisioning', at.anna);
    assert.is(ready.at('isProvisioned'), true);
    assert.is(ready.at('entries.0.effects.0.message.notificationId'), 'N-01');
    const more = await to('add-service', at.anna, { service: 'CALLING' });
    assert.equal(more.at('services'), ['MESSAGING', 'MEETINGS', 'CALLING']);
    const less = await to('remove-service', at.anna, { service: 'MESSAGING' });
    assert.equal(less.at('services'), ['MEETINGS', 'CALLING']);
    const edited = await to('edit-licences', at.anna, { licenceCount: 350 });
    assert.is(edited.at('licenceCount'), 350);
    const wanted = await to('purchase-interest', made.keyOf('karin'));
    assert.is(wanted.at('entries.0.effects.0.message.notificationId'), 'N-09');
    await api.post(`/v1/sandboxes/${at.sandboxId}/advance`, at.operator, { by: 'P10D' });
    const longer = await to('extend', at.anna);
    assert.is(longer.at('expiryAt'), '2027-02-20T09:00:00.000Z');
    const ended = await to('cancel', at.anna, { confirm: true });
    assert.is(ended.at('status'), 'cancelled');
    assert.is(ended.at('closedBy'), 'PARTNER');
    const late = await to('extend', at.anna);
    assert.is(late.status, 409);
    assert.is(late.at('code'), 'TRIAL_CLOSED');
  }),
);

const ask = (api: Api, at: Stage): Promise<Answer> =>
  start(api, at, {
    customer: { ...CUSTOMER, companyName: 'Brio AG', adminEmail: 'c.meyer@brio.example' },
    confirmExisting: true,
  });

commands('a full administrator consents, and the partner provisions', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await ask(api, at);
    const path = `/v1/trials/${made.text('id')}`;
    assert.is(made.at('status'), 'pendingConsent');
    assert.equal(made.at('keys'), []);

    const early = await api.post(`${path}/complete-provisioning`, at.anna, {});
    await api.post(`/v1/sandboxes/${at.sandboxId}/advance`, at.operator, { by: 'PT1H' });
    const again = await api.post(`${path}/consent/resend`, at.anna, {});
    const agreed = await api.post(`${path}/consent/approve`, at.meyer, { grantFullAdmin: true });
    const begun = await api.post(`${path}/complete-provisioning`, at.anna, {});

    assert.is(early.at('code'), 'CONSENT_REQUIRED');
    assert.is(again.at('consent.resentCount'), 1);
    assert.is(agreed.at('partnerAccess'), 'fullAdmin');
    assert.is(begun.at('status'), 'active');
  }),
);

commands('a customer may decline, and a partner may withdraw', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const first = await ask(api, at);
    const declined = await api.post(`/v1/trials/${first.text('id')}/consent/decline`, at.meyer, {});
    const second = await ask(api, at);
    const withdrawn = await api.post(
      `/v1/trials/${second.text('id')}/consent/withdraw`,
      at.anna,
      {},
    );

    assert.is(declined.at('closedBy'), 'DECLINED');
    assert.is(withdrawn.at('status'), 'cancelled');
    const late = await api.post(`/v1/trials/${second.text('id')}/consent/approve`, at.meyer, {
      grantFullAdmin: false,
    });
    assert.is(late.at('code'), 'CONSENT_CLOSED');
  }),
);

commands('a refusal is recorded, has every reason, and changes nothing else', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await start(api, at, { durationDays: 90 });
    const path = `/v1/trials/${made.text('id')}`;
    const before = await api.get(path, at.anna);

    const refused = await api.post(`${path}/extend`, at.anna, {});

    assert.is(refused.status, 409);
    assert.is(refused.headers.get('content-type'), 'application/problem+json');
    assert.is(refused.at('type'), '/errors/EXTENSION_SHORTENS');
    assert.equal(codes(refused, 'reasons'), ['EXTENSION_SHORTENS']);
    assert.equal(refused.at('reasons.0.clauses'), ['A-01']);
    assert.is(refused.at('errors.0.description'), refused.at('detail'));
    assert.is(refused.at('message'), refused.at('detail'));
    assert.equal((await api.get(path, at.anna)).body, before.body);
    const entries = await api.get(`/v1/entries?trialId=${made.text('id')}`, at.anna);
    assert.is(entries.at('items.1.outcome'), 'refused');
    assert.is(entries.at('items.1.refusal.code'), 'EXTENSION_SHORTENS');
  }),
);

commands('who may not gets 403 from the runtime, with its reason', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await start(api, at);

    const wrong = await api.post(`/v1/trials/${made.text('id')}/extend`, made.keyOf('karin'), {});

    assert.is(wrong.status, 403);
    assert.is(wrong.at('code'), 'ROLE_NOT_ALLOWED');
  }),
);

commands('a trial without consent has nothing to approve', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await start(api, at);

    const refused = await api.post(`/v1/trials/${made.text('id')}/consent/resend`, at.anna, {});

    assert.is(refused.status, 409);
    assert.is(refused.at('code'), 'NO_CONSENT_ASKED');
  }),
);

commands.run();
