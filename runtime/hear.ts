/**
 * What a partner's or a customer's stream does with what an order tells it. A report is a fact, so
 * nothing here refuses; the order asked the rules before.
 *
 * Source: domain §4.4, §4.9; T-203, T-216, T-226, T-235, R-19, R-25.
 */
import type { MachineId, OrderCustomer, RoutedEvent, TellEvent } from '../machines/index.ts';
import type { RoutedInput } from './entry.ts';
import { Fault } from './errors.ts';
import { bought } from './records.ts';
import type { CustomerStream, PartnerStream, Relationship, Stream } from './stream.ts';
import { Turn } from './turn.ts';

const FULL_ACCESS = { type: 'access.grant', role: 'fullAdmin' } as const satisfies TellEvent;

type RoutedOf<Type extends RoutedEvent['type']> = Extract<RoutedEvent, { readonly type: Type }>;

/** @returns A turn where machines hear it; the stream itself where only its record changes. */
export function hear(
  stream: Stream | undefined,
  { event, atMs }: RoutedInput,
  sequence: number,
): Turn<CustomerStream> | Stream {
  switch (event.type) {
    case 'partner.created':
      return newPartner(stream, event);
    case 'order.mapped':
      return mapped(customerFor(stream, event.customer), event, { atMs, sequence });
    case 'order.handedToCustomer':
      return seen(customerFor(stream, event.customer), event);
    case 'order.provisioned':
      return provisioned(stream, event);
  }
}

/** Not certified and of tier 1 until somebody records otherwise: our choice. */
function newPartner(stream: Stream | undefined, event: RoutedOf<'partner.created'>): PartnerStream {
  if (stream !== undefined) throw new Fault('MACHINE_FAILED', `${stream.id} is there already`);
  const { partnerId: id, companyName, adminEmail } = event;
  const users = [{ email: adminEmail, roles: ['SALES_FULL_ADMIN' as const] }];
  const record = { id, name: companyName, isCertified: false, tier: 1 as const, users };
  return { id, kind: 'partner', sequence: 1, record, instances: {}, timers: [] };
}

function customerFor(
  stream: Stream | undefined,
  { customerId: id, details, region }: OrderCustomer,
): CustomerStream {
  if (stream?.kind === 'customer') return stream;
  if (details === null) throw new Fault('MACHINE_FAILED', `${id} is no customer`);
  const { companyName, residencyCountry, adminEmail } = details;
  return {
    id,
    kind: 'customer',
    sequence: 0,
    record: {
      id,
      companyName,
      vertical: '',
      residencyCountry,
      region,
      admins: [{ email: adminEmail, roles: ['FULL_ADMIN'] }],
      userEmails: [],
      usersIn: 'own',
      purchases: [],
      siteUrls: [],
      isHidden: false,
      relationships: [],
    },
    instances: {},
    timers: [],
  };
}

/** Mapping an order on a trial's tenant is that trial's conversion. Source: R-19. */
function mapped(
  customer: CustomerStream,
  event: RoutedOf<'order.mapped'>,
  at: { readonly atMs: number; readonly sequence: number },
): Turn<CustomerStream> {
  const { orderId, partnerId, partnerAdminEmails, trialId, services } = event;
  const turn = new Turn(managed(customer, partnerId, partnerAdminEmails), at, noBirth);
  const instanceId = `${orderId}/partner-access`;
  const machine = event.accessMachine as MachineId;
  const input = { partnerId, origin: 'OWN' };
  turn.bear({ instanceId, machine, packId: 'none', trialId: null, input });
  turn.tell(instanceId, FULL_ACCESS);
  if (trialId !== null) turn.tell(trialId, conversionDone(services));
  return turn;
}

const conversionDone = (services: readonly string[]) =>
  ({
    type: 'conversion.done',
    result: 'full',
    services,
    takesSite: services.includes('MEETINGS'),
    takesNumbers: services.includes('CALLING'),
  }) as const satisfies TellEvent;

function managed(
  stream: CustomerStream,
  partnerId: string,
  partnerAdminEmails: readonly string[],
): CustomerStream {
  const { relationships } = stream.record;
  const before = relationships.find((one) => one.partnerId === partnerId);
  const adminEmails = [...new Set([...(before?.adminEmails ?? []), ...partnerAdminEmails])];
  return withRelationship(stream, { partnerId, status: 'managed', origin: 'OWN', adminEmails });
}

/** The partner sees the customer it ordered for and can do nothing there. Source: T-216, T-282. */
function seen(
  stream: CustomerStream,
  { partnerId }: RoutedOf<'order.handedToCustomer'>,
): CustomerStream {
  const isSeen = stream.record.relationships.some((one) => one.partnerId === partnerId);
  const next =
    partnerId === null || isSeen
      ? stream
      : withRelationship(stream, { partnerId, status: 'pending', origin: 'OWN', adminEmails: [] });
  return { ...next, sequence: stream.sequence + 1 };
}

function withRelationship(stream: CustomerStream, relationship: Relationship): CustomerStream {
  const others = stream.record.relationships.filter(
    (one) => one.partnerId !== relationship.partnerId,
  );
  return { ...stream, record: { ...stream.record, relationships: [...others, relationship] } };
}

/** Everything bought, once: an order is provisioned once. Source: T-235, A-26, R-25. */
function provisioned(
  stream: Stream | undefined,
  { services, licenceCount, partnerId, siteUrl }: RoutedOf<'order.provisioned'>,
): CustomerStream {
  if (stream?.kind !== 'customer') throw new Fault('MACHINE_FAILED', 'no customer to bill');
  const { record } = stream;
  const purchases = bought(record, { services, quantity: licenceCount }, partnerId);
  const siteUrls = [...new Set([...record.siteUrls, ...(siteUrl === null ? [] : [siteUrl])])];
  return { ...stream, sequence: stream.sequence + 1, record: { ...record, purchases, siteUrls } };
}

const noBirth = () => {
  throw new Fault('MACHINE_FAILED', 'only the start of a trial births machines');
};
