/**
 * What rules may know of an order that turns a trial into a paid service: a part of the fact
 * dictionary ({@link file://./facts.ts}), which checks its form.
 *
 * Source: domain §4.10 (E-17 to E-21).
 */
export const CONVERSION_FACTS = {
  partnerTier: {
    kind: 'int',
    min: 1,
    max: 2,
    unit: 'tiers',
    label: 'whether the partner buys directly or through a distributor',
    from: 'partner.tier',
  },
  conversionOffer: {
    kind: 'enum',
    values: ['A_SPK', 'A_WX', 'A_FLEX'],
    valueLabels: { A_SPK: 'A-SPK', A_WX: 'A-WX', A_FLEX: 'A-FLEX' },
    label: 'the offer that the conversion is ordered under',
    from: 'order.offer',
    remedyBy: 'requester',
  },
  orderHasTrialService: {
    kind: 'bool',
    label: 'whether the order is for any service of the trial',
    from: 'order.services, trial.services',
    remedyBy: 'requester',
  },
  orderSiteUrlHeldByTrial: {
    kind: 'bool',
    label: 'whether a trial holds the site URL that the order names',
    from: 'order.siteUrl, the site URL register',
    remedyBy: 'requester',
  },
  orderSiteUrlTaken: {
    kind: 'bool',
    label: 'whether the site URL that the order names belongs to another organisation',
    from: 'order.siteUrl, the site URL register',
    remedyBy: 'requester',
  },
  orderNeedsTrialSite: {
    kind: 'bool',
    label: 'whether a plan of the order takes over the site that the trial holds',
    from: 'order.plan, policy, trial.siteUrl',
    remedyBy: 'requester',
  },
  orderNamesTrialSite: {
    kind: 'bool',
    label: 'whether the order names the trial’s site URL',
    from: 'order.siteUrl, trial.siteUrl',
    remedyBy: 'requester',
  },
  adminEmailIsTrialAdmin: {
    kind: 'bool',
    label: 'whether the address is that of the trial’s customer administrator',
    from: 'order.adminEmail, trial.adminEmail',
    remedyBy: 'requester',
  },
  adminEmailIsAnyAdmin: {
    kind: 'bool',
    label: 'whether the address is that of any administrator of the customer',
    from: 'order.adminEmail, trial.admins',
    remedyBy: 'requester',
  },
} as const;
