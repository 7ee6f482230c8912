/** Requests to a trial and to its consent, understood. */
import { referenceData, type Service } from '../../rules/index.ts';
import type { Actor } from '../actor.ts';
import { ask, serviceFacts } from '../ask.ts';
import type { CommandOf } from '../command.ts';
import type { Decision } from '../entry.ts';
import { Rejected } from '../errors.ts';
import type { Family, Subject, Understood } from '../family.ts';
import type { CustomerStream } from '../stream.ts';
import type { SubjectCommand } from '../subject.ts';
import { accessOf } from '../views.ts';

type TrialCommand = Extract<SubjectCommand, { readonly type: `trial.${string}` }>;
type ConsentCommand = Extract<SubjectCommand, { readonly type: `consent.${string}` }>;

export const trialFamily: Family<TrialCommand> = async (command, subject) => ({
  instanceId: subject.trialId,
  event: trialEvent(command, subject.actor),
  decision: await trialDecision(command, subject),
});

function trialEvent(command: TrialCommand, actor: Actor): NonNullable<Understood['event']> {
  switch (command.type) {
    case 'trial.completeProvisioning':
    case 'trial.purchaseInterest':
      return { type: command.type };
    case 'trial.extend':
      return { type: command.type, confirmShorter: command.confirmShorter };
    case 'trial.addService':
    case 'trial.removeService':
      return { type: command.type, service: command.service };
    case 'trial.editLicences':
      return { type: command.type, licenceCount: command.licenceCount };
    case 'trial.cancel': {
      const by = actor.kind === 'customer' ? 'CUSTOMER' : 'PARTNER';
      return { type: command.type, by, confirm: command.confirm };
    }
  }
}

async function trialDecision(command: TrialCommand, subject: Subject): Promise<Decision | null> {
  const { stream, trial, trialState, pack } = subject;
  switch (command.type) {
    case 'trial.extend':
      return ask(pack, 'trial.extend', [
        { service: '', facts: { trialState, extensionCount: trial.extensionCount } },
      ]);
    case 'trial.addService': {
      const facts = serviceFacts(stream, trial.partnerId, command.service);
      return ask(pack, 'trial.addService', [{ service: command.service, facts }]);
    }
    case 'trial.editLicences':
      return ask(pack, 'trial.editLicences', [{ service: '', facts: licenceFacts(command) }]);
    case 'trial.completeProvisioning':
      return trialState === 'pendingProvisioning' ? provisioning(subject) : null;
    case 'trial.removeService':
    case 'trial.cancel':
    case 'trial.purchaseInterest':
      return null;
  }
}

/** Asked for every service that the trial would begin with. Source: domain §4.2 (still eligible). */
function provisioning({ stream, trial, pack }: Subject): Promise<Decision> {
  const partnerAccess = accessOf(stream, trial.partnerId);
  return ask(
    pack,
    'trial.completeProvisioning',
    trial.services.map((name) => {
      const service = name as Service;
      const { ownTrialHasService: _, ...facts } = serviceFacts(stream, trial.partnerId, service);
      return { service, facts: { ...facts, partnerAccess } };
    }),
  );
}

function licenceFacts({ licenceCount }: CommandOf<'trial.editLicences'>): object {
  const { min, max } = referenceData.licenceCount;
  return { licenceCount, licenceCountMin: min, licenceCountMax: max };
}

/** @throws {Rejected} `NO_CONSENT_ASKED`: the trial began without one. */
export const consentFamily: Family<ConsentCommand> = async (command, subject) => {
  const { stream, trialId, actor, pack } = subject;
  const instanceId = `${trialId}/consent`;
  if (!(instanceId in stream.instances)) throw new Rejected('NO_CONSENT_ASKED');
  const { type } = command;
  const isAnswer = type === 'consent.approve' || type === 'consent.decline';
  const facts = { actorIsFullAdmin: isFullAdmin(stream, actor) };
  return {
    instanceId,
    event:
      command.type === 'consent.approve'
        ? { type: command.type, grantFullAdmin: command.grantFullAdmin }
        : { type: command.type },
    decision: isAnswer ? await ask(pack, 'consent.approve', [{ service: '', facts }]) : null,
  };
};

function isFullAdmin(stream: CustomerStream, actor: Actor): boolean {
  if (actor.kind !== 'customer' || actor.customerId !== stream.id) return false;
  const admin = stream.record.admins.find((one) => one.email === actor.email);
  return admin?.roles.includes('FULL_ADMIN') ?? false;
}
