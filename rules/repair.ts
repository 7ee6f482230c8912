/**
 * What would make it pass: the smallest changes of facts, by who can make them, under which every
 * rule of a question is satisfied.
 *
 * Invariants:
 *   Y5. A set is irreducible: no part of the facts that it changes would do, whatever the values.
 *   Y6. A set changes only what somebody asked for can change, and leaves every invariant kept.
 *   Y7. Each set is decided by json-rules-engine before it is returned; one that is not allowed then
 *       is an error.
 *   Y8. Where nobody can help, the rules that stand in the way are named, and no others.
 *
 * Source: our choice (rules.md §0, finding 8; §2, counterfactuals).
 */
import { executorOf } from './compile.ts';
import type { FactSet } from './compile-condition.ts';
import { decide } from './decide.ts';
import { type FactName, type FactValue, factDefinition, type RemedyBy } from './facts.ts';
import { invariantsOf } from './invariants.ts';
import { type Pack, rulesOf } from './pack.ts';
import { parseFacts } from './parse-facts.ts';
import { factsOf, type Question } from './questions.ts';
import { byPrecedence, type RuleCode } from './reasons.ts';
import {
  type Changes,
  distanceOf,
  type Found,
  irreducible,
  type Requirement,
} from './repair-search.ts';
import { type Choice, choicesOf, leavesOf } from './repair-values.ts';
import type { Rule } from './rule.ts';

export interface RepairChange {
  readonly fact: FactName;
  readonly from: FactValue;
  readonly to: FactValue;
  /** Other values that do just as well as `to`; only of an enum, and only where there are some. */
  readonly alike?: readonly FactValue[];
  readonly by: RemedyBy;
}

export interface RepairSet {
  /** In the order of the question's facts. */
  readonly changes: readonly RepairChange[];
  /** Everybody who has to do something. */
  readonly by: readonly RemedyBy[];
}

export interface RepairBlock {
  readonly ruleId: string;
  readonly code: RuleCode;
  /** All that could change is changed by time, and time could do it. */
  readonly byTime: boolean;
}

export interface Repairs {
  /** By the number of changes, then of people, then by how far numbers move, then by name. */
  readonly sets: readonly RepairSet[];
  /** Whether that is every set there is. */
  readonly isComplete: boolean;
  /**
   * Violated rules that nobody asked for can get satisfied, by precedence; empty where there are
   * sets.
   */
  readonly blockedBy: readonly RepairBlock[];
  /**
   * Where all that blocks could be lifted by time: the sets after which nothing else stands in the
   * way. Empty where nothing else does now, too.
   */
  readonly beforeWaiting: readonly RepairSet[];
}

/** Everybody who can do something at once. */
const PEOPLE = ['requester', 'partner', 'customer'] as const satisfies readonly RemedyBy[];
const SETS_MAX = 16;
/** Bounds what is combined over components before it is ordered. */
const COMBINED_MAX = 4_096;

/**
 * @param facts Valid facts of the question. Where they are allowed, there is nothing to repair.
 * @param by Whose changes count; `time` is nobody and is passed over.
 * @throws {RangeError} The facts are not valid: a bug of the caller.
 * @throws {Error} json-rules-engine does not confirm a set: a bug, never an answer.
 */
export async function repairsOf(
  pack: Pack,
  question: Question,
  facts: FactSet,
  by: readonly RemedyBy[] = PEOPLE,
): Promise<Repairs> {
  if (!parseFacts(question, facts).ok) throw new RangeError(`${question}: facts are not valid`);
  const people = PEOPLE.filter((one) => by.includes(one));
  const search = searchOf(pack, question, facts, people);
  const components = componentsOf(search.requirements).filter((component) =>
    component.some(({ holds }) => !holds(facts)),
  );
  const nothing = { sets: [], isComplete: true, blockedBy: [], beforeWaiting: [] };
  if (components.length === 0) return nothing;

  const found = components.map((component) => irreducible(component, search.choices, facts));
  const blocked = components.filter((_, index) => isHopeless(found[index]));
  if (blocked.length > 0) {
    const rules = blocked.flatMap((component) => blockingIn(component, search));
    const blockedBy = rules
      .map((rule) => blockOf(rule, { pack, question, facts, people }))
      .sort(byPrecedence);
    const open = found.filter((one) => !isHopeless(one));
    if (open.length === 0 || blockedBy.some(({ byTime }) => !byTime)) {
      return { ...nothing, blockedBy };
    }
    const { combined } = combine(open, question, facts);
    const beforeWaiting = combined.slice(0, SETS_MAX);
    const ids = blockedBy.map(({ ruleId }) => ruleId);
    await Promise.all(beforeWaiting.map((set) => confirm(pack, question, facts, set, ids)));
    return { ...nothing, blockedBy, beforeWaiting };
  }
  const { combined, isCut } = combine(found, question, facts);
  const sets = combined.slice(0, SETS_MAX);
  await Promise.all(sets.map((set) => confirm(pack, question, facts, set)));
  return {
    sets,
    isComplete: !isCut && sets.length === combined.length,
    blockedBy: [],
    beforeWaiting: [],
  };
}

interface Search {
  readonly requirements: readonly Requirement[];
  readonly choices: ReadonlyMap<FactName, readonly Choice[]>;
  readonly facts: FactSet;
}

/** Everything that has to hold, and what may be changed to make it hold. */
function searchOf(pack: Pack, question: Question, facts: FactSet, by: readonly RemedyBy[]): Search {
  const names = factsOf(question).filter((name) => {
    const { remedyBy } = factDefinition(name);
    return remedyBy !== undefined && by.includes(remedyBy);
  });
  const invariants = invariantsOf(question);
  const conditions = rulesOf(pack, question).flatMap(({ appliesWhen, require }) =>
    appliesWhen ? [appliesWhen, require] : [require],
  );
  const leaves = [
    ...leavesOf(conditions, pack),
    ...leavesOf(
      invariants.map(({ holds }) => holds),
      { lists: {}, terms: {} },
    ),
  ];
  const changeable = (reads: readonly FactName[]): readonly FactName[] =>
    reads.filter((name) => names.includes(name));
  const requirements: readonly Requirement[] = [
    ...executorOf(pack, question).rules.map(({ rule, isSatisfied, reads }) => ({
      rule,
      holds: isSatisfied,
      facts: changeable(reads),
    })),
    ...invariants.map(({ isKept, facts: reads }) => ({ holds: isKept, facts: changeable(reads) })),
  ];
  return { requirements, choices: choicesOf(names, leaves, facts), facts };
}

/** Requirements that have to be met together: those that share facts which may change. */
function componentsOf(requirements: readonly Requirement[]): readonly (readonly Requirement[])[] {
  let components: { readonly facts: ReadonlySet<FactName>; readonly all: Requirement[] }[] = [];
  for (const one of requirements) {
    const shares = components.filter(({ facts }) => one.facts.some((name) => facts.has(name)));
    const facts = new Set([...one.facts, ...shares.flatMap((share) => [...share.facts])]);
    const all = [...shares.flatMap((share) => share.all), one];
    components = [...components.filter((other) => !shares.includes(other)), { facts, all }];
  }
  return components.map(({ all }) => all);
}

/** A search that was cut may have missed something: nothing is called hopeless for it. */
const isHopeless = (found: Found | undefined): boolean => found?.sets.length === 0 && !found.isCut;

/**
 * The violated rules that cannot be satisfied, each for itself; else a least set of rules that
 * cannot be satisfied together, as far as they are violated.
 */
function blockingIn(component: readonly Requirement[], search: Search): readonly Rule[] {
  const rules = component.flatMap(({ rule }) => rule ?? []);
  const isImpossible = (some: readonly Rule[]): boolean => {
    const kept = component.filter(({ rule }) => rule === undefined || some.includes(rule));
    return isHopeless(irreducible(kept, search.choices, search.facts));
  };
  const violated = component.flatMap(({ rule, holds }) =>
    rule === undefined || holds(search.facts) ? [] : rule,
  );
  const alone = violated.filter((rule) => isImpossible([rule]));
  if (alone.length > 0) return alone;
  // What is satisfied is left out first, so that as few others as can be share the blame.
  const satisfied = rules.filter((rule) => !violated.includes(rule));
  let core: readonly Rule[] = rules;
  for (const rule of [...satisfied, ...violated]) {
    const less = core.filter((one) => one !== rule);
    if (isImpossible(less)) core = less;
  }
  return core.filter((rule) => violated.includes(rule));
}

interface Asked {
  readonly pack: Pack;
  readonly question: Question;
  readonly facts: FactSet;
  readonly people: readonly RemedyBy[];
}

function blockOf(rule: Rule, { pack, question, facts, people }: Asked): RepairBlock {
  const { id: ruleId, code } = rule;
  const search = searchOf(pack, question, facts, [...people, 'time']);
  const own = search.requirements.find((one) => one.rule === rule);
  const reads = executorOf(pack, question).rules.find((one) => one.rule === rule)?.reads ?? [];
  const remedies = reads.flatMap((name) => factDefinition(name).remedyBy ?? []);
  if (own === undefined || remedies.length === 0 || remedies.some((one) => one !== 'time')) {
    return { ruleId, code, byTime: false };
  }
  const kept = search.requirements.filter((one) => one === own || one.rule === undefined);
  const found = irreducible(kept, search.choices, facts);
  return { ruleId, code, byTime: found.sets.length > 0 };
}

/** One set of each component, in every combination. */
function combine(
  found: readonly Found[],
  question: Question,
  facts: FactSet,
): { readonly combined: readonly RepairSet[]; readonly isCut: boolean } {
  let isCut = found.some((one) => one.isCut);
  let combined: readonly Ranked[] = [rankedOf(new Map(), question, facts)];
  for (const { sets } of found) {
    const product = combined
      .flatMap(({ changes }) => sets.map((more) => new Map([...changes, ...more])))
      .map((changes) => rankedOf(changes, question, facts))
      .sort(byRank);
    isCut ||= product.length > COMBINED_MAX;
    combined = product.slice(0, COMBINED_MAX);
  }
  return { combined: combined.map(({ set }) => set), isCut };
}

interface Ranked {
  readonly changes: Changes;
  readonly set: RepairSet;
  /** Changes, people, and how far numbers move: what is less comes first. */
  readonly rank: readonly number[];
  readonly name: string;
}

function rankedOf(changes: Changes, question: Question, facts: FactSet): Ranked {
  const list = factsOf(question).flatMap((fact): readonly RepairChange[] => {
    const choice = changes.get(fact);
    const from = facts[fact];
    const by = factDefinition(fact).remedyBy;
    if (choice === undefined || from === undefined || by === undefined) return [];
    const { to, alike } = choice;
    return [{ fact, from, to, ...(alike.length === 0 ? {} : { alike }), by }];
  });
  const by = PEOPLE.filter((one) => list.some((change) => change.by === one));
  return {
    changes,
    set: { changes: list, by },
    rank: [list.length, by.length, distanceOf(changes, facts)],
    name: list.map(({ fact, to }) => `${fact}=${String(to)}`).join(),
  };
}

function byRank(left: Ranked, right: Ranked): number {
  for (const [index, rank] of left.rank.entries()) {
    const difference = rank - (right.rank[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.name < right.name ? -1 : 1;
}

/** @param waiting Rules that may still object: they wait for time. */
async function confirm(
  pack: Pack,
  question: Question,
  facts: FactSet,
  { changes }: RepairSet,
  waiting: readonly string[] = [],
): Promise<void> {
  const changed = Object.fromEntries(changes.map(({ fact, to }) => [fact, to]));
  const { outcome, violations } = await decide(pack, question, { ...facts, ...changed });
  const stays = violations.filter(({ ruleId }) => !waiting.includes(ruleId));
  if (outcome !== 'indeterminate' && stays.length === 0) return;
  const what = changes.map(({ fact, to }) => `${fact}=${String(to)}`).join(', ');
  throw new Error(`${pack.packId} ${question}: ${what} was to repair it, but it is ${outcome}`);
}
