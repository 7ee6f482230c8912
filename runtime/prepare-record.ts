/** A partner or a customer to be recorded or changed: is it there, is it the actor's, is it free. */
import { isVertical, regionOf } from '../rules/index.ts';
import type { Actor } from './actor.ts';
import { ask } from './ask.ts';
import { denialsOf } from './authority.ts';
import { checkClaims, checkExternalId } from './claims.ts';
import type { Command } from './command.ts';
import type { Decision, Reason } from './entry.ts';
import { Rejected } from './errors.ts';
import { ownersOf } from './external-id.ts';
import { inputOf, type NewId, type Prepared } from './prepared.ts';
import { reason } from './refusal.ts';
import type { Resolved } from './resolved.ts';
import type { At } from './start-request.ts';
import type { CustomerStream, Stream } from './stream.ts';
import { packNamed } from './terms.ts';
import { accessOf, isTrial, trialContextOf } from './views.ts';
import type { Reader } from './world.ts';

export type RecordCommand = Extract<
  Command,
  { readonly type: `partner.${string}` | `customer.${string}` }
>;

export async function prepareRecord(
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
  await checkPartners(reader, command);
  if (command.type === 'customer.register') {
    const owners = ownersOf(command.relationships.map((one) => one.partnerId));
    await checkExternalId(reader, 'customer', command.externalId, owners);
  }
  const partner = actor.kind === 'partner' ? await reader.stream(actor.partnerId) : undefined;
  const denials = [
    ...denialsOf(command.type, actor, partner, existing),
    ...fieldDenials(command, actor, existing),
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

/**
 * What somebody who may change a customer may not change about it: what was bought is the operator's
 * to say, and who administers is a full administrator's. Source: T-070, T-075; E-04, E-15.
 */
function fieldDenials(
  command: RecordCommand,
  actor: Actor,
  existing: Stream | undefined,
): readonly Reason[] {
  if (command.type !== 'customer.update' || actor.kind === 'operator') return [];
  const isBusiness = command.purchases !== undefined || command.siteUrls !== undefined;
  const admins = existing?.kind === 'customer' ? existing.record.admins : [];
  const roles =
    actor.kind === 'customer' ? admins.find((one) => one.email === actor.email)?.roles : undefined;
  const isUnentitled =
    command.admins !== undefined &&
    actor.kind === 'customer' &&
    roles?.includes('FULL_ADMIN') !== true;
  return isBusiness || isUnentitled ? [reason('ROLE_NOT_ALLOWED')] : [];
}

/** Every partner that a new customer is said to belong to has to be there. */
async function checkPartners(reader: Reader, command: RecordCommand): Promise<void> {
  if (command.type !== 'customer.register') return;
  for (const { partnerId } of command.relationships) {
    if ((await reader.stream(partnerId))?.kind !== 'partner') {
      throw new Rejected('UNKNOWN_PARTNER', partnerId);
    }
  }
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
