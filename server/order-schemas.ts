/** How an order is answered with. */
import { z } from '@hono/zod-openapi';
import type { OrderView } from '../runtime/index.ts';
import { externalIdOut } from './schemas.ts';
import { instantOut, toWire } from './wire.ts';

const text = z.string();
const maybe = text.nullable();
const step = z.enum([
  'subscriptionDetails',
  'callSettings',
  'meetingSettings',
  'enterpriseSettings',
  'contactCenter',
]);

export const OrderWire = z
  .object({
    id: text,
    externalId: externalIdOut,
    offer: z.enum(['A_WX', 'A_SPK', 'A_FLEX', 'CONTACT_CENTER']),
    services: z.array(text),
    licenceCount: z.int(),
    requestedStartDate: text.openapi({ format: 'date', example: '2027-03-15' }),
    placedAt: instantOut,
    state: z
      .union([text, z.record(text, z.unknown())])
      .openapi({ description: 'The state, nested as it is: {"open": {"wizard": "who"}}.' }),
    status: text,
    contact: z
      .object({ email: text, isAlias: z.boolean(), individualEmail: maybe })
      .openapi({ description: 'Whom the provisioning email goes to.' }),
    partnerId: maybe,
    customerId: maybe,
    trialId: maybe,
    blockedBy: maybe,
    isHandedToCustomer: z.boolean(),
    draft: z
      .object({
        newPartner: z.object({ companyName: text, adminEmail: text }).nullable(),
        adminEmail: maybe,
        companyName: maybe,
        countryOfOperation: maybe,
        customer: z
          .object({
            customerId: text,
            region: text,
            details: z
              .object({ companyName: text, residencyCountry: text, adminEmail: text })
              .nullable(),
          })
          .nullable(),
        region: maybe,
      })
      .nullable()
      .openapi({ description: 'What was entered in the open wizard; leaving it forgets all.' }),
    steps: z.array(z.object({ step, isSaved: z.boolean() })),
    checkedSiteUrl: maybe,
    siteUrl: maybe,
    region: maybe,
    dataLocation: maybe,
    timers: z.array(
      z.object({
        name: text,
        label: text,
        instanceId: text,
        armedAt: instantOut,
        dueAt: instantOut,
      }),
    ),
  })
  .openapi('Order');

export const orderWire = (view: OrderView) => toWire(view);
