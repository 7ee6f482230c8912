/**
 * How two packs differ as they are written: terms, lists and rules, name by name.
 *
 * Source: our choice.
 */
import { canonical } from '../canonical.ts';
import { isRecord } from '../json.ts';
import type { Pack } from '../pack.ts';
import type { Rule } from '../rule.ts';

/** Something that has another value on each side. What a side does not have is absent there. */
export interface NamedDifference {
  /** `extension.max`: dotted, down to what differs. */
  readonly name: string;
  readonly left?: unknown;
  readonly right?: unknown;
  /** The clauses that each side says it has it from. */
  readonly leftSources: readonly string[];
  readonly rightSources: readonly string[];
}

export interface ChangedRule {
  readonly ruleId: string;
  /** The fields of the rule that differ, such as `require`. */
  readonly fields: readonly NamedDifference[];
}

export interface RuleDifference {
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
  /** In both, but not the same. */
  readonly changed: readonly ChangedRule[];
}

export interface WrittenDifference {
  readonly terms: readonly NamedDifference[];
  readonly lists: readonly NamedDifference[];
  readonly rules: RuleDifference;
}

export function writtenDifference(left: Pack, right: Pack): WrittenDifference {
  const sourcesIn =
    ({ termSources }: Pack) =>
    (name: string): readonly string[] =>
      termSources[topOf(name)] ?? [];
  const none = (): readonly string[] => [];
  const [one, other] = [flat(left.terms), flat(right.terms)];
  return {
    terms: [...differences(one, other, sourcesIn(left), sourcesIn(right))].sort(
      (first, second) => placeOf(first, left) - placeOf(second, left),
    ),
    lists: differences(listsOf(left), listsOf(right), none, none),
    rules: ruleDifference(left, right),
  };
}

/** All that is below one name stands together, in the order of the terms. */
const placeOf = ({ name }: NamedDifference, { terms }: Pack): number =>
  Object.keys(terms).indexOf(topOf(name));

const topOf = (name: string): string => name.split('.')[0] ?? name;

type Named = ReadonlyMap<string, unknown>;
type SourcesOf = (name: string) => readonly string[];

function differences(
  left: Named,
  right: Named,
  leftSources: SourcesOf,
  rightSources: SourcesOf,
): readonly NamedDifference[] {
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name): NamedDifference[] => {
    const isSame = left.has(name) === right.has(name) && equal(left.get(name), right.get(name));
    if (isSame) return [];
    return [
      {
        name,
        ...(left.has(name) ? { left: left.get(name) } : {}),
        ...(right.has(name) ? { right: right.get(name) } : {}),
        leftSources: left.has(name) ? leftSources(name) : [],
        rightSources: right.has(name) ? rightSources(name) : [],
      },
    ];
  });
}

/** Everything below an object by its dotted name; a list is one value. */
function flat(value: unknown, name = ''): ReadonlyMap<string, unknown> {
  if (!isRecord(value) || Object.keys(value).length === 0) return new Map([[name, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [
      ...flat(part, name === '' ? key : `${name}.${key}`),
    ]),
  );
}

const listsOf = ({ lists }: Pack): Named => new Map(Object.entries(lists));

function ruleDifference(left: Pack, right: Pack): RuleDifference {
  const [ofLeft, ofRight] = [rulesById(left), rulesById(right)];
  return {
    onlyLeft: [...ofLeft.keys()].filter((id) => !ofRight.has(id)),
    onlyRight: [...ofRight.keys()].filter((id) => !ofLeft.has(id)),
    changed: [...ofLeft].flatMap(([ruleId, rule]): ChangedRule[] => {
      const other = ofRight.get(ruleId);
      if (other === undefined || equal(rule, other)) return [];
      const sources = [() => rule.source, () => other.source] as const;
      return [{ ruleId, fields: differences(fieldsOf(rule), fieldsOf(other), ...sources) }];
    }),
  };
}

const rulesById = ({ rules }: Pack): ReadonlyMap<string, Rule> =>
  new Map(rules.map((rule) => [rule.id, rule]));

const fieldsOf = (rule: Rule): Named => new Map(Object.entries(rule));

const equal = (left: unknown, right: unknown): boolean => canonical(left) === canonical(right);
