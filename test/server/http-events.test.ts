import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { EventWire } from '../../server/event-schemas.ts';
import { EVENT_TYPES } from '../../server/events/event-types.ts';
import { readLibrary } from '../../server/library.ts';
import { type Api, inApi, REQUEST, type Stage, stage } from './support/api.ts';

/** `trial@1` is none. */
const ADDRESS = /[^\s"@]+@[^\s"@]+\.[a-z]/;

const events = suite('server/routes/events');

events('what was done and what fell due is told in order; what was refused is no event', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const trialId = await started(api, at);
    await api.post(`/v1/trials/${trialId}/remove-service`, at.anna, { service: 'CALLING' });
    await api.post(`/v1/trials/${trialId}/extend`, at.anna, {});
    await api.post(`/v1/sandboxes/${at.sandboxId}/advance`, at.operator, { by: 'P200D' });

    const page = await api.get(`/v1/events?trialId=${trialId}`, at.anna);

    const told = page.list('items');
    assert.is(page.status, 200);
    assert.is(told[0]?.['type'], 'trial.requested');
    assert.is(told[0]?.['partnerId'], 'par_nordlys');
    const types = told.map(({ type }) => type);
    assert.ok(types.includes('trial.extended'));
    assert.ok(types.includes('trial.expired'));
    assert.not.ok(types.includes('trial.service_removed'));
    assert.equal(
      told.map(({ trialSequence }) => trialSequence),
      told.map((_, index) => index + 1),
    );
    const sequences = told.map(({ sequence }) => Number(sequence));
    assert.equal(
      sequences,
      [...sequences].sort((a, b) => a - b),
    );
    const ids = told.map(({ id }) => String(id));
    assert.equal(ids, [...ids].sort());
    const expired = told.find(({ type }) => type === 'trial.expired');
    assert.equal((expired?.['data'] as Record<string, unknown> | undefined)?.['status'], {
      from: 'active',
      to: 'grace',
    });
  }),
);

events('pages follow one another without a gap, by cursor, by link and by the id of an event', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    await started(api, at);
    const all = (await api.get('/v1/events?limit=200', at.operator)).list('items');
    assert.ok(all.length >= 4);

    const found: unknown[] = [];
    for (let path: string | null = '/v1/events?limit=1'; path !== null; ) {
      const page = await api.get(path, at.operator);
      found.push(...page.list('items'));
      const link = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1] ?? null;
      assert.is(link === null, page.at('nextCursor') === null);
      path = link === null ? null : new URL(link).pathname + new URL(link).search;
    }
    assert.equal(found, all);

    const [first] = all;
    const later = await api.get(`/v1/events?after=${first?.['id']}`, at.operator);
    assert.equal(later.list('items'), all.slice(1));
  }),
);

events('types are chosen by name or by what they begin with; unknown ones are refused', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    await started(api, at);
    const typesOf = async (type: string) =>
      (await api.get(`/v1/events?type=${type}`, at.operator))
        .list('items')
        .map((one) => one['type']);

    assert.equal(await typesOf('partner.registered'), ['partner.registered', 'partner.registered']);
    assert.equal(await typesOf('trial.*,customer.registered'), [
      'customer.registered',
      'trial.requested',
    ]);
    assert.equal(await typesOf('loan.*'), []);
    for (const type of ['trail.*', 'trial.', 'trial', '', 'trial.requested,']) {
      const page = await api.get(`/v1/events?type=${type}`, at.operator);
      assert.is(page.at('code'), 'PARAMETER_INVALID', type);
    }
  }),
);

events('everybody hears what is theirs, and nobody else’s', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const trialId = await started(api, at);
    const streamsOf = async (key: string) =>
      (await api.get('/v1/events', key)).list('items').map((one) => one['type']);

    assert.equal(await streamsOf(at.anna), ['partner.registered', 'trial.requested']);
    assert.equal(await streamsOf(at.stig), ['partner.registered']);
    assert.equal(await streamsOf(at.meyer), ['customer.registered']);
    const foreign = await api.get(`/v1/events?trialId=${trialId}`, at.stig);
    assert.equal([foreign.status, foreign.at('code')], [404, 'UNKNOWN_TRIAL']);
    const own = await api.get('/v1/events?customerId=cus_brio', at.meyer);
    assert.is(own.list('items').length, 1);
    assert.is((await api.get('/v1/events?customerId=cus_brio', at.stig)).list('items').length, 0);
    assert.is((await api.get('/v1/events', at.trialsTeam)).status, 403);
  }),
);

events('an order is heard of by whoever has it in its list, and by nobody else', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const placed = await api.send('POST', '/v1/orders', {
      key: at.anna,
      headers: { trackingid: 'SIMPLE_1' },
      body: {
        offer: 'A_FLEX',
        services: ['CALLING'],
        requestedStartDate: '2027-02-01',
        provisioningContactEmail: 'ulla@nordlys.example',
      },
    });
    const ofOrders = async (key: string) =>
      (await api.get('/v1/events?type=order.*', key)).list('items');

    assert.is(placed.status, 201, JSON.stringify(placed.body));
    const [event] = await ofOrders(at.anna);
    assert.equal(
      [event?.['type'], event?.['orderId'], event?.['partnerId'], event?.['trackingId']],
      ['order.placed', placed.text('id'), 'par_nordlys', 'SIMPLE_1'],
    );
    assert.equal(await ofOrders(at.operator), [event]);
    assert.equal(await ofOrders(at.stig), []);
    assert.equal(await ofOrders(at.meyer), []);
    const path = `/v1/sandboxes/${at.sandboxId}/advance`;
    const turned = await api.post(path, at.operator, { by: 'P60D' });
    const later = (await ofOrders(at.anna)).at(-1);
    assert.is(later?.['orderId'], placed.text('id'));
    assert.is(later?.['trackingId'], turned.headers.get('trackingid'));
  }),
);

events('an id of another world is no place here', () =>
  inApi({}, async (api) => {
    const one = await stage(api);
    const other = await api.post('/v1/sandboxes', api.operatorKey, { name: 'Other' });
    const [event] = (await api.get('/v1/events', one.operator)).list('items');

    for (const query of [`after=${event?.['id']}`, `cursor=${event?.['id']}`, 'after=evt_1']) {
      const page = await api.get(`/v1/events?${query}`, other.keyOf('operator'));
      assert.is(page.at('code'), 'CURSOR_INVALID', query);
    }
  }),
);

events('every event of every story is thin, of a known type, and names no person', () =>
  inApi({}, async (api) => {
    const told = new Set<string>();
    for (const id of readLibrary().keys()) {
      const made = await api.post('/v1/sandboxes', api.operatorKey, { scenario: id });
      for (const event of await everyEvent(api, made.keyOf('operator'))) {
        const text = JSON.stringify(event);
        told.add(String(event['type']));
        assert.equal(EventWire.parse(event), event);
        assert.ok(EVENT_TYPES.includes(String(event['type'])), text);
        assert.ok(Buffer.byteLength(text) < 20_000, text);
        assert.not.match(text, ADDRESS);
      }
    }
    assert.ok(told.size > 50, [...told].join());
  }),
);

events.run();

async function everyEvent(
  api: Api,
  key: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const found = [];
  for (let cursor = ''; ; ) {
    const page = await api.get(`/v1/events?limit=200${cursor}`, key);
    found.push(...page.list('items'));
    if (page.at('nextCursor') === null) return found;
    cursor = `&cursor=${page.text('nextCursor')}`;
  }
}

async function started(api: Api, at: Stage): Promise<string> {
  const made = await api.post('/v1/trials', at.anna, REQUEST);
  if (!String(made.status).startsWith('2')) throw new Error(JSON.stringify(made.body));
  return made.text('id');
}
