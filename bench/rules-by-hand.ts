/**
 * The rules of `trial.start` under `webex-current@1` as somebody would write them for good: the
 * measure of what there is to win. Equal answers are shown before it is measured.
 */
import type { Facts } from '../rules/index.ts';

/** The ids of the rules violated, in the order of the pack. */
export function violatedByHand(facts: Facts<'trial.start'>): readonly string[] {
  const violated: string[] = [];
  if (!facts.partnerCertified) violated.push('E-01');
  if (!facts.actorIsSalesAdmin && !facts.actorIsSalesFullAdmin) violated.push('E-02');
  if (facts.path !== 'ADD' && !facts.locationAcknowledged) violated.push('E-03a');
  if (!facts.countrySupported) violated.push('E-03b');
  if (facts.ownTrialHasService) violated.push('E-07');
  if (facts.siteRequired) {
    if (!facts.siteUrlPresent || !facts.timeZonePresent) violated.push('E-09a');
    if (facts.siteUrlPresent && !facts.siteUrlAvailable) violated.push('E-09b');
  }
  const { licenceCount, licenceCountMin, licenceCountMax } = facts;
  if (licenceCount < licenceCountMin || licenceCount > licenceCountMax) violated.push('E-30a');
  if (!facts.durationOffered) violated.push('E-30b');
  if (facts.servicePurchased) violated.push('E-04');
  if (facts.otherPartnerTrialsService) violated.push('E-05');
  if (facts.service === 'CALLING' && facts.callingPurchased) violated.push('E-06');
  return violated;
}
