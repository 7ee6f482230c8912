/**
 * What a machine may ask for, as data. A machine does nothing itself: its actions are these names
 * with parameters, the runtime carries them out in the order given, and the entry records them.
 *
 * Source: domain §4.11 (notifications), §0.4 (order at one instant).
 */
import type { ConversionDone, TrialNews } from './events.ts';
import type { RoutedEvent } from './order-events.ts';

export type NotificationId = `N-${string}`;

export type TellEvent =
  | { readonly type: 'consent.approved'; readonly grantFullAdmin: boolean }
  | { readonly type: 'consent.lapsed' | 'consent.declined' | 'consent.withdrawn' }
  | { readonly type: 'access.grant'; readonly role: 'fullAdmin' | 'provisioningAdmin' }
  | ConversionDone
  | TrialNews;

export interface EffectParams {
  /** A message, to recipients that the runtime computes from the customer and the partner. */
  readonly notify: { readonly id: NotificationId; readonly anchorAtMs: number };
  /** Something a person should do. */
  readonly openTask: { readonly task: string; readonly dueAtMs: number };
  /** Births a machine that belongs to this trial. */
  readonly begin: { readonly machine: 'consent' | 'partner-access' };
  /** Tells a sibling machine of the same trial what happened. */
  readonly tell: {
    readonly machine: 'trial' | 'consent' | 'partner-access';
    readonly event: TellEvent;
  };
  /** Tells everything that lives with this trial; what has no ear for it does not listen. */
  readonly tellAll: { readonly event: TrialNews };
  /** An accepted event with something to be known about it: a code, and to what it applies. */
  readonly remark: { readonly code: string; readonly about: readonly string[] };
  /** The trial's site address is held, if it has one. Domain §4.7. */
  readonly reserveSiteUrl: Record<string, never>;
  /** What was converted counts as bought from now on. R-25. */
  readonly recordPurchase: { readonly services: readonly string[]; readonly quantity: number };
  /** The customer's site address is paid for. T-170. */
  readonly recordSite: { readonly siteUrl: string };
  /** Tells another stream, which hears it in the same commit. Design §3. */
  readonly route: { readonly to: string; readonly event: RoutedEvent };
  /** The customer pays for these services from now on. T-234, T-235, A-26. */
  readonly startBilling: { readonly services: readonly string[] };
  /** What survives an ending, by name. T-104, T-161, T-176. */
  readonly keep: { readonly what: readonly string[] };
  /** What does not. T-112, T-177. */
  readonly lose: { readonly what: readonly string[] };
  /** A site of the customer's that is not the trial's. T-175. */
  readonly createSite: {
    readonly siteUrl: string | null;
    readonly identity: string;
    readonly admin: string;
  };
  /** A second organisation for a customer, because an address was wrong. T-115. */
  readonly createOrganisation: { readonly adminEmail: string };
  /** Calls stop. T-134, T-196. */
  readonly stopCalls: Record<string, never>;
  /** Numbers are free for others. T-135, T-197. */
  readonly releaseNumbers: { readonly numbers: readonly string[] };
  /** The customer shows in the partner's list as awaiting consent. T-079. */
  readonly listCustomerAsPending: Record<string, never>;
  /** The customer joins the partner's list as managed. T-046. */
  readonly manageCustomer: Record<string, never>;
  /** The customer leaves the partner's list. T-082, T-083. */
  readonly removeCustomer: Record<string, never>;
  /** Licences carry an expired tag. T-124, T-185. */
  readonly tagLicencesExpired: Record<string, never>;
  /** The trial's licences and configuration are gone for good. T-132, T-194. */
  readonly endLicences: Record<string, never>;
  /** Users to the free consumer organisation, administrator roles removed. T-131, T-193, R-15. */
  readonly closeOrganisation: { readonly hide: boolean };
}

export type EffectName = keyof EffectParams;
export type Effect = {
  [Name in EffectName]: { readonly type: Name; readonly params: EffectParams[Name] };
}[EffectName];

const recorded = () => undefined;

/** The action implementations of every machine: none. An effect is recorded, never performed here. */
export const effects = {
  notify: (_: unknown, _params: EffectParams['notify']) => recorded(),
  openTask: (_: unknown, _params: EffectParams['openTask']) => recorded(),
  begin: (_: unknown, _params: EffectParams['begin']) => recorded(),
  tell: (_: unknown, _params: EffectParams['tell']) => recorded(),
  tellAll: (_: unknown, _params: EffectParams['tellAll']) => recorded(),
  remark: (_: unknown, _params: EffectParams['remark']) => recorded(),
  reserveSiteUrl: (_: unknown, _params: EffectParams['reserveSiteUrl']) => recorded(),
  recordPurchase: (_: unknown, _params: EffectParams['recordPurchase']) => recorded(),
  recordSite: (_: unknown, _params: EffectParams['recordSite']) => recorded(),
  route: (_: unknown, _params: EffectParams['route']) => recorded(),
  startBilling: (_: unknown, _params: EffectParams['startBilling']) => recorded(),
  keep: (_: unknown, _params: EffectParams['keep']) => recorded(),
  lose: (_: unknown, _params: EffectParams['lose']) => recorded(),
  createSite: (_: unknown, _params: EffectParams['createSite']) => recorded(),
  createOrganisation: (_: unknown, _params: EffectParams['createOrganisation']) => recorded(),
  stopCalls: (_: unknown, _params: EffectParams['stopCalls']) => recorded(),
  releaseNumbers: (_: unknown, _params: EffectParams['releaseNumbers']) => recorded(),
  listCustomerAsPending: (_: unknown, _params: EffectParams['listCustomerAsPending']) => recorded(),
  manageCustomer: (_: unknown, _params: EffectParams['manageCustomer']) => recorded(),
  removeCustomer: (_: unknown, _params: EffectParams['removeCustomer']) => recorded(),
  tagLicencesExpired: (_: unknown, _params: EffectParams['tagLicencesExpired']) => recorded(),
  endLicences: (_: unknown, _params: EffectParams['endLicences']) => recorded(),
  closeOrganisation: (_: unknown, _params: EffectParams['closeOrganisation']) => recorded(),
};
