/** What only one may hold: a person's address, a site address (T-221), a partner's own id. */
import { Rejected } from './errors.ts';
import { type ExternalKind, externalClaim } from './external-id.ts';
import type { Reader } from './world.ts';

export interface Claiming {
  readonly admins?: readonly { readonly email: string }[] | undefined;
  readonly userEmails?: readonly string[] | undefined;
  readonly siteUrls?: readonly string[] | undefined;
}

/** @throws {Rejected} EMAIL_TAKEN, SITE_TAKEN: another organisation than `id` holds it. */
export async function checkClaims(reader: Reader, id: string, command: Claiming): Promise<void> {
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

/** @throws {Rejected} EXTERNAL_ID_TAKEN: one of the partners calls something of this kind so. */
export async function checkExternalId(
  reader: Reader,
  kind: ExternalKind,
  externalId: string | undefined,
  owners: readonly (string | null)[],
): Promise<void> {
  if (externalId === undefined) return;
  for (const owner of owners) {
    const holder = await reader.holderOf(externalClaim(kind, externalId, owner));
    if (holder !== undefined) throw new Rejected('EXTERNAL_ID_TAKEN', externalId);
  }
}
