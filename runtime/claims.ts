/** What only one organisation may hold: a person's address, a site address. Source: T-221. */
import { Rejected } from './errors.ts';
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
