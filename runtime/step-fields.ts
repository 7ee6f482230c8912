/**
 * What is asked for at each step of an order, a loan and a conversion, besides whose it is: the fields
 * of the commands as a form has them.
 */
import { COMMANDS, type CommandName } from './command.ts';

export type FieldKind = 'text' | 'boolean' | 'integer' | 'choice' | 'list';

export type StepCommand = Exclude<
  Extract<CommandName, `${'order' | 'loan' | 'conversion'}.${string}`>,
  'order.place'
>;

type Fields = Readonly<Record<string, FieldKind>>;

const NOTHING: Fields = {};
const UNTIL: Fields = { until: 'text' };
const QUANTITY: Fields = { quantity: 'integer' };

const FIELDS: Readonly<Record<StepCommand, Fields>> = {
  'order.addIndividual': { email: 'text' },
  'order.setUpNow': NOTHING,
  'order.exit': NOTHING,
  'order.chooseRole': { role: 'choice' },
  'order.chooseWho': {
    ...{ who: 'choice', email: 'text', companyName: 'text', residencyCountry: 'text' },
  },
  'order.createPartner': { companyName: 'text', adminEmail: 'text' },
  'order.reviewPartner': { isRecognised: 'boolean' },
  'order.nameCustomerAdmin': { adminEmail: 'text' },
  'order.nameCountry': { companyName: 'text', countryOfOperation: 'text' },
  'order.confirmCustomer': {
    ...{ kind: 'choice', companyName: 'text', residencyCountry: 'text', customerId: 'text' },
    isRecognised: 'boolean',
  },
  'order.confirm': NOTHING,
  'order.setPassword': NOTHING,
  'order.checkSubdomain': { siteUrl: 'text' },
  'order.saveStep': { step: 'choice', siteUrl: 'text', dataLocation: 'text' },
  'order.handOver': NOTHING,
  'order.provision': NOTHING,
  'order.unblock': NOTHING,
  'loan.ship': {
    ...{ deviceType: 'choice', devices: 'list', loanNumber: 'text', shippedOn: 'text' },
    ...{ eulaExpiryDate: 'text', controlHubExpiryDate: 'text', country: 'text' },
    ...{ supportsPoe: 'boolean', trialsTeamContacted: 'boolean' },
  },
  'loan.skip': { reason: 'choice' },
  'loan.deliver': NOTHING,
  'loan.requestTracking': { subject: 'text', loanNumber: 'text' },
  'loan.requestExtension': UNTIL,
  'loan.approveExtension': UNTIL,
  'loan.rejectExtension': NOTHING,
  'loan.keep': NOTHING,
  'loan.orderMore': QUANTITY,
  'loan.prepareReturn': { hasOriginalPackaging: 'boolean', hasLabel: 'boolean' },
  'loan.reportLostLabel': NOTHING,
  'loan.pickUp': NOTHING,
  'loan.receive': { serials: 'list' },
  'loan.enquireNumber': { orgId: 'text', adminEmail: 'text', serials: 'list' },
  'conversion.order': {
    ...{ offer: 'choice', plans: 'list', addOns: 'list', services: 'list', siteUrl: 'text' },
    provisioningContactEmail: 'text',
  },
  'conversion.openSetup': { as: 'choice' },
  'conversion.submitAdmin': { adminEmail: 'text' },
  'conversion.confirm': NOTHING,
  'conversion.process': NOTHING,
  'conversion.orderDevices': QUANTITY,
};

const COMMANDS_OF_STEPS = Object.keys(FIELDS) as StepCommand[];

/** The commands of a family, in the order of its life. */
export const stepsOfFamily = (family: 'order' | 'loan' | 'conversion'): readonly StepCommand[] =>
  COMMANDS_OF_STEPS.filter((command) => command.startsWith(`${family}.`));

export interface StepField {
  readonly name: string;
  readonly kind: FieldKind;
  /** Whether the command is understood without it. */
  readonly isOptional: boolean;
  /** Every answer that there is; empty where anything may be said. */
  readonly answers: readonly (string | boolean)[];
}

/** The fields of a step, in the order of a form. */
export function fieldsOfStep(command: StepCommand): readonly StepField[] {
  const shape: Readonly<Record<string, Schema>> = COMMANDS[command].shape;
  return Object.entries(FIELDS[command]).map(([name, kind]) => {
    const schema = shape[name];
    const answers = kind === 'boolean' ? [true, false] : (schema?.options ?? []);
    return { name, kind, isOptional: schema?.safeParse(undefined).success === true, answers };
  });
}

interface Schema {
  safeParse(value: unknown): { readonly success: boolean };
  readonly options?: readonly string[];
}
