/** From a policy pack's terms, in days, to what a machine is told, in milliseconds. */
import type { ConsentTerms, TrialTerms } from '../machines/index.ts';
import { PACKS, type Pack } from '../rules/index.ts';
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

/** Null where the pack knows no trial for somebody else's customer. */
export function consentTermsOf({ terms }: Pack): ConsentTerms | null {
  const { consentDays, resendResetsClock } = terms.existingCustomer;
  if (consentDays === undefined) return null;
  return {
    consentLengthMs: consentDays * DAY_MS,
    doesResendResetClock: resendResetsClock ?? false,
  };
}
