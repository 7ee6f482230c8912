/** Who asks. An actor belongs to one world; `system` is the clock itself. */
export type Actor =
  | { readonly kind: 'partner'; readonly partnerId: string; readonly email: string }
  | { readonly kind: 'customer'; readonly customerId: string; readonly email: string }
  | { readonly kind: 'operator' }
  | { readonly kind: 'system' };

export type ActorKind = Actor['kind'];

export const SYSTEM: Actor = { kind: 'system' };
export const OPERATOR: Actor = { kind: 'operator' };
