/** The start of a trial, understood: on which path, under which terms, with which ids. */
import type { Actor } from './actor.ts';
import { checkClaims } from './claims.ts';
import type { CommandOf } from './command.ts';
import { Rejected } from './errors.ts';
import { inputOf, type NewId, type Prepared } from './prepared.ts';
import { decisionReasons, reason } from './refusal.ts';
import type { Resolved } from './resolved.ts';
import { type At, understand } from './start-request.ts';
import { consentTermsOf, trialTermsOf } from './terms.ts';
import type { Reader } from './world.ts';

export async function prepareStart(
  reader: Reader,
  at: At,
  command: CommandOf<'trial.start'>,
  actor: Actor,
  newId: NewId,
): Promise<Prepared> {
  const request = await understand(reader, at, command, actor);
  const { path, partner, customer, pack, decision } = request;
  if (
    command.trialId !== undefined &&
    (await reader.streamOfTrial(command.trialId)) !== undefined
  ) {
    throw new Rejected('ID_TAKEN');
  }
  const isConfirmed = path !== 'EXISTING' || command.confirmExisting;
  const denials = isConfirmed
    ? request.denials
    : [...request.denials, reason('EXISTING_NOT_CONFIRMED')];
  const isRefused = denials.length > 0 || decisionReasons(decision).length > 0;
  if (!isRefused) await checkStartClaims(reader, customer?.id ?? '', command);
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

/** The rules look at the site of the enterprise edition only; no other may be taken either. */
function checkStartClaims(
  reader: Reader,
  id: string,
  { customer, siteUrl }: CommandOf<'trial.start'>,
): Promise<void> {
  const userEmails = customer?.userEmails ?? [];
  return checkClaims(reader, id, { userEmails, siteUrls: siteUrl === null ? [] : [siteUrl] });
}
