/**
 * What rules may know of an order and its set-up: a part of the fact dictionary
 * ({@link file://./facts.ts}), which checks its form.
 *
 * Source: domain §4.10 (E-25, E-26, E-27); R-09.
 */
export const ORDER_FACTS = {
  orderAdminInOtherOrg: {
    kind: 'bool',
    label: 'whether the customer’s administrator is a user of another organisation',
    from: 'order.adminEmail, the register of users, order.endCustomer',
    remedyBy: 'requester',
  },
  orderOnTrialTenant: {
    kind: 'bool',
    label: 'whether the order is put on the tenant of a trial',
    from: 'order.trialId',
  },
  orderAdminIsTrialAdmin: {
    kind: 'bool',
    label: 'whether the address is the one that the trial was made with',
    from: 'order.adminEmail, trial.adminEmail',
    remedyBy: 'requester',
  },
  orderOrgIsMeant: {
    kind: 'bool',
    label: 'whether the organisation is the one that the order is for',
    from: 'order.customer, order.endCustomer, trial.orgId',
    remedyBy: 'requester',
  },
  contactCenterSold: {
    kind: 'bool',
    label: 'whether Contact Center may be sold in the country of operation',
    from: 'order.countryOfOperation, reference data contactCenterSalesCountries',
    remedyBy: 'requester',
  },
} as const;
