/**
 * How far a question to the worlds reaches. No question is asked without it, and it cannot be
 * written down: for a caller it comes from scope.ts, which has decided who may, and routes may not
 * import this file. Whoever answers to nobody, such as an export, says so by its name.
 *
 * Source: our choice; OWASP API security 2023, API1.
 */
declare const decided: unique symbol;

/** A part of one world: what of it passes a filter; nothing where that is null. */
export interface Scope<Filter> {
  readonly worldId: string;
  readonly filter: Filter | null;
  readonly [decided]: true;
}

/** All of one world, by id as well as in lists. */
export interface WholeWorld extends Scope<Record<string, never>> {
  readonly isWhole: true;
}

/** Every sandbox there is. */
export interface EveryWorld {
  readonly [decided]: true;
}

export const scopeIn = <Filter>(worldId: string, filter: Filter | null): Scope<Filter> =>
  ({ worldId, filter }) as Scope<Filter>;

export const wholeWorld = (worldId: string): WholeWorld =>
  ({ worldId, filter: {}, isWhole: true }) as unknown as WholeWorld;

export const everyWorld = (): EveryWorld => ({}) as EveryWorld;
