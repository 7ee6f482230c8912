/**
 * Every machine by the version an instance is born under. An instance keeps its version; a changed
 * machine gets a new one here and the old one stays as long as instances of it live.
 */
import { callingNumbers } from './calling-numbers.ts';
import { consent } from './consent.ts';
import { conversion } from './conversion.ts';
import { deviceLoan } from './device-loan.ts';
import { order } from './order.ts';
import { partnerAccess } from './partner-access.ts';
import { siteUrl } from './site-url.ts';
import { startWizard } from './start-wizard.ts';
import { trial } from './trial.ts';

export const MACHINES = {
  'trial@1': trial,
  'consent@1': consent,
  'start-wizard@1': startWizard,
  'site-url@1': siteUrl,
  'calling-numbers@1': callingNumbers,
  'device-loan@1': deviceLoan,
  'conversion@1': conversion,
  'partner-access@1': partnerAccess,
  'order@1': order,
} as const;

export type MachineId = keyof typeof MACHINES;

/** The version that a new instance of a machine is born under. */
export const CURRENT = {
  trial: 'trial@1',
  consent: 'consent@1',
  'start-wizard': 'start-wizard@1',
  'site-url': 'site-url@1',
  'calling-numbers': 'calling-numbers@1',
  'device-loan': 'device-loan@1',
  conversion: 'conversion@1',
  'partner-access': 'partner-access@1',
  order: 'order@1',
} as const satisfies Record<string, MachineId>;

export type MachineName = keyof typeof CURRENT;
