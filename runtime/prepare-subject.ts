/** A command about a trial: whose it is, who may ask, and what the rules say. */
import { referenceData, type Service } from '../rules/index.ts';
import type { Actor } from './actor.ts';
import { ask, serviceFacts, trialStateOf } from './ask.ts';
import { denialsOf } from './authority.ts';
import type { CommandOf } from './command.ts';
import type { Decision } from './entry.ts';
import { Rejected } from './errors.ts';
import { inputOf, type Prepared } from './prepared.ts';
import type { Resolved } from './resolved.ts';
import type { At } from './start-request.ts';
import type { CustomerStream } from './stream.ts';
import type { SubjectCommand } from './subject.ts';
import { packNamed } from './terms.ts';
import { accessOf, isTrial, trialContextOf } from './views.ts';
import type { Reader } from './world.ts';

export async function prepareSubject(
  reader: Reader,
  at: At,
  command: SubjectCommand,
  actor: Actor,
): Promise<Prepared> {
  const { trialId } = command;
  const stream = await reader.streamOfTrial(trialId);
  const instance = stream?.instances[trialId];
  if (stream?.kind !== 'customer' || instance === undefined || !isTrial(instance)) {
    throw new Rejected('UNKNOWN_TRIAL');
  }
  const { partnerId } = trialContextOf(instance);
  const isTheirs =
    (actor.kind === 'partner' && actor.partnerId === partnerId) ||
    (actor.kind === 'customer' && actor.customerId === stream.id) ||
    actor.kind === 'operator';
  if (!isTheirs) throw new Rejected('UNKNOWN_TRIAL');
  if (command.type.startsWith('consent.') && !(`${trialId}/consent` in stream.instances)) {
    throw new Rejected('NO_CONSENT_ASKED');
  }
  const partner = await reader.stream(partnerId);
  const denials = denialsOf(command.type, actor, partner, stream);
  const decision = await decisionFor(command, stream, actor);
  const resolved: Resolved = { kind: 'subject', trialId };
  return { streamId: stream.id, input: inputOf(at, actor, command, resolved, denials, decision) };
}

async function decisionFor(
  command: SubjectCommand,
  stream: CustomerStream,
  actor: Actor,
): Promise<Decision | null> {
  const instance = stream.instances[command.trialId];
  if (instance === undefined) return null;
  const trial = trialContextOf(instance);
  const pack = packNamed(instance.packId);
  const trialState = trialStateOf(stream, command.trialId);
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
      return trialState === 'pendingProvisioning' ? provisioning(pack, stream, trial) : null;
    case 'consent.approve':
    case 'consent.decline':
      return ask(pack, 'consent.approve', [
        { service: '', facts: { actorIsFullAdmin: isFullAdmin(stream, actor) } },
      ]);
    case 'trial.removeService':
    case 'trial.cancel':
    case 'trial.purchaseInterest':
    case 'consent.resend':
    case 'consent.withdraw':
      return null;
  }
}

/** Asked for every service that the trial would begin with. Source: domain §4.2 (still eligible). */
function provisioning(
  pack: ReturnType<typeof packNamed>,
  stream: CustomerStream,
  trial: ReturnType<typeof trialContextOf>,
): Promise<Decision> {
  const partnerAccess = accessOf(stream, trial.partnerId);
  return ask(
    pack,
    'trial.completeProvisioning',
    trial.services.map((name) => {
      const { ownTrialHasService: _, ...facts } = serviceFacts(
        stream,
        trial.partnerId,
        name as Service,
      );
      return { service: name as Service, facts: { ...facts, partnerAccess } };
    }),
  );
}

function licenceFacts({ licenceCount }: CommandOf<'trial.editLicences'>): object {
  const { min, max } = referenceData.licenceCount;
  return { licenceCount, licenceCountMin: min, licenceCountMax: max };
}

function isFullAdmin(stream: CustomerStream, actor: Actor): boolean {
  if (actor.kind !== 'customer' || actor.customerId !== stream.id) return false;
  const admin = stream.record.admins.find((one) => one.email === actor.email);
  return admin?.roles.includes('FULL_ADMIN') ?? false;
}
