/**
 * Every machine by the version an instance is born under. An instance keeps its version; a changed
 * machine gets a new one here and the old one stays as long as instances of it live.
 */
import { consent } from './consent.ts';
import { partnerAccess } from './partner-access.ts';
import { trial } from './trial.ts';

export const MACHINES = {
  'trial@1': trial,
  'consent@1': consent,
  'partner-access@1': partnerAccess,
} as const;

export type MachineId = keyof typeof MACHINES;

/** The version that a new instance of a machine is born under. */
export const CURRENT = {
  trial: 'trial@1',
  consent: 'consent@1',
  'partner-access': 'partner-access@1',
} as const satisfies Record<string, MachineId>;

export type MachineName = keyof typeof CURRENT;
