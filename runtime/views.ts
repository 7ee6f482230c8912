/** What people and programs are shown of a trial and a customer: derived, never stored. */
import {
  type DeviceLoanContext,
  TIMERS,
  type TimerName,
  type TrialContext,
} from '../machines/index.ts';
import type { CustomerStream, Instance, PartnerAccess, StateValue, Stream } from './stream.ts';

const DAY_MS = 86_400_000;

export interface ConsentView {
  readonly state: string;
  readonly requestedAtMs: number;
  /** Exclusive end of the customer's time to answer. */
  readonly lapsesAtMs: number;
  readonly resentCount: number;
}

export interface NextTimer {
  readonly name: TimerName;
  readonly label: string;
  readonly instanceId: string;
  readonly armedAtMs: number;
  readonly dueAtMs: number;
}

/** The states of the machine `site-url`. */
type SiteUrlState = 'heldByTrial' | 'heldInGrace' | 'heldAfterConversion' | 'available' | 'paid';

export interface TrialView {
  readonly id: string;
  /** What the partner calls it. */
  readonly externalId: string | null;
  readonly customerId: string;
  readonly partnerId: string;
  readonly packId: string;
  readonly path: 'NEW' | 'EXISTING' | 'ADD';
  readonly state: StateValue;
  /** The outermost state. */
  readonly status: string;
  /** What a list shows beside an active trial. Source: domain §0.5, T-127. */
  readonly display: 'running' | 'expiring' | 'expiresToday' | 'expired' | null;
  readonly services: readonly string[];
  readonly licenceCount: number;
  readonly edition: string | null;
  /** The site address that it asked for; null without one, and once it has given it up. */
  readonly siteUrl: string | null;
  /** What became of that address; null before it is held. */
  readonly siteUrlState: SiteUrlState | null;
  readonly timeZone: string | null;
  readonly adminEmail: string;
  readonly startedAtMs: number | null;
  readonly expiryAtMs: number | null;
  readonly graceEndsAtMs: number | null;
  /** Calendar days, UTC; null before the start and once it is over. Source: domain §0.5. */
  readonly daysLeft: number | null;
  readonly extensionCount: number;
  readonly isProvisioned: boolean;
  /** Whether the licences carry an expired tag. Source: T-124, A-18. */
  readonly isTaggedExpired: boolean;
  readonly closedBy: string | null;
  readonly consent: ConsentView | null;
  /** What the partner may do in the customer's organisation, over all its trials. */
  readonly partnerAccess: PartnerAccess;
  readonly timers: readonly NextTimer[];
}

/** Whole UTC days from one instant's date to another's. Source: domain §0.5. */
export function daysBetween(fromMs: number, toMs: number): number {
  return Math.floor(toMs / DAY_MS) - Math.floor(fromMs / DAY_MS);
}

/** The outermost state of a state value. */
export function statusOf(value: StateValue): string {
  return typeof value === 'string' ? value : (Object.keys(value)[0] ?? '');
}

/** `trial@1` → `trial`. */
export function machineNameOf(instance: Instance): string {
  return instance.machine.split('@')[0] ?? instance.machine;
}

export function isTrial(instance: Instance): boolean {
  return instance.machine.startsWith('trial@');
}

/** The ids of a stream's trials, in the order in which they were asked for. */
export function trialIdsOf(stream: Stream): readonly string[] {
  return Object.values(stream.instances)
    .filter(isTrial)
    .map((instance) => instance.id);
}

export function trialContextOf(instance: Instance): TrialContext {
  return instance.context as unknown as TrialContext;
}

/** What a loan of devices remembers; undefined when the instance is none. */
export function loanContextOf(instance: Instance): DeviceLoanContext | undefined {
  if (machineNameOf(instance) !== 'device-loan') return undefined;
  return instance.context as unknown as DeviceLoanContext;
}

/** The widest access that any trial or standing relationship gives the partner. Domain §4.4. */
export function accessOf(stream: CustomerStream, partnerId: string): PartnerAccess {
  const states = Object.values(stream.instances)
    .filter((instance) => instance.machine.startsWith('partner-access@'))
    .filter((instance) => instance.context['partnerId'] === partnerId)
    .map((instance) => statusOf(instance.value));
  if (states.includes('fullAdmin')) return 'fullAdmin';
  return states.includes('provisioningAdmin') ? 'provisioningAdmin' : 'none';
}

/** One trial as of an instant; undefined when the stream has no such trial. */
export function viewOfTrial(
  stream: CustomerStream,
  trialId: string,
  nowMs: number,
): TrialView | undefined {
  const instance = stream.instances[trialId];
  if (instance === undefined || !isTrial(instance)) return undefined;
  const context = trialContextOf(instance);
  const status = statusOf(instance.value);
  const { expiryAtMs } = context;
  const site = stream.instances[`${trialId}/site-url`];
  return {
    id: trialId,
    externalId: context.externalId ?? null,
    customerId: context.customerId,
    partnerId: context.partnerId,
    packId: instance.packId,
    path: context.path,
    state: instance.value,
    status,
    display: displayOf(instance, nowMs),
    services: context.services,
    licenceCount: context.licenceCount,
    edition: context.edition,
    siteUrl: site?.value === 'available' ? null : context.siteUrl,
    siteUrlState: site === undefined ? null : (site.value as SiteUrlState),
    timeZone: context.timeZone,
    adminEmail: context.adminEmail,
    startedAtMs: context.startedAtMs,
    expiryAtMs,
    graceEndsAtMs: expiryAtMs === null ? null : expiryAtMs + context.terms.graceLengthMs,
    daysLeft: daysLeftOf(instance, nowMs),
    extensionCount: context.extensionCount,
    isProvisioned: context.isProvisioned,
    isTaggedExpired: status === 'grace',
    closedBy: context.closedBy,
    consent: consentView(stream.instances[`${trialId}/consent`]),
    partnerAccess: accessOf(stream, context.partnerId),
    timers: timersOf(stream, trialId),
  };
}

function daysLeftOf(instance: Instance, nowMs: number): number | null {
  const { expiryAtMs } = trialContextOf(instance);
  const isOver = instance.status !== 'active' || expiryAtMs === null || nowMs >= expiryAtMs;
  return isOver ? null : daysBetween(nowMs, expiryAtMs);
}

function displayOf(instance: Instance, nowMs: number): TrialView['display'] {
  const status = statusOf(instance.value);
  const { expiryAtMs } = trialContextOf(instance);
  if (expiryAtMs === null) return null;
  if (status === 'grace' || status === 'ended') return 'expired';
  if (status !== 'active') return null;
  if (daysBetween(nowMs, expiryAtMs) === 0) return 'expiresToday';
  const inner = typeof instance.value === 'string' ? null : instance.value['active'];
  return inner === 'expiring' ? 'expiring' : 'running';
}

function consentView(instance: Instance | undefined): ConsentView | null {
  if (instance === undefined) return null;
  const context = instance.context as unknown as {
    readonly requestedAtMs: number;
    readonly resentCount: number;
    readonly terms: { readonly consentLengthMs: number };
  };
  return {
    state: statusOf(instance.value),
    requestedAtMs: context.requestedAtMs,
    lapsesAtMs: context.requestedAtMs + context.terms.consentLengthMs,
    resentCount: context.resentCount,
  };
}

/** The live timers of a trial and of its consent, soonest first. */
function timersOf(stream: CustomerStream, trialId: string): readonly NextTimer[] {
  return stream.timers
    .filter((timer) => timer.instanceId === trialId || timer.instanceId.startsWith(`${trialId}/`))
    .map((timer) => ({
      name: timer.name,
      label: TIMERS[timer.name].label,
      instanceId: timer.instanceId,
      armedAtMs: timer.armedAtMs,
      dueAtMs: timer.dueAtMs,
    }))
    .sort((a, b) => a.dueAtMs - b.dueAtMs);
}
