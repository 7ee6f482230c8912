/** The words of an order: what may be asked of it, and what it tells other streams. Domain §4.9. */
export type OrderStep =
  | 'subscriptionDetails'
  | 'callSettings'
  | 'meetingSettings'
  | 'enterpriseSettings'
  | 'contactCenter';

/** The organisation that an order is put on: one that exists, or one to be made. */
export interface OrderCustomer {
  readonly customerId: string;
  readonly region: string;
  /** Null for one that exists. */
  readonly details: {
    readonly companyName: string;
    readonly residencyCountry: string;
    readonly adminEmail: string;
  } | null;
}

/** What the rules and the registers say of an address or an organisation comes with the request. */
export type OrderRequest =
  | { readonly type: 'order.addIndividual'; readonly email: string }
  | { readonly type: 'order.setUpNow' }
  | { readonly type: 'order.exit' }
  | { readonly type: 'order.chooseRole' }
  | {
      readonly type: 'order.chooseWho';
      readonly who: 'SELF' | 'COLLEAGUE' | 'CUSTOMER';
      /** The colleague’s or the customer’s address; null where oneself goes on. */
      readonly email: string | null;
      /** Whether that is a partner or sales administrator’s account. T-240. */
      readonly isAdminAccount: boolean;
      /** Where the customer sets up its own services; else null. T-215. */
      readonly customer: OrderCustomer | null;
    }
  | {
      readonly type: 'order.createPartner';
      readonly companyName: string;
      readonly adminEmail: string;
    }
  | { readonly type: 'order.reviewPartner'; readonly isRecognised: boolean }
  | { readonly type: 'order.nameCustomerAdmin'; readonly adminEmail: string }
  | {
      readonly type: 'order.nameCountry';
      readonly companyName: string;
      readonly countryOfOperation: string;
      readonly region: string;
    }
  | {
      readonly type: 'order.confirmCustomer';
      readonly customer: OrderCustomer;
      readonly isRecognised: boolean;
      /** Whether the trial whose tenant it is has run out. T-265, A-40. */
      readonly isTrialOver: boolean;
    }
  | {
      readonly type: 'order.confirm';
      /** The partner’s id, made now where its organisation is made now. */
      readonly partnerId: string;
      /** The customer’s id, made now where its organisation is made now. */
      readonly customerId: string;
      /** The partner’s administrators assigned to the customer. A-36. */
      readonly partnerAdminEmails: readonly string[];
      /** The version that the partner’s access is born under. */
      readonly accessMachine: string;
      readonly isTrialOver: boolean;
    }
  | { readonly type: 'order.setPassword' }
  | { readonly type: 'order.checkSubdomain'; readonly siteUrl: string }
  | {
      readonly type: 'order.saveStep';
      readonly step: OrderStep;
      readonly siteUrl: string | null;
      readonly dataLocation: string | null;
    }
  | { readonly type: 'order.handOver' }
  | { readonly type: 'order.provision' }
  | { readonly type: 'order.unblock' };

export type OrderEvent = OrderRequest;

/**
 * What an order tells another stream, in the commit in which it happens. The stream that hears it
 * may begin with it.
 */
export type RoutedEvent =
  /** T-217, T-251: a first order makes the partner organisation. */
  | {
      readonly type: 'partner.created';
      readonly partnerId: string;
      readonly orderId: string;
      readonly companyName: string;
      readonly adminEmail: string;
    }
  /** T-226, T-268: the subscription is attached to a partner and a customer. */
  | {
      readonly type: 'order.mapped';
      readonly orderId: string;
      readonly customer: OrderCustomer;
      readonly partnerId: string;
      readonly partnerAdminEmails: readonly string[];
      readonly accessMachine: string;
      /** The trial that this converts. R-19. */
      readonly trialId: string | null;
      readonly services: readonly string[];
    }
  /** T-216: the customer sets up; its partner sees it and can do nothing there. */
  | {
      readonly type: 'order.handedToCustomer';
      readonly orderId: string;
      readonly customer: OrderCustomer;
      readonly partnerId: string | null;
    }
  /** T-235: everything bought is paid for from now on. */
  | {
      readonly type: 'order.provisioned';
      readonly orderId: string;
      /** Null where the customer manages its services itself. */
      readonly partnerId: string | null;
      readonly services: readonly string[];
      readonly licenceCount: number;
      readonly siteUrl: string | null;
    };
