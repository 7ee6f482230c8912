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

const DAY_MS = 86_400_000;

/** A pack by its id (`webex-current@1`) or its name alone, which means its newest version. */
export function packNamed(name: string): Pack {
  const exact = PACKS.get(name);
  if (exact !== undefined) return exact;
  const versions = [...PACKS.values()].filter((pack) => pack.pack === name);
  const newest = versions.sort((a, b) => b.version - a.version)[0];
  if (newest === undefined) {
    throw new Rejected('UNKNOWN_POLICY', `"${name}" is none of ${PACK_IDS.join(', ')}.`);
  }
  return newest;
}

export const PACK_IDS: readonly string[] = [...PACKS.keys()];

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
