/**
 * What a partner calls a trial, a customer or an order in its own books: unique for each kind of
 * thing and partner, held by a claim like an address.
 *
 * Source: our choice, after Webex’s `externalId` of wholesale customers.
 */
export type ExternalKind = 'trial' | 'customer' | 'order';

/** What begins every claim of this id, whosever it is. */
export const externalPrefix = (kind: ExternalKind, externalId: string): string =>
  `external:${kind}:${encodeURIComponent(externalId)}:`;

/** @param partnerId Null for what is no partner's, such as an order before its partner is known. */
export const externalClaim = (
  kind: ExternalKind,
  externalId: string,
  partnerId: string | null,
): string => `${externalPrefix(kind, externalId)}${partnerId ?? '-'};`;

/** Where what is a customer's own is of several partners, it is of each. */
export const ownersOf = (partnerIds: readonly string[]): readonly (string | null)[] =>
  partnerIds.length === 0 ? [null] : partnerIds;
