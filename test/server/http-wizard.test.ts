/** The wizard over HTTP: the client keeps the session, and only the last step reaches the world. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { catalog, WIZARD_STEPS } from '../../runtime/index.ts';
import {
  type Answer,
  type Api,
  CUSTOMER,
  inApi,
  type Stage,
  snapshotOf,
  stage,
} from './support/api.ts';

const wizard = suite('server/routes/start-wizard');

interface Step {
  readonly type: string;
  readonly [field: string]: unknown;
}

const OPEN: Step = { type: 'wizard.open' };
const CLOSE: Step = { type: 'wizard.close' };
const GIVE: Step = { type: 'wizard.giveCustomer', customer: CUSTOMER, locationAcknowledged: true };
const CHOOSE: Step = {
  type: 'wizard.chooseServices',
  services: ['MESSAGING', 'MEETINGS', 'WEBEX_DEVICES'],
  edition: 'ENTERPRISE',
  licenceCount: 100,
  durationDays: 30,
};
const SITE: Step = { type: 'wizard.giveSite', siteUrl: 'fjall.webex.com', timeZone: 'UTC' };
const SKIP: Step = { type: 'wizard.skipDevices', reason: 'PARTNER_OWN_DEVICES' };
const TO_REVIEW = [OPEN, GIVE, CHOOSE, SITE, SKIP];
const SAVE: Step = { type: 'wizard.save' };

const send = (api: Api, key: string, session: unknown, step: Step): Promise<Answer> =>
  api.post('/v1/start-wizard', key, { session, step });

/** Takes the steps one after another; the answer to the last. */
async function walk(api: Api, key: string, steps: readonly Step[]): Promise<Answer> {
  let last: Answer | null = null;
  for (const step of steps) {
    last = await send(api, key, last === null ? null : last.at('session'), step);
    assert.is(last.status, 200, `${step.type}: ${JSON.stringify(last.body)}`);
    assert.is(last.at('refusal'), null, `${step.type}: ${JSON.stringify(last.at('refusal'))}`);
  }
  return last as Answer;
}

/** The world's row, the hash of its entries, and what has been claimed. */
async function worldOf(api: Api, at: Stage): Promise<string> {
  const site = await api.get('/v1/site-urls/fjall.webex.com', at.anna);
  return JSON.stringify([await snapshotOf(api, at), site.body]);
}

wizard('it goes from the customer to a running trial, and to the set-up after it', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    const states: unknown[] = [];
    let session: unknown = null;
    for (const step of [...TO_REVIEW, SAVE, { type: 'wizard.answerSetup', now: true }]) {
      const answer = await send(api, at.anna, session, step);
      states.push(answer.at('state'));
      session = answer.at('session');
      if (step === SAVE) {
        assert.is(answer.at('trial.status'), 'active');
        assert.is(answer.at('trial.siteUrl'), 'fjall.webex.com');
        assert.match(answer.keyOf('karin@fjallrav.example'), /^sgk_test_/);
      }
    }
    const end = await send(api, at.anna, session, { type: 'wizard.completeSetup' });

    const way = ['customerInfo', 'services', 'site', 'devices', 'review', 'setupChoice'];
    assert.equal(states, [...way, 'firstTimeSetup']);
    assert.is(end.at('state'), 'done');
    assert.equal(end.at('screens'), ['N-17']);
    assert.is((await api.get('/v1/trials', at.anna)).list('items').length, 1);
  }),
);

wizard('left early, after whichever step, it keeps nothing', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const before = await worldOf(api, at);

    for (let count = 1; count <= TO_REVIEW.length; count += 1) {
      const steps = TO_REVIEW.slice(0, count);
      await walk(api, at.anna, steps);
      assert.is(await worldOf(api, at), before, `left after ${steps.at(-1)?.type}`);
      const closed = await walk(api, at.anna, [...steps, CLOSE]);
      assert.is(closed.at('state'), 'closed');
      assert.equal(closed.at('session.context.draft'), {});
      assert.is(await worldOf(api, at), before, `closed after ${steps.at(-1)?.type}`);
    }
  }),
);

wizard('a step that leads nowhere says why and leaves the session as it was', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const before = await worldOf(api, at);
    const opened = (await walk(api, at.anna, [OPEN])).at('session');
    const given = (await walk(api, at.anna, [OPEN, GIVE])).at('session');
    const cases: readonly (readonly [unknown, Step, string])[] = [
      [null, GIVE, 'WIZARD_STATE'],
      [opened, CHOOSE, 'WIZARD_STATE'],
      [opened, { ...GIVE, locationAcknowledged: false }, 'LOCATION_NOT_ACKNOWLEDGED'],
      [opened, { ...GIVE, customer: { ...CUSTOMER, vertical: 'PIRACY' } }, 'VERTICAL_NOT_LISTED'],
      [given, { ...CHOOSE, licenceCount: 5_000 }, 'LICENCE_COUNT_INVALID'],
    ];
    for (const [session, step, code] of cases) {
      const answer = await send(api, at.anna, session, step);
      assert.is(answer.status, 200);
      assert.is(answer.at('refusal.code'), code, step.type);
      assert.equal(answer.at('session'), session);
    }
    assert.is(await worldOf(api, at), before);
  }),
);

wizard('for somebody else’s customer it asks first, and the customer meets the request', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const customer = { ...CUSTOMER, companyName: 'Brio AG', adminEmail: 'c.meyer@brio.example' };
    const choose = { ...CHOOSE, services: ['MESSAGING'], edition: null };

    const asked = await walk(api, at.anna, [OPEN, { ...GIVE, customer }]);
    const sent = await walk(api, at.anna, [
      OPEN,
      { ...GIVE, customer },
      { type: 'wizard.confirmExisting' },
      choose,
      { type: 'wizard.sendRequest' },
    ]);
    const pending = await api.get('/v1/pending-trial-requests', at.meyer);
    const path = `/v1/trials/${sent.text('trial.id')}/consent/approve`;
    await api.post(path, at.meyer, { grantFullAdmin: false });
    const after = await api.get('/v1/pending-trial-requests', at.meyer);

    assert.is(asked.at('state'), 'confirmExisting');
    assert.is(sent.at('state'), 'done');
    assert.is(sent.at('trial.status'), 'pendingConsent');
    assert.equal(pending.at('items'), [
      {
        trialId: sent.at('trial.id'),
        partnerId: 'par_nordlys',
        partnerName: 'Nordlys',
        services: ['MESSAGING'],
        licenceCount: 100,
        requestedAt: '2027-01-11T09:00:00.000Z',
        lapsesAt: '2027-02-10T09:00:00.000Z',
      },
    ]);
    assert.equal(after.at('items'), []);
  }),
);

wizard('pending requests are for full administrators', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const changed = await api.patch('/v1/customers/cus_brio', at.operator, {
      admins: [
        { email: 'c.meyer@brio.example', roles: ['FULL_ADMIN'] },
        { email: 'd.kurz@brio.example', roles: ['ADMIN'] },
      ],
    });

    const small = await api.get('/v1/pending-trial-requests', changed.keyOf('d.kurz'));
    const partner = await api.get('/v1/pending-trial-requests', at.anna);

    assert.is(`${small.status} ${small.at('code')}`, '403 APPROVER_NOT_FULL_ADMIN');
    assert.is(partner.at('code'), 'OPERATION_NOT_ALLOWED');
  }),
);

wizard('what the world refuses at the last step is recorded, and the wizard stays there', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const review = (await walk(api, at.anna, TO_REVIEW)).at('session');
    await walk(api, at.anna, [...TO_REVIEW, SAVE]);

    const second = await send(api, at.anna, review, SAVE);

    assert.is(second.status, 200);
    assert.is(second.at('state'), 'review');
    assert.is(second.at('trial'), undefined);
    assert.ok(second.at('refusal.code') !== undefined);
    assert.is((await api.get('/v1/trials', at.anna)).list('items').length, 1);
  }),
);

wizard('a session of one’s own making gets no further than the rules, and never to a 500', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const before = await worldOf(api, at);
    const states = catalog().find(({ name }) => name === 'start-wizard')?.states ?? [];
    const context = {
      draft: {},
      path: null,
      problem: null,
      wantsDevices: true,
      needsSite: true,
      skipReason: null,
      trialId: null,
    };
    const drafts = [{}, { services: [] }, { customer: 'x' }, { policy: 'webex-current' }, { x: 1 }];
    const steps: readonly Step[] = [...TO_REVIEW, SAVE, { type: 'wizard.sendRequest' }, CLOSE];
    const statuses = new Set<number>();
    for (const { name: value, kind } of states) {
      for (const path of [null, 'NEW', 'EXISTING']) {
        for (const draft of drafts) {
          const status = kind === 'final' ? 'done' : 'active';
          const session = { value, status, context: { ...context, path, draft } };
          for (const step of steps) {
            const answer = await send(api, at.anna, session, step);
            statuses.add(answer.status);
            assert.ok(
              answer.status < 500,
              `${value} ${path} ${JSON.stringify(draft)} ${step.type}`,
            );
          }
        }
      }
    }
    assert.equal([...statuses].sort(), [200, 422]);
    assert.equal(api.reports, []);
    assert.is(await worldOf(api, at), before);
    assert.ok(Object.keys(WIZARD_STEPS).length > 10);
  }),
);

wizard('only partners have it, and a step without a name is refused', () =>
  inApi({}, async (api) => {
    const at = await stage(api);

    const customer = await send(api, at.meyer, null, OPEN);
    const unnamed = await send(api, at.anna, null, { type: 'wizard.fly' });

    assert.is(customer.at('code'), 'OPERATION_NOT_ALLOWED');
    assert.is(unnamed.at('code'), 'VALIDATION_FAILED');
  }),
);

wizard.run();
