/**
 * Parts of a rule that change nothing, under any facts of any question that asks the rule.
 *
 * Invariant Z5: all the parts that are named can be left out together.
 *
 * Source: our choice (rules.md §4).
 */
import type { Pack } from '../pack.ts';
import type { Rule } from '../rule.ts';
import { differ, findFacts, ruleStatement } from './claim.ts';
import { type PartPath, partsOf, type RuleParts, withoutPart } from './parts.ts';
import type { Budget } from './search.ts';
import { settledBy } from './settled.ts';
import { usualFacts } from './usual.ts';

export interface Redundancy {
  readonly paths: readonly PartPath[];
  readonly isExact: boolean;
}

/**
 * The places of the parts that can be left out, as they stand in the rule. Parts that the terms
 * settle stay: another policy has other terms. Of two parts that say the same, the later one goes.
 */
export function redundantParts(pack: Pack, rule: Rule, budget: Budget): Redundancy {
  const paths: PartPath[] = [];
  let isExact = true;
  let left: RuleParts = rule;
  for (const { path, condition } of [...partsOf(rule)].reverse()) {
    if (budget.isSpent) return { paths: outermost(paths), isExact: false };
    if (settledBy({ condition, constants: pack }) !== null) continue;
    const without = withoutPart(left, path);
    if (without === undefined) continue;
    const claim = differ(ruleStatement(rule, pack), ruleStatement(without, pack));
    const searches = rule.questions.map((one) => findFacts(one, usualFacts(one), [claim], budget));
    isExact &&= searches.every((one) => one.isExact || one.facts !== null);
    if (searches.some((one) => one.facts !== null || !one.isExact)) continue;
    paths.unshift(path);
    left = without;
  }
  return { paths: outermost(paths), isExact };
}

/** Without what stands in a part that goes itself. */
const outermost = (paths: readonly PartPath[]): readonly PartPath[] =>
  paths.filter(
    (path) =>
      !paths.some(
        (other) => other.length < path.length && other.every((key, at) => key === path[at]),
      ),
  );
