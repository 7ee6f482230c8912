/**
 * What the requester can do about what stands in the way beside the rules, and which services can be
 * left out so that the rest may start.
 *
 * Source: T-019, T-031, T-088, T-221, A-36 (the denials); the mends are our choice.
 */
import { isVertical, referenceData } from '../rules/index.ts';
import type { Code } from './codes.ts';
import type { TrialRequestBody } from './command.ts';
import type { Reason } from './entry.ts';
import type { Eligibility } from './evaluate.ts';
import { type Act, edit, type FieldValue, type Setting } from './remedies-changes.ts';
import { attempt, reasonsAgainst, type Trial, type Tried } from './remedies-trial.ts';
import type { Reader } from './world.ts';

/** A way to mend one denial: what is done, and what it came to. */
export interface Mended {
  readonly code: Code;
  readonly acts: readonly Act[];
  readonly tried: Tried;
}

/** Ways that lift a denial and raise nothing new, for each denial in turn. */
export async function mendsOf(
  before: Eligibility,
  setting: Setting,
  reader: Reader,
  trial: Trial,
): Promise<readonly Mended[]> {
  const known = new Set(reasonsAgainst(before).map(keyOf));
  const mends: Mended[] = [];
  for (const { code } of before.denials) {
    for (const act of await actsAgainst(code, before, setting, reader)) {
      const tried = await attempt(trial, setting.request, [act]);
      if (tried === null) continue;
      const after = reasonsAgainst(tried.eligibility);
      const isLifted = tried.eligibility.denials.every((one) => one.code !== code);
      if (isLifted && after.every((one) => known.has(keyOf(one)))) {
        mends.push({ code, acts: [act], tried });
      }
    }
  }
  return mends;
}

const keyOf = ({ code, service = '', ruleId = '' }: Reason): string =>
  [code, service, ruleId].join(' ');

async function actsAgainst(
  code: Code,
  before: Eligibility,
  setting: Setting,
  reader: Reader,
): Promise<readonly Act[]> {
  const { request, partner, freeSiteUrl } = setting;
  if (code === 'PARTNER_ADMIN_UNKNOWN') {
    const people = partner.record.users.map(({ email }) => email);
    const those = request.partnerAdminEmails.filter((email) => people.includes(email));
    return [edit(request, 'partnerAdminEmails', those)];
  }
  if (code === 'SITE_URL_TAKEN') {
    const siteUrl = await freeSiteUrl();
    return [
      ...(siteUrl === null ? [] : [edit(request, 'siteUrl', siteUrl, { isSuggestion: true })]),
      edit(request, 'siteUrl', null),
    ];
  }
  if (code === 'USE_ADD_OR_EDIT') return byId(request, before.customerId);
  if (code === 'USER_IN_OTHER_ORG') return withOwnUsers(request, reader);
  if (code === 'VERTICAL_NOT_LISTED') return withVertical(request);
  return [];
}

/** One's own customer is named by its id, and its details are left out. Source: T-088. */
function byId(request: TrialRequestBody, customerId: string | null): readonly Act[] {
  if (customerId === null) return [];
  const { change } = edit(request, 'customerId', customerId);
  return [{ change, apply: ({ customer: _, ...rest }) => ({ ...rest, customerId }) }];
}

/** Users that belong to another organisation are left out. Source: T-221. */
async function withOwnUsers(request: TrialRequestBody, reader: Reader): Promise<readonly Act[]> {
  const { customer } = request;
  if (customer === undefined) return [];
  const own = await reader.holderOf(`email:${customer.adminEmail}`);
  const userEmails: string[] = [];
  for (const email of customer.userEmails) {
    const holder = await reader.holderOf(`email:${email}`);
    if (holder === undefined || holder === own) userEmails.push(email);
  }
  return [ofCustomer(customer, 'userEmails', userEmails, false)];
}

/** A vertical of the list that what was given is a part of, or that is a part of it. T-019. */
function withVertical({ customer }: TrialRequestBody): readonly Act[] {
  if (customer === undefined || isVertical(customer.vertical)) return [];
  const given = lettersOf(customer.vertical);
  const near = referenceData.verticals.find(({ id, label }) =>
    [id, label]
      .map(lettersOf)
      .some((one) => given !== '' && (one.includes(given) || given.includes(one))),
  );
  return near === undefined ? [] : [ofCustomer(customer, 'vertical', near.id, true)];
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

type Details = NonNullable<TrialRequestBody['customer']>;

const ofCustomer = <Field extends 'userEmails' | 'vertical'>(
  customer: Details,
  field: Field,
  to: Details[Field] & FieldValue,
  isSuggestion: boolean,
): Act => ({
  change: {
    kind: 'request',
    by: 'requester',
    facts: [],
    field: `customer.${field}`,
    from: customer[field],
    to,
    isSuggestion,
  },
  apply: (before) => ({ ...before, customer: { ...customer, [field]: to } }),
});

export interface LeaveOut {
  readonly services: readonly string[];
  /** The request for the rest. */
  readonly request: TrialRequestBody;
  /** What then still stands in the way beside the rules. */
  readonly remaining: readonly Reason[];
}

/** The denied services, where some are allowed and are allowed without the others too. */
export async function leaveOutOf(
  { decision }: Eligibility,
  request: TrialRequestBody,
  trial: Trial,
): Promise<LeaveOut | null> {
  const denied = decision.services.filter((one) => !one.isAllowed).map((one) => one.service);
  const services = request.services.filter((service) => !denied.includes(service));
  if (denied.length === 0 || services.length === 0) return null;
  const rest: TrialRequestBody = { ...request, services };
  // The edition and the site are of Meetings: where that is left out, they may go with it.
  for (const one of denied.includes('MEETINGS') ? [rest, { ...rest, ...NO_SITE }] : [rest]) {
    const tried = await trial(one);
    if (tried?.eligibility.decision.outcome !== 'allowed') continue;
    return { services: denied, request: tried.request, remaining: tried.eligibility.denials };
  }
  return null;
}

const NO_SITE = { edition: null, siteUrl: null, timeZone: null } as const;
