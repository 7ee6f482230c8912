/** A command about a trial or what lives with it: whose it is, who may ask, what it means. */
import type { Actor } from './actor.ts';
import { trialStateOf } from './ask.ts';
import { denialsOf } from './authority.ts';
import { Rejected } from './errors.ts';
import { conversionFamily } from './families/conversion-family.ts';
import { loanFamily } from './families/loan-family.ts';
import { numberFamily } from './families/number-family.ts';
import { siteFamily } from './families/site-family.ts';
import { consentFamily, trialFamily } from './families/trial-family.ts';
import type { Family, Subject } from './family.ts';
import { inputOf, type Prepared } from './prepared.ts';
import type { Resolved } from './resolved.ts';
import type { At } from './start-request.ts';
import type { CustomerStream } from './stream.ts';
import type { SubjectCommand } from './subject.ts';
import { packNamed } from './terms.ts';
import { isTrial, trialContextOf } from './views.ts';
import type { Reader } from './world.ts';

const FAMILIES = {
  trial: trialFamily,
  consent: consentFamily,
  site: siteFamily,
  numbers: numberFamily,
  loan: loanFamily,
  conversion: conversionFamily,
} as const;

/** @throws {Rejected} `UNKNOWN_TRIAL`: there is none, or it is not the actor's to see. */
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
  const trial = trialContextOf(instance);
  if (!isTheirs(actor, stream, trial.partnerId)) throw new Rejected('UNKNOWN_TRIAL');
  const pack = packNamed(instance.packId);
  const trialState = trialStateOf(stream, trialId);
  const subject: Subject = { reader, at, actor, stream, trialId, trial, trialState, pack };
  const family = FAMILIES[command.type.split('.')[0] as keyof typeof FAMILIES] as Family;
  const understood = await family(command, subject);
  const { instanceId, event, birth = null, decision = null } = understood;
  const partner = await reader.stream(trial.partnerId);
  const denials = [
    ...denialsOf(command.type, actor, partner, stream),
    ...(understood.denials ?? []),
  ];
  const resolved: Resolved = { kind: 'subject', trialId, instanceId, event, birth };
  return { streamId: stream.id, input: inputOf(at, actor, command, resolved, denials, decision) };
}

const isTheirs = (actor: Actor, stream: CustomerStream, partnerId: string): boolean => {
  switch (actor.kind) {
    case 'partner':
      return actor.partnerId === partnerId;
    case 'customer':
      return actor.customerId === stream.id;
    case 'operator':
    case 'trialsTeam':
    case 'orderDesk':
      return true;
    case 'contact':
    case 'system':
      return false;
  }
};
