/** An order to be placed, or a request to one that was: whose it is, who may ask, what it means. */
import { CURRENT } from '../machines/index.ts';
import { referenceData } from '../rules/index.ts';
import type { Actor } from './actor.ts';
import { denialsOf, salesRoles } from './authority.ts';
import { checkExternalId } from './claims.ts';
import type { Command, CommandOf } from './command.ts';
import { Rejected } from './errors.ts';
import { instantOf } from './instant.ts';
import { orderDenials, standingOf } from './order-access.ts';
import { understandOrder } from './order-request.ts';
import { orderContextOf } from './order-views.ts';
import { inputOf, type NewId, type Prepared } from './prepared.ts';
import type { Resolved } from './resolved.ts';
import type { At } from './start-request.ts';
import type { CustomerStream, OrderRecord, Stream } from './stream.ts';
import { orderTermsOf, packNamed } from './terms.ts';
import { trialContextOf } from './views.ts';
import type { Reader } from './world.ts';

export type OrderCommand = Extract<Command, { readonly type: `order.${string}` }>;
type Place = CommandOf<'order.place'>;

export const isOrderCommand = (command: Command): command is OrderCommand =>
  command.type.startsWith('order.');

/** @throws {Rejected} `UNKNOWN_ORDER`: there is none, or it is not the actor's to see. */
export async function prepareOrder(
  reader: Reader,
  at: At,
  command: OrderCommand,
  actor: Actor,
  newId: NewId,
): Promise<Prepared> {
  if (command.type === 'order.place') return preparePlace(reader, at, command, actor, newId);
  const { orderId } = command;
  const stream = await reader.stream(orderId);
  if (stream?.kind !== 'order') throw new Rejected('UNKNOWN_ORDER');
  const order = orderContextOf(stream);
  const standing = await standingOf(reader, order, actor);
  if (!standing.isVisible) throw new Rejected('UNKNOWN_ORDER');
  const pack = packNamed(at.packId);
  const subject = { reader, pack, actor, order, newId };
  const { event, decision = null, denials = [] } = await understandOrder(command, subject);
  const resolved: Resolved = { kind: 'order', orderId, event };
  const all = [...orderDenials(command.type, standing), ...denials];
  return { streamId: orderId, input: inputOf(at, actor, command, resolved, all, decision) };
}

async function preparePlace(
  reader: Reader,
  at: At,
  command: Place,
  actor: Actor,
  newId: NewId,
): Promise<Prepared> {
  const { orderId: given, externalId, offer, services } = command;
  const { licenceCount, requestedStartDate } = command;
  if (given !== undefined && (await reader.stream(given)) !== undefined) {
    throw new Rejected('ID_TAKEN');
  }
  const partner = await partnerFor(reader, command, actor);
  const denials = denialsOf(command.type, actor, partner, undefined);
  if (denials[0] !== undefined) throw new Rejected('NOT_REGISTERED', denials[0].sentence);
  const customer = await customerFor(reader, command, actor);
  await checkExternalId(reader, 'order', externalId, [partner?.id ?? null]);
  const orderId = given ?? newId('ord');
  const record: OrderRecord = {
    id: orderId,
    ...(externalId === undefined ? {} : { externalId }),
    offer,
    services: [...new Set(services)],
    licenceCount,
    requestedStartDate,
    placedAtMs: at.nowMs,
    partnerId: partner?.id ?? null,
    customerId: customer?.id ?? null,
    trialId: command.trialId,
  };
  const contactEmail = command.provisioningContactEmail;
  const resolved: Resolved = {
    kind: 'place',
    orderId,
    record,
    machine: CURRENT.order,
    input: {
      orderId,
      offer,
      services: record.services,
      licenceCount,
      startAtMs: instantOf(requestedStartDate) ?? at.nowMs,
      contactEmail,
      isContactAlias: command.isAlias,
      isContactAdminAccount: !command.isAlias && isSeller(partner, contactEmail),
      partnerId: record.partnerId,
      customerId: record.customerId,
      trialId: record.trialId,
      terms: orderTermsOf(referenceData),
    },
  };
  return { streamId: orderId, input: inputOf(at, actor, command, resolved, [], null) };
}

/** A partner orders for itself; the order desk says for whom. */
async function partnerFor(
  reader: Reader,
  { partnerId }: Place,
  actor: Actor,
): Promise<Stream | undefined> {
  const own = actor.kind === 'partner' ? actor.partnerId : null;
  const id = partnerId ?? own;
  if (id === null) return undefined;
  const partner = await reader.stream(id);
  if (partner?.kind !== 'partner' || (own !== null && id !== own)) {
    throw new Rejected('UNKNOWN_PARTNER');
  }
  return partner;
}

/** The order's end customer: on a trial's tenant, the organisation of that trial. Source: R-09. */
async function customerFor(
  reader: Reader,
  command: Place,
  actor: Actor,
): Promise<CustomerStream | undefined> {
  const { trialId, endCustomerId, offer } = command;
  if (trialId !== null) {
    const stream = await reader.streamOfTrial(trialId);
    const trial = stream?.instances[trialId];
    const isTheirs =
      trial !== undefined &&
      (actor.kind !== 'partner' || trialContextOf(trial).partnerId === actor.partnerId);
    if (stream?.kind !== 'customer' || !isTheirs || offer !== 'CONTACT_CENTER') {
      throw new Rejected('UNKNOWN_TRIAL', 'A Contact Center order can be put on a trial’s tenant.');
    }
    if (endCustomerId !== null && endCustomerId !== stream.id) {
      throw new Rejected('UNKNOWN_CUSTOMER', 'The trial is of another customer.');
    }
    return stream;
  }
  if (endCustomerId === null) return undefined;
  const customer = await reader.stream(endCustomerId);
  const isSeen =
    customer?.kind === 'customer' &&
    (actor.kind !== 'partner' ||
      customer.record.relationships.some((one) => one.partnerId === actor.partnerId));
  if (customer?.kind !== 'customer' || !isSeen) throw new Rejected('UNKNOWN_CUSTOMER');
  return customer;
}

const isSeller = (partner: Stream | undefined, email: string): boolean =>
  partner?.kind === 'partner' && salesRoles(partner, email).length > 0;
