/**
 * What would make a request for a trial pass, as things that people can do in the world as it is:
 * edits of the request, and commands that change a record.
 *
 * Invariants:
 *   M5. Each remedy was tried: with its commands said and its request asked, json-rules-engine
 *       allows the service. One that is not allowed then is not shown.
 *   M6. What still stands in the way of the whole request is said with each remedy.
 *   M7. Nothing is said of another partner's trial but that it stands in the way; that its customer
 *       could end it is nothing to tell the one who asks. Source: T-087.
 *   M8. No remedy ends a trial: what it would lose is worth more than the request.
 *
 * Source: our choice.
 */
import { type RemedyBy, type RepairBlock, type Repairs, repairsOf } from '../rules/index.ts';
import type { Actor } from './actor.ts';
import type { Code } from './codes.ts';
import type { TrialRequestBody } from './command.ts';
import type { Decision, Reason, ServiceDecision } from './entry.ts';
import { evaluate } from './evaluate.ts';
import { forecast } from './forecast.ts';
import { type Act, edit, type RemedyChange, type Setting, waysOf } from './remedies-changes.ts';
import { type LeaveOut, leaveOutOf, mendsOf } from './remedies-request.ts';
import { attempt, type Said, type Trial, type Tried, trialOf } from './remedies-trial.ts';
import type { At } from './start-request.ts';
import type { PartnerStream } from './stream.ts';
import { packNamed } from './terms.ts';
import type { Reader } from './world.ts';

export type { RemedyChange } from './remedies-changes.ts';

export interface Remedy {
  readonly changes: readonly RemedyChange[];
  /** The request, edited. */
  readonly request: TrialRequestBody;
  /** What has to be said before it is asked again, in this order. */
  readonly commands: readonly Said[];
  /** Everybody who has to do something. */
  readonly by: readonly RemedyBy[];
  /** What then still stands in the way of the whole request, beside the rules. */
  readonly remaining: readonly Reason[];
  /**
   * From when the service is then allowed, if nobody does anything else; null: at once. Epoch
   * milliseconds.
   */
  readonly allowedFromMs: number | null;
}

/** Against one denial of the whole request. */
export interface RequestRemedy extends Remedy {
  readonly code: Code;
}

export interface ServiceRemedies {
  readonly service: string;
  /** Fewer changes first; then fewer people. */
  readonly remedies: readonly Remedy[];
  /** Whether these are all. */
  readonly isComplete: boolean;
  /**
   * Rules that nobody can get satisfied now. Where time lifts them all, the remedies are about the
   * rest, and say from when it is allowed then; otherwise there are none.
   */
  readonly blockedBy: readonly RepairBlock[];
}

export interface Remedies {
  /** Each denied service, in the order of the request. */
  readonly services: readonly ServiceRemedies[];
  /** What the requester can do about what stands in the way beside the rules. */
  readonly request: readonly RequestRemedy[];
  /** Without which services the rest may start; null where that helps nothing. */
  readonly leaveOut: LeaveOut | null;
}

/** @throws {Rejected} As `evaluate`: the request makes no sense in this world. */
export async function remediesOf(
  reader: Reader,
  at: At,
  request: TrialRequestBody,
  actor: Actor,
): Promise<Remedies> {
  const eligibility = await evaluate(reader, at, request, actor);
  const { decision } = eligibility;
  const setting = await settingOf(reader, request, actor);
  const trial = trialOf(reader, at, actor);
  const services: ServiceRemedies[] = [];
  for (const denied of decision.services) {
    if (denied.violations.length === 0) continue;
    services.push(await remediesFor(denied, decision, setting, trial, at, actor));
  }
  const mends = await mendsOf(eligibility, setting, reader, trial);
  return {
    services,
    request: mends.map(({ code, acts, tried }) => ({ code, ...remedyOf(acts, tried) })),
    leaveOut: await leaveOutOf(eligibility, request, trial),
  };
}

async function remediesFor(
  { service, facts = {} }: ServiceDecision,
  { packId }: Decision,
  setting: Setting,
  trial: Trial,
  at: At,
  actor: Actor,
): Promise<ServiceRemedies> {
  const repairs: Repairs = await repairsOf(packNamed(packId), 'trial.start', facts);
  const { blockedBy } = repairs;
  const remedies: Remedy[] = [];
  for (const set of repairs.sets) {
    const remedy = await firstOf(await waysOf(set, setting), service, setting, trial);
    if (remedy !== null) remedies.push(remedy);
  }
  const isComplete = repairs.isComplete && remedies.length === repairs.sets.length;
  const waiting = blockedBy.map(({ ruleId }) => ruleId);
  for (const set of repairs.beforeWaiting) {
    for (const acts of await waysOf(set, setting)) {
      const tried = await attempt(trial, setting.request, acts);
      if (tried === null || !waitsOnly(tried, service, waiting)) continue;
      const ahead = await forecast(tried.reader, at, tried.request, actor);
      const fromMs = ahead.services.find((one) => one.service === service)?.allowedFromMs ?? null;
      if (fromMs === null) continue;
      remedies.push({ ...remedyOf(acts, tried), allowedFromMs: fromMs });
      break;
    }
  }
  return { service, remedies, isComplete, blockedBy };
}

/** The first way under which the service is allowed; null where there is none (M5). */
async function firstOf(
  ways: readonly (readonly Act[])[],
  service: string,
  { request }: Setting,
  trial: Trial,
): Promise<Remedy | null> {
  for (const acts of ways) {
    const tried = await attempt(trial, request, acts);
    if (tried === null || !allows(tried, service)) continue;
    const more = siteLeftOver(acts, tried, request);
    const also = more === null ? null : await attempt(trial, request, [...acts, more]);
    if (more !== null && also !== null && allows(also, service)) {
      return remedyOf([...acts, more], also);
    }
    return remedyOf(acts, tried);
  }
  return null;
}

const allows = ({ eligibility }: Tried, service: string): boolean =>
  eligibility.decision.services.some((one) => one.service === service && one.isAllowed);

/** Whether nothing but these rules objects to the service any more. */
const waitsOnly = ({ eligibility }: Tried, service: string, rules: readonly string[]): boolean =>
  eligibility.decision.services.some(
    (one) =>
      one.service === service &&
      one.violations.length > 0 &&
      one.violations.every(({ ruleId }) => rules.includes(ruleId)),
  );

/** An edition without a site leaves a taken address in the request: it goes too. Source: T-031. */
function siteLeftOver(acts: readonly Act[], tried: Tried, request: TrialRequestBody): Act | null {
  const isDropped = acts.some(
    ({ change }) =>
      change.kind === 'request' && change.field === 'edition' && change.to === 'STANDARD',
  );
  const isTaken = tried.eligibility.denials.some(({ code }) => code === 'SITE_URL_TAKEN');
  return isDropped && isTaken
    ? edit(request, 'siteUrl', null, { facts: ['siteUrlPresent'] })
    : null;
}

const PEOPLE = ['requester', 'partner', 'customer'] as const satisfies readonly RemedyBy[];

function remedyOf(acts: readonly Act[], { request, commands, eligibility }: Tried): Remedy {
  const changes = acts.map(({ change }) => change);
  const by = PEOPLE.filter((one) => changes.some((change) => change.by === one));
  return { changes, request, commands, by, remaining: eligibility.denials, allowedFromMs: null };
}

async function settingOf(
  reader: Reader,
  request: TrialRequestBody,
  actor: Actor,
): Promise<Setting> {
  // `evaluate` has found both.
  if (actor.kind !== 'partner') throw new Error('a trial is asked for by a person of a partner');
  const partner = (await reader.stream(actor.partnerId)) as PartnerStream;
  let free: Promise<string | null> | undefined;
  const freeSiteUrl = (): Promise<string | null> => {
    free ??= freeSiteUrlFor(reader, request);
    return free;
  };
  return { request, email: actor.email, partner, freeSiteUrl };
}

const SITE_TRIES_MAX = 100;
const SITE_NAME_LENGTH_MAX = 40;

/** From the company's name, with a number where that one is taken. */
async function freeSiteUrlFor(reader: Reader, request: TrialRequestBody): Promise<string | null> {
  const { customer, customerId = '' } = request;
  const stream = customer === undefined ? await reader.stream(customerId) : undefined;
  const recorded = stream?.kind === 'customer' ? stream.record.companyName : '';
  const name = siteNameOf(customer?.companyName ?? recorded);
  for (let count = 1; count <= SITE_TRIES_MAX; count += 1) {
    const siteUrl = `${name}${count === 1 ? '' : `-${count}`}.webex.com`;
    if ((await reader.holderOf(`site:${siteUrl}`)) === undefined) return siteUrl;
  }
  return null;
}

/** Letters and digits as a host name has them; `trial` where none are left. */
function siteNameOf(companyName: string): string {
  const plain = companyName.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const cut = plain.replace(/[^a-z0-9]+/g, '-').slice(0, SITE_NAME_LENGTH_MAX);
  const name = cut.replace(/^-+|-+$/g, '');
  return name === '' ? 'trial' : name;
}
