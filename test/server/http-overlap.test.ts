import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, type Api, inApi } from './support/api.ts';

const overlap = suite('server/routes/eligibility S09');

/** Row, wanted → the leading code of each service, `-` for yes; and from when, where time does it. */
const ROWS: readonly (readonly [string, string, string, string?])[] = [
  ['r1', 'CALLING', '-'],
  ['r2', 'CALLING', '-'],
  ['r3', 'MEETINGS', 'SERVICE_ALREADY_PURCHASED'],
  ['r4', 'MEETINGS', '-'],
  ['r5', 'CALLING', 'SERVICE_IN_OTHER_PARTNER_TRIAL', '2027-03-31T09:00:00.000Z'],
  ['r6', 'CALLING', 'CALLING_ALREADY_PURCHASED'],
  ['r7', 'CALLING', 'CALLING_ALREADY_PURCHASED'],
  ['r8', 'CALLING', '-'],
  ['r9', 'MEETINGS CALLING', 'SERVICE_ALREADY_PURCHASED -'],
  ['r9', 'MESSAGING', 'SERVICE_IN_OTHER_PARTNER_TRIAL', '2027-03-31T09:00:00.000Z'],
];

const BASE = { locationAcknowledged: true, licenceCount: 100, durationDays: 30 };

async function inS09(work: (api: Api, ask: Ask) => Promise<void>): Promise<void> {
  await inApi({}, async (api) => {
    const made = await api.post('/v1/sandboxes', api.operatorKey, {
      scenario: 's09-overlap-matrix',
    });
    const anna = made.keyOf('anna');
    const ask: Ask = (body, language = 'en') =>
      api.send('POST', '/v1/eligibility?explain=full&forecast=true', {
        key: anna,
        body: { ...BASE, ...body },
        headers: { 'accept-language': language },
      });
    await work(api, ask);
  });
}

type Ask = (body: object, language?: string) => Promise<Answer>;

const customerOf = (row: string) => ({
  companyName: 'x',
  adminEmail: `admin@${row}.example`,
  vertical: 'RETAIL',
  residencyCountry: 'SE',
});

overlap('every row comes out as the matrix says, with trees, and a date where time helps', () =>
  inS09(async (_, ask) => {
    for (const [row, wanted, expected, from] of ROWS) {
      const services = wanted.split(' ');
      const answer = await ask({ customer: customerOf(row), services });
      const codes = answer
        .list('decision.services')
        .map(({ violations }) => (violations as { code: string }[])[0]?.code ?? '-');
      assert.is(codes.join(' '), expected, row);
      for (const explained of answer.list('explanation')) assert.is(explained['ruleCount'], 12);
      if (from !== undefined) assert.is(answer.at('forecast.allowedFrom'), from, row);
      const isBought = expected.includes('PURCHASED');
      if (isBought) assert.is(answer.at('forecast.allowedFrom'), null, row);
    }
  }),
);

overlap('what is blocked in one service only can be left out', () =>
  inS09(async (_, ask) => {
    const answer = await ask({ customer: customerOf('r9'), services: ['MEETINGS', 'CALLING'] });

    assert.equal(answer.at('remedies.leaveOut.services'), ['MEETINGS']);
    const rest = answer.at('remedies.leaveOut.request') as object;
    assert.is((await ask(rest)).at('isAllowed'), true);
  }),
);

overlap('what people can mend and what only time lifts are told together', () =>
  inS09(async (_, ask) => {
    const answer = await ask({
      customer: customerOf('r5'),
      services: ['CALLING'],
      locationAcknowledged: false,
      licenceCount: 0,
    });

    assert.is(answer.at('forecast.allowedFrom'), null);
    assert.equal(answer.at('remedies.services.0.blockedBy.0.byTime'), true);
    const [remedy] = answer.list('remedies.services.0.remedies');
    assert.is(remedy?.['allowedFrom'], '2027-03-31T09:00:00.000Z');
    const then = await ask(remedy?.['request'] as object);
    assert.is(then.at('forecast.allowedFrom'), '2027-03-31T09:00:00.000Z');
  }),
);

overlap('a paying customer of one’s own may, and under the policy of 2017 may not', () =>
  inS09(async (_, ask) => {
    const now = await ask({ customerId: 'cus_egen', services: ['MESSAGING'] });
    assert.is(now.at('isAllowed'), true);
    assert.is(now.at('currentServices.0.service'), 'MEETINGS');

    const policy = 'cisco-spark-2017';
    const then = await ask({ customerId: 'cus_egen', services: ['MESSAGING'], policy }, 'ar');
    assert.is(then.at('refusal.code'), 'PAYING_CUSTOMER_NOT_ELIGIBLE');
    assert.is(then.at('decision.packId'), 'cisco-spark-2017@1');
    const [rule] = then.list('explanation.0.rules');
    assert.is(rule?.['ruleId'], 'E-08');
    assert.match(String(rule?.['sentence']), /^[\u0600-\u06ff]/);
    assert.equal(then.at('remedies.services.0.blockedBy.0.ruleId'), 'E-08');
    assert.is(then.at('forecast.allowedFrom'), null);
  }),
);

overlap.run();
