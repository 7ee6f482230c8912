/**
 * What a machine may ask for, as data. A machine does nothing itself: its actions are these names
 * with parameters, the runtime carries them out in the order given, and the entry records them.
 *
 * Source: domain §4.11 (notifications), §0.4 (order at one instant).
 */
export type NotificationId = `N-${string}`;

export type TellEvent =
  | { readonly type: 'consent.approved'; readonly grantFullAdmin: boolean }
  | { readonly type: 'consent.lapsed' | 'consent.declined' | 'consent.withdrawn' }
  | { readonly type: 'access.grant'; readonly role: 'fullAdmin' | 'provisioningAdmin' }
  | { readonly type: 'trial.closed'; readonly how: 'converted' | 'cancelled' | 'ended' };

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
  /** The trial's site address is free again. R-16, T-180. */
  readonly releaseSiteUrl: Record<string, never>;
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
  listCustomerAsPending: (_: unknown, _params: EffectParams['listCustomerAsPending']) => recorded(),
  manageCustomer: (_: unknown, _params: EffectParams['manageCustomer']) => recorded(),
  removeCustomer: (_: unknown, _params: EffectParams['removeCustomer']) => recorded(),
  tagLicencesExpired: (_: unknown, _params: EffectParams['tagLicencesExpired']) => recorded(),
  endLicences: (_: unknown, _params: EffectParams['endLicences']) => recorded(),
  releaseSiteUrl: (_: unknown, _params: EffectParams['releaseSiteUrl']) => recorded(),
  closeOrganisation: (_: unknown, _params: EffectParams['closeOrganisation']) => recorded(),
};
