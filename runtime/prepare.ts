/**
 * Everything a command needs before its step: what its words mean here, who may say them, and what
 * the rules say. It reads and asks; it changes nothing.
 */
import { isVertical, referenceData, regionOf, type Service } from '../rules/index.ts';
import type { Actor } from './actor.ts';
import { ask, serviceFacts, trialStateOf } from './ask.ts';
import { denialsOf } from './authority.ts';
import type { Command, CommandOf } from './command.ts';
import type { CommandInput, Decision, Reason } from './entry.ts';
import { Rejected } from './errors.ts';
import { decisionReasons, reason } from './refusal.ts';
import type { Resolved } from './resolved.ts';
import { type At, understand } from './start-request.ts';
import type { CustomerStream, Stream } from './stream.ts';
import { isSubjectCommand, type SubjectCommand } from './subject.ts';
import { consentTermsOf, packNamed, trialTermsOf } from './terms.ts';
import { accessOf, isTrial, trialContextOf } from './views.ts';
import type { Reader } from './world.ts';

/** Makes an id that no other record of the world has. */
export type NewId = (prefix: 'par' | 'cus' | 'trl') => string;

export interface Prepared {
  /** The stream that the input goes into; it may not exist yet. */
  readonly streamId: string;
  readonly input: CommandInput;
}

/** @throws {Rejected} The command names something that is not in this world. */
export async function prepare(
  reader: Reader,
  at: At,
  command: Command,
  actor: Actor,
  newId: NewId,
): Promise<Prepared> {
  if (command.type === 'trial.start') return prepareStart(reader, at, command, actor, newId);
  if (isSubjectCommand(command)) return prepareSubject(reader, at, command, actor);
  return prepareRecord(reader, at, command, actor, newId);
}

async function prepareStart(
  reader: Reader,
  at: At,
  command: CommandOf<'trial.start'>,
  actor: Actor,
  newId: NewId,
): Promise<Prepared> {
  const request = await understand(reader, at, command, actor);
  const { path, partner, customer, pack, decision } = request;
  if (command.trialId !== undefined && (await reader.streamOfTrial(command.trialId)) !== undefined) {
    throw new Rejected('ID_TAKEN');
  }
  const isConfirmed = path !== 'EXISTING' || command.confirmExisting;
  const denials = isConfirmed
    ? request.denials
    : [...request.denials, reason('EXISTING_NOT_CONFIRMED')];
  const isRefused = denials.length > 0 || decisionReasons(decision).length > 0;
  const asker = actor.kind === 'partner' ? [actor.email] : [];
  const { partnerAdminEmails } = command;
  // A refused request makes no customer and takes no id: the refusal stands in the partner's stream.
  const customerId = customer?.id ?? (isRefused ? '' : newId('cus'));
  const resolved: Resolved = {
    kind: 'start',
    path,
    trialId: command.trialId ?? (isRefused ? '' : newId('trl')),
    customerId,
    partnerId: partner.id,
    packId: pack.packId,
    isPaying: (customer?.record.purchases.length ?? 0) > 0,
    adminEmail: request.adminEmail,
    region: request.region,
    partnerAdminEmails: partnerAdminEmails.length > 0 ? partnerAdminEmails : asker,
    terms: trialTermsOf(pack),
    consentTerms: consentTermsOf(pack),
  };
  const streamId = customerId === '' ? partner.id : customerId;
  return { streamId, input: inputOf(at, actor, command, resolved, denials, decision) };
}

async function prepareSubject(
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

type RecordCommand = Exclude<Command, SubjectCommand | CommandOf<'trial.start'>>;

async function prepareRecord(
  reader: Reader,
  at: At,
  command: RecordCommand,
  actor: Actor,
  newId: NewId,
): Promise<Prepared> {
  const isPartner = command.type === 'partner.register' || command.type === 'partner.update';
  const given = isPartner ? command.partnerId : command.customerId;
  const existing = given === undefined ? undefined : await reader.stream(given);
  const isNew = command.type === 'partner.register' || command.type === 'customer.register';
  if (isNew && existing !== undefined) throw new Rejected('ID_TAKEN');
  const id = given ?? newId(isPartner ? 'par' : 'cus');
  if (!isNew) existingFor(existing, isPartner, actor);
  if (command.type !== 'partner.update' && command.type !== 'partner.register') {
    await checkClaims(reader, id, command);
  }
  const partner = actor.kind === 'partner' ? await reader.stream(actor.partnerId) : undefined;
  const denials = [
    ...denialsOf(command.type, actor, partner, existing),
    ...(command.type === 'customer.register' && !isVertical(command.vertical)
      ? [reason('VERTICAL_NOT_LISTED')]
      : []),
  ];
  if (isNew && denials[0] !== undefined) throw new Rejected('NOT_REGISTERED', denials[0].sentence);
  const decision = await manageDecision(at, existing, actor);
  const region = command.type === 'customer.register' ? regionOf(command.residencyCountry) : null;
  const resolved: Resolved = { kind: 'record', id, region };
  return { streamId: id, input: inputOf(at, actor, command, resolved, denials, decision) };
}

/** A record that is not the actor's to see is not there. */
function existingFor(existing: Stream | undefined, isPartner: boolean, actor: Actor): void {
  if (isPartner) {
    if (existing?.kind !== 'partner') throw new Rejected('UNKNOWN_PARTNER');
    return;
  }
  const isVisible =
    existing?.kind === 'customer' &&
    (actor.kind === 'operator' ||
      (actor.kind === 'customer' && actor.customerId === existing.id) ||
      (actor.kind === 'partner' &&
        existing.record.relationships.some((one) => one.partnerId === actor.partnerId)));
  if (!isVisible) throw new Rejected('UNKNOWN_CUSTOMER');
}

/** A person belongs to one organisation, a site address too. Source: T-221. */
async function checkClaims(
  reader: Reader,
  id: string,
  command: CommandOf<'customer.register'> | CommandOf<'customer.update'>,
): Promise<void> {
  const emails = [...(command.admins ?? []).map((one) => one.email), ...(command.userEmails ?? [])];
  for (const email of emails) {
    const holder = await reader.holderOf(`email:${email}`);
    if (holder !== undefined && holder !== id) throw new Rejected('EMAIL_TAKEN', email);
  }
  for (const url of command.siteUrls ?? []) {
    const holder = await reader.holderOf(`site:${url}`);
    if (holder !== undefined && holder !== id) throw new Rejected('SITE_TAKEN', url);
  }
}

/** What a partner does inside a customer's organisation needs a role there. Source: E-29. */
async function manageDecision(
  at: At,
  existing: Stream | undefined,
  actor: Actor,
): Promise<Decision | null> {
  if (actor.kind !== 'partner' || existing?.kind !== 'customer') return null;
  const partnerAccess = accessOf(existing, actor.partnerId);
  const pack = packNamed(packOfRelationship(existing, actor.partnerId) ?? at.packId);
  return ask(pack, 'customer.manage', [{ service: '', facts: { partnerAccess } }]);
}

/** The pack of the partner's newest trial there: its access comes from that trial. */
function packOfRelationship(stream: CustomerStream, partnerId: string): string | undefined {
  return Object.values(stream.instances)
    .filter((one) => isTrial(one) && trialContextOf(one).partnerId === partnerId)
    .at(-1)?.packId;
}

function inputOf(
  at: At,
  actor: Actor,
  command: Command,
  resolved: Resolved,
  denials: readonly Reason[],
  decision: Decision | null,
): CommandInput {
  return { kind: 'command', atMs: at.nowMs, actor, command, resolved, denials, decision };
}
