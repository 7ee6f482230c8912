import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decide, PACKS, packOf, QUESTIONS, type Question, rulesOf } from '../../rules/index.ts';
import { SATISFIED, someRandom } from './examples.ts';

const t = suite('rules/decide');
const current = packOf('webex-current@1');
const spark = packOf('cisco-spark-2017@1');
const start = SATISFIED['trial.start'];

const codesOf = async (pack: typeof current, question: Question, facts: unknown) =>
  (await decide(pack, question, facts)).violations.map((violation) => violation.code);

// bought, on trial with other partners, wanted → the leading code, `-` for yes
const S09 = `
  MEETINGS     -          CALLING   -
  MESSAGING    -          CALLING   -
  MEETINGS     -          MEETINGS  SERVICE_ALREADY_PURCHASED
  -            CALLING    MEETINGS  -
  -            CALLING    CALLING   SERVICE_IN_OTHER_PARTNER_TRIAL
  CALLING      -          CALLING   CALLING_ALREADY_PURCHASED
  LEGACY_CALL  -          CALLING   CALLING_ALREADY_PURCHASED
  elsewhere    -          CALLING   -
  MEETINGS     MESSAGING  MEETINGS  SERVICE_ALREADY_PURCHASED
  MEETINGS     MESSAGING  CALLING   -
`;

t('what is bought, and what others try, blocks that service alone (S09)', async () => {
  for (const row of S09.trim().split('\n')) {
    const [bought, others, wanted, expected] = row.trim().split(/\s+/);
    const verdict = await decide(current, 'trial.start', {
      ...start,
      path: 'EXISTING',
      customerPaying: bought !== '-' && bought !== 'elsewhere',
      service: wanted,
      servicePurchased: bought === wanted,
      callingPurchased: bought === 'CALLING' || bought === 'LEGACY_CALL',
      otherPartnerTrialsService: others === wanted,
    });

    assert.is(verdict.violations[0]?.code ?? '-', expected, row);
    assert.is(verdict.outcome, expected === '-' ? 'allowed' : 'denied', row);
  }
});

t('a paying customer of one’s own gets a trial now, and did not in 2017 (S09)', async () => {
  const facts = { ...start, path: 'ADD', customerPaying: true, service: 'CALLING' };

  assert.is((await decide(current, 'trial.start', facts)).outcome, 'allowed');
  assert.equal(await codesOf(spark, 'trial.start', facts), ['PAYING_CUSTOMER_NOT_ELIGIBLE']);
});

t('a bought Calling gives both reasons, and the calling one leads', async () => {
  const codes = await codesOf(current, 'trial.addService', {
    ...SATISFIED['trial.addService'],
    service: 'CALLING',
    servicePurchased: true,
    callingPurchased: true,
  });

  assert.equal(codes, ['CALLING_ALREADY_PURCHASED', 'SERVICE_ALREADY_PURCHASED']);
});

t('every reason is listed, in order of precedence (R-05)', async () => {
  const codes = await codesOf(current, 'trial.start', EVERYTHING_WRONG);

  assert.equal(codes, [
    'PARTNER_NOT_CERTIFIED',
    'ROLE_NOT_ALLOWED',
    'LOCATION_NOT_ACKNOWLEDGED',
    'COUNTRY_NOT_SUPPORTED',
    'CALLING_ALREADY_PURCHASED',
    'SERVICE_ALREADY_PURCHASED',
    'SERVICE_IN_OTHER_PARTNER_TRIAL',
    'SERVICE_ALREADY_IN_TRIAL',
    'LICENCE_COUNT_INVALID',
    'DURATION_INVALID',
    'SITE_DETAILS_REQUIRED',
    'SITE_URL_TAKEN',
  ]);
});

t('in 2017 a used address and a paying customer come after the location (R-05)', async () => {
  const codes = await codesOf(spark, 'trial.start', EVERYTHING_WRONG);

  assert.equal(codes.slice(2, 6), [
    'LOCATION_NOT_ACKNOWLEDGED',
    'COUNTRY_NOT_SUPPORTED',
    'EMAIL_IN_USE',
    'PAYING_CUSTOMER_NOT_ELIGIBLE',
  ]);
  assert.not.ok(codes.includes('SERVICE_ALREADY_PURCHASED'));
});

t('a closed trial is called closed before anything else (R-01)', async () => {
  for (const trialState of ['converted', 'cancelled', 'ended']) {
    const codes = await codesOf(spark, 'trial.extend', { trialState, extensionCount: 1 });
    assert.equal(codes, ['TRIAL_CLOSED', 'TRIAL_NOT_ACTIVE', 'EXTENSION_LIMIT_REACHED']);
  }
});

t('facts that do not parse are indeterminate, never a yes', async () => {
  for (const facts of [undefined, null, [], 'facts', {}, { actorIsFullAdmin: 'true' }]) {
    const verdict = await decide(current, 'consent.approve', facts);

    assert.is(verdict.outcome, 'indeterminate');
    assert.equal(verdict.violations, []);
    assert.ok(verdict.problems !== undefined && verdict.problems.length > 0);
  }
});

t('an unknown question is a bug of the caller, not a yes', async () => {
  try {
    await decide(current, 'trial.strat' as Question, {});
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), 'unknown question "trial.strat"');
  }
});

t('a violation carries the sentence, the facts, the clause and the remedy', async () => {
  const verdict = await decide(current, 'trial.editLicences', {
    licenceCount: 1001,
    licenceCountMin: 1,
    licenceCountMax: 1000,
  });

  assert.equal(verdict, {
    question: 'trial.editLicences',
    packId: 'webex-current@1',
    packHash: current.packHash,
    ruleCount: 2,
    outcome: 'denied',
    violations: [
      {
        ruleId: 'E-30a',
        code: 'LICENCE_COUNT_INVALID',
        sentence: '1001 licences were asked for; a trial has 1 to 1000.',
        messageKey: 'rule.licence-count-invalid',
        facts: { licenceCount: 1001, licenceCountMin: 1, licenceCountMax: 1000 },
        source: ['T-028', 'T-029'],
        remedy: 'Ask for a number of licences within the limits.',
      },
    ],
  });
  assert.equal(JSON.parse(JSON.stringify(verdict)), verdict);
});

t('every question has rules in every pack, so no rules can never mean yes', () => {
  for (const pack of PACKS.values()) {
    for (const question of Object.keys(QUESTIONS) as Question[]) {
      assert.ok(rulesOf(pack, question).length > 0, `${pack.packId} ${question}`);
    }
  }
});

t('a thousand overlapping decisions are each complete and right', async () => {
  const seed = 81_235;
  const random = someRandom(seed);
  const cases = Array.from({ length: 1000 }, (_, index) => ({
    facts: index % 2 === 0 ? start : EVERYTHING_WRONG,
    violationCount: index % 2 === 0 ? 0 : 12,
    ticks: random(60),
  }));

  const verdicts = await Promise.all(
    cases.map(async ({ facts, ticks }) => {
      for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
      return decide(current, 'trial.start', facts);
    }),
  );

  for (const [index, verdict] of verdicts.entries()) {
    const expected = cases[index]?.violationCount;
    assert.is(verdict.violations.length, expected, `seed=${seed} case=${index}`);
    assert.is(verdict.outcome, expected === 0 ? 'allowed' : 'denied');
    assert.is(verdict.ruleCount, rulesOf(current, 'trial.start').length);
  }
});

const EVERYTHING_WRONG = {
  partnerCertified: false,
  actorIsSalesAdmin: false,
  actorIsSalesFullAdmin: false,
  locationAcknowledged: false,
  countrySupported: false,
  customerPaying: true,
  path: 'EXISTING',
  service: 'CALLING',
  servicePurchased: true,
  callingPurchased: true,
  otherPartnerTrialsService: true,
  ownTrialHasService: true,
  licenceCount: 0,
  licenceCountMin: 1,
  licenceCountMax: 1000,
  durationDays: 31,
  durationOffered: false,
  siteRequired: true,
  siteUrlPresent: true,
  timeZonePresent: false,
  siteUrlAvailable: false,
};

t.run();
