/**
 * What a field means, wherever it stands and nothing more exact is said there: the API calls one
 * thing by one name.
 */
import { ANSWER_WORDS, OBJECT_WORDS } from './answer-words.ts';
import type { ApiDocument } from './api-document.ts';

/** Every name that a request has in its body or its query is here, or its schema says it. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  addOns: 'What is ordered beside the plans.',
  adminEmail: 'The customer’s administrator, who gets the mails and answers the requests.',
  adminEmails: 'The partner’s administrators who look after this customer.',
  admins: 'The administrators of the customer organisation, each with roles.',
  command: 'What can be asked, by the name that scenarios use.',
  companyName: 'The name of the company.',
  confirm: 'It is meant: without `true` nothing ends.',
  confirmExisting: 'The customer exists already, and the partner has seen that.',
  confirmShorter: 'It is known that the new end is earlier than the old one.',
  controlHubExpiryDate: 'The date that Control Hub shows; it does not count.',
  countryOfOperation: 'The country in which the service is used, ISO 3166-1 alpha-2.',
  country: 'ISO 3166-1 alpha-2, such as `SE`.',
  customer: 'The customer, where the trial makes it one.',
  customerId: 'The customer organisation.',
  dataLocation: 'The country in which the data is kept, ISO 3166-1 alpha-2.',
  description: 'For people.',
  detail: 'What went wrong this time, in a sentence.',
  deviceType: 'The kind of device; a trial has one loan of each kind at most.',
  devices: 'Each model with the serial numbers of its devices.',
  durationDays:
    'How long the trial is to run. Unit: days. Which lengths are offered is in the reference data, `durationsDays`; any other is refused with DURATION_INVALID.',
  edition: 'The edition of the meeting service.',
  endCustomerId: 'The customer that the order is for, if it has an organisation.',
  entries: 'What the command did, in order.',
  eulaExpiryDate: 'The date in the licence e-mail, which counts.',
  externalId: 'Your own id for it, unique among yours.',
  grantFullAdmin: 'Whether the partner becomes a full administrator of the customer.',
  hasIntegratedCcp: 'Whether the provider orders through Control Hub.',
  hasLabel: 'Whether the return label is there.',
  hasOriginalPackaging: 'Whether the devices go back in what they came in.',
  id: 'Its id: a prefix that names its kind, and what sorts by age.',
  instance: 'The address that was asked.',
  isAlias: 'Whether the contact is an alias for several people.',
  isApproved: 'Whether the provider is one of the approved ones.',
  isCertified: 'Whether the partner is certified for Webex.',
  isRecognised: 'Whether it is the right organisation.',
  items: 'This page, in order.',
  keys: 'New keys for people who had none; each is shown this once.',
  kind: 'Of which kind it is.',
  licenceCount:
    'How many licences, of each service. How many may be asked for is in the reference data, `licenceCount`; any other number is refused with LICENCE_COUNT_INVALID.',
  loanNumber: 'The number on the shipping notice, such as `D1234567`.',
  locationAcknowledged:
    'It is acknowledged that the customer is in a country where Webex is available. Source: T-025.',
  locationCount: 'For how many locations numbers are brought.',
  managingPartnerId: 'The partner who manages it; null for none.',
  message: 'The sentence that Webex clients show; the same as `detail`.',
  model:
    'The model of the device, as the reference data names it, `devices.models`. One that is not in it counts as shipped to the USA only.',
  name: 'Its name, for people.',
  nextCursor: 'Send it as `cursor` for the next page; null on the last one.',
  nextDueAt: 'The next instant at which something happens by itself; null if nothing is due.',
  now: 'The instant of the world’s clock.',
  numbers: 'Phone numbers, E.164.',
  offer: 'Under which offer it is ordered.',
  orderId: 'The order.',
  orgId: 'The organisation as the trials team knows it.',
  outcome: 'What came of it.',
  partnerAdminEmails: 'The partner’s administrators who get the mails; the asker when empty.',
  partnerId: 'The partner organisation.',
  plans: 'Meeting plans M1 to M3 and calling plans C1 to C3.',
  policy: 'The policy: its name, or its name and version.',
  provider: 'The customer’s provider of phone numbers.',
  provisioningContactEmail: 'Whom the provisioning e-mail reaches.',
  purchases: 'What the customer has bought, by service.',
  quantity: 'How many.',
  relationships: 'The partners that have to do with the customer.',
  requestedStartDate: 'When the subscription is to begin: a date, UTC.',
  residencyCountry: 'The country in which the customer’s data is kept, ISO 3166-1 alpha-2.',
  roles: 'What the person may do.',
  sentence: 'For people.',
  serials: 'Serial numbers.',
  service: 'A service of Webex.',
  services: 'Services of Webex.',
  shippedOn: 'The shipping date, from which the loan counts: a date, UTC.',
  siteUrl: 'The address of the meeting site.',
  siteUrls: 'Addresses of meeting sites that the customer has.',
  status: 'Where it stands.',
  supportsPoe: 'Whether the customer’s network powers the phones.',
  tier: 'Whether the partner buys from Cisco (1) or from a distributor (2).',
  timeZone: 'An IANA time zone, such as `Europe/Stockholm`.',
  title: 'For people.',
  trackingId: 'Finds the request in the log.',
  trialId: 'The trial.',
  trialsTeamContacted: 'The trials team knows about the power for the phones.',
  userEmails: 'People of the customer who use Webex already.',
  userNumberCount: 'How many users need a number.',
  users: 'The people who act for the partner, each with roles.',
  usersByCountry: 'How many users work in which country, for the advice on residency.',
  vertical: 'The customer’s line of business, one of the list in `GET /v1/reference-data`.',
};

/** What a name means in a request only; in an answer it may be anything. */
const REQUEST_WORDS: Readonly<Record<string, string>> = {
  ...FIELD_WORDS,
  actor: 'As whom the key is to speak.',
  against: 'The policy that it is compared with.',
  answer: 'The administrator’s answer.',
  as: 'In which role the person answers.',
  at: 'An instant, in UTC.',
  body: 'What is sent.',
  by: 'By how much the clock is turned, as an ISO-8601 duration.',
  cases: 'Facts to be asked about, each with its question.',
  email: 'The e-mail address of a person.',
  label: 'For people: whose it is.',
  reason: 'Why.',
  role: 'In which role the person answers.',
  scenario: 'A dated story, to be run in the new world.',
  session: 'The wizard as the last answer gave it; null to begin.',
  step: 'Which page is saved, or which step is taken.',
  subject: 'The subject of the mail.',
  to: 'To which instant the clock is turned.',
  token: 'What stands behind `#` in the link of the mail.',
  toNext: 'To whatever is due next.',
  until: 'The last day: a date, UTC.',
  who: 'Who sets the services up.',
};

/** Where one name means something else in one request. */
const EXCEPTIONS: Readonly<Record<string, readonly [string, string]>> = {
  createOrderPartner: ['adminEmail', 'The new partner’s first administrator.'],
  confirmOrderCustomer: ['kind', 'Whether the organisation is to be made or exists already.'],
  startTrial: ['trialId', 'The id that it is to have; a new one when absent.'],
  validateTrial: ['trialId', 'The id that it is to have; a new one when absent.'],
  registerPartner: ['partnerId', 'The id that it is to have; a new one when absent.'],
  registerCustomer: ['customerId', 'The id that it is to have; a new one when absent.'],
  placeOrder: ['orderId', 'The id that it is to have; a new one when absent.'],
};

/** As much of a schema as has fields in it. */
interface Node {
  description?: string;
  pattern?: string;
  properties?: Record<string, Node>;
  [part: string]: unknown;
}

/** Gives every field its words, in place; what a schema says itself stays. */
export function describeFields(document: ApiDocument): void {
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(item) as Operation[]) except(operation);
  }
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    for (const properties of propertiesIn(schema as Node)) {
      describe(properties, OBJECT_WORDS[name] ?? {});
    }
  }
  visit(document.components?.schemas, ALL_WORDS);
  visit(document.paths, ALL_WORDS);
}

/** An answer to the wizard’s last question, which is called like a clock’s instant. Source: T-040. */
const SET_UP_NOW = 'Whether the first-time set-up begins now; else later, or by the customer.';
const ALL_WORDS: Readonly<Record<string, string>> = { ...ANSWER_WORDS, ...FIELD_WORDS };

/** Its own, and those that it adds to another’s. */
const propertiesIn = ({ properties, allOf }: Node): readonly Record<string, Node>[] => {
  const parts = [properties, ...((allOf ?? []) as Node[]).map((part) => part.properties)];
  return parts.filter((one) => one !== undefined);
};

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Node }>> };
}

function except({ operationId, requestBody }: Operation): void {
  const [name, words] = EXCEPTIONS[operationId] ?? ['', ''];
  const field = requestBody?.content['application/json']?.schema.properties?.[name];
  if (field !== undefined) field.description = words;
}

function visit(node: unknown, words: Readonly<Record<string, string>>): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) visit(one, words);
    return;
  }
  const { properties, pattern } = node as Node;
  // A pattern with flags has no place in JSON Schema; the library writes them behind it.
  if (typeof pattern === 'string' && /\/[a-z]+$/.test(pattern)) delete (node as Node).pattern;
  if (typeof properties === 'object' && 'type' in node) describe(properties, words);
  for (const [name, part] of Object.entries(node)) {
    const inside = name === 'requestBody' ? REQUEST_WORDS : words;
    if (name !== 'example' && name !== 'default') visit(part, inside);
  }
}

function describe(
  properties: Readonly<Record<string, Node>>,
  words: Readonly<Record<string, string>>,
): void {
  for (const [name, field] of Object.entries(properties)) {
    if (name === 'now' && field['type'] === 'boolean') field.description ??= SET_UP_NOW;
    const said = Object.hasOwn(words, name) ? words[name] : undefined;
    if (said !== undefined) field.description ??= said;
  }
}
