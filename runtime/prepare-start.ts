/** The start of a trial, understood: on which path, under which terms, with which ids. */
import { CURRENT } from '../machines/index.ts';
import type { Actor } from './actor.ts';
import { checkExternalId } from './claims.ts';
import type { CommandOf } from './command.ts';
import { Rejected } from './errors.ts';
import { inputOf, type NewId, type Prepared } from './prepared.ts';
import { decisionReasons, reason } from './refusal.ts';
import type { Resolved } from './resolved.ts';
import { type At, understand } from './start-request.ts';
import { consentTermsOf, siteUrlTermsOf, trialTermsOf } from './terms.ts';
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
  await checkExternalId(reader, 'trial', command.externalId, [partner.id]);
  const isConfirmed = path !== 'EXISTING' || command.confirmExisting;
  const denials = isConfirmed
    ? request.denials
    : [...request.denials, reason('EXISTING_NOT_CONFIRMED')];
  const isRefused = denials.length > 0 || decisionReasons(decision).length > 0;
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
    machines: {
      trial: CURRENT.trial,
      consent: CURRENT.consent,
      'partner-access': CURRENT['partner-access'],
      'site-url': CURRENT['site-url'],
    },
    terms: trialTermsOf(pack),
    siteUrlTerms: siteUrlTermsOf(pack),
    consentTerms: consentTermsOf(pack),
  };
  const streamId = customerId === '' ? partner.id : customerId;
  return { streamId, input: inputOf(at, actor, command, resolved, denials, decision) };
}
