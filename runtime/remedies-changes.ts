/**
 * What people can do about facts: an edit of the request, or a command of whoever keeps a record.
 *
 * Invariants:
 *   M1. A fact that nobody can change in this world has no entry here; a set with one is not shown.
 *   M2. What one act changes is one change, however many facts follow from it.
 *   M3. A suggestion is marked as one: any other value that fits does as well.
 *
 * Source: our choice; T-001, T-003 (the records that an operator keeps).
 */
import { type FactName, type RemedyBy, type RepairSet, referenceData } from '../rules/index.ts';
import { type Actor, OPERATOR } from './actor.ts';
import type { Command, TrialRequestBody } from './command.ts';
import type { PartnerStream, PartnerUser } from './stream.ts';

type PlainField =
  | 'locationAcknowledged'
  | 'licenceCount'
  | 'durationDays'
  | 'edition'
  | 'siteUrl'
  | 'timeZone'
  | 'partnerAdminEmails'
  | 'customerId';

interface ChangeBase {
  readonly by: RemedyBy;
  /** The facts that it changes; none where it is about something that no rule reads. */
  readonly facts: readonly FactName[];
}

export interface RequestChange extends ChangeBase {
  readonly kind: 'request';
  readonly field: PlainField | 'customer.userEmails' | 'customer.vertical';
  readonly from: FieldValue;
  readonly to: FieldValue;
  /** Any other value that fits does as well. */
  readonly isSuggestion: boolean;
}

export interface CommandChange extends ChangeBase {
  readonly kind: 'command';
  readonly command: Command;
  readonly actor: Actor;
  /** The person whom it is about. */
  readonly email?: string;
}

export type RemedyChange = RequestChange | CommandChange;
export type FieldValue = string | number | boolean | null | readonly string[];

/** A change, and what becomes of the request by it. */
export interface Act {
  readonly change: RemedyChange;
  readonly apply: (request: TrialRequestBody) => TrialRequestBody;
}

/** What the acts are found in. */
export interface Setting {
  readonly request: TrialRequestBody;
  readonly email: string;
  readonly partner: PartnerStream;
  /** A site address that is free now; null where none was found. */
  readonly freeSiteUrl: () => Promise<string | null>;
}

const DEFAULT_TIME_ZONE = 'UTC';

/** An edit of one field by the requester. */
export const edit = <Field extends PlainField>(
  request: TrialRequestBody,
  field: Field,
  to: NonNullable<TrialRequestBody[Field]> | (null extends TrialRequestBody[Field] ? null : never),
  { facts = [], isSuggestion = false }: EditOptions = {},
): Act => ({
  change: {
    kind: 'request',
    by: 'requester',
    facts,
    field,
    from: request[field] ?? null,
    to,
    isSuggestion,
  },
  apply: (before) => ({ ...before, [field]: to }),
});

interface EditOptions {
  readonly facts?: readonly FactName[];
  readonly isSuggestion?: boolean;
}

type Changes = ReadonlyMap<FactName, boolean | number | string>;

/**
 * The ways to bring a set of facts about, the nearest first; none where somebody would have to
 * change what nobody can.
 */
export async function waysOf(
  { changes: list }: RepairSet,
  setting: Setting,
): Promise<readonly (readonly Act[])[]> {
  const changes: Changes = new Map(list.map(({ fact, to }) => [fact, to]));
  const groups = [
    certified(changes, setting),
    withRoles(changes, setting),
    acknowledged(changes, setting),
    withLicences(changes, setting),
    withEdition(changes, setting),
    await withSite(changes, setting),
    withTimeZone(changes, setting),
  ];
  const acts = groups.flat();
  const lengths = lengthsFor(changes, setting);
  const ways = lengths.length === 0 ? [acts] : lengths.map((length) => [...acts, length]);
  // Every act says which facts it changes: one that is said by none cannot be changed.
  return ways.filter((way) => {
    const changed = new Set(way.flatMap(({ change }) => change.facts));
    return list.every(({ fact }) => changed.has(fact));
  });
}

function certified(changes: Changes, { partner }: Setting): readonly Act[] {
  if (changes.get('partnerCertified') !== true) return [];
  return [recorded({ isCertified: true }, ['partnerCertified'], partner)];
}

const ROLES = {
  actorIsSalesAdmin: 'SALES_ADMIN',
  actorIsSalesFullAdmin: 'SALES_FULL_ADMIN',
} as const;

/** The asking person gets a role at the partner, beside what it has. Source: T-003, A-07. */
function withRoles(changes: Changes, { partner, email }: Setting): readonly Act[] {
  const names = (['actorIsSalesAdmin', 'actorIsSalesFullAdmin'] as const).filter(
    (name) => changes.get(name) === true,
  );
  if (names.length === 0) return [];
  const { users } = partner.record;
  const known = users.find((user) => user.email === email);
  const roles = [...(known?.roles ?? []), ...names.map((name) => ROLES[name])];
  const after: readonly PartnerUser[] = [
    ...users.map((user) => (user.email === email ? { email, roles } : user)),
    ...(known === undefined ? [{ email, roles }] : []),
  ];
  const copy = after.map((user) => ({ email: user.email, roles: [...user.roles] }));
  return [recorded({ users: copy }, names, partner, email)];
}

/** What the partner does is recorded by the operator, who keeps the records. */
const recorded = (
  fields: Omit<Extract<Command, { type: 'partner.update' }>, 'type' | 'partnerId'>,
  facts: readonly FactName[],
  { id: partnerId }: PartnerStream,
  email?: string,
): Act => ({
  change: {
    kind: 'command',
    by: 'partner',
    facts,
    command: { type: 'partner.update', partnerId, ...fields },
    actor: OPERATOR,
    ...(email === undefined ? {} : { email }),
  },
  apply: (request) => request,
});

function acknowledged(changes: Changes, { request }: Setting): readonly Act[] {
  const to = changes.get('locationAcknowledged');
  if (typeof to !== 'boolean') return [];
  return [edit(request, 'locationAcknowledged', to, { facts: ['locationAcknowledged'] })];
}

function withLicences(changes: Changes, { request }: Setting): readonly Act[] {
  const to = changes.get('licenceCount');
  if (typeof to !== 'number') return [];
  return [edit(request, 'licenceCount', to, { facts: ['licenceCount'] })];
}

/** Every offered length is a way, the nearest first, the shorter where two are as near. */
function lengthsFor(changes: Changes, { request }: Setting): readonly Act[] {
  const days = changes.get('durationDays');
  const facts = (['durationDays', 'durationOffered'] as const).filter((name) => changes.has(name));
  if (facts.length === 0 || changes.get('durationOffered') === false) return [];
  const { durationDays } = request;
  const nearest = [...referenceData.durationsDays].sort((a, b) => {
    const nearer = Math.abs(a - durationDays) - Math.abs(b - durationDays);
    return nearer === 0 ? a - b : nearer;
  });
  // Where no rule asks whether the length is offered, the nearest that the rules accept comes first.
  const first = typeof days === 'number' && facts.length === 1 ? [days] : [];
  return [...new Set([...first, ...nearest])]
    .filter((length) => length !== durationDays)
    .map((length) => edit(request, 'durationDays', length, { facts }));
}

function withEdition(changes: Changes, { request }: Setting): readonly Act[] {
  const to = changes.get('siteRequired');
  if (typeof to !== 'boolean') return [];
  const edition = to ? 'ENTERPRISE' : 'STANDARD';
  return [edit(request, 'edition', edition, { facts: ['siteRequired'] })];
}

/** A given address and a free one are one and the same edit. */
async function withSite(
  changes: Changes,
  { request, freeSiteUrl }: Setting,
): Promise<readonly Act[]> {
  const facts = (['siteUrlPresent', 'siteUrlAvailable'] as const).filter((name) =>
    changes.has(name),
  );
  if (facts.length === 0) return [];
  if (changes.get('siteUrlPresent') === false) return [edit(request, 'siteUrl', null, { facts })];
  const siteUrl = changes.get('siteUrlAvailable') === false ? null : await freeSiteUrl();
  if (siteUrl === null) return [];
  return [edit(request, 'siteUrl', siteUrl, { facts, isSuggestion: true })];
}

function withTimeZone(changes: Changes, { request }: Setting): readonly Act[] {
  const to = changes.get('timeZonePresent');
  if (typeof to !== 'boolean') return [];
  const facts: readonly FactName[] = ['timeZonePresent'];
  if (!to) return [edit(request, 'timeZone', null, { facts })];
  return [edit(request, 'timeZone', DEFAULT_TIME_ZONE, { facts, isSuggestion: true })];
}
