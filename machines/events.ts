/**
 * Every word a host or a sibling machine may say. A request (`noun.verb`) may be refused; a report
 * (`noun.past`) is a fact and may not.
 */
export type TrialRequest =
  | { readonly type: 'trial.completeProvisioning' }
  | { readonly type: 'trial.extend'; readonly confirmShorter: boolean }
  | { readonly type: 'trial.addService'; readonly service: string }
  | { readonly type: 'trial.removeService'; readonly service: string }
  | { readonly type: 'trial.editLicences'; readonly licenceCount: number }
  | {
      readonly type: 'trial.cancel';
      readonly by: 'PARTNER' | 'CUSTOMER';
      readonly confirm: boolean;
    }
  | { readonly type: 'trial.purchaseInterest' };

export type TrialReport =
  | { readonly type: 'consent.approved'; readonly grantFullAdmin: boolean }
  | { readonly type: 'consent.lapsed' }
  | { readonly type: 'consent.declined' }
  | { readonly type: 'consent.withdrawn' };

export type TrialEvent = TrialRequest | TrialReport;

export type ConsentRequest =
  | { readonly type: 'consent.approve'; readonly grantFullAdmin: boolean }
  | { readonly type: 'consent.decline' }
  | { readonly type: 'consent.resend' }
  | { readonly type: 'consent.withdraw' };

/** The trial was closed while its consent was still open. */
export type ConsentEvent =
  | ConsentRequest
  | { readonly type: 'trial.closed'; readonly how: 'converted' | 'cancelled' | 'ended' };

export type PartnerAccessEvent =
  | { readonly type: 'access.grant'; readonly role: 'fullAdmin' | 'provisioningAdmin' }
  | { readonly type: 'trial.closed'; readonly how: 'converted' | 'cancelled' | 'ended' };

export type MachineEvent = TrialEvent | ConsentEvent | PartnerAccessEvent;
export type MachineRequest = TrialRequest | ConsentRequest;
