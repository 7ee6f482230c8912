/** What one loan remembers: a shipment of one kind of device, and the dates that count for it. */
import { datePlusDays } from './calendar.ts';
import type { DeviceLoanEvent } from './events.ts';
import type { DeviceLoanTerms } from './terms.ts';

interface LentDevices {
  readonly model: string;
  readonly serials: readonly string[];
}

export interface DeviceLoanInput {
  /** The category, not the model. Source: A-23. */
  readonly deviceType: string;
  /** Of the shipping notice; begins with D. Source: T-152, A-12. */
  readonly loanNumber: string;
  readonly devices: readonly LentDevices[];
  /** The shipping date. Source: A-19. */
  readonly loanStartDate: string;
  /** In the licence e-mail; null where the policy knows no such date. Source: T-137. */
  readonly eulaExpiryDate: string | null;
  /** Kept because people see it; nothing counts from it. Source: T-137. */
  readonly controlHubExpiryDate: string | null;
  readonly country: string;
  /** Source: T-037. */
  readonly isPowerSupplyIncluded: boolean;
  /** Source: T-139, T-198. */
  readonly isLabelInBox: boolean;
  readonly terms: DeviceLoanTerms;
}

/** What the mail that asks for an unknown loan number says. Source: T-149. */
interface Enquiry {
  readonly orgId: string | null;
  readonly adminEmail: string | null;
  readonly serials: readonly string[];
}

export interface DeviceLoanContext extends DeviceLoanInput {
  /** The last day on time; null where the policy sets none. Source: T-136, A-20. */
  readonly returnDueDate: string | null;
  readonly requestedUntilDate: string | null;
  readonly enquiry: Enquiry | null;
  readonly isTrialOver: boolean;
  readonly isRelabelled: boolean;
  /** Who collects, once the parcel is ready; null while it is not, or where nobody does. */
  readonly carrier: string | null;
  /** Not handed over by the end of the due date. Source: R-07. */
  readonly isOverdue: boolean;
  /** Handing over to the carrier is what keeps the date. Epoch milliseconds. Source: A-20. */
  readonly handedOverAtMs: number | null;
  /** What came back and what did not: `missing A3`, `unexpected A2`. Source: T-147. */
  readonly mismatch: readonly string[];
}

export const newLoan = (input: DeviceLoanInput): DeviceLoanContext => ({
  ...input,
  returnDueDate: returnDueOf(input.eulaExpiryDate, input.terms),
  requestedUntilDate: null,
  enquiry: null,
  isTrialOver: false,
  isRelabelled: false,
  carrier: null,
  isOverdue: false,
  handedOverAtMs: null,
  mismatch: [],
});

/** Source: T-136 (two weeks after the date in the licence e-mail), A-20 (that day included). */
export function returnDueOf(
  eulaExpiryDate: string | null,
  { returnLengthDays }: DeviceLoanTerms,
): string | null {
  if (eulaExpiryDate === null || returnLengthDays === null) return null;
  return datePlusDays(eulaExpiryDate, returnLengthDays);
}

/** Every serial number that was shipped, in the order of the shipment. */
export const shippedSerialsOf = ({ devices }: Pick<DeviceLoanInput, 'devices'>) =>
  devices.flatMap((one) => one.serials);

/** How the serial numbers that came back differ from those that were shipped. Source: T-147. */
export function mismatchOf(
  context: Pick<DeviceLoanInput, 'devices'>,
  received: readonly string[],
): readonly string[] {
  const shipped = shippedSerialsOf(context);
  return [
    ...shipped.filter((one) => !received.includes(one)).map((one) => `missing ${one}`),
    ...received.filter((one) => !shipped.includes(one)).map((one) => `unexpected ${one}`),
  ];
}

type Guard = (context: DeviceLoanContext, event: DeviceLoanEvent) => boolean;

/** What a loan asks of its own past. Total, and without side effects. */
export const deviceLoanGuards = {
  /** Source: T-155 (the number from the shipping notice). */
  isOwnLoanNumber: (context, event) =>
    event.type !== 'loan.requestTracking' || event.loanNumber === context.loanNumber,
  /**
   * Where a label comes in the box, it and the original packaging have to come back; after new
   * labels were sent for lost ones, the label alone. Source: T-140, T-199; A-21.
   */
  isPackedAsAsked: (context, event) =>
    event.type !== 'loan.prepareReturn' ||
    !context.isLabelInBox ||
    (event.hasLabel && (event.hasOriginalPackaging || context.isRelabelled)),
  /** Source: T-147, E-24; not stated in 2017. */
  doSerialsMatch: (context, event) =>
    event.type !== 'loan.receive' ||
    !context.terms.mustSerialsMatch ||
    mismatchOf(context, event.serials).length === 0,
  /** Source: R-06 (a loan without a due date), against domain §4.5 (once it is due). */
  isRelabelAnytime: (context) => context.terms.returnLengthDays === null,
  /** Source: T-142, T-201; the rules have said whether new labels are sent there. */
  isRelabelServed: (_context, event) => event.type === 'loan.reportLostLabel' && event.isServed,
  isLicenceMailed: (context) => context.eulaExpiryDate !== null,
  /** Source: T-160, A-34. */
  isKeepOffered: (context) => context.terms.isKeepOffered,
  isKeepTime: (context) => context.terms.isKeepOffered && context.isTrialOver,
  /** Source: T-145; A-32 (elsewhere nobody is named). */
  isCarrierKnown: (context) => context.terms.carrier !== null,
} as const satisfies Record<string, Guard>;

export type DeviceLoanGuardName = keyof typeof deviceLoanGuards;
