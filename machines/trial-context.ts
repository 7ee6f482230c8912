/** What one trial remembers. Instants are epoch milliseconds, UTC; deadlines are exclusive ends. */
import { nowMs } from './clock.ts';
import type { TrialEvent } from './events.ts';
import type { TrialTerms } from './terms.ts';

export type TrialPath = 'NEW' | 'EXISTING' | 'ADD';
export type TrialClosure = 'PARTNER' | 'CUSTOMER' | 'LAPSED' | 'DECLINED';

export interface TrialInput {
  readonly trialId: string;
  /** What the partner calls it; absent where it calls it nothing. */
  readonly externalId?: string;
  readonly customerId: string;
  readonly partnerId: string;
  /** How it was asked for: a new customer, somebody else's, or one's own. Domain §4.1, T-090. */
  readonly path: TrialPath;
  /** Whether the customer owns any paid service at the start. T-091. */
  readonly isPaying: boolean;
  readonly adminEmail: string;
  readonly services: readonly string[];
  /** One count for every service, devices apart. Unit: licences. T-028. */
  readonly licenceCount: number;
  /** Unit: milliseconds. One duration for all services. T-030. */
  readonly durationMs: number;
  readonly edition: string | null;
  readonly siteUrl: string | null;
  readonly timeZone: string | null;
  readonly terms: TrialTerms;
}

export interface TrialContext extends TrialInput {
  readonly startedAtMs: number | null;
  readonly expiryAtMs: number | null;
  readonly extensionCount: number;
  readonly isProvisioned: boolean;
  /** When the customer last said that it wants to buy. Epoch milliseconds. */
  readonly interestAtMs: number | null;
  readonly closedBy: TrialClosure | null;
}

/** The exclusive end of the active state. Epoch milliseconds. Throws before the clock has started. */
export function expiryOf(context: TrialContext): number {
  if (context.expiryAtMs === null) throw new Error(`${context.trialId} has not started`);
  return context.expiryAtMs;
}

/** The end that an extension asked for now would give. Source: T-094, T-163, A-01. */
export function extendedExpiryOf(context: TrialContext): number {
  const { extensionBase, extensionLengthMs } = context.terms;
  return (extensionBase === 'now' ? nowMs() : expiryOf(context)) + extensionLengthMs;
}

type Guard = (context: TrialContext, event: TrialEvent) => boolean;

/** What a trial asks of its own past before it accepts a request. Total, and without side effects. */
export const trialGuards = {
  /** Shorter by a millisecond is shorter, and needs a yes. Source. */
  isShorteningConfirmed: (context, event) =>
    event.type !== 'trial.extend' ||
    event.confirmShorter ||
    extendedExpiryOf(context) >= expiryOf(context),
  /** Source: T-099 against T-164, R-20. */
  areServicesRemovable: (context) => context.terms.areServicesRemovable,
  isServiceInTrial: (context, event) =>
    event.type !== 'trial.removeService' || context.services.includes(event.service),
  /** Source: A-38 (the last service is not removed but cancelled). */
  isAnotherServiceLeft: (context, event) =>
    event.type !== 'trial.removeService' ||
    context.services.some((service) => service !== event.service),
  /** Source: T-029, R-20. */
  areLicencesEditable: (context) => context.terms.areLicencesEditable,
  /** Source: T-117, T-118, R-20. */
  isCancelOffered: (context, event) =>
    event.type !== 'trial.cancel' || context.terms.cancelBy.includes(event.by),
  /** Source: T-119 (the wastebasket asks; only a yes cancels). */
  /** Before the trial began only the partner takes it back; the customer declines. §4.2. */
  isCancelTimely: (context, event) =>
    event.type !== 'trial.cancel' || event.by === 'PARTNER' || context.startedAtMs !== null,
  isCancelConfirmed: (_context, event) => event.type !== 'trial.cancel' || event.confirm,
  isNotYetProvisioned: (context) => !context.isProvisioned,
} as const satisfies Record<string, Guard>;

export type TrialGuardName = keyof typeof trialGuards;
