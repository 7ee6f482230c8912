/** The page's own words and colours for what the runtime names. Behaviour has its words there. */
import type { MachineDescription, StateDescription, StateValue } from '../runtime/index.ts';
import { humanOf } from './format.ts';
import { MACHINE_LIST } from './machine-list.ts';
import { type Manner, manner } from './manner.ts';
import { say } from './say.ts';
import { wordMachine } from './word-machine.ts';

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

/** By the name of the field. */
const INPUT_LABELS: Readonly<Record<string, string>> = {
  confirmShorter: 'Yes, even if the trial ends earlier',
  confirm: 'Yes, cancel the trial',
  grantFullAdmin: 'Make the partner a full administrator',
  licenceCount: 'Licences',
  service: 'Service',
};

/** By the service, in the order in which people name them. */
export const SERVICE_NAMES = [
  'MESSAGING',
  'MEETINGS',
  'CALLING',
  'WEBEX_DEVICES',
  'CONTACT_CENTER',
] as const;

const SERVICE_LABELS: Readonly<Record<string, string>> = {
  MESSAGING: 'Messaging',
  MEETINGS: 'Meetings',
  CALLING: 'Calling',
  WEBEX_DEVICES: 'Webex devices',
  CONTACT_CENTER: 'Contact Center',
};

interface Worded {
  readonly machines: readonly MachineDescription[];
  readonly states: ReadonlyMap<string, StateDescription>;
}

const worded = new WeakMap<Manner['table'], Worded>();

/** The machines in the reader's language; made once for each. */
function wordedNow(): Worded {
  const { table } = manner();
  const known = worded.get(table);
  if (known !== undefined) return known;
  const machines = MACHINE_LIST.map((machine) => wordMachine(machine, say));
  const states = new Map(
    machines.flatMap((machine) => machine.states.map((state) => [state.id, state] as const)),
  );
  const made = { machines, states };
  worded.set(table, made);
  return made;
}

export function machineOf(machineId: string): MachineDescription | undefined {
  return wordedNow().machines.find(({ id }) => id === machineId);
}

export function stateOf(stateId: string): StateDescription | undefined {
  return wordedNow().states.get(stateId);
}

/** What a form asks for. */
export function inputLabelOf(name: string): string {
  const label = INPUT_LABELS[name];
  return label === undefined ? humanOf(name) : say(label);
}

export function serviceLabelOf(service: string): string {
  const label = SERVICE_LABELS[service];
  return label === undefined ? humanOf(service) : say(label);
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
