/** The page's own words and colours for what the runtime names. Behaviour has its words there. */
import {
  catalog,
  type MachineDescription,
  type StateDescription,
  type StateValue,
} from '../runtime/index.ts';

/** What a state means at a glance. Colour is never alone: the state's name stands beside it. */
export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

const TONES: Readonly<Record<string, Tone>> = {
  'trial.pendingConsent': 'neutral',
  'trial.pendingProvisioning': 'neutral',
  'trial.active.running': 'accent',
  'trial.active.expiring': 'warn',
  'trial.grace': 'bad',
  'trial.converted': 'good',
  'consent.requested': 'warn',
  'consent.approved': 'good',
  'consent.declined': 'bad',
  'consent.lapsed': 'bad',
  'site-url.heldByTrial': 'accent',
  'site-url.heldInGrace': 'warn',
  'site-url.heldAfterConversion': 'warn',
  'site-url.paid': 'good',
  'calling-numbers.assigned': 'accent',
  'calling-numbers.assignedInGrace': 'warn',
  'calling-numbers.retained': 'warn',
  'calling-numbers.kept': 'good',
  'device-loan.inUse.running': 'accent',
  'device-loan.inUse.extensionPending': 'accent',
  'device-loan.keepOrReturn': 'warn',
  'device-loan.returnDue': 'warn',
  'device-loan.overdue': 'bad',
  'device-loan.serialMismatch': 'bad',
  'device-loan.returned': 'good',
  'device-loan.kept': 'good',
  'conversion.ordered': 'accent',
  'conversion.identify': 'accent',
  'conversion.confirmDetails': 'accent',
  'conversion.full': 'good',
  'conversion.partial': 'good',
  'conversion.misprovisioned': 'bad',
  'conversion.referred': 'warn',
  'order.open.emailed': 'warn',
  'order.open.blocked': 'bad',
  'order.password': 'accent',
  'order.serviceSetup': 'accent',
  'order.handedToCustomer': 'accent',
  'order.active': 'good',
  'partner-access.provisioningAdmin': 'accent',
  'partner-access.fullAdmin': 'good',
};

export function toneOf(stateId: string): Tone {
  return TONES[stateId] ?? (stateId.startsWith('order.open.wizard.') ? 'accent' : 'neutral');
}

/** What a form asks for, by the name of the field. */
export const INPUT_LABELS: Readonly<Record<string, string>> = {
  confirmShorter: 'Yes, even if the trial ends earlier',
  confirm: 'Yes, cancel the trial',
  grantFullAdmin: 'Make the partner a full administrator',
  licenceCount: 'Licences',
  service: 'Service',
};

export const SERVICE_LABELS: Readonly<Record<string, string>> = {
  MESSAGING: 'Messaging',
  MEETINGS: 'Meetings',
  CALLING: 'Calling',
  WEBEX_DEVICES: 'Webex devices',
  CONTACT_CENTER: 'Contact Center',
};

const MACHINES: readonly MachineDescription[] = catalog();
const STATES: ReadonlyMap<string, StateDescription> = new Map(
  MACHINES.flatMap(({ states }) => states.map((state) => [state.id, state])),
);

export function machineOf(machineId: string): MachineDescription | undefined {
  return MACHINES.find(({ id }) => id === machineId);
}

export function stateOf(stateId: string): StateDescription | undefined {
  return STATES.get(stateId);
}

/** `trial@1` gives `trial`. */
export function machineNameOf(machineId: string): string {
  return machineId.replace(/@.*$/, '');
}

/** The ids of all states that a value says are active, outermost first. */
export function activeIdsOf(machineName: string, value: StateValue): readonly string[] {
  if (typeof value === 'string') return [`${machineName}.${value}`];
  return Object.entries(value).flatMap(([name, inner]) => {
    const id = `${machineName}.${name}`;
    return [id, ...activeIdsOf(id, inner)];
  });
}

/** The innermost active state. */
export function leafIdOf(machineName: string, value: StateValue): string {
  return activeIdsOf(machineName, value).at(-1) ?? machineName;
}
