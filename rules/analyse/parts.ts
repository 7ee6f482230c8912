/**
 * The parts of a rule's conditions, each with its place, and conditions with a part replaced.
 *
 * Source: our choice (rules.md §4).
 */
import { canonical } from '../canonical.ts';
import type { Pack } from '../pack.ts';
import sharedJson from '../packs/shared.json' with { type: 'json' };
import type { Condition, Rule } from '../rule.ts';

/** What a rule is made of. */
export type RuleParts = Pick<Rule, 'appliesWhen' | 'require'>;

/** `['require', 'all', 0]`: the keys that lead from a rule to a part. */
export type PartPath = readonly (string | number)[];

export interface Part {
  readonly path: PartPath;
  readonly condition: Condition;
}

/** Every part of a rule's conditions, each before what it is made of. */
export function partsOf({ appliesWhen, require }: RuleParts): readonly Part[] {
  const applies = appliesWhen === undefined ? [] : within(appliesWhen, ['appliesWhen']);
  return [...applies, ...within(require, ['require'])];
}

function within(condition: Condition, path: PartPath): readonly Part[] {
  const children = childrenOf(condition).flatMap(({ condition: child, path: steps }) =>
    within(child, [...path, ...steps]),
  );
  return [{ path, condition }, ...children];
}

function childrenOf(condition: Condition): readonly Part[] {
  if ('all' in condition) {
    return condition.all.map((part, index) => ({ path: ['all', index], condition: part }));
  }
  if ('any' in condition) {
    return condition.any.map((part, index) => ({ path: ['any', index], condition: part }));
  }
  return 'not' in condition ? [{ path: ['not'], condition: condition.not }] : [];
}

/** The rule with another condition in one place. */
export function withPart(rule: RuleParts, path: PartPath, to: Condition): RuleParts {
  const [key, ...rest] = path;
  const { appliesWhen, require } = rule;
  if (key === 'require') {
    const replaced = inserted(require, rest, to);
    return appliesWhen === undefined ? { require: replaced } : { appliesWhen, require: replaced };
  }
  if (appliesWhen === undefined) throw new RangeError(`the rule has no ${path.join('/')}`);
  return { appliesWhen: inserted(appliesWhen, rest, to), require };
}

function inserted(condition: Condition, path: PartPath, to: Condition): Condition {
  if (path.length === 0) return to;
  const [key, index, ...rest] = path;
  const at = (parts: readonly Condition[]): readonly Condition[] =>
    parts.map((part, place) => (place === index ? inserted(part, rest, to) : part));
  if (key === 'all' && 'all' in condition) return { all: at(condition.all) };
  if (key === 'any' && 'any' in condition) return { any: at(condition.any) };
  if (key === 'not' && 'not' in condition) {
    return { not: inserted(condition.not, path.slice(1), to) };
  }
  throw new RangeError(`the condition has no ${path.join('/')}`);
}

/**
 * The rule without one part: without `appliesWhen`, or without one of several conditions of an
 * `all` or `any`. Undefined for what cannot just be left out.
 */
export function withoutPart(rule: RuleParts, path: PartPath): RuleParts | undefined {
  if (path.length === 1) return path[0] === 'appliesWhen' ? { require: rule.require } : undefined;
  const index = path.at(-1);
  if (index === 'not') return undefined;
  const group = partsOf(rule).find((part) => samePath(part.path, path.slice(0, -2)))?.condition;
  if (group === undefined) return undefined;
  const others = childrenOf(group).filter((child) => child.path[1] !== index);
  const left = others.map(({ condition }) => condition);
  if (left.length === 0) return undefined;
  return withPart(rule, path.slice(0, -2), 'all' in group ? { all: left } : { any: left });
}

const samePath = (left: PartPath, right: PartPath): boolean =>
  left.length === right.length && left.every((key, index) => key === right[index]);

/** Where a rule stands, or a part of it, as problems of a pack say it. */
export interface Place {
  readonly file: string;
  /** Like a JSON pointer: `/rules/3 (E-15)/require/all/0`. */
  readonly place: string;
}

export function placeIn(pack: Pack, ruleId: string, path: PartPath = []): Place {
  const index = pack.rules.findIndex(({ id }) => id === ruleId);
  const inherited = inheritedCount(pack);
  const isInherited = index < inherited;
  const at = isInherited ? index : index - inherited;
  return {
    file: isInherited ? `${sharedJson.pack}@${sharedJson.version}` : pack.pack,
    place: ['', 'rules', `${at} (${ruleId})`, ...path].join('/'),
  };
}

/** How many rules come from the shared file: they stand first, all of them and as they are there. */
function inheritedCount({ rules }: Pack): number {
  const isHeir = SHARED_RULES.every((rule, index) => canonical(rules[index]) === rule);
  return isHeir ? SHARED_RULES.length : 0;
}

const SHARED_RULES = sharedJson.rules.map(canonical);
