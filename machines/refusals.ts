/**
 * Which "no" of a machine has which code: one for "not in this state", and one for each condition,
 * in order. A machine that stays silent is asked here why.
 *
 * Source: domain §4, R-01, R-03, R-05, R-20; T-106; A-38, A-39 (no extension in grace).
 */
import { type ConversionContext, conversionGuards } from './conversion-context.ts';
import {
  type DeviceLoanContext,
  type DeviceLoanGuardName,
  deviceLoanGuards,
} from './device-loan-context.ts';
import type { DeviceLoanRequest, MachineRequest, TrialEvent, TrialRequest } from './events.ts';
import type { OrderContext } from './order-context.ts';
import type { OrderRequest } from './order-events.ts';
import { type OrderRefusalCode, orderRefusals } from './order-refusals.ts';
import { type TrialContext, type TrialGuardName, trialGuards } from './trial-context.ts';

export type MachineRefusalCode =
  | OrderRefusalCode
  | 'TRIAL_CLOSED'
  | 'TRIAL_NOT_ACTIVE'
  | 'CONSENT_REQUIRED'
  | 'CONSENT_CLOSED'
  | 'ALREADY_PROVISIONED'
  | 'NOT_IN_POLICY'
  | 'SERVICE_NOT_IN_TRIAL'
  | 'LAST_SERVICE'
  | 'CANCEL_NOT_CONFIRMED'
  | 'EXTENSION_SHORTENS'
  | 'SITE_NOT_HELD'
  | 'LOAN_STATE'
  | 'LOAN_NUMBER_MISMATCH'
  | 'ORIGINAL_PACKAGING_REQUIRED'
  | 'CONVERSION_NOT_OPEN'
  | 'CONVERSION_STEP_OUT_OF_ORDER'
  | 'SERVICE_ORDER_PROCESSED'
  | 'SERVICE_ORDER_NOT_PROCESSED';

/** What one machine says of a request, given its outermost state and whether it knows the request. */
type Refusals = (
  state: string,
  isKnownHere: boolean,
  context: unknown,
  event: MachineRequest,
) => readonly MachineRefusalCode[];

const TRIAL_GUARDS: Record<
  TrialRequest['type'],
  readonly (readonly [TrialGuardName, MachineRefusalCode])[]
> = {
  'trial.completeProvisioning': [['isNotYetProvisioned', 'ALREADY_PROVISIONED']],
  'trial.extend': [['isShorteningConfirmed', 'EXTENSION_SHORTENS']],
  'trial.addService': [],
  'trial.removeService': [
    ['areServicesRemovable', 'NOT_IN_POLICY'],
    ['isServiceInTrial', 'SERVICE_NOT_IN_TRIAL'],
    ['isAnotherServiceLeft', 'LAST_SERVICE'],
  ],
  'trial.editLicences': [['areLicencesEditable', 'NOT_IN_POLICY']],
  'trial.cancel': [
    ['isCancelOffered', 'NOT_IN_POLICY'],
    ['isCancelTimely', 'TRIAL_NOT_ACTIVE'],
    ['isCancelConfirmed', 'CANCEL_NOT_CONFIRMED'],
  ],
  'trial.purchaseInterest': [],
};

const CLOSED = ['converted', 'cancelled', 'ended'];

const trialRefusals: Refusals = (state, isKnownHere, context, event) => {
  if (CLOSED.includes(state)) return ['TRIAL_CLOSED'];
  if (!isKnownHere) {
    const isWaiting = state === 'pendingConsent' && event.type === 'trial.completeProvisioning';
    return [isWaiting ? 'CONSENT_REQUIRED' : 'TRIAL_NOT_ACTIVE'];
  }
  const asked = event as TrialRequest & TrialEvent;
  return TRIAL_GUARDS[asked.type]
    .filter(([guard]) => !trialGuards[guard](context as TrialContext, asked))
    .map(([, code]) => code);
};

const CONVERSION_OPEN = ['ordered', 'identify', 'confirmDetails'];

const conversionRefusals: Refusals = (state, isKnownHere, context, event) => {
  if (!CONVERSION_OPEN.includes(state)) return ['CONVERSION_NOT_OPEN'];
  if (!isKnownHere) return ['CONVERSION_STEP_OUT_OF_ORDER'];
  const isProcessed = conversionGuards.isProcessed(context as ConversionContext);
  if (event.type === 'conversion.process' && isProcessed) return ['SERVICE_ORDER_PROCESSED'];
  if (event.type === 'conversion.orderDevices' && !isProcessed) {
    return ['SERVICE_ORDER_NOT_PROCESSED'];
  }
  return [];
};

const LOAN_GUARDS: Partial<
  Record<DeviceLoanRequest['type'], readonly [DeviceLoanGuardName, MachineRefusalCode]>
> = {
  'loan.requestTracking': ['isOwnLoanNumber', 'LOAN_NUMBER_MISMATCH'],
  'loan.prepareReturn': ['isPackedAsAsked', 'ORIGINAL_PACKAGING_REQUIRED'],
};

const LOAN_DUE = ['returnDue', 'overdue'];

const loanRefusals: Refusals = (state, isKnownHere, context, event) => {
  const loan = context as DeviceLoanContext;
  const asked = event as DeviceLoanRequest;
  const isTooEarly =
    asked.type === 'loan.reportLostLabel' &&
    !LOAN_DUE.includes(state) &&
    !deviceLoanGuards.isRelabelAnytime(loan);
  if (!isKnownHere || isTooEarly) return ['LOAN_STATE'];
  const guarded = LOAN_GUARDS[asked.type];
  return guarded === undefined || deviceLoanGuards[guarded[0]](loan, asked) ? [] : [guarded[1]];
};

/** A machine whose requests are possible in some states and in no other. */
const onlyWhereKnown =
  (code: MachineRefusalCode): Refusals =>
  (_state, isKnownHere) =>
    isKnownHere ? [] : [code];

const REFUSALS: Readonly<Record<string, Refusals>> = {
  trial: trialRefusals,
  consent: onlyWhereKnown('CONSENT_CLOSED'),
  'site-url': onlyWhereKnown('SITE_NOT_HELD'),
  'calling-numbers': onlyWhereKnown('TRIAL_NOT_ACTIVE'),
  'device-loan': loanRefusals,
  conversion: conversionRefusals,
  order: (_state, isKnownHere, context, event) =>
    orderRefusals(isKnownHere, context as OrderContext, event as OrderRequest),
};

/**
 * Every reason why a machine in this state would not accept the request, in order of precedence;
 * empty when nothing here speaks against it. The state comes first: conditions are only asked in a
 * state that knows the request.
 *
 * @param machine The machine's name without its version.
 * @param state The outermost state's name.
 * @param isKnownHere Whether that state has any transition for the request.
 */
export function refusalsOf(
  machine: string,
  state: string,
  isKnownHere: boolean,
  context: unknown,
  event: MachineRequest,
): readonly MachineRefusalCode[] {
  const refusals = REFUSALS[machine];
  if (refusals === undefined) throw new Error(`${machine} takes no requests`);
  return refusals(state, isKnownHere, context, event);
}
