/** What is wrong with a pack is found, and nothing is found where nothing is wrong. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  decide,
  FACTS,
  type FactName,
  type Finding,
  findings,
  PACKS,
  type Pack,
  packOf,
  QUESTIONS,
  type Question,
  type Rule,
  rulesOf,
} from '../../rules/index.ts';
import { type Change, changedPack, newRule } from '../support/changed-pack.ts';

const shipped = suite('rules/analyse/findings, of the shipped packs');

const brief = ({ kind, severity, ruleIds, place }: Finding): string =>
  `${severity} ${kind} ${ruleIds.join(' ')} ${place}`;

/**
 * All that is found in packs that are released, and so never edited.
 *
 * - E-09b asks whether a site URL was given. The invariant `no-site-is-free` came later and says
 *   that one which was not given is free, so the rule would hold anyway. It does no harm.
 * - E-14a is violated only together with E-14b. It is there for its code: a closed trial is called
 *   closed, not inactive.
 */
const KNOWN = [
  'warning redundant E-09b /rules/6 (E-09b)/appliesWhen/all/1',
  'info shadowed E-14a E-14b /rules/7 (E-14a)',
];

/** What the policies do not offer, and for the current one, what everybody may do. */
const SETTLED: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  'webex-current@1': {
    'P-01': true,
    'P-02': true,
    'P-22': true,
    'P-23': true,
    'P-24': false,
    'P-25': false,
    'P-26': true,
  },
  'cisco-spark-2017@1': {
    'E-18': true,
    'P-01': false,
    'P-02': false,
    'P-22': false,
    'P-23': false,
    'P-24': true,
    'P-25': true,
    'P-26': false,
  },
};

for (const [packId, pack] of PACKS) {
  shipped(`${packId}: nothing but what is known and has its reason`, () => {
    const { findings: found, isExact } = findings(pack);
    const others = found.filter(({ kind }) => kind !== 'settledByTerms');

    assert.ok(isExact);
    assert.equal(others.map(brief), KNOWN);
  });

  shipped(`${packId}: what the terms settle is no defect, and its value is told`, () => {
    const settled = findings(pack).findings.filter(({ kind }) => kind === 'settledByTerms');

    assert.ok(settled.every(({ severity }) => severity === 'info'));
    const values = settled.map(({ ruleIds, value }) => [ruleIds[0], value]);
    assert.equal(Object.fromEntries(values), SETTLED[packId]);
  });
}

shipped('a finding says where: the file, the rule and the part', () => {
  const [first] = findings(packOf('webex-current@1')).findings;

  assert.is(first?.file, 'shared@1');
  assert.is(first?.place, '/rules/6 (E-09b)/appliesWhen/all/1');
  assert.is(first?.sentence, 'This part of E-09b changes nothing; it can be left out.');
  assert.equal(first?.questions, ['trial.start']);
});

shipped('the same pack gives the same findings', () => {
  const pack = packOf('cisco-spark-2017@1');
  assert.equal(findings(pack), findings(changedPack('cisco-spark-2017', {})));
});

shipped.run();

const seeded = suite('rules/analyse/findings, of packs with a defect');

const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value });
const atMost = (fact: string, value: unknown) => ({ fact, operator: 'lessThanInclusive', value });
const atLeast = (fact: string, value: unknown) => ({
  fact,
  operator: 'greaterThanInclusive',
  value,
});
const added = (
  id: string,
  question: Question,
  require: unknown,
  more: Partial<Rule> = {},
): Change => ({
  add: [newRule(id, { questions: [question], require: require as Rule['require'], ...more })],
});
const offers = (term: string, value: unknown) => ({ term, operator: 'equal', value });
const purchased = is('servicePurchased', true);

type Row = readonly [defect: string, change: Change, found: string];

/** Each defect, and the one finding that it adds. */
const DEFECTS: readonly Row[] = [
  [
    'a number that has to be two at once',
    added('P-90', 'loan.requestExtension', {
      all: [atMost('loanDays', 90), atLeast('loanDays', 91)],
    }),
    'error contradictory P-90 /rules/12 (P-90)',
  ],
  [
    'a requirement that only broken facts could meet',
    added('P-90', 'trial.start', { all: [is('path', 'NEW'), is('customerPaying', true)] }),
    'error contradictory P-90 /rules/12 (P-90)',
  ],
  [
    'a limit from below over the limit from above',
    added('P-90', 'loan.requestExtension', atLeast('loanDays', 121)),
    'error contradictory P-90 E-16a /rules/12 (P-90)',
  ],
  [
    'two rules that clash beside one that has nothing to do with it',
    added('P-90', 'loan.approveExtension', atLeast('loanDays', 121)),
    'error contradictory P-90 E-16a /rules/12 (P-90)',
  ],
  [
    'three rules of which any two could hold',
    {
      rules: { 'E-28': { require: is('providerApproved', true) } },
      add: [
        newRule('P-90', {
          questions: ['numbers.order'],
          require: is('providerIntegratedCcp', true) as Rule['require'],
        }),
        newRule('P-91', {
          questions: ['numbers.order'],
          require: {
            any: [is('providerApproved', false), is('providerIntegratedCcp', false)],
          } as Rule['require'],
        }),
      ],
    },
    'error contradictory P-91 E-28 P-90 /rules/48 (P-91)',
  ],
  [
    'either below a number or not below it',
    added('P-90', 'loan.requestExtension', {
      any: [{ fact: 'loanDays', operator: 'lessThan', value: 10 }, atLeast('loanDays', 10)],
    }),
    'warning vacuous P-90 /rules/12 (P-90)',
  ],
  [
    'a requirement that an invariant keeps anyway',
    added('P-90', 'loan.ship', atMost('deviceGroupCount', { fact: 'deviceCount' })),
    'warning vacuous P-90 /rules/12 (P-90)',
  ],
  [
    'it applies only where it holds',
    added('P-90', 'loan.requestExtension', atMost('loanDays', 100), {
      appliesWhen: atMost('loanDays', 99) as Rule['require'],
    }),
    'warning vacuous P-90 /rules/12 (P-90)',
  ],
  [
    'a value that another condition excludes already',
    {
      rules: {
        'E-14b': {
          require: {
            all: [
              is('trialState', 'active'),
              { fact: 'trialState', operator: 'notEqual', value: 'grace' },
            ],
          },
        },
      },
    },
    'warning redundant E-14b /rules/8 (E-14b)/require/all/1',
  ],
  [
    'a looser limit beside a tighter one',
    {
      rules: {
        'E-16a': { require: { all: [atMost('loanDays', 200), atMost('loanDays', 120)] } },
      },
    },
    'warning redundant E-16a /rules/9 (E-16a)/require/all/0',
  ],
  [
    'a choice that an invariant rules out',
    { rules: { 'E-03b': { require: { any: [is('countrySupported', true), purchasedButNew()] } } } },
    'warning redundant E-03b /rules/3 (E-03b)/require/any/1',
  ],
  [
    'the same condition twice, of which the later goes',
    {
      rules: {
        'E-28': {
          require: {
            all: [
              is('providerApproved', true),
              is('providerIntegratedCcp', true),
              { not: is('providerApproved', false) },
            ],
          },
        },
      },
    },
    'warning redundant E-28 /rules/17 (E-28)/require/all/2',
  ],
  [
    'a rule that applies only where it could be violated',
    {
      rules: {
        'E-15': { appliesWhen: is('actorIsFullAdmin', false) },
      },
    },
    'warning redundant E-15 /rules/3 (E-15)/appliesWhen',
  ],
  [
    'a limit that another rule undercuts',
    added('P-90', 'loan.requestExtension', atMost('loanDays', 180)),
    'info shadowed P-90 E-16a /rules/12 (P-90)',
  ],
  [
    'the same limit again, under the same code',
    added('P-90', 'loan.requestExtension', atMost('loanDays', 120), {
      code: 'DEVICE_MAX_EXCEEDED',
    }),
    'warning shadowed P-90 E-16a /rules/12 (P-90)',
  ],
  [
    'a rule that is violated only where a fact before it is',
    added('P-90', 'trial.start', { not: purchased } as unknown, {
      code: 'SUBDOMAIN_TAKEN',
      appliesWhen: is('service', 'CALLING') as Rule['require'],
    }),
    'warning shadowed P-90 E-04 /rules/12 (P-90)',
  ],
  [
    'a rule that the terms of another policy would settle otherwise',
    added('P-90', 'consent.approve', {
      term: 'services.removable',
      operator: 'equal',
      value: false,
    }),
    'info settledByTerms P-90 /rules/12 (P-90)',
  ],
  [
    'all of several things that the terms settle',
    added('P-90', 'consent.approve', {
      all: [offers('services.removable', true), offers('licences.editable', true)],
    }),
    'info settledByTerms P-90 /rules/12 (P-90)',
  ],
];

function purchasedButNew() {
  return { all: [is('path', 'NEW'), purchased] };
}

for (const [defect, change, expected] of DEFECTS) {
  seeded(`${defect}: ${expected}`, () => {
    const pack = changedPack('webex-current', change);
    const { findings: found, isExact } = findings(pack);
    const before = new Set(findings(packOf('webex-current@1')).findings.map(brief));

    assert.ok(isExact);
    assert.equal(
      found.map(brief).filter((one) => !before.has(one)),
      [expected],
    );
  });
}

seeded('whatever is found can be seen: decided by the engine, the witness shows it', async () => {
  let count = 0;
  for (const [defect, change] of DEFECTS) {
    const pack = changedPack('webex-current', change);
    for (const { kind, ruleIds, questions, witness } of findings(pack).findings) {
      const [question] = questions;
      if (witness === undefined || question === undefined) continue;
      const violated = await violatedBy(pack, question, witness);
      count += 1;

      const [last, ...others] = ruleIds;
      if (kind === 'shadowed')
        assert.ok(
          ruleIds.every((id) => violated.includes(id)),
          defect,
        );
      if (kind === 'contradictory') {
        assert.ok(violated.includes(String(last)), `${defect}: all but one can hold`);
        assert.ok(
          others.every((id) => !violated.includes(id)),
          defect,
        );
      }
    }
  }
  assert.ok(count >= DEFECTS.length);
});

seeded('a defect in one question is told of that question alone', () => {
  const pack = changedPack('webex-current', {
    add: [
      newRule('P-90', {
        questions: ['trial.addService', 'trial.start'],
        require: { any: [{ fact: 'ownTrialHasService', operator: 'equal', value: false }] },
        code: 'SERVICE_ALREADY_IN_TRIAL',
      }),
      newRule('P-91', {
        questions: ['trial.addService'],
        require: { fact: 'otherPartnerTrialsService', operator: 'equal', value: false },
        code: 'SERVICE_IN_OTHER_PARTNER_TRIAL',
      }),
    ],
  });
  const found = findings(pack).findings.filter(({ kind }) => kind === 'shadowed');

  const of = (id: string) => found.find(({ ruleIds }) => ruleIds[0] === id)?.questions;
  assert.equal(of('P-90'), ['trial.start', 'trial.addService']);
  assert.equal(of('P-91'), ['trial.addService']);
});

seeded('a pack that is too hard to look at whole says so, and is told of nothing unproved', () => {
  const leaf = (fact: FactName, index: number) => {
    const definition = FACTS[fact];
    const values = definition.kind === 'enum' ? definition.values : [];
    const value =
      definition.kind === 'bool' ? index % 2 === 0 : (values[index % values.length] ?? index);
    return { fact, operator: 'notEqual', value };
  };
  const names = QUESTIONS['trial.start'];
  const add = Array.from({ length: 12 }, (_, round) => {
    const all = names.map((_name, row) => ({
      any: names
        .filter((__, column) => (row * 5 + column + round) % 4 === 0)
        .map((name, column) => leaf(name, round * 7 + row * column * 3)),
    }));
    const require = { all } as Rule['require'];
    return newRule(`P-${60 + round}`, { questions: ['trial.start'], require });
  });
  const { findings: found, isExact } = findings(changedPack('webex-current', { add }));

  assert.not.ok(isExact);
  assert.ok(found.every(({ severity }) => severity !== 'error'));
});

async function violatedBy(
  pack: Pack,
  question: Question,
  facts: unknown,
): Promise<readonly string[]> {
  const { outcome, violations } = await decide(pack, question, facts);
  assert.is.not(outcome, 'indeterminate');
  assert.ok(violations.length <= rulesOf(pack, question).length);
  return violations.map(({ ruleId }) => ruleId);
}

seeded.run();
