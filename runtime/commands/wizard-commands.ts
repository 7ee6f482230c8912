/**
 * Steps of the wizard in which a request for a trial is put together. They are no commands of the
 * world: the wizard lives with the person, and only its last step asks the world for something.
 *
 * Source: domain §4.1.
 */
import { z } from 'zod';
import { requestFields } from './trial-commands.ts';

export const WIZARD_STEPS = {
  'wizard.open': z.strictObject({}),
  'wizard.giveCustomer': z.strictObject({
    customer: requestFields.customer.unwrap(),
    locationAcknowledged: requestFields.locationAcknowledged,
    usersByCountry: requestFields.usersByCountry,
  }),
  'wizard.confirmExisting': z.strictObject({}),
  'wizard.back': z.strictObject({}),
  'wizard.chooseServices': z.strictObject({
    services: requestFields.services,
    licenceCount: requestFields.licenceCount,
    durationDays: requestFields.durationDays,
    edition: requestFields.edition,
    partnerAdminEmails: requestFields.partnerAdminEmails,
  }),
  'wizard.giveSite': z.strictObject({
    siteUrl: requestFields.siteUrl,
    timeZone: requestFields.timeZone,
  }),
  'wizard.selectDevices': z.strictObject({}),
  'wizard.skipDevices': z.strictObject({ reason: z.string().max(64) }),
  'wizard.save': z.strictObject({}),
  'wizard.sendRequest': z.strictObject({}),
  'wizard.answerSetup': z.strictObject({ now: z.boolean() }),
  'wizard.completeSetup': z.strictObject({}),
  'wizard.close': z.strictObject({}),
} as const;

export type WizardStepName = keyof typeof WIZARD_STEPS;
export type WizardStep = {
  [Name in WizardStepName]: { readonly type: Name } & Readonly<
    z.output<(typeof WIZARD_STEPS)[Name]>
  >;
}[WizardStepName];
