/**
 * What is wrong with a pack, or looks so: rules that nobody can satisfy or violate, parts that change
 * nothing, and rules that never stand alone.
 *
 * Invariants:
 *   Z6. A finding is proved over every class of facts that keep the invariants; what could not be
 *       looked at whole gives no finding, and `isExact` is false.
 *   Z7. The same pack gives the same findings, in the same order.
 *
 * Source: our choice (rules.md §4).
 */
import type { FactSet } from '../compile-condition.ts';
import { type Pack, rulesOf } from '../pack.ts';
import { QUESTION_NAMES, type Question } from '../questions.ts';
import { byPrecedence } from '../reasons.ts';
import type { Rule } from '../rule.ts';
import {
  baselineOf,
  conditionOf,
  findFacts,
  isFalse,
  isTrue,
  ruleStatement,
  type Statement,
} from './claim.ts';
import { placeIn } from './parts.ts';
import { redundantParts } from './redundant.ts';
import { Budget, type Search } from './search.ts';
import { settledBy, termsAskedIn } from './settled.ts';

/**
 * - `contradictory`: a rule that no facts satisfy, or rules of one question that never all hold;
 * - `vacuous`: a rule that all facts satisfy;
 * - `redundant`: a part of a rule that changes nothing;
 * - `shadowed`: a rule that is violated only together with another one;
 * - `settledByTerms`: a rule that the policy's terms decide, as they are meant to. No defect.
 */
export type FindingKind = 'contradictory' | 'vacuous' | 'redundant' | 'shadowed' | 'settledByTerms';

export interface Finding {
  readonly kind: FindingKind;
  readonly severity: 'error' | 'warning' | 'info';
  /** Where it is so. */
  readonly questions: readonly Question[];
  /** The rule itself first, then those it is compared with. */
  readonly ruleIds: readonly string[];
  /** The file that the rule stands in, as problems of a pack name it. */
  readonly file: string;
  /** Where in it, like a JSON pointer: `/rules/3 (E-15)/require/all/0`. */
  readonly place: string;
  readonly sentence: string;
  /** Facts that show it, where there are such facts. */
  readonly witness?: FactSet;
  /** Of `settledByTerms`: whether the rule is always satisfied, or never. */
  readonly value?: boolean;
}

export interface Findings {
  /** Errors first, then by their places in the pack. */
  readonly findings: readonly Finding[];
  /** Whether everything was looked at. */
  readonly isExact: boolean;
}

/** Everything that is found about a pack. */
export function findings(pack: Pack): Findings {
  const found: Finding[] = [];
  const watch = new Watch();
  for (const question of QUESTION_NAMES) found.push(...findingsAbout(pack, question, watch));
  const isDecided = (rule: Rule): boolean =>
    found.some(({ ruleIds }) => ruleIds.join() === rule.id);
  for (const rule of pack.rules) {
    if (isDecided(rule)) continue;
    const { paths, isExact } = redundantParts(pack, rule, watch.budget);
    watch.isExact &&= isExact;
    for (const path of paths) {
      found.push({
        kind: 'redundant',
        severity: 'warning',
        questions: rule.questions,
        ruleIds: [rule.id],
        ...placeIn(pack, rule.id, path),
        sentence: `This part of ${rule.id} changes nothing; it can be left out.`,
      });
    }
  }
  return { findings: merged(found).sort(byWeight(pack)), isExact: watch.isExact };
}

/** Remembers whether every search was carried to its end. */
class Watch {
  isExact = true;
  readonly budget = new Budget();

  /** Whether there are no such facts. */
  isImpossible(search: Search): boolean {
    if (search.facts === null && !search.isExact) this.isExact = false;
    return search.facts === null && search.isExact;
  }
}

interface Known {
  readonly rule: Rule;
  readonly says: Statement;
}

function findingsAbout(pack: Pack, question: Question, watch: Watch): readonly Finding[] {
  const found: Finding[] = [];
  const base = baselineOf(pack, question, watch.budget);
  const open: Known[] = [];
  for (const rule of rulesOf(pack, question)) {
    const says = ruleStatement(rule, pack);
    const value = settledBy(says);
    const about = { questions: [question], ruleIds: [rule.id], ...placeIn(pack, rule.id) };
    if (value !== null) {
      const terms = termsAskedIn(conditionOf(rule)).join(', ');
      const sentence = `The terms (${terms}) settle ${rule.id}: it ${value ? 'always' : 'never'} holds.`;
      found.push({ kind: 'settledByTerms', severity: 'info', ...about, sentence, value });
    } else if (watch.isImpossible(findFacts(question, base, [isTrue(says)], watch.budget))) {
      const sentence = `No facts satisfy ${rule.id}, so it refuses everything.`;
      found.push({ kind: 'contradictory', severity: 'error', ...about, sentence });
    } else if (watch.isImpossible(findFacts(question, base, [isFalse(says)], watch.budget))) {
      const sentence = `All facts satisfy ${rule.id}, so it refuses nothing.`;
      found.push({ kind: 'vacuous', severity: 'warning', ...about, sentence });
    } else {
      open.push({ rule, says });
    }
  }
  const context = { pack, question, base, watch };
  return [...found, ...conflicts(context, open), ...shadows(context, open)];
}

interface Context {
  readonly pack: Pack;
  readonly question: Question;
  readonly base: FactSet;
  readonly watch: Watch;
}

/** Smallest sets of rules that never all hold; two of them share no rule. */
function conflicts(context: Context, open: readonly Known[]): readonly Finding[] {
  const { pack, question, base, watch } = context;
  const search = (some: readonly Known[]): Search =>
    findFacts(
      question,
      base,
      some.map(({ says }) => isTrue(says)),
      watch.budget,
    );
  const found: Finding[] = [];
  let left = open;
  while (left.length > 0 && watch.isImpossible(search(left))) {
    let core = left;
    for (const one of left) {
      const fewer = core.filter((other) => other !== one);
      if (watch.isImpossible(search(fewer))) core = fewer;
    }
    const ids = core.map(({ rule }) => rule.id);
    const last = core.at(-1);
    if (last === undefined) break;
    const witness = search(core.slice(0, -1)).facts;
    found.push({
      kind: 'contradictory',
      severity: 'error',
      questions: [question],
      ruleIds: [last.rule.id, ...ids.slice(0, -1)],
      ...placeIn(pack, last.rule.id),
      sentence: watch.budget.isSpent
        ? `${enumerated(ids)} never hold together; some of them may be needless for that.`
        : `${enumerated(ids)} never hold together, so ${question} is never allowed.`,
      ...(witness ? { witness } : {}),
    });
    left = left.filter((one) => !core.includes(one));
  }
  return found;
}

/** Rules that are violated only together with another one; of two equal ones, the later. */
function shadows(context: Context, open: readonly Known[]): readonly Finding[] {
  const { question, base, watch } = context;
  return open.flatMap((one, index) => {
    const witness = findFacts(question, base, [isFalse(one.says)], watch.budget).facts ?? base;
    const hides = (other: Known, by: Known): boolean =>
      watch.isImpossible(
        findFacts(question, base, [isFalse(other.says), isTrue(by.says)], watch.budget),
      );
    const by = open.find((other, place) => {
      if (other === one || other.says.holds(witness) || !hides(one, other)) return false;
      return place < index || !hides(other, one);
    });
    return by === undefined ? [] : [shadow(context, one, by, witness)];
  });
}

function shadow({ pack, question }: Context, one: Known, by: Known, witness: FactSet): Finding {
  const [own, others] = [reasonOf(one.rule), reasonOf(by.rule)];
  // It refuses nothing more, but it may still give the answer its code.
  const isLeading = own.code !== others.code && byPrecedence(own, others) < 0;
  const always = `Whenever ${one.rule.id} is violated, so is ${by.rule.id}`;
  return {
    kind: 'shadowed',
    severity: isLeading ? 'info' : 'warning',
    questions: [question],
    ruleIds: [one.rule.id, by.rule.id],
    ...placeIn(pack, one.rule.id),
    sentence: isLeading ? `${always}; its code ${own.code} leads.` : `${always}.`,
    witness,
  };
}

const reasonOf = ({ id, code }: Rule) => ({ ruleId: id, code });

/** What is the same for several questions is one finding. */
function merged(found: readonly Finding[]): Finding[] {
  const bySaying = new Map<string, Finding>();
  for (const one of found) {
    const key = [one.kind, one.severity, one.file, one.place, ...one.ruleIds].join(' ');
    const before = bySaying.get(key);
    const questions = [...(before?.questions ?? []), ...one.questions];
    bySaying.set(key, { ...(before ?? one), questions });
  }
  return [...bySaying.values()];
}

const SEVERITY_ORDER: readonly Finding['severity'][] = ['error', 'warning', 'info'];

function byWeight({ rules }: Pack): (left: Finding, right: Finding) => number {
  const weightOf = ({ severity, ruleIds }: Finding): number =>
    SEVERITY_ORDER.indexOf(severity) * rules.length +
    rules.findIndex(({ id }) => id === ruleIds[0]);
  return (left, right) => weightOf(left) - weightOf(right);
}

const enumerated = (ids: readonly string[]): string =>
  ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`;
