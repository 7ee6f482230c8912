/** What is said to differ between two packs differs, and what is said to be the same is. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type DifferenceWitness,
  decide,
  difference,
  executorOf,
  type Pack,
  type PackDifference,
  packOf,
  type Question,
} from '../../rules/index.ts';
import { brokenBy } from '../../rules/invariants.ts';
import { byPrecedence } from '../../rules/reasons.ts';
import { chanceFacts } from '../support/chance-facts.ts';
import { type Change, changedPack, newRule } from '../support/changed-pack.ts';
import { seeded } from '../support/random.ts';

const t = suite('rules/analyse/difference');
const current = packOf('webex-current@1');
const spark = packOf('cisco-spark-2017@1');
const KINDS = ['allowedByLeftOnly', 'allowedByRightOnly', 'otherCode'] as const;

const of = ({ questions }: PackDifference, question: Question) => {
  const found = questions.find((one) => one.question === question);
  if (found === undefined) throw new Error(`${question} is missing`);
  return found;
};

/** What is unusual about a request, and what leads each answer. */
const brief = (witness: DifferenceWitness | undefined): string => {
  if (witness === undefined) return 'none';
  const unusual = witness.unusual.map((name) => `${name} ${String(witness.facts[name])}`);
  return `${unusual.join(', ')} | ${witness.left.code ?? '-'} | ${witness.right.code ?? '-'}`;
};

t('two policies: a request for every way in which they answer otherwise', async () => {
  const found = await difference(current, spark);

  assert.equal([found.left, found.right], ['webex-current@1', 'cisco-spark-2017@1']);
  assert.ok(found.questions.every(({ isExact }) => isExact));
  const start = of(found, 'trial.start');
  assert.is(brief(start.allowedByLeftOnly), 'path EXISTING | - | EMAIL_IN_USE');
  assert.is(
    brief(start.allowedByRightOnly),
    'otherPartnerTrialsService true | SERVICE_IN_OTHER_PARTNER_TRIAL | -',
  );
  assert.is(
    brief(start.otherCode),
    'customerPaying true, servicePurchased true | SERVICE_ALREADY_PURCHASED | PAYING_CUSTOMER_NOT_ELIGIBLE',
  );
  assert.is(
    brief(of(found, 'trial.extend').allowedByLeftOnly),
    'extensionCount 1 | - | EXTENSION_LIMIT_REACHED',
  );
  assert.is(brief(of(found, 'consent.approve').allowedByLeftOnly), ' | - | NOT_IN_POLICY');
  assert.equal(
    found.questions.filter(({ isSame }) => isSame).map(({ question }) => question),
    [
      'numbers.order',
      'loan.relabel',
      'conversion.proceed',
      'conversion.takeSite',
      'order.nameCustomerAdmin',
      'order.nameCountry',
      'order.confirmCustomer',
      'order.confirm',
      'order.checkSubdomain',
    ],
  );
});

t('every request that is shown is decided so by the engine, on both sides', async () => {
  const found = await difference(current, spark);
  let count = 0;
  for (const one of found.questions) {
    for (const kind of KINDS) {
      const witness = one[kind];
      if (witness === undefined) continue;
      count += 1;
      assert.equal(brokenBy(one.question, witness.facts), []);
      for (const [pack, side] of [
        [current, witness.left],
        [spark, witness.right],
      ] as const) {
        const { outcome, violations } = await decide(pack, one.question, witness.facts);
        const violated = violations.map(({ ruleId }) => ruleId);
        const code = violations[0]?.code ?? null;
        assert.equal({ outcome, violated, code }, side, `${one.question} ${kind}`);
      }
    }
  }
  assert.ok(count > 20);
});

t(
  'where a question is the same, or a way of differing is missing, no facts say otherwise',
  async () => {
    const seed = 60_602;
    const dice = seeded(seed);
    const found = await difference(current, spark);
    const ledBy = (pack: Pack, question: Question, facts: ReturnType<typeof chanceFacts>) =>
      executorOf(pack, question)
        .violated(facts)
        .map(({ id, code }) => ({ ruleId: id, code }))
        .sort(byPrecedence)[0]?.code;
    for (const one of found.questions) {
      for (let round = 0; round < 200; round += 1) {
        const facts = chanceFacts(dice, one.question);
        const [left, right] = [current, spark].map((pack) => ledBy(pack, one.question, facts));
        if (left === right) continue;
        const kind = left === undefined ? KINDS[0] : right === undefined ? KINDS[1] : KINDS[2];
        const shown = `seed=${seed} ${one.question} ${kind} ${JSON.stringify(facts)}`;
        assert.ok(one[kind] !== undefined, shown);
      }
    }
  },
);

t('the other way round it is the mirror image', async () => {
  const [one, other] = [await difference(current, spark), await difference(spark, current)];
  for (const { question, ...found } of one.questions) {
    const mirrored = of(other, question);
    for (const [left, right] of [
      ['allowedByLeftOnly', 'allowedByRightOnly'],
      ['allowedByRightOnly', 'allowedByLeftOnly'],
      ['otherCode', 'otherCode'],
    ] as const) {
      assert.is(found[left] === undefined, mirrored[right] === undefined, `${question} ${left}`);
    }
  }
  assert.equal(one.rules.onlyLeft, other.rules.onlyRight);
  assert.is(one.terms.length, other.terms.length);
});

t('a pack does not differ from itself', async () => {
  for (const pack of [current, spark]) {
    const { terms, lists, rules, questions } = await difference(
      pack,
      changedPack(pack.pack as never, {}),
    );
    assert.equal([terms, lists], [[], []]);
    assert.equal(rules, { onlyLeft: [], onlyRight: [], changed: [] });
    assert.ok(questions.every(({ isSame, isExact }) => isSame && isExact));
  }
});

t('terms are named down to what differs, with the clauses of both sides', async () => {
  const { terms } = await difference(current, spark);
  const named = (name: string) => terms.find((one) => one.name === name);

  assert.equal(named('extension.max'), {
    name: 'extension.max',
    left: null,
    right: 1,
    leftSources: ['T-092', 'T-094', 'T-095', 'A-01', 'A-02', 'A-39'],
    rightSources: ['T-163', 'A-02', 'A-39'],
  });
  assert.equal(Object.hasOwn(named('devices.phonePowerSupply') ?? {}, 'right'), false);
  assert.equal(named('devices.phonePowerSupply')?.rightSources, []);
  assert.equal(named('devices.disposition.US')?.leftSources, []);
  assert.ok(named('convert.offerRules'), 'nothing, and no such term, are not the same');
  assert.is(named('graceDays'), undefined);
  const groups = terms.map(({ name }) => name.split('.')[0]);
  assert.is(new Set(groups).size, groups.filter((one, index) => one !== groups[index - 1]).length);
});

t('rules are told apart by what changed in them', async () => {
  const { rules } = await difference(current, spark);

  assert.ok(rules.onlyLeft.includes('E-04') && rules.onlyRight.includes('E-08'));
  assert.equal(
    rules.changed.map(({ ruleId }) => ruleId),
    ['E-19'],
  );
  const fields = (rules.changed[0]?.fields ?? []).map(({ name }) => name);
  assert.ok(fields.includes('require') && !fields.includes('code'));
});

const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value });
type Row = readonly [
  change: string,
  Change,
  Question,
  Partial<Record<(typeof KINDS)[number], string>>,
];

/** A change of the current pack, and all that comes of it. */
const CHANGES: readonly Row[] = [
  [
    'a shorter loan',
    { terms: { devices: { ...current.terms.devices, maxDays: 119 } } },
    'loan.requestExtension',
    { allowedByLeftOnly: 'loanDays 120 | - | DEVICE_MAX_EXCEEDED' },
  ],
  [
    'a wrong comparison',
    {
      rules: {
        'E-30c': {
          require: { fact: 'deviceCount', operator: 'lessThan', value: { fact: 'deviceCountMax' } },
        },
      },
    },
    'loan.ship',
    {
      allowedByLeftOnly: 'deviceCount 5 | - | DEVICE_QUANTITY_INVALID',
      otherCode:
        'deviceCount 5, deviceCountryServed false | DEVICE_COUNTRY_NOT_SERVED | DEVICE_QUANTITY_INVALID',
    },
  ],
  [
    'a rule less',
    { without: ['E-05'], add: [] },
    'trial.addService',
    {
      allowedByRightOnly: 'otherPartnerTrialsService true | SERVICE_IN_OTHER_PARTNER_TRIAL | -',
      otherCode:
        'otherPartnerTrialsService true, ownTrialHasService true | SERVICE_IN_OTHER_PARTNER_TRIAL | SERVICE_ALREADY_IN_TRIAL',
    },
  ],
  [
    'another code for the same no',
    { rules: { 'E-15': { code: 'ROLE_NOT_ALLOWED' } } },
    'consent.approve',
    { otherCode: 'actorIsFullAdmin false | APPROVER_NOT_FULL_ADMIN | ROLE_NOT_ALLOWED' },
  ],
  [
    'a rule more that only repeats another one',
    {
      add: [
        newRule('P-90', {
          questions: ['consent.approve'],
          require: is('actorIsFullAdmin', true) as never,
          code: 'APPROVER_NOT_FULL_ADMIN',
        }),
      ],
    },
    'consent.approve',
    {},
  ],
  ['another wording', { rules: { 'E-15': { message: 'No.' } } }, 'consent.approve', {}],
];

for (const [change, edit, question, expected] of CHANGES) {
  t(`${change}: ${JSON.stringify(expected)}`, async () => {
    const found = await difference(current, changedPack('webex-current', { ...edit, version: 2 }));
    const differing = found.questions.filter(({ isSame }) => !isSame);
    const own = of(found, question);

    assert.is(own.isSame, Object.keys(expected).length === 0);
    if (own.isSame) assert.equal(differing, []);
    for (const kind of KINDS) assert.is(brief(own[kind]), expected[kind] ?? 'none', kind);
  });
}

t.run();
