/** Who asks. An actor belongs to one world; `system` is the clock itself. */
export type Actor =
  | { readonly kind: 'partner'; readonly partnerId: string; readonly email: string }
  | { readonly kind: 'customer'; readonly customerId: string; readonly email: string }
  /** Somebody known by the address alone, who holds the link of a provisioning email. T-205. */
  | { readonly kind: 'contact'; readonly email: string }
  /** The team that lends devices. Source: T-098. */
  | { readonly kind: 'trialsTeam' }
  /** Who handles orders and tickets. Source: T-106, T-179. */
  | { readonly kind: 'orderDesk' }
  | { readonly kind: 'operator' }
  | { readonly kind: 'system' };

export type ActorKind = Actor['kind'];

export const SYSTEM: Actor = { kind: 'system' };
export const TRIALS_TEAM: Actor = { kind: 'trialsTeam' };
export const ORDER_DESK: Actor = { kind: 'orderDesk' };
export const OPERATOR: Actor = { kind: 'operator' };
