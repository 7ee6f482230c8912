/** Every request that must be refused: with its code, as one document, and without a trace. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Answer,
  type Api,
  type Ask,
  CUSTOMER,
  inApi,
  REQUEST,
  type Stage,
  snapshotOf,
  stage,
} from './support/api.ts';

const problems = suite('server/problem, what is sent');

const MEGABYTE = 1_048_576;
const UNKNOWN = 'trl_01J8ZQ4Y0B';
const { customer: _, ...NOBODY } = REQUEST;

type Bad = readonly [what: string, answer: string, request: string, ask: Ask, place?: string];

/** Item by item what must be refused, where, and how. */
// biome-ignore format: a refusal is a row of a table
const OF_PARTNER: readonly Bad[] = [
  ['an unknown field', '422 VALIDATION_FAILED', 'POST /v1/trials', { body: { ...REQUEST, colour: 1 } }, '/colour'],
  ['an unknown field inside', '422 VALIDATION_FAILED', 'POST /v1/trials', { body: { ...REQUEST, customer: { ...CUSTOMER, 'a/b~': 1 } } }, '/customer/a~1b~0'],
  ['a wrong type', '422 VALIDATION_FAILED', 'POST /v1/trials', { body: { ...REQUEST, services: 'CALLING' } }, '/services'],
  ['a list for a body', '422 VALIDATION_FAILED', 'POST /v1/trials', { body: [] }, ''],
  ['null for a body', '422 VALIDATION_FAILED', 'POST /v1/trials', { body: null }, ''],
  ['no body', '422 VALIDATION_FAILED', 'POST /v1/trials', {}],
  ['an unknown trial', '404 UNKNOWN_TRIAL', `POST /v1/trials/${UNKNOWN}/extend`, { body: {} }],
  ['an id of another kind', '404 UNKNOWN_TRIAL', 'GET /v1/trials/constructor', {}],
  ['an id that is none', '404 UNKNOWN_TRIAL', 'GET /v1/trials/%00%2F..', {}],
  ['an unknown customer', '404 UNKNOWN_CUSTOMER', 'GET /v1/customers/cus_x', {}],
  ['an unknown customer to try', '404 UNKNOWN_CUSTOMER', 'POST /v1/trials', { body: { ...NOBODY, customerId: 'cus_x' } }],
  ['an unknown partner', '404 UNKNOWN_PARTNER', 'GET /v1/partners/par_x', {}],
  ['an unknown trial’s entries', '404 UNKNOWN_TRIAL', `GET /v1/entries?trialId=${UNKNOWN}`, {}],
  ['a time zone of nowhere', '422 VALIDATION_FAILED', 'POST /v1/trials', { body: { ...REQUEST, timeZone: 'Mars/Olympus' } }, '/timeZone'],
  ['the same, validated', '422 VALIDATION_FAILED', 'POST /v1/trials/validate', { body: { ...REQUEST, timeZone: 'Mars/Olympus' } }, '/timeZone'],
  ['the same, as a question', '422 VALIDATION_FAILED', 'POST /v1/eligibility', { body: { ...REQUEST, timeZone: 'Mars/Olympus' } }, '/timeZone'],
  ['the same, in the wizard', '422 VALIDATION_FAILED', 'POST /v1/start-wizard', { body: { session: null, step: { type: 'wizard.giveSite', siteUrl: 'a.webex.com', timeZone: 'Mars/Olympus' } } }, '/step/timeZone'],
  ['an unknown policy', '422 UNKNOWN_POLICY', 'POST /v1/trials', { body: { ...REQUEST, policy: 'webex-1999' } }],
  ['no customer and no id', '422 CUSTOMER_REQUIRED', 'POST /v1/trials', { body: NOBODY }],
  ['malformed JSON', '400 MALFORMED_JSON', 'POST /v1/trials', { raw: '{"services": [' }],
  ['an empty text as JSON', '400 MALFORMED_JSON', 'POST /v1/trials', { raw: '' }],
  ['a megabyte', '413 BODY_TOO_LARGE', 'POST /v1/trials', { raw: JSON.stringify({ x: 'x'.repeat(MEGABYTE) }) }],
  ['no length', '411 LENGTH_REQUIRED', 'POST /v1/trials', { headers: { 'transfer-encoding': 'chunked' } }],
  ['a form', '415 MEDIA_TYPE_UNSUPPORTED', 'POST /v1/trials', { raw: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ['an unknown parameter', '400 UNKNOWN_PARAMETER', 'GET /v1/trials?stauts=active', {}, '/stauts'],
  ['a parameter where none is', '400 UNKNOWN_PARAMETER', 'GET /v1/machines?x', {}, '/x'],
  ['the prototype as a parameter', '400 UNKNOWN_PARAMETER', 'GET /v1/trials?__proto__=1', {}],
  ['an unknown state', '400 PARAMETER_INVALID', 'GET /v1/trials?status=sleeping', {}, '/status'],
  ['a page of none', '400 PARAMETER_INVALID', 'GET /v1/trials?limit=0', {}, '/limit'],
  ['a page of too many', '400 PARAMETER_INVALID', 'GET /v1/trials?limit=201', {}, '/limit'],
  ['a limit twice', '400 PARAMETER_INVALID', 'GET /v1/trials?limit=1&limit=2', {}, '/limit'],
  ['a cursor of one’s own', '400 CURSOR_INVALID', 'GET /v1/trials?cursor=hello!', {}],
  ['a cursor of another list', '400 CURSOR_INVALID', 'GET /v1/entries?cursor=dHJsX2E', {}],
  ['an unknown address', '404 NOT_FOUND', 'GET /v1/trails', {}],
  ['an unknown method', '405 METHOD_NOT_ALLOWED', `PUT /v1/trials/${UNKNOWN}`, {}],
  ['an unknown machine', '404 UNKNOWN_MACHINE', 'GET /v1/machines/trial@9', {}],
  ['an unknown scenario', '404 UNKNOWN_SCENARIO', 'GET /v1/scenarios/s99', {}],
];

const ADVANCE = 'POST /v1/sandboxes/SBX/advance';
const FORK = 'POST /v1/sandboxes/SBX/fork';
/** The same for what an operator may do; SBX stands for the id of its sandbox. */
// biome-ignore format: a refusal is a row of a table
const OF_OPERATOR: readonly Bad[] = [
  ['a negative duration', '422 VALIDATION_FAILED', ADVANCE, { body: { by: '-P1D' } }, '/by'],
  ['a duration of nothing', '422 VALIDATION_FAILED', ADVANCE, { body: { by: 'PT0S' } }, '/by'],
  ['a month', '422 VALIDATION_FAILED', ADVANCE, { body: { by: 'P1M' } }, '/by'],
  ['two targets', '422 VALIDATION_FAILED', ADVANCE, { body: { by: 'P1D', toNext: true } }, ''],
  ['no target', '422 VALIDATION_FAILED', ADVANCE, { body: {} }, ''],
  ['toNext that is not true', '422 VALIDATION_FAILED', ADVANCE, { body: { toNext: false } }, '/toNext'],
  ['a date before now', '422 TIME_RAN_BACKWARDS', ADVANCE, { body: { to: '2027-01-11T08:59:59.999Z' } }],
  ['a date that no calendar has', '422 VALIDATION_FAILED', ADVANCE, { body: { to: '2027-02-30T00:00:00Z' } }, '/to'],
  ['a date without a zone', '422 VALIDATION_FAILED', ADVANCE, { body: { to: '2027-02-03T09:00:00' } }, '/to'],
  ['a fork of the future', '422 VALIDATION_FAILED', FORK, { body: { at: '2028-01-01T00:00:00Z' } }, '/at'],
  ['a fork of before', '422 VALIDATION_FAILED', FORK, { body: { at: '1999-01-01T00:00:00Z' } }, '/at'],
  ['another sandbox', '404 UNKNOWN_SANDBOX', 'POST /v1/sandboxes/sbx_x/advance', { body: { toNext: true } }],
  ['an id of another kind', '422 VALIDATION_FAILED', 'POST /v1/partners', { body: { name: 'X', partnerId: 'cus_x' } }, '/partnerId'],
  ['a taken address', '409 EMAIL_TAKEN', 'POST /v1/customers', { body: { companyName: 'X', vertical: 'RETAIL', residencyCountry: 'SE', admins: [{ email: 'c.meyer@brio.example', roles: ['ADMIN'] }] } }],
  ['a sandbox inside a sandbox', '403 OPERATION_NOT_ALLOWED', 'POST /v1/sandboxes', { body: {} }],
];

const MAKE = 'POST /v1/sandboxes';
const STORY = { scenario: 'x', title: 'X', startAt: '2027-01-11T09:00Z', steps: [] };
/** And the installation. */
// biome-ignore format: a refusal is a row of a table
const OF_INSTALLATION: readonly Bad[] = [
  ['an unknown policy', '422 UNKNOWN_POLICY', MAKE, { body: { policy: 'webex-1999' } }],
  ['an unknown scenario', '404 UNKNOWN_SCENARIO', MAKE, { body: { scenario: 's99' } }],
  ['a scenario and an instant', '422 VALIDATION_FAILED', MAKE, { body: { scenario: STORY, now: '2027-01-11T09:00Z' } }, '/now'],
  ['a scenario and a policy', '422 VALIDATION_FAILED', MAKE, { body: { scenario: STORY, policy: 'webex-current' } }, '/policy'],
  ['a scenario with a hole', '422 SCENARIO_INVALID', MAKE, { body: { scenario: { ...STORY, startAt: undefined } } }, '/scenario/startAt'],
  ['a scenario beyond all years', '422 SCENARIO_INVALID', MAKE, { body: { scenario: { ...STORY, steps: [{ at: '+99999999999d' }] } } }, '/scenario/steps/0/at'],
  ['a scenario on Mars', '422 SCENARIO_INVALID', MAKE, { body: { scenario: { ...STORY, steps: [{ at: '+1d', as: 'x@y.example', do: 'trial.start', with: { timeZone: 'Mars/Olympus' } }] } } }, '/scenario/steps/0/with/timeZone'],
  ['a scenario with a stranger', '422 SCENARIO_INVALID', MAKE, { body: { scenario: { ...STORY, steps: [{ at: '+1d', as: 'x@y.example', do: 'trial.extend' }] } } }],
  ['a scenario of an unknown policy', '422 UNKNOWN_POLICY', MAKE, { body: { scenario: { ...STORY, policy: 'x' } } }],
];

async function refuses(api: Api, at: Stage, key: string, table: readonly Bad[]): Promise<void> {
  for (const [what, expected, request, ask, place] of table) {
    const [method = '', path = ''] = request.replace('SBX', at.sandboxId).split(' ');
    const before = await snapshotOf(api, at);
    const answer = await api.send(method, path, { key, ...ask });

    assert.is(`${answer.status} ${answer.at('code')}`, expected, what);
    if (place !== undefined) assert.is(answer.at('errors.0.pointer'), place, what);
    checkDocument(answer, what);
    assert.is(await snapshotOf(api, at), before, `${what} changed something`);
  }
  assert.equal(api.reports, []);
}

function checkDocument(answer: Answer, what: string): void {
  assert.is(answer.headers.get('content-type'), 'application/problem+json', what);
  assert.is(answer.at('status'), answer.status, what);
  assert.is(answer.at('type'), `/errors/${answer.text('code')}`, what);
  assert.is(answer.at('message'), answer.at('detail'), what);
  assert.is(answer.at('trackingId'), answer.headers.get('trackingid'), what);
  assert.ok(answer.list('errors').length > 0, what);
  assert.ok(Number.isInteger(answer.at('errors.0.errorCode')), what);
  assert.not.match(JSON.stringify(answer.body), /node_modules|\.ts:\d|SELECT /, what);
}

problems('what a partner may not send is a problem with a code, and changes nothing', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    await refuses(api, at, at.anna, OF_PARTNER);
  }),
);

problems('so is what an operator may not', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    await refuses(api, at, at.operator, OF_OPERATOR);
  }),
);

problems('and what an installation may not', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    await refuses(api, at, api.operatorKey, OF_INSTALLATION);
  }),
);

// biome-ignore format: a sentence is a row of a table
const SENTENCES: readonly (readonly [path: string, ask: Ask, detail: RegExp])[] = [
  ['/v1/trials', { body: {} }, /^\/services is missing\.$/],
  ['/v1/trials', { body: { services: 'CALLING' } }, /^\/services must be a list, not a text\.$/],
  ['/v1/trials', { body: { services: [] } }, /^\/services must not be empty\.$/],
  ['/v1/trials', { body: { services: ['TEA'] } }, /^\/services\/0 must be one of: MESSAGING, MEETINGS, /],
  ['/v1/trials', { body: { services: ['CALLING'], licenceCount: 'x' } }, /^\/licenceCount must be a number, not a text\.$/],
  ['/v1/trials', { body: { services: ['CALLING'], licenceCount: 1.5 } }, /^\/licenceCount must be a whole number/],
  ['/v1/trials', { body: { services: ['CALLING'], durationDays: -1 } }, /^\/durationDays must be at least 0\.$/],
  ['/v1/trials', { body: { services: ['CALLING'], nonsense: 1 } }, /^\/nonsense is not known here\.$/],
  ['/v1/trials', { body: [] }, /^The body must be an object, not a list\.$/],
  ['/v1/trials', { raw: '{"services": [' }, /^The body is not JSON: it ends too early\.$/],
  ['/v1/trials', { raw: '{\n  "a": 1 "b": 2}' }, /^The body is not JSON: line 2, column 10\.$/],
  ['/v1/trials', { raw: '' }, /^The body is empty; it must be JSON\.$/],
];

problems('what is wrong is said in plain words, and where', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    for (const [path, ask, detail] of SENTENCES) {
      const answer = await api.send('POST', path, { key: at.anna, ...ask });
      assert.match(answer.text('detail'), detail);
      assert.not.match(
        JSON.stringify(answer.body),
        /Invalid (?:input|option)|Too (?:small|big)|Unrecog/,
      );
    }
    const limit = await api.get('/v1/trials?limit=0', at.anna);
    assert.is(limit.at('message'), 'The query parameter limit must be from 1 to 200.');
    const typo = await api.get('/v1/trials?stauts=active', at.anna);
    assert.is(typo.at('message'), 'The query parameter stauts is not known here.');
  }),
);

problems('a refusal points at the field that its rule is about', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const refusedFor = async (more: object) => {
      const answer = await api.post('/v1/trials', at.anna, { ...REQUEST, ...more });
      return `${answer.text('code')} ${answer.text('errors.0.pointer')}`;
    };
    const customer = { ...REQUEST.customer, vertical: 'SORCERY' };

    assert.is(await refusedFor({ licenceCount: 5_000 }), 'LICENCE_COUNT_INVALID /licenceCount');
    assert.is(await refusedFor({ durationDays: 45 }), 'DURATION_INVALID /durationDays');
    const long = await api.post('/v1/trials', at.anna, { ...REQUEST, durationDays: 45 });
    assert.is(long.text('detail'), 'A length of 45 days is not offered. 30, 60 and 90 are.');
    assert.is(await refusedFor({ customer }), 'VERTICAL_NOT_LISTED /customer/vertical');
  }),
);

problems('a hundred thousand nested lists are refused like anything else', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);

    for (const raw of [deep, `{"scenario":{"a":${deep}}}`, `{"services":${deep}}`]) {
      for (const path of ['/v1/trials', '/v1/sandboxes']) {
        const key = path === '/v1/trials' ? at.anna : api.operatorKey;
        const answer = await api.send('POST', path, { key, raw });
        assert.ok([400, 422].includes(answer.status), `${path} ${answer.status}`);
      }
    }
  }),
);

problems('at most a hundred wrong places are told', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const users = Array.from({ length: 1_000 }, () => ({ email: 1 }));

    const answer = await api.post('/v1/partners', at.operator, { name: 'X', users });

    assert.is(answer.list('errors').length, 100);
  }),
);

problems.run();
