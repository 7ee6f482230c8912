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
import { isInForce, packNamed } from './terms.ts';
import type { Reader } from './world.ts';

export interface At {
  /** Epoch milliseconds, UTC. */
  readonly nowMs: number;
  /** The pack of a request that names none. */
  readonly packId: string;
  /** Whether a request may name no other pack: the live world's own decides. */
  readonly isPolicyFixed?: boolean;
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
  const pack = packFor(at, request.policy);
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
    ...(await claimDenials(reader, request, found.customer?.id)),
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

/** The world's policy, or the one that the request names: in force, and where the world allows it. */
function packFor(at: At, policy: string | undefined): Pack {
  const own = packNamed(at.packId);
  const isOwn = policy === undefined || (at.isPolicyFixed === true && policy === own.pack);
  const pack = isOwn ? own : packNamed(policy, at.nowMs);
  if (at.isPolicyFixed === true && pack.packId !== at.packId) {
    throw new Rejected('UNKNOWN_POLICY', `This world’s policy is ${at.packId}.`);
  }
  if (!isInForce(pack, at.nowMs)) {
    throw new Rejected('UNKNOWN_POLICY', `${pack.packId} is in force from ${pack.effectiveFrom}.`);
  }
  return pack;
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
  const managed = customer?.record.relationships.find(
    (one) => one.partnerId === partnerId && one.status === 'managed',
  );
  // A customer that agreed to one trial has agreed to that one only. Source: T-046.
  const path = managed?.origin === 'OWN' ? 'ADD' : 'EXISTING';
  if (details === undefined) {
    if (customer === undefined || managed === undefined) throw new Rejected('UNKNOWN_CUSTOMER');
    const denials = customer.record.usersIn === 'own' ? [] : [reason('ORGANISATION_CLOSED')];
    return { path, customer, adminEmail: firstFullAdmin(customer), denials };
  }
  const { adminEmail } = details;
  if (customer === undefined) return { path: 'NEW', customer, adminEmail, denials: [] };
  const denials = path === 'ADD' ? [reason('USE_ADD_OR_EDIT')] : [];
  return { path, customer, adminEmail, denials };
}

const firstFullAdmin = ({ record }: CustomerStream): string =>
  (record.admins.find((one) => one.roles.includes('FULL_ADMIN')) ?? record.admins[0])?.email ?? '';

function requestDenials(request: TrialRequestBody, partner: PartnerStream): readonly Reason[] {
  const isListed = request.customer === undefined || isVertical(request.customer.vertical);
  const people = partner.record.users.map((user) => user.email);
  const areKnown = request.partnerAdminEmails.every((email) => people.includes(email));
  return [
    ...(isListed ? [] : [reason('VERTICAL_NOT_LISTED')]),
    ...(areKnown ? [] : [reason('PARTNER_ADMIN_UNKNOWN')]),
  ];
}

/** Asked of MEETINGS; where only the edition is chosen, of every service. Source: T-031. */
const isSiteRequired = ({ edition, services }: TrialRequestBody, service: Service): boolean =>
  edition === 'ENTERPRISE' && (service === 'MEETINGS' || !services.includes('MEETINGS'));

/**
 * People and site addresses that belong to another organisation. The rules ask of the site only
 * where it is required. Source: T-221; E-09.
 */
async function claimDenials(
  reader: Reader,
  { customer: details, siteUrl }: TrialRequestBody,
  customerId: string | undefined,
): Promise<readonly Reason[]> {
  let isTaken = false;
  for (const email of details?.userEmails ?? []) {
    const holder = await reader.holderOf(`email:${email}`);
    isTaken ||= holder !== undefined && holder !== customerId;
  }
  const siteHolder = siteUrl === null ? undefined : await reader.holderOf(`site:${siteUrl}`);
  return [
    ...(isTaken ? [reason('USER_IN_OTHER_ORG')] : []),
    ...(siteHolder === undefined ? [] : [reason('SITE_URL_TAKEN')]),
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
    siteRequired: isSiteRequired(request, service),
    siteUrlPresent: siteUrl !== null,
    timeZonePresent: request.timeZone !== null,
    siteUrlAvailable: siteHolder === undefined,
  };
}
