/**
 * The facts about lent devices: part of the one dictionary in facts.ts.
 *
 * Source: domain §4.10 (E-10 to E-12, E-16, E-22, E-23, E-30), §6.5 (limits).
 */

const COUNT = { kind: 'int', min: 0, max: 1_000_000, unit: 'devices' } as const;

export const DEVICE_FACTS = {
  deviceType: {
    kind: 'enum',
    values: ['PHONE', 'ROOM_DEVICE', 'DESK_DEVICE', 'BOARD'],
    valueLabels: {
      PHONE: 'phones',
      ROOM_DEVICE: 'room devices',
      DESK_DEVICE: 'desk devices',
      BOARD: 'boards',
    },
    label: 'which kind of device is meant',
    from: 'request.deviceType',
  },
  deviceTypeShipped: {
    kind: 'bool',
    label: 'whether devices of this kind were shipped for the trial before',
    from: 'trial.shipmentsByType',
  },
  deviceModelsFitType: {
    kind: 'bool',
    label: 'whether every model is a device of that kind',
    from: 'request.devices, reference data devices.models',
    remedyBy: 'requester',
  },
  deviceModelsWithinMax: {
    kind: 'bool',
    label: 'whether there are no more of any model than may be shipped',
    from: 'request.devices, reference data devices.models',
    remedyBy: 'requester',
  },
  deviceGroupCount: {
    ...COUNT,
    label: 'the number of phones, or of all others, with those shipped before',
    from: 'request.devices, the trial’s loans',
    remedyBy: 'requester',
  },
  deviceGroupCountMax: {
    ...COUNT,
    label: 'the greatest number of phones, or of all others',
    from: 'reference data, devices.groups',
  },
  deviceCount: {
    ...COUNT,
    label: 'the number of devices, with those shipped before',
    from: 'request.devices, the trial’s loans',
    remedyBy: 'requester',
  },
  deviceCountMax: {
    ...COUNT,
    label: 'the greatest number of devices',
    from: 'reference data, devices.countMax',
  },
  deviceCountryServed: {
    kind: 'bool',
    label: 'whether every model is shipped to that country',
    from: 'request.country, reference data devices.models',
    remedyBy: 'requester',
  },
  supportsPoe: {
    kind: 'bool',
    label: 'whether the customer’s network powers phones over Ethernet',
    from: 'customer.supportsPoe',
    remedyBy: 'customer',
  },
  trialsTeamContacted: {
    kind: 'bool',
    label: 'whether the trials team was contacted about power for the phones',
    from: 'request.trialsTeamContacted',
    remedyBy: 'requester',
  },
  /** 0 where the policy knows no date. */
  loanDays: {
    kind: 'int',
    min: 0,
    max: 3_652_059,
    unit: 'days',
    label: 'the length of the loan, from shipping to the date in the licence e-mail',
    from: 'request.shippedOn or loan.start, the date asked for',
    remedyBy: 'requester',
  },
  actorIsTrialsTeam: {
    kind: 'bool',
    label: 'whether the trials team says so',
    from: 'actor',
  },
  skipReason: {
    kind: 'enum',
    values: [
      'NO_SHIPMENT_LICENCES_ONLY',
      'PARTNER_OWN_DEVICES',
      'CUSTOMER_EXISTING_DEVICES',
      'TEST_ONLY_NOT_CUSTOMER_REQUEST',
    ],
    valueLabels: {
      NO_SHIPMENT_LICENCES_ONLY: 'only registration licences are wanted',
      PARTNER_OWN_DEVICES: 'the partner hands over its own devices',
      CUSTOMER_EXISTING_DEVICES: 'the customer uses devices it has',
      TEST_ONLY_NOT_CUSTOMER_REQUEST: 'it is just a test',
    },
    label: 'why no devices are shipped',
    from: 'request.skipReason',
    remedyBy: 'requester',
  },
  keepOffered: {
    kind: 'bool',
    label: 'whether customers in the devices’ country may keep them and order more',
    from: 'loan.country, policy devices.disposition',
  },
  relabelServed: {
    kind: 'bool',
    label: 'whether new return labels are sent to the devices’ country',
    from: 'loan.country, policy devices.relabelCountries',
  },
  trackingSubjectRight: {
    kind: 'bool',
    label: 'whether the subject is the fixed phrase',
    from: 'request.subject, policy devices.trackingSubject',
    remedyBy: 'requester',
  },
  loanNumberWellFormed: {
    kind: 'bool',
    label: 'whether the number begins with D',
    from: 'request.loanNumber',
    remedyBy: 'requester',
  },
  enquiryNamesOrganisation: {
    kind: 'bool',
    label: 'whether the mail gives the organisation’s id and its administrator’s address',
    from: 'request.orgId, request.adminEmail',
    remedyBy: 'requester',
  },
  enquiryNamesEverySerial: {
    kind: 'bool',
    label: 'whether the mail gives the serial numbers of all devices',
    from: 'request.serials, loan.shippedSerials',
    remedyBy: 'requester',
  },
} as const;
