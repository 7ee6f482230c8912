/** What can be said to each machine, both ways where an answer depends on it. */
import type {
  MachineEvent,
  MachineName,
  OrderCustomer,
  TrialNews,
  WizardEvent,
} from '../machines/index.ts';
import { BIRTH_MS, DAY_MS } from './explore-births.ts';

export interface Word {
  /** The event, and how it is said where that matters. */
  readonly label: string;
  readonly kind: 'request' | 'report';
  readonly event: MachineEvent | WizardEvent;
  /** Births to which the runtime never says it, by how their column begins. */
  readonly notUnder?: string;
}

type Event = MachineEvent | WizardEvent;

const ask = (event: Event, how = ''): Word => ({
  label: `${event.type} ${how}`.trim(),
  kind: 'request',
  event,
});
const tell = (event: Event, how = ''): Word => ({ ...ask(event, how), kind: 'report' });

const expiryAtMs = BIRTH_MS + 30 * DAY_MS;
const EXTENDED = tell({ type: 'trial.extended', expiryAtMs });
const EXPIRED = tell({ type: 'trial.expired', expiryAtMs });
const closed = (how: 'converted' | 'cancelled' | 'ended', taken: 'all' | 'nothing', said = '') => {
  const isTaken = taken === 'all';
  const event: TrialNews = {
    type: 'trial.closed',
    how,
    takesSite: isTaken,
    takesNumbers: isTaken,
    ...(how === 'converted' ? { expiryAtMs } : {}),
  };
  return tell(event, `${how}${said}`);
};
const CLOSED = closed('ended', 'nothing');
const CLOSINGS = [
  closed('converted', 'all', ', taken'),
  closed('converted', 'nothing', ', left'),
  closed('cancelled', 'nothing'),
  CLOSED,
];
const done = (result: 'full' | 'partial') =>
  tell(
    {
      type: 'conversion.done',
      result,
      services: ['MESSAGING'],
      takesSite: result === 'full',
      takesNumbers: true,
    },
    result,
  );

const TRIAL: readonly Word[] = [
  ask({ type: 'trial.completeProvisioning' }),
  ask({ type: 'trial.extend', confirmShorter: false }),
  ask({ type: 'trial.extend', confirmShorter: true }, 'confirmShorter'),
  ask({ type: 'trial.addService', service: 'MEETINGS' }),
  ask({ type: 'trial.removeService', service: 'MESSAGING' }, 'MESSAGING'),
  ask({ type: 'trial.removeService', service: 'CONTACT_CENTER' }, 'CONTACT_CENTER'),
  ask({ type: 'trial.editLicences', licenceCount: 5 }),
  ask({ type: 'trial.cancel', by: 'PARTNER', confirm: false }, 'by partner'),
  ask({ type: 'trial.cancel', by: 'PARTNER', confirm: true }, 'by partner, confirm'),
  ask({ type: 'trial.cancel', by: 'CUSTOMER', confirm: true }, 'by customer, confirm'),
  ask({ type: 'trial.purchaseInterest' }),
  tell({ type: 'consent.approved', grantFullAdmin: true }),
  tell({ type: 'consent.lapsed' }),
  tell({ type: 'consent.declined' }),
  tell({ type: 'consent.withdrawn' }),
  done('full'),
  done('partial'),
];

const CONSENT: readonly Word[] = [
  ask({ type: 'consent.approve', grantFullAdmin: true }),
  ask({ type: 'consent.decline' }),
  ask({ type: 'consent.resend' }),
  ask({ type: 'consent.withdraw' }),
  closed('cancelled', 'nothing'),
];

const SITE: readonly Word[] = [ask({ type: 'site.remove' }), EXTENDED, EXPIRED, ...CLOSINGS];
const NUMBERS: readonly Word[] = [
  ask({ type: 'numbers.add', numbers: ['+46855500200'] }),
  EXPIRED,
  ...CLOSINGS,
];

const ACCESS: readonly Word[] = [
  tell({ type: 'access.grant', role: 'fullAdmin' }, 'fullAdmin'),
  tell({ type: 'access.grant', role: 'provisioningAdmin' }, 'provisioningAdmin'),
  closed('converted', 'all'),
  closed('cancelled', 'nothing'),
  CLOSED,
  tell({ type: 'organisation.closed' }),
];

const LOAN: readonly Word[] = [
  ask({ type: 'loan.ship', devices: [{ model: 'Board', serials: ['A3'] }] }),
  ask({ type: 'loan.deliver' }),
  ask({ type: 'loan.requestTracking', loanNumber: 'D100200' }, 'right number'),
  ask({ type: 'loan.requestTracking', loanNumber: 'D999999' }, 'wrong number'),
  ask({ type: 'loan.requestExtension', until: '2027-06-15' }),
  ask({ type: 'loan.approveExtension', until: '2027-06-15' }),
  ask({ type: 'loan.rejectExtension' }),
  ask({ type: 'loan.keep' }),
  ask({ type: 'loan.prepareReturn', hasOriginalPackaging: true, hasLabel: true }, 'packed'),
  ask({ type: 'loan.prepareReturn', hasOriginalPackaging: false, hasLabel: true }, 'label alone'),
  ask({ type: 'loan.prepareReturn', hasOriginalPackaging: false, hasLabel: false }, 'no label'),
  ask({ type: 'loan.reportLostLabel', isServed: true }, 'labels sent there'),
  ask({ type: 'loan.reportLostLabel', isServed: false }, 'not sent there'),
  ask({ type: 'loan.pickUp' }),
  ask({ type: 'loan.receive', serials: ['A1', 'A2'] }, 'two devices'),
  ask({ type: 'loan.receive', serials: ['A1', 'A2', 'A3'] }, 'three devices'),
  ask({ type: 'loan.enquireNumber', orgId: null, adminEmail: null, serials: ['A1', 'A2'] }),
  EXPIRED,
  CLOSED,
];

const detailed = { services: ['MESSAGING'], omitted: [], bringsSite: true, lacksTrialSite: false };
const CONVERSION: readonly Word[] = [
  ask({ type: 'conversion.openSetup', as: 'PARTNER' }),
  ask(
    { type: 'conversion.submitAdmin', adminEmail: 'admin@acme.example', isRightAdmin: true },
    'right address',
  ),
  {
    ...ask(
      { type: 'conversion.submitAdmin', adminEmail: 'typo@acme.example', isRightAdmin: false },
      'wrong address',
    ),
    // The rules refuse it there (E-19, R-02), so the machine never hears it.
    notUnder: 'cisco-spark-2017',
  },
  ask({ type: 'conversion.confirm', ...detailed }, 'everything'),
  ask({ type: 'conversion.confirm', ...detailed, omitted: ['CALLING'] }, 'services left out'),
  ask({ type: 'conversion.confirm', ...detailed, lacksTrialSite: true }, 'site not named'),
  ask({ type: 'conversion.process' }),
  ask({ type: 'conversion.orderDevices', quantity: 2 }),
  closed('cancelled', 'nothing'),
];

const fields = {};
const WIZARD: readonly Word[] = [
  ...(['nobody', 'own'] as const).map((found) =>
    ask({ type: 'wizard.giveCustomer', found, isConsentOffered: true, fields }, found),
  ),
  ...[true, false].map((isConsentOffered) =>
    ask(
      { type: 'wizard.giveCustomer', found: 'somebody', isConsentOffered, fields },
      isConsentOffered ? 'somebody' : 'somebody, policy without consent',
    ),
  ),
  ask({ type: 'wizard.confirmExisting' }),
  ask({ type: 'wizard.back' }),
  ask({ type: 'wizard.chooseServices', wantsDevices: false, needsSite: false, fields }),
  ask({ type: 'wizard.chooseServices', wantsDevices: true, needsSite: false, fields }, 'devices'),
  ask({ type: 'wizard.chooseServices', wantsDevices: false, needsSite: true, fields }, 'site'),
  ask(
    { type: 'wizard.chooseServices', wantsDevices: true, needsSite: true, fields },
    'site, devices',
  ),
  ask({ type: 'wizard.giveSite', fields }),
  ask({ type: 'wizard.selectDevices' }),
  ask({ type: 'wizard.skipDevices', reason: 'NO_DEVICES_NEEDED' }),
  ask({ type: 'wizard.save', trialId: 'trl_a' }),
  ask({ type: 'wizard.sendRequest', trialId: 'trl_a' }),
  ask({ type: 'wizard.answerSetup', now: true }, 'now'),
  ask({ type: 'wizard.answerSetup', now: false }, 'later'),
  ask({ type: 'wizard.completeSetup' }),
  ask({ type: 'wizard.close' }),
];

const customer: OrderCustomer = {
  customerId: 'cus_a',
  region: 'EU',
  details: { companyName: 'Acme', residencyCountry: 'SE', adminEmail: 'admin@acme.example' },
};
const chooseWho = (who: 'SELF' | 'COLLEAGUE' | 'CUSTOMER', isAdminAccount: boolean) =>
  ({
    type: 'order.chooseWho',
    who,
    email: who === 'SELF' ? null : 'ida@acme.example',
    isAdminAccount,
    customer: who === 'CUSTOMER' ? customer : null,
  }) as const;
const save = (step: 'subscriptionDetails' | 'callSettings' | 'enterpriseSettings') =>
  ask({ type: 'order.saveStep', step, siteUrl: null, dataLocation: null }, step);
const confirmed = {
  type: 'order.confirm',
  partnerId: 'par_a',
  customerId: 'cus_a',
  partnerAdminEmails: ['anna@nordlys.example'],
  accessMachine: 'partner-access@1',
} as const;
const ORDER: readonly Word[] = [
  ask({ type: 'order.addIndividual', email: 'ida@nordlys.example' }),
  ask({ type: 'order.setUpNow' }),
  ask({ type: 'order.exit' }),
  ask({ type: 'order.chooseRole' }),
  ask(chooseWho('SELF', true), 'SELF'),
  ask(chooseWho('COLLEAGUE', true), 'COLLEAGUE, partner account'),
  ask(chooseWho('COLLEAGUE', false), 'COLLEAGUE, other account'),
  ask(chooseWho('CUSTOMER', false), 'CUSTOMER'),
  ask({ type: 'order.createPartner', companyName: 'Nordlys', adminEmail: 'anna@nordlys.example' }),
  ask({ type: 'order.reviewPartner', isRecognised: true }, 'recognised'),
  ask({ type: 'order.reviewPartner', isRecognised: false }, 'not recognised'),
  ask({ type: 'order.nameCustomerAdmin', adminEmail: 'admin@acme.example' }),
  ask({
    type: 'order.nameCountry',
    companyName: 'Acme',
    countryOfOperation: 'SE',
    region: 'EU',
  }),
  ...[
    ['recognised', true, false] as const,
    ['not recognised', false, false] as const,
    ['trial over', true, true] as const,
  ].map(([how, isRecognised, isTrialOver]) =>
    ask({ type: 'order.confirmCustomer', customer, isRecognised, isTrialOver }, how),
  ),
  ask({ ...confirmed, isTrialOver: false }),
  ask({ ...confirmed, isTrialOver: true }, 'trial over'),
  ask({ type: 'order.setPassword' }),
  ask({ type: 'order.checkSubdomain', siteUrl: 'acme.webex.com' }),
  save('subscriptionDetails'),
  save('callSettings'),
  save('enterpriseSettings'),
  ask({ type: 'order.handOver' }),
  ask({ type: 'order.provision' }),
  ask({ type: 'order.unblock' }),
];

export const WORDS: Readonly<Record<MachineName, readonly Word[]>> = {
  trial: TRIAL,
  consent: CONSENT,
  'start-wizard': WIZARD,
  'site-url': SITE,
  'calling-numbers': NUMBERS,
  'device-loan': LOAN,
  conversion: CONVERSION,
  'partner-access': ACCESS,
  order: ORDER,
};
