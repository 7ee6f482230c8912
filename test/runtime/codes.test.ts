import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Actor,
  type Code,
  OPERATOR,
  type Reason,
  Rejected,
  readerOf,
  type WizardStep,
  wizardStep,
} from '../../runtime/index.ts';
import { decisionReasons, sorted } from '../../runtime/refusal.ts';
import { ANNA, KARIN, request, type Story, say, someStory, someTrial } from '../support/story.ts';

/** Codes that no story has a reason to give. */
const codes = suite('runtime/codes: the rarer answers');

const leading = ({ entries }: Story) => entries.at(-1)?.refusal?.code ?? 'accepted';

codes('USE_ADD_OR_EDIT: the address belongs to a customer of one’s own', async () => {
  const again = await say(await someTrial(), 'trial.start', request({ trialId: 'trl_b' }));
  assert.is(leading(again), 'USE_ADD_OR_EDIT');
});

codes('PARTNER_ADMIN_UNKNOWN: nobody of the partner has this address', async () => {
  const fields = request({ partnerAdminEmails: ['stranger@else.example'] });
  assert.is(leading(await say(await someStory(), 'trial.start', fields)), 'PARTNER_ADMIN_UNKNOWN');
});

codes('DEVICE_TYPE_MISMATCH: a model that is not of the kind that is shipped', async () => {
  const lent = await say(
    await someStory(),
    'trial.start',
    request({ services: ['WEBEX_DEVICES'] }),
  );
  const shipped = await say(lent, 'loan.ship', {
    trialId: 'trl_a',
    deviceType: 'PHONE',
    devices: [{ model: 'SX10', serials: ['A1'] }],
    loanNumber: 'D1',
    shippedOn: '2027-01-11',
    country: 'US',
    supportsPoe: true,
  });
  const all = shipped.entries.at(-1)?.refusal?.reasons.map((one) => one.code);
  assert.ok(all?.includes('DEVICE_TYPE_MISMATCH') === true, String(all));
});

codes('every violated rule is listed, rules of one code too; nothing is said twice (R-05)', () => {
  const of = (code: Code, ruleId?: string, service?: string): Reason => ({
    code,
    sentence: '',
    source: [],
    ...(ruleId === undefined ? {} : { ruleId }),
    ...(service === undefined ? {} : { service }),
  });
  const said = (...reasons: Reason[]) =>
    sorted(reasons).map(({ code, ruleId = '', service = '' }) => `${code} ${ruleId} ${service}`);

  assert.equal(said(of('NOT_IN_POLICY', 'P-42'), of('NOT_IN_POLICY', 'P-44')), [
    'NOT_IN_POLICY P-42 ',
    'NOT_IN_POLICY P-44 ',
  ]);
  const role = of('ROLE_NOT_ALLOWED', 'E-02', 'CALLING');
  assert.equal(said(role, { ...role, service: 'MEETINGS' }), ['ROLE_NOT_ALLOWED E-02 CALLING']);
  assert.equal(said(of('ROLE_NOT_ALLOWED'), role), ['ROLE_NOT_ALLOWED  ']);
  assert.equal(said(role, of('ROLE_NOT_ALLOWED')), ['ROLE_NOT_ALLOWED E-02 CALLING']);
  const bought = of('SERVICE_ALREADY_PURCHASED', 'E-04', 'CALLING');
  assert.is(said(bought, { ...bought, service: 'MEETINGS' }).length, 2);
});

codes('WIZARD_STATE: a step that the wizard is not at', async () => {
  const { world } = await someStory();
  const answer = await wizardStep(
    readerOf(world),
    world,
    null,
    { type: 'wizard.back' } as WizardStep,
    ANNA,
  );
  assert.is(answer.refusal?.code, 'WIZARD_STATE');
});

codes('FACTS_INCOMPLETE: a decision that lacks facts is never a yes', () => {
  const decision = {
    question: 'x',
    packId: 'x',
    packHash: 'x',
    outcome: 'indeterminate',
    ruleCount: 1,
    services: [],
    violations: [],
  } as const;
  assert.is(decisionReasons(decision)[0]?.code, 'FACTS_INCOMPLETE');
});

const rejected = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    return error instanceof Rejected ? error.code : String(error);
  }
};

codes('NOT_REGISTERED: only the operator records partners and customers', async () => {
  const fields = { partnerId: 'par_x', name: 'X' };
  const by = async (actor: Actor) =>
    rejected(say(await someStory(), 'partner.register', fields, actor));
  assert.is(await by(KARIN), 'NOT_REGISTERED');
  assert.is(await by(OPERATOR), 'accepted');
});

codes(
  'UNKNOWN_POLICY: not before it is in force, and not where the world’s own decides',
  async () => {
    const early = await someStory('webex-current@1', Date.UTC(2016, 0, 1));
    const fields = request({ policy: 'cisco-spark-2017' });
    assert.is(await rejected(say(early, 'trial.start', fields)), 'UNKNOWN_POLICY');
  },
);

codes.run();
