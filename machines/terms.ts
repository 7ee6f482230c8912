/**
 * The numbers and permissions that a machine has to be told. A machine owns none itself: they come
 * from the policy pack at birth and stay for the instance's whole life.
 *
 * Source: domain §3.1; a trial keeps the pack it was started under (domain §0.8).
 */
export interface TrialTerms {
  /** From which instant an extension counts: the request, or the present end. T-094, T-163. */
  readonly extensionBase: 'now' | 'expiry';
  /** Unit: milliseconds. 30 days in both packs. T-094, T-163. */
  readonly extensionLengthMs: number;
  /** How long before the end the first reminder goes out. Unit: milliseconds. T-121, T-182. */
  readonly reminderLeadMs: number;
  /** Unit: milliseconds. T-129, T-190. */
  readonly graceLengthMs: number;
  /** Whether the customer company is hidden when grace ends unconverted. T-192. */
  readonly hidesOrgAfterGrace: boolean;
  /** Whether all administrators of a paying customer are told of an added trial. T-091. */
  readonly mailsPayingCustomer: boolean;
  /** Whether a welcome mail follows full provisioning. T-042. */
  readonly welcomesAdmin: boolean;
  /** Who may cancel a trial. Empty: the pack does not offer it. T-117, T-118, R-20. */
  readonly cancelBy: readonly ('PARTNER' | 'CUSTOMER')[];
  /** T-099 against T-164. */
  readonly areServicesRemovable: boolean;
  /** T-029; not described in 2017. */
  readonly areLicencesEditable: boolean;
  /** Where the reminders send the reader. T-123, T-184. */
  readonly purchaseLink: string;
}

export interface SiteUrlTerms {
  /** How long a trial's site address is held after the trial's end. Unit: milliseconds. R-10. */
  readonly siteHoldLengthMs: number;
}

export interface CallingNumbersTerms {
  /** How long numbers are kept without service. Unit: milliseconds. T-135, T-197. */
  readonly numbersRetainLengthMs: number;
}

export interface ConversionTerms {
  /** What an offer converts; null where the policy does not tell offers apart. T-169, T-174. */
  readonly offerResults: Readonly<Record<string, 'FULL' | 'PARTIAL'>> | null;
  /** Whether the partner is warned of services that the order leaves out. T-112. */
  readonly warnsOmitted: boolean;
}

export interface ConsentTerms {
  /** How long a customer has to answer. Unit: milliseconds. T-071. */
  readonly consentLengthMs: number;
  /** Whether sending the request again starts the time anew. A-04: it does not. */
  readonly doesResendResetClock: boolean;
}

export interface DeviceLoanTerms {
  /** From the date in the licence e-mail to the last day on time. Null: no deadline. T-136. */
  readonly returnLengthDays: number | null;
  /** Whether customers in the devices’ country may keep them after the trial. T-105, T-160. */
  readonly isKeepOffered: boolean;
  /** Who collects in the devices’ country; null where nobody is named. T-145, T-199, A-32. */
  readonly carrier: 'UPS' | 'DHL' | 'EXPEDITORS' | 'ANY' | null;
  /** Who sends new labels. T-142, T-201. */
  readonly relabelBy: 'TRIALS_TEAM' | 'PARTNER_HELP_DESK';
  /** Whether what comes back has to be what was shipped. T-147; not stated in 2017. */
  readonly mustSerialsMatch: boolean;
  /** The fixed subject of a tracking request; null where there is none. T-154. */
  readonly trackingSubject: string | null;
  /** Where mails about devices go; null where the policy names no such mailbox. T-096, T-148, T-153. */
  readonly mailboxes: {
    readonly extension: string | null;
    readonly info: string | null;
    readonly helpDesk: string | null;
  };
}

export interface OrderTerms {
  /** From the requested start to the question whether anybody has begun. T-209. */
  readonly repContactLengthMs: number;
}
