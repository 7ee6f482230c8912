/** Commands about devices lent for a trial. One loan per trial and device type. Domain §4.5, A-23. */
import { z } from 'zod';
import { date, email, few, serials, trialId } from './fields.ts';

const DEVICE_TYPES = ['PHONE', 'ROOM_DEVICE', 'DESK_DEVICE', 'BOARD'] as const;
const deviceType = z.enum(DEVICE_TYPES);
const loan = { trialId, deviceType };

const areDistinct = (list: readonly string[]): boolean => new Set(list).size === list.length;

export const loanCommands = {
  /** Source: T-032, T-036, T-037, T-038; E-10, E-11, E-30. */
  'loan.ship': z.strictObject({
    ...loan,
    /** Each device by its serial number; the loan's number is on the shipping notice. */
    devices: few(z.strictObject({ model: z.string().min(1).max(40), serials }))
      .min(1)
      .refine((devices) => areDistinct(devices.flatMap((one) => one.serials)), 'repeats a serial'),
    loanNumber: z.string().regex(/^D\d+$/, 'must begin with D, for example D1234567'),
    /** The shipping date: the loan counts from here. Source: A-19. */
    shippedOn: date,
    /** The date in the licence e-mail, which counts. The trial's length after shipping if absent. */
    eulaExpiryDate: date.optional(),
    /** The date Control Hub shows, which does not count. Source: T-137. */
    controlHubExpiryDate: date.optional(),
    country: z.string().regex(/^[A-Z]{2}$/),
    supportsPoe: z.boolean(),
    /** The trials team has been contacted about power for the phones. Source: T-038. */
    trialsTeamContacted: z.boolean().default(false),
  }),
  /** Nothing is shipped. Source: T-033 to T-035, T-063, T-064; E-12. */
  'loan.skip': z.strictObject({
    trialId,
    reason: z.enum([
      'NO_SHIPMENT_LICENCES_ONLY',
      'PARTNER_OWN_DEVICES',
      'CUSTOMER_EXISTING_DEVICES',
      'TEST_ONLY_NOT_CUSTOMER_REQUEST',
    ]),
  }),
  'loan.deliver': z.strictObject(loan),
  /** Source: T-153 to T-156. */
  'loan.requestTracking': z.strictObject({
    ...loan,
    subject: z.string().max(200),
    loanNumber: z.string().max(40),
  }),
  /** Source: T-096, T-097. */
  'loan.requestExtension': z.strictObject({ ...loan, until: date }),
  /** Source: T-098. */
  'loan.approveExtension': z.strictObject({ ...loan, until: date }),
  'loan.rejectExtension': z.strictObject(loan),
  /** Source: T-160. */
  'loan.keep': z.strictObject(loan),
  'loan.orderMore': z.strictObject({ ...loan, quantity: z.int().min(1).max(1_000) }),
  /** Source: T-140, T-199. */
  'loan.prepareReturn': z.strictObject({
    ...loan,
    hasOriginalPackaging: z.boolean(),
    hasLabel: z.boolean(),
  }),
  /** Source: T-142, T-143, T-201; A-21. */
  'loan.reportLostLabel': z.strictObject(loan),
  /** Source: T-141, T-200. */
  'loan.pickUp': z.strictObject(loan),
  /** Source: T-147. */
  'loan.receive': z.strictObject({ ...loan, serials }),
  /** Source: T-148, T-149; A-22. */
  'loan.enquireNumber': z.strictObject({
    ...loan,
    orgId: z.string().max(80).optional(),
    adminEmail: email.optional(),
    serials: few(z.string().min(1).max(64)).default([]),
  }),
} as const;
