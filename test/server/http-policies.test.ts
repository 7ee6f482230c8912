import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inApi, stage } from './support/api.ts';

const policies = suite('server/routes/policies');

type Fields = Readonly<Record<string, unknown>>;
const file = (name: string): Fields & { rules: Fields[] } =>
  JSON.parse(readFileSync(`rules/packs/${name}.json`, 'utf8'));

policies('a policy is shown whole, with its hash, its clauses and what analysis found', () =>
  inApi({}, async (api) => {
    const policy = await api.get('/v1/policies/webex-current@1');

    assert.is(policy.status, 200);
    assert.match(policy.text('hash'), /^[0-9a-f]{64}$/);
    assert.equal(policy.at('termSources.graceDays'), ['T-129', 'T-130']);
    const rule = policy.list('rules').find(({ id }) => id === 'E-01');
    assert.is(rule?.['severity'], 'deny');
    assert.ok(policy.list('findings').every(({ severity }) => severity !== 'error'));
    assert.is((await api.get('/v1/policies/none')).at('code'), 'NOT_FOUND');
  }),
);

policies('the matrix says what may be tried beside what', () =>
  inApi({}, async (api) => {
    const matrix = await api.get('/v1/policies/webex-current@1/matrix');
    const codes = matrix.list('overlap').map(({ code }) => code);

    for (const code of [
      'SERVICE_ALREADY_PURCHASED',
      'SERVICE_IN_OTHER_PARTNER_TRIAL',
      'CALLING_ALREADY_PURCHASED',
      null,
    ]) {
      assert.ok(codes.includes(code), String(code));
    }
    const other = await api.get('/v1/policies/webex-current/matrix?question=loan.skip');
    assert.is(other.at('overlap'), null);
    assert.ok(other.list('tables').length > 0);
    const unknown = await api.get('/v1/policies/webex-current/matrix?question=loan.fly');
    assert.is(unknown.status, 400);
  }),
);

policies('two policies are told apart by a request on each side', () =>
  inApi({}, async (api) => {
    const path = '/v1/policies/webex-current@1/difference?with=cisco-spark-2017@1';
    const start = (await api.get(path))
      .list('questions')
      .find((one) => one['question'] === 'trial.start');

    const left = start?.['allowedByLeftOnly'] as { left: Fields; right: Fields };
    assert.is(left.left['outcome'], 'allowed');
    assert.is(left.right['outcome'], 'denied');
    const right = start?.['allowedByRightOnly'] as { left: Fields; right: Fields };
    assert.is(right.right['outcome'], 'allowed');
  }),
);

policies('an edited policy is tried and not kept', () =>
  inApi({}, async (api) => {
    const { operator, anna } = await stage(api);
    const edited = { ...file('webex-current'), version: 2 };
    const rules = edited.rules.filter(({ id }) => id !== 'E-05');
    const policy = { ...edited, rules };
    const facts = { providerApproved: true, providerIntegratedCcp: false };
    const cases = [{ question: 'numbers.order', facts }];

    const checked = await api.post('/v1/policies/check', operator, { policy, cases });

    assert.is(checked.status, 200);
    assert.is(checked.at('isUsable'), true);
    assert.is(checked.at('id'), 'webex-current@2');
    assert.equal(checked.at('difference.rules.onlyLeft'), ['E-05']);
    assert.is(checked.at('cases.0.outcome'), 'denied');
    assert.is((await api.get('/v1/policies')).list('items').length, 2);
    assert.is((await api.post('/v1/policies/check', anna, { policy })).status, 403);
  }),
);

policies('a broken policy is answered with every problem and its place', () =>
  inApi({}, async (api) => {
    const { operator } = await stage(api);
    const policy = file('webex-current');
    policy.rules[0] = {
      ...policy.rules[0],
      require: { fact: 'servicePurchasd', operator: 'equal', value: false },
    };

    const checked = await api.post('/v1/policies/check', operator, { policy });

    assert.is(checked.at('isUsable'), false);
    const [problem] = checked.list('problems');
    assert.match(String(problem?.['place']), '/rules/0');
    assert.match(String(problem?.['reason']), 'did you mean "servicePurchased"?');
  }),
);

policies('a policy that goes too deep or has too many rules is a problem, not our failure', () =>
  inApi({}, async (api) => {
    const { operator } = await stage(api);
    const nested = (depth: number) =>
      api.send('POST', '/v1/policies/check', {
        key: operator,
        raw: `{"policy":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`,
      });
    const deep = await nested(1_000);
    assert.is(deep.status, 200);
    assert.match(String(deep.at('problems.0.reason')), /is nested deeper than \d+ levels/);
    const deeper = await nested(20_000);
    assert.equal([deeper.status, deeper.at('code')], [400, 'BODY_TOO_DEEP']);

    const policy = file('webex-current');
    const [rule] = policy.rules;
    const rules = Array.from({ length: 201 }, () => rule);
    const many = await api.post('/v1/policies/check', operator, { policy: { ...policy, rules } });
    assert.is(many.at('problems.0.reason'), 'has 201 rules; there may be 200');
  }),
);

policies('a case without an answer says which facts are wrong', () =>
  inApi({}, async (api) => {
    const { operator } = await stage(api);
    const policy = { ...file('webex-current'), version: 3 };
    const facts = { service: { x: 1 }, providerApproved: 'yes' };
    const cases = [{ question: 'numbers.order', facts }];

    const tried = await api.post('/v1/policies/check', operator, { policy, cases });

    assert.is(tried.at('cases.0.outcome'), 'indeterminate');
    assert.is(tried.at('cases.0.service'), '');
    assert.equal(
      tried.list('cases.0.problems').map(({ fact }) => fact),
      ['providerApproved', 'providerIntegratedCcp', 'service'],
    );
  }),
);

policies.run();
