import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, inApi, REQUEST, stage } from './support/api.ts';
import { DAY_MS, fakeClock, START_MS } from './support/store.ts';

const partners = suite('server/routes/partners');

partners('a registered partner is there, with a key for each of its people', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    const made = await api.post('/v1/partners', at.operator, {
      name: 'Vestlys',
      users: [
        { email: 'Una@Vestlys.example', roles: ['READ_ONLY'] },
        { email: 'uwe@vestlys.example', roles: ['SALES_ADMIN'] },
      ],
    });

    assert.is(made.status, 201);
    assert.match(made.text('id'), /^par_/);
    assert.is(made.at('users.0.email'), 'una@vestlys.example');
    assert.is(made.at('isCertified'), true);
    const seen = await api.get(`/v1/partners/${made.text('id')}`, made.keyOf('uwe'));
    assert.is(seen.at('name'), 'Vestlys');
    assert.is(seen.at('keys'), undefined);
    const list = await api.get('/v1/partners', at.operator);
    assert.is(list.list('items').length, 3);
  }),
);

partners('who comes gets a key, and the key of who leaves opens nothing', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    const changed = await api.patch('/v1/partners/par_nordlys', at.operator, {
      users: [{ email: 'bo@nordlys.example', roles: ['SALES_ADMIN'] }],
      tier: 2,
    });

    assert.is(changed.status, 200);
    assert.is(changed.at('tier'), 2);
    assert.is(changed.list('keys').length, 1);
    assert.is((await api.get('/v1/trials', changed.keyOf('bo'))).status, 200);
    assert.is((await api.get('/v1/trials', at.anna)).at('code'), 'KEY_INVALID');
  }),
);

partners.run();

const customers = suite('server/routes/customers');

const ACME = {
  customerId: 'cus_acme',
  companyName: 'Acme',
  vertical: 'RETAIL',
  residencyCountry: 'SE',
  admins: [{ email: 'a@acme.example', roles: ['FULL_ADMIN'] }],
  userEmails: ['u@acme.example'],
  purchases: [{ service: 'MEETINGS', quantity: 10, managingPartnerId: 'par_nordlys' }],
  siteUrls: ['acme.webex.com'],
  relationships: [{ partnerId: 'par_nordlys', adminEmails: ['anna@nordlys.example'] }],
};

customers('a registered customer has its people, purchases and sites', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    const made = await api.post('/v1/customers', at.operator, ACME);

    assert.is(made.status, 201);
    assert.is(made.at('region'), 'EU');
    assert.is(made.at('relationships.0.status'), 'managed');
    assert.equal(made.at('purchases'), ACME.purchases);
    const seen = await api.get('/v1/customers/cus_acme', made.keyOf('a@acme'));
    assert.equal(seen.at('userEmails'), ['u@acme.example']);
    assert.is((await api.get('/v1/customers', at.operator)).list('items').length, 2);
    assert.equal(
      (await api.get('/v1/customers', at.anna)).list('items').map(({ id }) => id),
      ['cus_acme'],
    );
  }),
);

customers('a change reaches the record, and a taken address is refused', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    await api.post('/v1/customers', at.operator, ACME);
    const patch = (body: unknown) => api.patch('/v1/customers/cus_acme', at.operator, body);

    const changed = await patch({
      admins: [...ACME.admins, { email: 'b@acme.example', roles: ['ADMIN'] }],
      purchases: [],
    });
    const taken = await patch({ userEmails: ['c.meyer@brio.example'] });

    assert.is(changed.status, 200);
    assert.equal(changed.at('purchases'), []);
    assert.is(changed.list('keys').length, 1);
    assert.is(taken.status, 409);
    assert.is(taken.at('code'), 'EMAIL_TAKEN');
  }),
);

customers('an id that is taken is refused', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    await api.post('/v1/customers', at.operator, ACME);

    const again = await api.post('/v1/customers', at.operator, {
      ...ACME,
      admins: [{ email: 'z@acme.example', roles: ['FULL_ADMIN'] }],
      userEmails: [],
      siteUrls: [],
    });

    assert.is(again.status, 409);
    assert.is(again.at('code'), 'ID_TAKEN');
  }),
);

customers.run();

const records = suite('server/routes/records');

const ids = (answer: Answer) => answer.list('items').map(({ notificationId }) => notificationId);

records('an entry names the request that wrote it, and none where time passed', () => {
  const clock = fakeClock();
  return inApi({ clock }, async (api) => {
    const partner = await api.post('/v1/partners', api.operatorKey, {
      name: 'Nordlys',
      users: [{ email: 'anna@nordlys.example', roles: ['SALES_ADMIN'] }],
    });
    const key = partner.keyOf('anna');
    const headers = { trackingid: 'CRM-RUN-17' };
    const made = await api.send('POST', '/v1/trials', { key, body: REQUEST, headers });
    clock.set(START_MS + 40 * DAY_MS);
    await api.worlds.settled();

    const entries = await api.get(`/v1/entries?trialId=${made.text('id')}`, key);
    const line = await api.get(`/v1/trials/${made.text('id')}/timeline`, key);

    const ids = entries.list('items').map(({ trackingId }) => trackingId);
    assert.equal(ids, ['CRM-RUN-17', null, null]);
    assert.equal(
      line.list('past').map(({ trackingId }) => trackingId),
      ids,
    );
    assert.is(line.at('future.0.trackingId'), null);
  });
});

records('messages, tasks and entries of a life, filtered and in order', () =>
  inApi({}, async (api) => {
    const made = await api.post('/v1/sandboxes', api.operatorKey, { scenario: 's01-whole-life' });
    const operator = made.keyOf('operator');

    const all = await api.get('/v1/messages', operator);
    const some = await api.get('/v1/messages?notificationId=N-08', operator);
    const tasks = await api.get(`/v1/tasks?trialId=${made.text('run.trialIds.0')}`, operator);

    assert.equal(ids(all), ['N-01', 'N-04', 'N-06', 'N-05', 'N-07', 'N-08']);
    assert.equal(ids(some), ['N-08']);
    assert.is(some.at('items.0.at'), '2027-03-12T09:00:00.000Z');
    assert.is(some.at('items.0.recipientCount'), 4);
    assert.is(tasks.at('items.0.task'), 'CONTACT_CUSTOMER_BEFORE_END');
    assert.is(tasks.at('items.0.dueAt'), '2027-02-10T09:00:00.000Z');
  }),
);

records('a mail is told in a language that is asked for, beside the words that were sent', () =>
  inApi({}, async (api) => {
    const made = await api.post('/v1/sandboxes', api.operatorKey, { scenario: 's01-whole-life' });
    const operator = made.keyOf('operator');
    const mail = '/v1/messages?notificationId=N-06&limit=1';

    const sent = await api.get(mail, operator);
    const told = await api.get(`${mail}&language=ar`, operator);
    const english = await api.get(`${mail}&language=en`, operator);
    const unknown = await api.get(`${mail}&language=xx`, operator);

    assert.not.ok('translation' in (sent.at('items.0') as object));
    assert.is(told.at('items.0.subject'), sent.at('items.0.subject'));
    assert.is(told.at('items.0.text'), sent.at('items.0.text'));
    assert.is(told.at('items.0.translation.language'), 'ar');
    assert.is(told.at('items.0.translation.direction'), 'rtl');
    assert.is(
      told.at('items.0.translation.subject'),
      'تنتهي الفترة التجريبية لدى \u2068Fjällräv AB\u2069 بعد 7 أيام',
    );
    assert.match(told.text('items.0.translation.html'), '<div lang="ar" dir="rtl">');
    assert.is(english.at('items.0.translation.subject'), sent.at('items.0.subject'));
    assert.is(unknown.status, 400);
    assert.is(unknown.at('code'), 'PARAMETER_INVALID');
  }),
);

records('pages of messages and entries join without a gap or a double', () =>
  inApi({}, async (api) => {
    const made = await api.post('/v1/sandboxes', api.operatorKey, { scenario: 's01-whole-life' });
    const operator = made.keyOf('operator');
    for (const list of ['/v1/messages', '/v1/entries', '/v1/partners']) {
      const whole = await api.get(`${list}?limit=200`, operator);
      const joined: unknown[] = [];
      let next: string | null = `${list}?limit=1`;
      while (next !== null) {
        const page: Answer = await api.get(next, operator);
        joined.push(...page.list('items'));
        next = /<([^>]+)>/.exec(page.headers.get('link') ?? '')?.[1] ?? null;
      }

      assert.equal(joined, whole.list('items'));
      assert.ok(joined.length > 1);
    }
  }),
);

records('entries can be read by stream and by trial, with the instant they were kept', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const made = await api.post('/v1/trials', at.anna, REQUEST);

    const own = await api.get('/v1/entries', at.anna);
    const trial = await api.get(`/v1/entries?trialId=${made.text('id')}`, at.anna);
    const stream = await api.get(`/v1/entries?stream=${made.text('customerId')}`, at.operator);

    assert.equal(
      own.list('items').map(({ stream: id }) => id),
      ['par_nordlys'],
    );
    assert.is(trial.at('items.0.at'), '2027-01-11T09:00:00.000Z');
    assert.is(trial.at('items.0.recordedAt'), '2027-01-11T09:00:00.000Z');
    assert.equal(stream.list('items'), trial.list('items'));
  }),
);

records.run();
