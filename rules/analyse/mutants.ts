/**
 * Rules with one small mistake each: what a slip of the pen, or of the mind, would make of them.
 *
 * Source: our choice (rules.md §4).
 */
import { type Pack, rulesOf } from '../pack.ts';
import { factsOf, type Question } from '../questions.ts';
import type { Condition } from '../rule.ts';
import { conditionOf } from './claim.ts';
import { leafMutants, type MutantContext, type PartMutant } from './mutant-leaves.ts';
import { type PartPath, partsOf, type RuleParts, withoutPart, withPart } from './parts.ts';

export interface Mutant {
  readonly question: Question;
  readonly ruleId: string;
  /** Where the mistake is: `require/all/0`; empty for the rule as a whole. */
  readonly place: string;
  /** What it is: `lessThan becomes lessThanInclusive`. */
  readonly mistake: string;
  /** What the rule requires with the mistake in it, what it applies to included. */
  readonly condition: Condition;
}

/** Every mutant of the rules that a pack asks for a question. */
export function mutantsOf(pack: Pack, question: Question): readonly Mutant[] {
  return rulesOf(pack, question).flatMap((rule) => {
    const context = { constants: pack, names: factsOf(question) };
    const made = [...wholeMutants(rule), ...partMutants(rule, context)];
    const original = JSON.stringify(conditionOf(rule));
    const known = new Set([original]);
    return made.flatMap(({ path, mistake, parts }): Mutant[] => {
      const condition = conditionOf(parts);
      const text = JSON.stringify(condition);
      if (known.has(text)) return [];
      known.add(text);
      return [{ question, ruleId: rule.id, place: path.join('/'), mistake, condition }];
    });
  });
}

interface Made {
  readonly path: PartPath;
  readonly mistake: string;
  readonly parts: RuleParts;
}

/** Mistakes about the rule as a whole. */
function wholeMutants({ appliesWhen, require }: RuleParts): readonly Made[] {
  const at = { path: [] };
  const made: Made[] = [
    { ...at, mistake: 'the rule is not asked', parts: { require: ALWAYS } },
    { ...at, mistake: 'the rule always refuses', parts: { require: NEVER } },
  ];
  if (appliesWhen === undefined) return made;
  return [
    ...made,
    { ...at, mistake: 'it applies always', parts: { require } },
    {
      ...at,
      mistake: 'what it applies to and what it requires are exchanged',
      parts: { appliesWhen: require, require: appliesWhen },
    },
    {
      ...at,
      mistake: 'what it applies to is required',
      parts: { require: { all: [appliesWhen, require] } },
    },
  ];
}

function partMutants(rule: RuleParts, context: MutantContext): readonly Made[] {
  return partsOf(rule).flatMap(({ path, condition }) => {
    const made = mistakesIn(condition, context).map(
      (mutant): Made => ({
        path,
        mistake: mutant.mistake,
        parts: withPart(rule, path, mutant.condition),
      }),
    );
    const without = withoutPart(rule, path);
    if (without === undefined || path.length === 1) return made;
    return [...made, { path, mistake: 'it is left out', parts: without }];
  });
}

function mistakesIn(condition: Condition, context: MutantContext): readonly PartMutant[] {
  const any: readonly PartMutant[] = [
    { mistake: 'it always holds', condition: ALWAYS },
    { mistake: 'it never holds', condition: NEVER },
  ];
  if ('not' in condition) {
    return [...any, { mistake: 'the not is left out', condition: condition.not }];
  }
  const negated = [...any, { mistake: 'a not is put before it', condition: { not: condition } }];
  if ('all' in condition) {
    return [...negated, { mistake: 'all becomes any', condition: { any: condition.all } }];
  }
  if ('any' in condition) {
    return [...negated, { mistake: 'any becomes all', condition: { all: condition.any } }];
  }
  return [...negated, ...leafMutants(condition, context)];
}

/** No file may hold these two; only mutants do. */
const ALWAYS: Condition = { all: [] };
const NEVER: Condition = { any: [] };
