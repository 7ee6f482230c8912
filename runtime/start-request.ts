/**
 * A request for a trial, understood: whose customer it is about, on which path, and what the rules
 * say of each service. Shared by the question (`evaluate`) and the deed (`trial.start`).
 *
 * Source: domain §4.1 (the paths), §4.10 (the rules); T-022 (the advice on residency).
 */
import {
  isCountrySupported,
  isDurationOffered,
  isVertical,
  type Pack,
  referenceData,
  regionOf,
  type Service,
} from '../rules/index.ts';
import type { Actor } from './actor.ts';
import { ask, serviceFacts } from './ask.ts';
import { denialsOf, salesRoles } from './authority.ts';
import type { TrialRequestBody } from './command.ts';
import type { Decision, Reason } from './entry.ts';
import { Rejected } from './errors.ts';
import { reason } from './refusal.ts';
import type { CustomerStream, PartnerStream } from './stream.ts';
import { packNamed } from './terms.ts';
import type { Reader } from './world.ts';

export interface At {
  /** Epoch milliseconds, UTC. */
  readonly nowMs: number;
  /** The pack of a request that names none. */
  readonly packId: string;
}

export interface StartRequest {
  readonly path: 'NEW' | 'EXISTING' | 'ADD';
  readonly partner: PartnerStream;
  /** Undefined for a customer that nobody knows yet. */
  readonly customer: CustomerStream | undefined;
  readonly adminEmail: string;
  readonly region: string;
  readonly pack: Pack;
  readonly denials: readonly Reason[];
  readonly decision: Decision;
}

/**
 * @throws {Rejected} UNKNOWN_PARTNER, UNKNOWN_CUSTOMER, UNKNOWN_POLICY, CUSTOMER_REQUIRED.
 */
export async function understand(
  reader: Reader,
  at: At,
  request: TrialRequestBody,
  actor: Actor,
): Promise<StartRequest> {
  const partner = await partnerFor(reader, actor);
  const pack = packNamed(request.policy ?? at.packId);
  const found = await customerFor(reader, partner.id, request);
  const decision = await ask(
    pack,
    'trial.start',
    await Promise.all(
      [...new Set(request.services)].map(async (service) => ({
        service,
        facts: await startFacts(reader, { request, partner, actor, service, ...found }),
      })),
    ),
  );
  const denials = [
    ...denialsOf('trial.start', actor, partner, found.customer),
    ...found.denials,
    ...requestDenials(request, partner),
  ];
  const country = found.customer?.record.residencyCountry ?? request.customer?.residencyCountry;
  return {
    path: found.path,
    partner,
    customer: found.customer,
    adminEmail: found.adminEmail,
    region: found.customer?.record.region ?? regionOf(country ?? ''),
    pack,
    denials,
    decision,
  };
}

/** The country where most users work, and its region; the first listed where two are equal. A-35. */
export function residencySuggestionOf(
  usersByCountry: Readonly<Record<string, number>>,
): { readonly country: string; readonly region: string } | null {
  const most = Object.entries(usersByCountry).reduce<readonly [string, number] | null>(
    (best, one) => (best === null || one[1] > best[1] ? one : best),
    null,
  );
  return most === null ? null : { country: most[0], region: regionOf(most[0]) };
}

async function partnerFor(reader: Reader, actor: Actor): Promise<PartnerStream> {
  if (actor.kind !== 'partner') {
    throw new Rejected('UNKNOWN_PARTNER', 'A trial is asked for by a person of a partner.');
  }
  const stream = await reader.stream(actor.partnerId);
  if (stream?.kind !== 'partner') throw new Rejected('UNKNOWN_PARTNER');
  return stream;
}

interface Found {
  readonly path: StartRequest['path'];
  readonly customer: CustomerStream | undefined;
  readonly adminEmail: string;
  readonly denials: readonly Reason[];
}

async function customerFor(
  reader: Reader,
  partnerId: string,
  { customerId, customer: details }: TrialRequestBody,
): Promise<Found> {
  if ((customerId === undefined) === (details === undefined))
    throw new Rejected('CUSTOMER_REQUIRED');
  const id = customerId ?? (await reader.holderOf(`email:${details?.adminEmail}`));
  const stream = id === undefined ? undefined : await reader.stream(id);
  const customer = stream?.kind === 'customer' ? stream : undefined;
  const isOwn = customer?.record.relationships.some(
    (one) => one.partnerId === partnerId && one.status === 'managed',
  );
  if (details === undefined) {
    if (customer === undefined || isOwn !== true) throw new Rejected('UNKNOWN_CUSTOMER');
    const adminEmail = customer.record.admins[0]?.email ?? '';
    return { path: 'ADD', customer, adminEmail, denials: [] };
  }
  const { adminEmail } = details;
  if (customer === undefined) return { path: 'NEW', customer, adminEmail, denials: [] };
  const denials = isOwn === true ? [reason('USE_ADD_OR_EDIT')] : [];
  return { path: isOwn === true ? 'ADD' : 'EXISTING', customer, adminEmail, denials };
}

function requestDenials(request: TrialRequestBody, partner: PartnerStream): readonly Reason[] {
  const isListed = request.customer === undefined || isVertical(request.customer.vertical);
  const people = partner.record.users.map((user) => user.email);
  const areKnown = request.partnerAdminEmails.every((email) => people.includes(email));
  return [
    ...(isListed ? [] : [reason('VERTICAL_NOT_LISTED')]),
    ...(areKnown ? [] : [reason('PARTNER_ADMIN_UNKNOWN')]),
  ];
}

async function startFacts(
  reader: Reader,
  of: Found & {
    readonly request: TrialRequestBody;
    readonly partner: PartnerStream;
    readonly actor: Actor;
    readonly service: Service;
  },
): Promise<object> {
  const { request, partner, customer, service, actor } = of;
  const roles = actor.kind === 'partner' ? salesRoles(partner, actor.email) : [];
  const country = customer?.record.residencyCountry ?? request.customer?.residencyCountry ?? '';
  const { siteUrl } = request;
  const siteHolder = siteUrl === null ? undefined : await reader.holderOf(`site:${siteUrl}`);
  const { min, max } = referenceData.licenceCount;
  return {
    partnerCertified: partner.record.isCertified,
    actorIsSalesAdmin: roles.includes('SALES_ADMIN'),
    actorIsSalesFullAdmin: roles.includes('SALES_FULL_ADMIN'),
    locationAcknowledged: request.locationAcknowledged,
    countrySupported: isCountrySupported(country),
    customerPaying: (customer?.record.purchases.length ?? 0) > 0,
    path: of.path,
    ...serviceFacts(customer, partner.id, service),
    licenceCount: request.licenceCount,
    licenceCountMin: min,
    licenceCountMax: max,
    durationDays: request.durationDays,
    durationOffered: isDurationOffered(request.durationDays),
    siteRequired: service === 'MEETINGS' && request.edition === 'ENTERPRISE',
    siteUrlPresent: siteUrl !== null,
    timeZonePresent: request.timeZone !== null,
    siteUrlAvailable: siteHolder === undefined,
  };
}
