/** From a command about a trial to the event that its machine hears, and to which machine. */
import type { MachineRequest } from '../machines/index.ts';
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';

export type SubjectCommand = Extract<
  Command,
  { readonly type: `trial.${string}` | `consent.${string}` }
> &
  Exclude<Command, { readonly type: 'trial.start' }>;

export function isSubjectCommand(command: Command): command is SubjectCommand {
  return command.type !== 'trial.start' && /^(trial|consent)\./.test(command.type);
}

export interface ToldRequest {
  readonly instanceId: string;
  readonly event: MachineRequest;
}

export function machineEventOf(command: SubjectCommand, actor: Actor): ToldRequest {
  const { trialId } = command;
  switch (command.type) {
    case 'trial.completeProvisioning':
    case 'trial.purchaseInterest':
      return { instanceId: trialId, event: { type: command.type } };
    case 'trial.extend': {
      const { type, confirmShorter } = command;
      return { instanceId: trialId, event: { type, confirmShorter } };
    }
    case 'trial.addService':
    case 'trial.removeService':
      return { instanceId: trialId, event: { type: command.type, service: command.service } };
    case 'trial.editLicences': {
      const { type, licenceCount } = command;
      return { instanceId: trialId, event: { type, licenceCount } };
    }
    case 'trial.cancel': {
      const by = actor.kind === 'customer' ? 'CUSTOMER' : 'PARTNER';
      return { instanceId: trialId, event: { type: command.type, by, confirm: command.confirm } };
    }
    case 'consent.approve': {
      const { type, grantFullAdmin } = command;
      return { instanceId: `${trialId}/consent`, event: { type, grantFullAdmin } };
    }
    case 'consent.decline':
    case 'consent.resend':
    case 'consent.withdraw':
      return { instanceId: `${trialId}/consent`, event: { type: command.type } };
  }
}
