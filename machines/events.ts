/**
 * Every word a host or a sibling machine may say. A request (`noun.verb`) may be refused; a report
 * (`noun.past`) is a fact and may not.
 */
import type { OrderRequest } from './order-events.ts';

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

/** What a trial tells everything that lives with it. */
export type TrialNews =
  | { readonly type: 'trial.extended'; readonly expiryAtMs: number }
  | { readonly type: 'trial.expired'; readonly expiryAtMs: number }
  | {
      readonly type: 'trial.closed';
      readonly how: 'converted' | 'cancelled' | 'ended';
      /** After a conversion: whether the paid order took the trial's site and its numbers. */
      readonly takesSite: boolean;
      readonly takesNumbers: boolean;
      /** After a conversion: the trial's end, which it would have had. R-18. */
      readonly expiryAtMs?: number;
    };

/** A paid order took the trial over, wholly or in part. Domain §4.6. */
export interface ConversionDone {
  readonly type: 'conversion.done';
  readonly result: 'full' | 'partial';
  readonly services: readonly string[];
  readonly takesSite: boolean;
  readonly takesNumbers: boolean;
}

export type TrialReport =
  | { readonly type: 'consent.approved'; readonly grantFullAdmin: boolean }
  | { readonly type: 'consent.lapsed' }
  | { readonly type: 'consent.declined' }
  | { readonly type: 'consent.withdrawn' }
  | ConversionDone;

export type TrialEvent = TrialRequest | TrialReport;

export type ConsentRequest =
  | { readonly type: 'consent.approve'; readonly grantFullAdmin: boolean }
  | { readonly type: 'consent.decline' }
  | { readonly type: 'consent.resend' }
  | { readonly type: 'consent.withdraw' };
export type ConsentEvent = ConsentRequest | TrialNews;

/** The organisation was emptied at the end of a trial's grace: every role in it is gone. T-132. */
export interface OrganisationClosed {
  readonly type: 'organisation.closed';
}

export type PartnerAccessEvent =
  | OrganisationClosed
  | { readonly type: 'access.grant'; readonly role: 'fullAdmin' | 'provisioningAdmin' }
  | TrialNews;

export type SiteUrlRequest = { readonly type: 'site.remove' };
export type SiteUrlEvent = SiteUrlRequest | TrialNews;

export type CallingNumbersRequest = {
  readonly type: 'numbers.add';
  readonly numbers: readonly string[];
};
export type CallingNumbersEvent = CallingNumbersRequest | TrialNews;

/** What the rules say of an address or a site comes with the request. Domain §4.6. */
export type ConversionRequest =
  | { readonly type: 'conversion.openSetup'; readonly as: 'PARTNER' | 'CUSTOMER_ADMIN' }
  | {
      readonly type: 'conversion.submitAdmin';
      readonly adminEmail: string;
      /** E-19. A wrong address that the policy refuses never comes here. R-02. */
      readonly isRightAdmin: boolean;
    }
  | {
      readonly type: 'conversion.confirm';
      /** The trial's services that the order is for, as they are now. */
      readonly services: readonly string[];
      readonly omitted: readonly string[];
      /** Whether the order buys the site that the trial holds. */
      readonly bringsSite: boolean;
      /** E-20: the plan needs the trial's site, and the order does not name it. */
      readonly lacksTrialSite: boolean;
    }
  | { readonly type: 'conversion.process' }
  | { readonly type: 'conversion.orderDevices'; readonly quantity: number };
export type ConversionEvent = ConversionRequest | TrialNews;

export type DeviceLoanRequest =
  /** A further shipment of the same kind, where the policy has no limit on shipments. */
  | {
      readonly type: 'loan.ship';
      readonly devices: readonly { readonly model: string; readonly serials: readonly string[] }[];
    }
  | { readonly type: 'loan.deliver' }
  | { readonly type: 'loan.requestTracking'; readonly loanNumber: string }
  | { readonly type: 'loan.requestExtension'; readonly until: string }
  | { readonly type: 'loan.approveExtension'; readonly until: string }
  | { readonly type: 'loan.rejectExtension' }
  | { readonly type: 'loan.keep' }
  | {
      readonly type: 'loan.prepareReturn';
      readonly hasOriginalPackaging: boolean;
      readonly hasLabel: boolean;
    }
  /** Whether new labels are sent to the devices’ country: the rules have said so. E-23. */
  | { readonly type: 'loan.reportLostLabel'; readonly isServed: boolean }
  | { readonly type: 'loan.pickUp' }
  | { readonly type: 'loan.receive'; readonly serials: readonly string[] }
  | {
      readonly type: 'loan.enquireNumber';
      readonly orgId: string | null;
      readonly adminEmail: string | null;
      readonly serials: readonly string[];
    };
export type DeviceLoanEvent = DeviceLoanRequest | TrialNews;

export type MachineRequest =
  | OrderRequest
  | DeviceLoanRequest
  | TrialRequest
  | ConsentRequest
  | SiteUrlRequest
  | CallingNumbersRequest
  | ConversionRequest;

export type MachineEvent =
  | OrderRequest
  | DeviceLoanEvent
  | TrialEvent
  | ConsentEvent
  | PartnerAccessEvent
  | SiteUrlEvent
  | CallingNumbersEvent
  | ConversionEvent;
