import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { executorOf } from '../../rules/compile.ts';
import type { FactSet } from '../../rules/compile-condition.ts';
import { decide } from '../../rules/decide.ts';
import { FACT_NAMES, type FactName, factDefinition, type RemedyBy } from '../../rules/facts.ts';
import { PACKS, type Pack, packOf } from '../../rules/index.ts';
import { brokenBy } from '../../rules/invariants.ts';
import { factsOf, QUESTION_NAMES, type Question } from '../../rules/questions.ts';
import { type Repairs, repairsOf } from '../../rules/repair.ts';
import type { Condition } from '../../rules/rule.ts';
import { type Brute, bruteRepairs, type Denial, problemsOf } from '../support/brute-repairs.ts';
import { chanceFacts, chanceFactsNear } from '../support/chance-facts.ts';
import { chanceRules } from '../support/chance-rules.ts';
import { type Random, seeded } from '../support/random.ts';
import { SATISFIED } from './examples.ts';

const { env } = process;
/** How many random denials are compared with brute force; CI does the whole number. */
const DENIALS = Number(env['DENIALS'] ?? 1_000);
const SEED = Number(env['SEED'] ?? 4_003);
const WEBEX = packOf('webex-current@1');
const SPARK = packOf('cisco-spark-2017@1');
const PEOPLE: readonly RemedyBy[] = ['requester', 'partner', 'customer'];

const t = suite('rules/repair');

const start = (over: FactSet): FactSet => ({ ...SATISFIED['trial.start'], ...over });

/** Each set as a line such as `siteUrlPresent=true timeZonePresent=true (requester)`. */
const linesOf = ({ sets }: Repairs): readonly string[] =>
  sets.map(({ changes, by }) => {
    const parts = changes.map(
      ({ fact, to, alike }) => `${fact}=${[to, ...(alike ?? [])].join('|')}`,
    );
    return `${parts.join(' ')} (${by.join()})`;
  });

const idsOf = ({ blockedBy }: Repairs): readonly string[] =>
  blockedBy.map(({ ruleId, byTime }) => (byTime ? `${ruleId} by time` : ruleId));

t('an enterprise trial without site details: another edition, or both details', async () => {
  const repairs = await repairsOf(WEBEX, 'trial.start', start({ siteRequired: true }));
  assert.equal(linesOf(repairs), [
    'siteRequired=false (requester)',
    'siteUrlPresent=true timeZonePresent=true (requester)',
  ]);
  assert.ok(repairs.isComplete);
});

const CASES: readonly {
  readonly name: string;
  readonly pack?: Pack;
  readonly question?: Question;
  readonly over: FactSet;
  readonly sets: readonly string[];
  readonly blockedBy?: readonly string[];
}[] = [
  {
    name: 'a partner without the certification obtains it',
    over: { partnerCertified: false },
    sets: ['partnerCertified=true (partner)'],
  },
  {
    name: 'whoever has no sales role gets one of the two',
    over: { actorIsSalesAdmin: false },
    sets: ['actorIsSalesAdmin=true (partner)', 'actorIsSalesFullAdmin=true (partner)'],
  },
  {
    name: 'too many licences become the greatest number there may be',
    over: { licenceCount: 2_000 },
    sets: ['licenceCount=1000 (requester)'],
  },
  {
    name: 'no licence at all becomes the least number',
    over: { licenceCount: 0 },
    sets: ['licenceCount=1 (requester)'],
  },
  {
    name: 'a length of no days needs days, and an offered number of them',
    over: { durationDays: 0, durationOffered: false },
    sets: ['durationDays=1 durationOffered=true (requester)'],
  },
  {
    name: 'what is wrong in two places is mended in both, and fewer people come first',
    over: { locationAcknowledged: false, path: 'NEW', siteRequired: true, licenceCount: 0 },
    sets: [
      'locationAcknowledged=true licenceCount=1 siteRequired=false (requester)',
      'locationAcknowledged=true licenceCount=1 siteUrlPresent=true timeZonePresent=true (requester)',
    ],
  },
  {
    name: 'a service that was bought is blocked by nobody, whatever else could be mended',
    over: { servicePurchased: true, customerPaying: true, licenceCount: 0 },
    sets: [],
    blockedBy: ['E-04'],
  },
  {
    name: 'another partner’s trial of the service is blocked by time',
    over: { otherPartnerTrialsService: true },
    sets: [],
    blockedBy: ['E-05 by time'],
  },
  {
    name: 'both together block together',
    over: { servicePurchased: true, customerPaying: true, otherPartnerTrialsService: true },
    sets: [],
    blockedBy: ['E-04', 'E-05 by time'],
  },
  {
    name: 'a paying customer of 2017 is blocked by nobody',
    pack: SPARK,
    over: { customerPaying: true },
    sets: [],
    blockedBy: ['E-08'],
  },
  {
    name: 'a reason that is not offered becomes any of the others',
    question: 'loan.skip',
    over: { skipReason: 'TEST_ONLY_NOT_CUSTOMER_REQUEST' },
    sets: [
      'skipReason=NO_SHIPMENT_LICENCES_ONLY|PARTNER_OWN_DEVICES|CUSTOMER_EXISTING_DEVICES (requester)',
    ],
  },
  {
    name: 'all devices are no fewer than those of one group',
    question: 'loan.ship',
    over: { deviceGroupCount: 8, deviceCount: 8, deviceCountMax: 3 },
    sets: ['deviceGroupCount=3 deviceCount=3 (requester)'],
  },
  {
    name: 'a trial that is closed stays closed',
    question: 'trial.extend',
    over: { trialState: 'ended' },
    sets: [],
    blockedBy: ['E-14a', 'E-14b'],
  },
  {
    name: 'what the policy does not offer is blocked by nobody',
    question: 'loan.keep',
    over: {},
    sets: [],
    blockedBy: ['P-24'],
  },
];

for (const { name, pack = WEBEX, question = 'trial.start', over, ...expected } of CASES) {
  t(name, async () => {
    const repairs = await repairsOf(pack, question, { ...SATISFIED[question], ...over });
    assert.equal(linesOf(repairs), expected.sets);
    assert.equal(idsOf(repairs), expected.blockedBy ?? []);
    assert.ok(repairs.isComplete);
  });
}

t('only those who are asked for change anything; time is nobody', async () => {
  const facts = start({ partnerCertified: false, licenceCount: 0 });
  assert.equal(idsOf(await repairsOf(WEBEX, 'trial.start', facts, ['requester'])), ['E-01']);
  const late = start({ otherPartnerTrialsService: true });
  assert.equal(linesOf(await repairsOf(WEBEX, 'trial.start', late, ['time', ...PEOPLE])), []);
});

t(
  'what is allowed has nothing to repair, and facts that cannot be are nobody’s question',
  async () => {
    const repairs = await repairsOf(WEBEX, 'trial.start', start({}));
    assert.equal(repairs, { sets: [], isComplete: true, blockedBy: [], beforeWaiting: [] });
    try {
      await repairsOf(WEBEX, 'trial.start', start({ licenceCount: -1 }));
      assert.unreachable('it was answered');
    } catch (error) {
      assert.instance(error, RangeError);
    }
  },
);

t('what is asked about is never changed: no remedy for the subject of a question', () => {
  const subjects = ['service', 'path', 'deviceType', 'trialState'];
  const found = FACT_NAMES.filter((name) => factDefinition(name).remedyBy !== undefined);
  assert.equal(
    found.filter((name) => subjects.includes(name)),
    [],
  );
});

/** A pack with no rules of a question but these requirements. */
function packWith(question: Question, requirements: readonly Condition[]): Pack {
  const [like] = WEBEX.rules;
  if (like === undefined) throw new Error('the pack has no rule');
  const rules = requirements.map((require, index) => ({
    ...like,
    id: `E-${index + 90}`,
    questions: [question],
    require,
  }));
  return { ...WEBEX, packId: 'made@1', rules };
}

t(
  'numbers that are compared with each other move together, and no farther than they must',
  async () => {
    const pack = packWith('loan.ship', [
      { fact: 'deviceGroupCount', operator: 'greaterThan', value: { fact: 'deviceGroupCountMax' } },
      { fact: 'deviceCount', operator: 'greaterThan', value: { fact: 'deviceGroupCount' } },
      { fact: 'loanDays', operator: 'greaterThan', value: { fact: 'deviceCount' } },
    ]);
    const over = { deviceGroupCountMax: 50, deviceGroupCount: 3, deviceCount: 3, loanDays: 3 };
    const repairs = await repairsOf(pack, 'loan.ship', { ...SATISFIED['loan.ship'], ...over });
    assert.equal(linesOf(repairs), ['deviceGroupCount=51 deviceCount=52 loanDays=53 (requester)']);
  },
);

t(
  'sixteen sets are shown, those of fewer people first, and that there are more is said',
  async () => {
    const isTrue = (fact: FactName): Condition => ({ fact, operator: 'equal', value: true });
    const site = ['siteUrlPresent', 'timeZonePresent', 'siteRequired', 'durationOffered'] as const;
    const people = [
      'actorIsSalesAdmin',
      'actorIsSalesFullAdmin',
      'locationAcknowledged',
      'partnerCertified',
    ] as const;
    const few: Condition = { fact: 'licenceCount', operator: 'lessThan', value: 50 };
    const nothing = Object.fromEntries([...site, ...people].map((name) => [name, false]));
    const asked = (...others: readonly Condition[]): Promise<Repairs> =>
      repairsOf(
        packWith('trial.start', [
          { any: site.map(isTrue) },
          { any: [...people.map(isTrue), ...others] },
        ]),
        'trial.start',
        start(nothing),
      );

    const all = await asked();
    assert.is(all.sets.length, 16);
    assert.ok(all.isComplete);
    const more = await asked(few);
    assert.is(more.sets.length, 16);
    assert.not.ok(more.isComplete);
    assert.equal(
      more.sets.map(({ by }) => by.length),
      [...Array.from({ length: 8 }, () => 1), ...Array.from({ length: 8 }, () => 2)],
    );
    const nearer = more.sets.slice(0, 4).flatMap(({ changes }) => changes.map(({ fact }) => fact));
    assert.not.ok(nearer.includes('licenceCount'), 'what moves no number comes first');
  },
);

/** Anywhere; near facts that are allowed; or as they are but for what somebody can change. */
function chanceOf(dice: Random, question: Question): FactSet {
  const satisfied = SATISFIED[question];
  const way = dice.int(1, 10);
  if (way === 1) return chanceFacts(dice, question);
  const near = chanceFactsNear(dice, question, satisfied, dice.pick([5, 10, 20, 40]));
  if (way <= 5) return near;
  const fixed = factsOf(question).filter((name) => factDefinition(name).remedyBy === undefined);
  return { ...near, ...Object.fromEntries(fixed.map((name) => [name, satisfied[name] ?? false])) };
}

/** A denial by chance. */
function chanceDenial(
  dice: Random,
  packs: readonly Pack[],
  questions: readonly Question[],
): Denial {
  for (;;) {
    const question = dice.pick(questions);
    const pack = dice.pick(packs);
    const facts = chanceOf(dice, question);
    if (brokenBy(question, facts).length > 0) continue;
    if (executorOf(pack, question).isAllowed(facts)) continue;
    const by = dice.chance(75) ? PEOPLE : PEOPLE.filter(() => dice.chance(60));
    return { pack, question, facts, by };
  }
}

interface Tally {
  denials: number;
  tried: number;
  sets: number;
  blocked: number;
  cut: number;
}

/** Compares with brute force where that is feasible, and decides every set again. */
async function judge(denial: Denial, tally: Tally, where: string): Promise<void> {
  const { pack, question, facts, by } = denial;
  const repairs = await repairsOf(pack, question, facts, by);
  for (const { changes } of repairs.sets) {
    const changed = Object.fromEntries(changes.map(({ fact, to }) => [fact, to]));
    const { outcome } = await decide(pack, question, { ...facts, ...changed });
    if (outcome !== 'allowed') assert.unreachable(`${where}: a set is ${outcome}`);
    const strangers = changes.filter((change) => !by.includes(change.by));
    assert.equal(strangers, [], where);
  }
  const brute = bruteRepairs(denial);
  const [problem] = brute === undefined ? [] : problemsOf(denial, brute, repairs);
  if (problem !== undefined) {
    assert.unreachable(`${where}: ${question} ${JSON.stringify(facts)} ${by.join()}: ${problem}`);
  }
  tally.denials += 1;
  tally.tried += brute === undefined ? 0 : 1;
  tally.sets += repairs.sets.length;
  tally.blocked += repairs.blockedBy.length > 0 ? 1 : 0;
  tally.cut += repairs.isComplete || repairs.sets.length === 16 ? 0 : 1;
}

function report(what: string, { denials, tried, sets, blocked, cut }: Tally): void {
  process.stdout.write(
    `${denials} ${what}: ${tried} brute-forced, ${sets} sets, ${blocked} blocked, ${cut} cut\n`,
  );
}

/** Where most facts can be changed, most denials are drawn. */
const QUESTIONS: readonly Question[] = [
  ...QUESTION_NAMES,
  ...Array.from({ length: 20 }, () => 'trial.start' as const),
  ...Array.from({ length: 10 }, () => 'loan.ship' as const),
];

t(
  `${DENIALS} random denials, seed ${SEED}: no set is missing, reducible or unconfirmed`,
  async () => {
    const dice = seeded(SEED);
    const tally: Tally = { denials: 0, tried: 0, sets: 0, blocked: 0, cut: 0 };
    while (tally.denials < DENIALS) {
      const denial = chanceDenial(dice, [...PACKS.values()], QUESTIONS);
      await judge(denial, tally, `denial ${tally.denials}, seed=${SEED}`);
    }
    report('denials', tally);
    assert.ok(tally.tried >= 0.9 * DENIALS, `only ${tally.tried} were compared`);
    assert.ok(tally.sets >= 0.5 * DENIALS, `only ${tally.sets} sets`);
    assert.is(tally.cut, 0, 'no search under a shipped pack is cut');
  },
);

t(`rules by chance are repaired as well, seed ${SEED}`, async () => {
  const dice = seeded(SEED);
  const tally: Tally = { denials: 0, tried: 0, sets: 0, blocked: 0, cut: 0 };
  for (let round = 0; tally.denials < DENIALS / 5; round += 1) {
    const question = dice.pick(QUESTIONS);
    const { rules, constants } = chanceRules(dice, question, dice.int(1, 4));
    const pack = { ...WEBEX, ...constants, packId: 'chance@1', rules } as Pack;
    const facts = chanceFacts(dice, question);
    if (executorOf(pack, question).isAllowed(facts)) continue;
    await judge({ pack, question, facts, by: PEOPLE }, tally, `round ${round}, seed=${SEED}`);
  }
  report('denials by chance rules', tally);
  assert.ok(tally.cut <= 0.05 * tally.denials, `${tally.cut} searches were cut`);
});

t('planted defects are found: a set too large, too far, left out, or no block named', async () => {
  const facts = start({ siteRequired: true, licenceCount: 2_000 });
  const denial: Denial = { pack: WEBEX, question: 'trial.start', facts, by: PEOPLE };
  const brute = bruteRepairs(denial) as Brute;
  const right = await repairsOf(WEBEX, 'trial.start', facts);
  const problems = (wrong: Partial<Repairs>): string =>
    problemsOf(denial, brute, { ...right, ...wrong }).join('; ');
  assert.is(problems({}), '');

  const [first] = right.sets;
  if (first === undefined) throw new Error('there is no set');
  const more = { fact: 'timeZonePresent', from: false, to: true, by: 'requester' } as const;
  const larger = { ...first, changes: [...first.changes, more] };
  assert.match(problems({ sets: [larger, ...right.sets.slice(1)] }), /reducible/);
  const farther = {
    ...first,
    changes: first.changes.map((one) => (one.to === 1_000 ? { ...one, to: 999 } : one)),
  };
  assert.match(problems({ sets: [farther, ...right.sets.slice(1)] }), /moves numbers by 1001/);
  assert.match(problems({ sets: right.sets.slice(1) }), /is missing/);
  assert.match(problems({ sets: [...right.sets].reverse() }), /out of order/);
  const blockedBy = [{ ruleId: 'E-30a', code: 'LICENCE_COUNT_INVALID', byTime: false } as const];
  assert.match(problems({ blockedBy }), /block nothing/);
});

t(
  'beside what only time lifts, the rest is repaired; beside what nothing lifts, nothing is',
  async () => {
    const held = start({ path: 'EXISTING', otherPartnerTrialsService: true, licenceCount: 0 });
    const { sets, blockedBy, beforeWaiting } = await repairsOf(WEBEX, 'trial.start', held);
    assert.equal(sets, []);
    assert.equal(blockedBy, [
      { ruleId: 'E-05', code: 'SERVICE_IN_OTHER_PARTNER_TRIAL', byTime: true },
    ]);
    assert.equal(linesOf({ sets: beforeWaiting } as unknown as Repairs), [
      'licenceCount=1 (requester)',
    ]);

    const bought = { ...held, customerPaying: true, servicePurchased: true };
    assert.equal((await repairsOf(WEBEX, 'trial.start', bought)).beforeWaiting, []);
  },
);

t.run();
