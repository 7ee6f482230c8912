/** Commands about a paid order and its set-up. An order is a stream of its own. Domain §4.9. */
import { z } from 'zod';
import { country, date, email, externalId, id, siteUrl } from './fields.ts';

const orderId = id('ord');
const order = { orderId };
const companyName = z.string().trim().min(1).max(50);

export const orderCommands = {
  /** Source: T-202 to T-206, T-237, T-239, T-271 to T-275. */
  'order.place': z.strictObject({
    orderId: orderId.optional(),
    externalId: externalId.optional(),
    offer: z.enum(['A_WX', 'A_SPK', 'A_FLEX', 'CONTACT_CENTER']),
    services: z
      .array(z.enum(['MESSAGING', 'MEETINGS', 'CALLING', 'CONTACT_CENTER']))
      .min(1)
      .max(4),
    /** Unit: licences, of each service. */
    licenceCount: z.int().min(1).max(1_000_000).default(100),
    requestedStartDate: date,
    provisioningContactEmail: email,
    /** Whether the contact is an alias for several people. Source: T-206. */
    isAlias: z.boolean().default(false),
    /** The partner that orders; null when it has no organisation yet. One’s own. Source: T-203. */
    partnerId: id('par').nullable().optional(),
    /** The customer that the order is for, if it has an organisation. Source: R-09. */
    endCustomerId: id('cus').nullable().default(null),
    /** The trial whose tenant a Contact Center order is put on. Source: T-254, R-19. */
    trialId: id('trl').nullable().default(null),
  }),
  /** Source: T-206, T-239. */
  'order.addIndividual': z.strictObject({ ...order, email }),
  /** Source: T-208, T-242. */
  'order.setUpNow': z.strictObject(order),
  /** Source: T-210, T-211, T-244, T-278. */
  'order.exit': z.strictObject(order),
  /** Source: T-212, T-245, T-279. */
  'order.chooseRole': z.strictObject({ ...order, role: z.enum(['PARTNER']) }),
  /** Source: T-213 to T-216, T-246, T-247, T-280 to T-282. */
  'order.chooseWho': z.strictObject({
    ...order,
    who: z.enum(['SELF', 'COLLEAGUE', 'CUSTOMER']),
    /** The colleague’s address, or the customer’s: its first administrator when absent. */
    email: email.optional(),
    /** For a customer without an organisation that sets up its own services. */
    companyName: companyName.optional(),
    residencyCountry: country.optional(),
  }),
  /** Source: T-217, T-251, T-283. */
  'order.createPartner': z.strictObject({ ...order, companyName, adminEmail: email }),
  /** Source: T-218, T-219, T-249, T-250, T-284, T-285. */
  'order.reviewPartner': z.strictObject({ ...order, isRecognised: z.boolean() }),
  /** Source: T-220, T-252, T-286. */
  'order.nameCustomerAdmin': z.strictObject({ ...order, adminEmail: email }),
  /** Source: T-255, T-256. */
  'order.nameCountry': z.strictObject({ ...order, companyName, countryOfOperation: country }),
  /** Source: T-222 to T-224, T-262 to T-266, T-288 to T-290. */
  'order.confirmCustomer': z.strictObject({
    ...order,
    kind: z.enum(['NEW', 'EXISTING']),
    /** Of a new organisation; a Contact Center order has been told both before. */
    companyName: companyName.optional(),
    residencyCountry: country.optional(),
    /** The existing organisation that was shown; the order’s end customer when absent. */
    customerId: id('cus').optional(),
    isRecognised: z.boolean().default(true),
  }),
  /** Source: T-225, T-267, T-291. */
  'order.confirm': z.strictObject(order),
  /** That it was set; a password itself is nothing for this world. Source: T-227, T-293. */
  'order.setPassword': z.strictObject(order),
  /** Source: T-233, T-299. */
  'order.checkSubdomain': z.strictObject({ ...order, siteUrl }),
  /** Source: T-229 to T-233, T-259 to T-261, T-295 to T-299. */
  'order.saveStep': z.strictObject({
    ...order,
    step: z.enum([
      'subscriptionDetails',
      'callSettings',
      'meetingSettings',
      'enterpriseSettings',
      'contactCenter',
    ]),
    /** For the enterprise settings; the one that was checked when absent. */
    siteUrl: siteUrl.optional(),
    /** For Contact Center; what it was when absent. */
    dataLocation: country.optional(),
  }),
  /** Source: T-270. */
  'order.handOver': z.strictObject(order),
  /** Source: T-234, T-300. */
  'order.provision': z.strictObject(order),
  /** The Cisco representative has put it right. Source: A-29. */
  'order.unblock': z.strictObject(order),
} as const;
