/** From a policy pack's terms, in days, to what a machine is told, in milliseconds. */
import type {
  CallingNumbersTerms,
  ConsentTerms,
  ConversionTerms,
  DeviceLoanTerms,
  OrderTerms,
  SiteUrlTerms,
  TrialTerms,
} from '../machines/index.ts';
import { PACKS, type Pack, type ReferenceData, valueFor } from '../rules/index.ts';
import { Rejected } from './errors.ts';
import { instantOf } from './instant.ts';

const DAY_MS = 86_400_000;

/**
 * A pack by its id (`webex-current@1`), or by its name alone: of that, the newest version in force
 * at the instant; without an instant, or with none in force then, the newest.
 *
 * @param nowMs Epoch milliseconds, UTC.
 * @throws {Rejected} UNKNOWN_POLICY.
 */
export function packNamed(name: string, nowMs?: number): Pack {
  const exact = PACKS.get(name);
  if (exact !== undefined) return exact;
  const versions = [...PACKS.values()]
    .filter((pack) => pack.pack === name)
    .sort((a, b) => b.version - a.version);
  const inForce = versions.find((pack) => nowMs === undefined || isInForce(pack, nowMs));
  const pack = inForce ?? versions[0];
  if (pack !== undefined) return pack;
  throw new Rejected('UNKNOWN_POLICY', `"${name}" is none of ${packIds().join(', ')}.`);
}

/** From the first instant of its day, in UTC. */
export function isInForce({ effectiveFrom }: Pack, nowMs: number): boolean {
  return effectiveFrom === null || (instantOf(effectiveFrom) ?? 0) <= nowMs;
}

/** The packs that are there now: an operator may have added some. */
export const packIds = (): readonly string[] => [...PACKS.keys()];

export function trialTermsOf({ terms }: Pack): TrialTerms {
  const lead = Math.min(...terms.reminders.map((reminder) => reminder.offsetDays));
  return {
    extensionBase: terms.extension.base,
    extensionLengthMs: terms.extension.days * DAY_MS,
    reminderLeadMs: -lead * DAY_MS,
    graceLengthMs: terms.graceDays * DAY_MS,
    hidesOrgAfterGrace: terms.afterGrace.hideOrg,
    mailsPayingCustomer: terms.payingCustomer.mailAllAdmins ?? false,
    welcomesAdmin: terms.welcomeMail,
    cancelBy: terms.cancelBy,
    areServicesRemovable: terms.services.removable,
    areLicencesEditable: terms.licences.editable,
    purchaseLink: terms.purchaseLink,
  };
}

export const siteUrlTermsOf = ({ terms }: Pack): SiteUrlTerms => ({
  siteHoldLengthMs: terms.convert.siteUrlHoldDaysAfterExpiry * DAY_MS,
});

export const conversionTermsOf = ({ terms }: Pack): ConversionTerms => ({
  offerResults: terms.convert.offerRules,
  warnsOmitted: terms.convert.warnOmitted,
});

/** @param country Where the devices are. ISO 3166-1 alpha-2. */
export function deviceLoanTermsOf({ terms }: Pack, country: string): DeviceLoanTerms {
  const { returnDays, disposition, carriers, relabelBy, serialMatch, trackingSubject, mailboxes } =
    terms.devices;
  return {
    returnLengthDays: returnDays,
    isKeepOffered: valueFor(disposition, country) === 'KEEP_OR_RETURN',
    carrier: valueFor(carriers, country) ?? null,
    relabelBy,
    mustSerialsMatch: serialMatch,
    trackingSubject: trackingSubject ?? null,
    mailboxes: {
      extension: mailboxes?.extension ?? null,
      info: mailboxes?.info ?? null,
      helpDesk: mailboxes?.helpDesk ?? null,
    },
  };
}

export const callingNumbersTermsOf = ({ terms }: Pack): CallingNumbersTerms => ({
  numbersRetainLengthMs: terms.numbersRetainDays * DAY_MS,
});

/** Orders are no matter of policy: their one length is the operator's. Source: domain §0.8. */
export const orderTermsOf = ({ orders }: ReferenceData): OrderTerms => ({
  repContactLengthMs: orders.repContactDays * DAY_MS,
});

/** Null where the pack knows no trial for somebody else's customer. */
export function consentTermsOf({ terms }: Pack): ConsentTerms | null {
  const { consentDays, resendResetsClock } = terms.existingCustomer;
  if (consentDays === undefined) return null;
  return {
    consentLengthMs: consentDays * DAY_MS,
    doesResendResetClock: resendResetsClock ?? false,
  };
}
