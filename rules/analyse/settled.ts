/**
 * What the terms and the lists of a policy settle by themselves, whatever the facts: rules such as
 * "this policy offers it" are written to be settled so.
 *
 * Source: R-20.
 */
import { compileCondition } from '../compile-condition.ts';
import type { Condition } from '../rule.ts';
import type { Source } from './domain.ts';

/** What a condition comes to if no fact is known; null if facts decide. */
export function settledBy({ condition, constants }: Source): boolean | null {
  const of = (part: Condition): boolean | null => settledBy({ condition: part, constants });
  if ('all' in condition) return settledGroup(condition.all.map(of), false);
  if ('any' in condition) return settledGroup(condition.any.map(of), true);
  if ('not' in condition) {
    const part = of(condition.not);
    return part === null ? null : !part;
  }
  return 'term' in condition ? compileCondition(condition, constants)({}) : null;
}

/** One part that is `decisive` settles the group; so do all parts if none is. */
function settledGroup(parts: readonly (boolean | null)[], decisive: boolean): boolean | null {
  if (parts.includes(decisive)) return decisive;
  return parts.includes(null) ? null : !decisive;
}

/** The names of the terms that a condition asks for by themselves. */
export function termsAskedIn(condition: Condition): readonly string[] {
  if ('all' in condition) return [...new Set(condition.all.flatMap(termsAskedIn))];
  if ('any' in condition) return [...new Set(condition.any.flatMap(termsAskedIn))];
  if ('not' in condition) return termsAskedIn(condition.not);
  return 'term' in condition ? [condition.term] : [];
}
