/**
 * A policy pack: the terms and the rules of one product in one era, as data.
 *
 * Invariants:
 *   P1. A pack is used only after every part of it was checked; a broken one throws, with all its
 *       problems. The shipped packs are checked when this module loads.
 *   P2. A loaded pack is frozen.
 *   P3. Every question has at least one rule in every pack, so "no rule objected" cannot come from
 *       there being no rules.
 *
 * Source: domain §0.8, §3, §3.1, §4.10.
 */
import { canonical, sha256Of } from './canonical.ts';
import { deepFreeze, isRecord, type JsonObject, type Problem } from './json.ts';
import { lintRules, SOURCE_FORM } from './lint.ts';
import sparkJson from './packs/cisco-spark-2017.json' with { type: 'json' };
import sharedJson from './packs/shared.json' with { type: 'json' };
import webexJson from './packs/webex-current.json' with { type: 'json' };
import type { Question } from './questions.ts';
import type { Lists, Rule } from './rule.ts';
import { int, listOf, mapOf, object, oneOf, orNull, pattern, type Reader, text } from './shape.ts';
import { readTerms, type Terms } from './terms.ts';

export interface Pack {
  /** `webex-current@1`: recorded with every decision and every trial. */
  readonly packId: string;
  /** SHA-256 of everything in it, what it inherits included. A released pack keeps its hash. */
  readonly packHash: string;
  readonly pack: string;
  readonly version: number;
  /** UTC calendar date, inclusive. null: since ever, as far as the sources say. */
  readonly effectiveFrom: string | null;
  readonly note?: string;
  readonly terms: Terms;
  /** For each term, the clauses it comes from. */
  readonly termSources: Readonly<Record<string, readonly string[]>>;
  readonly lists: Lists;
  /** Inherited rules first, each in the order of its file. The order decides nothing. */
  readonly rules: readonly Rule[];
}

/** A pack that may not be used, with everything that is wrong with it. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly problems: readonly Problem[];

  constructor(pack: string, problems: readonly Problem[]) {
    const lines = problems.map((problem) => `  ${problem.place}: ${problem.reason}`);
    super([`policy pack ${pack} is refused, ${problems.length} problem(s):`, ...lines].join('\n'));
    this.problems = problems;
  }
}

const anything: Reader<unknown> = (value) => value;
const sources = listOf(pattern(SOURCE_FORM, 'T-001, A-01, R-01 or "our choice"'), 1);
const lists = mapOf(/^[a-z][A-Za-z]*$/, anything);
const version = int(1, 10_000);

const HEAD = object(
  {
    pack: pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'webex-current'),
    version,
    effectiveFrom: orNull(pattern(/^\d{4}-\d{2}-\d{2}$/, '2017-02-05')),
    terms: anything,
    termSources: mapOf(/^[a-zA-Z]+$/, sources),
    rules: listOf(anything),
  },
  { inherits: text, note: text, lists },
);

const SHARED = object(
  { pack: oneOf('shared'), version, rules: listOf(anything) },
  { note: text, lists },
);

/**
 * Checks a pack and makes it ready for use.
 *
 * @param json The pack's file. Untrusted.
 * @param shared The file it inherits from, if it inherits: `"inherits": "shared@1"`.
 * @throws {PackError} Anything is wrong with either.
 */
export function loadPack(json: unknown, shared?: unknown): Pack {
  const name = isRecord(json) && typeof json['pack'] === 'string' ? json['pack'] : 'pack';
  const problems: Problem[] = [];
  const head = HEAD(json, name, problems);
  const base = shared === undefined ? undefined : SHARED(shared, 'shared', problems);
  if (problems.length > 0) throw new PackError(name, problems);

  const offered = base && `${base.pack}@${base.version}`;
  if (head.inherits !== offered) {
    const reason = `is ${head.inherits ?? 'absent'}, but what was given is ${offered ?? 'nothing'}`;
    problems.push({ place: `${name}/inherits`, reason });
  }
  const terms = readTerms(head.terms, `${name}/terms`, problems);
  lintTermSources(terms, head.termSources, `${name}/termSources`, problems);
  const merged = mergeLists(base?.lists, head.lists, name, problems);
  const ruleSources = [{ pack: name, rules: head.rules }];
  if (base) ruleSources.unshift({ pack: 'shared', rules: base.rules });
  lintRules({ name, sources: ruleSources, lists: merged, terms }, problems);
  if (problems.length > 0) throw new PackError(name, problems);

  // A copy: whoever keeps the file cannot change the pack behind our back.
  const pack = structuredCopy({
    packId: `${head.pack}@${head.version}`,
    pack: head.pack,
    version: head.version,
    effectiveFrom: head.effectiveFrom,
    ...(head.note === undefined ? {} : { note: head.note }),
    terms,
    termSources: head.termSources,
    lists: merged as Lists,
    rules: ruleSources.flatMap((source) => source.rules) as Rule[],
  });
  return deepFreeze({ ...pack, packHash: sha256Of(canonical(pack)) });
}

/** The shipped packs by {@link Pack.packId}. */
export const PACKS: ReadonlyMap<string, Pack> = new Map(
  [webexJson, sparkJson].map((json) => {
    const pack = loadPack(json, sharedJson);
    return [pack.packId, pack];
  }),
);

/**
 * A shipped pack.
 *
 * @throws {RangeError} There is no pack of that id: a bug of the caller, who checks outside input
 *   with `PACKS.has`.
 */
export function packOf(packId: string): Pack {
  const pack = PACKS.get(packId);
  if (pack) return pack;
  throw new RangeError(`unknown pack ${packId}; there are ${[...PACKS.keys()].join(', ')}`);
}

/** The rules a pack asks for one question. Never empty for a loaded pack (P3). */
export const rulesOf = (pack: Pack, question: Question): readonly Rule[] =>
  pack.rules.filter((rule) => rule.questions.includes(question));

function lintTermSources(
  terms: Terms,
  termSources: JsonObject,
  place: string,
  problems: Problem[],
): void {
  if (!isRecord(terms)) return;
  for (const term of Object.keys(terms)) {
    if (!Object.hasOwn(termSources, term)) problems.push({ place, reason: `misses "${term}"` });
  }
  for (const term of Object.keys(termSources)) {
    if (!Object.hasOwn(terms, term)) {
      problems.push({ place: `${place}/${term}`, reason: 'there is no such term' });
    }
  }
}

function mergeLists(
  inherited: JsonObject = {},
  own: JsonObject = {},
  name: string,
  problems: Problem[],
): JsonObject {
  for (const list of Object.keys(own)) {
    if (Object.hasOwn(inherited, list)) {
      problems.push({ place: `${name}/lists/${list}`, reason: 'is already an inherited list' });
    }
  }
  return { ...inherited, ...own };
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
