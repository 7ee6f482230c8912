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

export interface ConsentTerms {
  /** How long a customer has to answer. Unit: milliseconds. T-071. */
  readonly consentLengthMs: number;
  /** Whether sending the request again starts the time anew. A-04: it does not. */
  readonly doesResendResetClock: boolean;
}
