/**
 * What to do about each code: the sentence beside the one in codes.ts, for whoever was told no.
 * codes.ts checks that none is missing.
 *
 * Source: the clauses of each code, in codes.ts; the remedies of the rules, in rules/packs.
 */
export const FIXES = {
  PARTNER_NOT_CERTIFIED: 'Obtain the Webex partner certification, then start the trial.',
  TRIAL_CLOSED: 'Nothing brings a closed trial back; start a new one, or order the services.',
  ORGANISATION_CLOSED:
    'Ask for a new organisation: a trial for an address that nobody has is a new customer’s.',
  TRIAL_NOT_CONVERTIBLE: 'Order the services as new ones: this trial can no longer become them.',
  ROLE_NOT_ALLOWED:
    'Ask somebody whose role allows it; the lifecycle page says who may ask for what.',
  CONSENT_CLOSED: 'Ask for the trial again; that sends the customer a new request.',
  CONSENT_REQUIRED: 'Wait for the customer’s yes, or send it the request again.',
  TRIAL_NOT_ACTIVE: 'Do it while the trial is active; after its end it can only be converted.',
  ALREADY_PROVISIONED: 'Nothing is left to do: the service was reported as provisioned before.',
  CONVERSION_OPEN: 'Go through with the open order of conversion, then place another.',
  CONVERSION_NOT_OPEN: 'Order the conversion first; each order that failed needs a new one.',
  CONVERSION_STEP_OUT_OF_ORDER:
    'Open the set-up, then enter the administrator’s address, then confirm the details.',
  ORDER_STATE: 'Read where the order stands, and take one of the steps that it offers there.',
  APPROVER_NOT_FULL_ADMIN: 'Ask a full administrator of the customer organisation to answer.',
  ROLE_TOO_NARROW: 'Ask a full administrator of the customer organisation to do it.',
  PARTNER_HAS_NO_ACCESS: 'Ask the customer for its consent to a trial; access comes with it.',
  LOCATION_NOT_ACKNOWLEDGED:
    'Send `locationAcknowledged: true` once the location has been checked.',
  COUNTRY_NOT_SUPPORTED: 'Choose a country of the reference data; elsewhere no trial is possible.',
  VERTICAL_NOT_LISTED: 'Send one of the verticals of the reference data, the nearest if none fits.',
  USE_ADD_OR_EDIT: 'Name the customer by its id to add a trial, or edit the one that it has.',
  EXISTING_NOT_CONFIRMED:
    'Send `confirmExisting: true` if that organisation is meant; otherwise correct the address.',
  PARTNER_ADMIN_UNKNOWN: 'Assign only addresses that are users of the partner.',
  EMAIL_IN_USE: 'Give an address that belongs to no organisation yet.',
  PAYING_CUSTOMER_NOT_ELIGIBLE:
    'Order the services: under this policy a trial is for new customers.',
  CALLING_ALREADY_PURCHASED: 'Leave calling out of the trial, or choose services not bought yet.',
  SERVICE_ALREADY_PURCHASED: 'Choose services that the customer has not bought.',
  SERVICE_IN_OTHER_PARTNER_TRIAL: 'Choose another service, or wait until the other trial is over.',
  SERVICE_ALREADY_IN_TRIAL: 'Edit the running trial instead.',
  SERVICE_NOT_IN_TRIAL: 'Name one of the services that the trial has.',
  LICENCE_COUNT_INVALID: 'Ask for a number of licences within the limits of the reference data.',
  DURATION_INVALID: 'Choose one of the lengths of the reference data.',
  SITE_DETAILS_REQUIRED: 'Send `siteUrl` and `timeZone` with the request.',
  SITE_URL_TAKEN: 'Choose another site address.',
  SITE_URL_HELD_BY_TRIAL:
    'Ask by a ticket to have the trial’s site removed, or wait until the trial gives it up.',
  NOT_IN_POLICY: 'Do without it: the policy that a trial began under stays for its whole life.',
  KEEP_US_ONLY: 'Send the devices back.',
  EXTENSION_NOT_APPROVED: 'Wait for the answer of the trials team.',
  LOAN_STATE: 'Read where the loan stands; what is possible there is listed with its machine.',
  DEVICE_TYPE_MISMATCH: 'Ship each kind of device on its own.',
  DEVICE_QUANTITY_INVALID: 'Ship fewer devices; the limits stand in the reference data.',
  DEVICE_COUNTRY_NOT_SERVED: 'Choose models that are shipped to that country.',
  SKIP_REASON_NOT_OFFERED: 'Give one of the reasons that are offered for this kind of trial.',
  DEVICE_TYPE_ALREADY_SHIPPED: 'Ship another kind of device; of this kind there is one shipment.',
  CONTACT_TRIALS_TEAM: 'Contact the trials team, then send `trialsTeamContacted: true`.',
  DEVICE_MAX_EXCEEDED: 'Choose an earlier date.',
  LOAN_DATE_INVALID: 'Give a date after shipping, and for an extension one after the present date.',
  ORIGINAL_PACKAGING_REQUIRED:
    'Find the packaging and the label, or report the label lost and wait for a new one.',
  TRACKING_SUBJECT: 'Use the phrase as it stands.',
  LOAN_NUMBER_FORMAT: 'Take the number from the shipping notice; it begins with D.',
  LOAN_NUMBER_MISMATCH: 'Look the number up in the shipping notice of these devices.',
  INFO_MAIL_INCOMPLETE:
    'Send the organisation’s id with its administrator’s address, or every serial number.',
  EXTENSION_LIMIT_REACHED:
    'Convert the trial, or let it end: it was extended as often as it may be.',
  EXTENSION_SHORTENS:
    'Send `confirmShorter: true` if the earlier end is meant; otherwise ask nearer to the end.',
  LAST_SERVICE: 'Cancel the trial, or add another service first.',
  CANCEL_NOT_CONFIRMED: 'Send `confirm: true` if the trial is to end at once.',
  PSTN_ORDER_OUTSIDE_CONTROL_HUB:
    'Order the numbers from the provider directly, or bring the customer’s own.',
  SITE_NOT_HELD: 'Nothing has to be done: the trial gave the address up already.',
  NUMBERS_INSUFFICIENT:
    'Bring more numbers: one for each user that needs one, two for each location.',
  CALLING_NOT_IN_TRIAL: 'Add calling to the trial first.',
  ORDER_HAS_NO_TRIAL_SERVICE: 'Order the services of the trial that the customer wants to keep.',
  ADMIN_EMAIL_MISMATCH:
    'Enter an address that the policy accepts; where the order was spoilt by it, order again.',
  SERVICE_ORDER_PROCESSED: 'Nothing has to be done: the order desk has handled it.',
  SERVICE_ORDER_NOT_PROCESSED: 'Wait until the order desk has handled the service order.',
  INDIVIDUAL_EMAIL_REQUIRED: 'Add the address of the person who answers for the alias.',
  CHOICE_NOT_OFFERED: 'Set the services up yourself, or name a colleague who will.',
  STEP_NOT_OFFERED:
    'Take one of the steps that the order offers; they follow from what was bought.',
  USER_IN_OTHER_ORG: 'Give the address of an administrator of the customer that the order is for.',
  COUNTRY_NOT_AUTHORISED: 'Choose a country of the offer’s geographic terms.',
  TRIAL_TENANT_EMAIL_MISMATCH: 'Give the address that the trial was made with.',
  WRONG_ORG: 'Choose the organisation that the order, or its trial, was made for.',
  SUBDOMAIN_TAKEN: 'Choose another subdomain, and check it again.',
  AVAILABILITY_NOT_CHECKED: 'Check the very subdomain that is to be saved, then save it.',
  ORGANISATION_NOT_RECOGNISED:
    'Contact the Cisco representative; the order goes on when it has been released.',
  TRIAL_EXPIRED: 'Contact the Cisco representative; the order goes on when it has been released.',
  CONTACT_ACCOUNT_ADVICE: 'Nothing has to be done; another contact may spare questions later.',
  SETUP_OPEN: 'Save the pages that are still open, or leave them to the customer.',
  LABELS_US_ONLY: 'Find out the return process for that location.',
  SERIAL_MISMATCH: 'Send the missing devices, and have what arrives looked through again.',
  TIER2_MUST_USE_DISTRIBUTOR: 'Ask the distributor to process the conversion.',
  SERVICES_OMITTED: 'Order them too, if the customer is to keep them.',
  TRIAL_SITE_URL_MISSING: 'Name the trial’s site address in the order, if the site is to be kept.',
  WIZARD_STATE: 'Read where the wizard stands, and take the step that belongs there.',
  FACTS_INCOMPLETE:
    'Send what the request leaves open: without a fact that a rule needs, there is no yes.',
  UNKNOWN_TRIAL: 'Check the id; a trial lives in the world in which it was started.',
  UNKNOWN_LOAN: 'Ship devices of this kind first, or name the kind that was shipped.',
  UNKNOWN_ORDER: 'Check the id; an order lives in the world in which it was placed.',
  UNKNOWN_CUSTOMER: 'Check the id, or register the customer first.',
  UNKNOWN_PARTNER: 'Check the id, or register the partner first.',
  UNKNOWN_POLICY: 'Name one of the policies that the answer lists.',
  ID_TAKEN: 'Leave the id out, and one is made; or choose another.',
  EXTERNAL_ID_TAKEN: 'Find the one that is called so with `externalId=`, or give another id.',
  EMAIL_TAKEN: 'Give another address: a person is in one organisation only.',
  SITE_TAKEN: 'Give another site address.',
  NOT_REGISTERED: 'Ask somebody who may record it; the answer says what stood in the way.',
  CUSTOMER_REQUIRED: 'Send `customerId` or `customer`, one of the two.',
  NO_CONSENT_ASKED: 'Nothing has to be answered: the trial began without a question.',
  TIME_RAN_BACKWARDS: 'Ask for a later instant, or fork the world at the earlier one.',
  SCENARIO_INVALID:
    'Correct the places that the answer names; the schema of scenarios says the form.',
} as const;
