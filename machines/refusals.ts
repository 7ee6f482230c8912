/**
 * Which "no" of a machine has which code: one for "not in this state", and one for each condition,
 * in order. A machine that stays silent is asked here why.
 *
 * Source: domain §4.2-4.3, R-01, R-05, R-20; A-38, A-39 (no extension in grace).
 */
import type { MachineRequest, TrialEvent } from './events.ts';
import { type TrialContext, type TrialGuardName, trialGuards } from './trial-context.ts';

export type MachineRefusalCode =
  | 'TRIAL_CLOSED'
  | 'TRIAL_NOT_ACTIVE'
  | 'CONSENT_REQUIRED'
  | 'CONSENT_CLOSED'
  | 'ALREADY_PROVISIONED'
  | 'NOT_IN_POLICY'
  | 'SERVICE_NOT_IN_TRIAL'
  | 'LAST_SERVICE'
  | 'CANCEL_NOT_CONFIRMED'
  | 'EXTENSION_SHORTENS';

type TrialRequestType = Extract<MachineRequest['type'], `trial.${string}`>;

const GUARDS: Record<TrialRequestType, readonly (readonly [TrialGuardName, MachineRefusalCode])[]> =
  {
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
      ['isCancelConfirmed', 'CANCEL_NOT_CONFIRMED'],
    ],
    'trial.purchaseInterest': [],
  };

const CLOSED = ['converted', 'cancelled', 'ended'];

function isTrialRequest(event: {
  readonly type: string;
}): event is Extract<TrialEvent, MachineRequest> {
  return event.type in GUARDS;
}

/**
 * Every reason why a machine in this state would not accept the request, in order of precedence;
 * empty when nothing here speaks against it. The state comes first: conditions are only asked in a
 * state that knows the request.
 *
 * @param state The outermost state's name.
 * @param isKnownHere Whether that state has any transition for the request.
 * @param context The instance's context; read for trial requests only.
 */
export function refusalsOf(
  state: string,
  isKnownHere: boolean,
  context: unknown,
  event: MachineRequest,
): readonly MachineRefusalCode[] {
  if (!isTrialRequest(event)) return isKnownHere ? [] : ['CONSENT_CLOSED'];
  if (CLOSED.includes(state)) return ['TRIAL_CLOSED'];
  if (!isKnownHere) {
    const isWaiting = state === 'pendingConsent' && event.type === 'trial.completeProvisioning';
    return [isWaiting ? 'CONSENT_REQUIRED' : 'TRIAL_NOT_ACTIVE'];
  }
  return GUARDS[event.type]
    .filter(([guard]) => !trialGuards[guard](context as TrialContext, event))
    .map(([, code]) => code);
}
