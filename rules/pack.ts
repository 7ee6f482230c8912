/**
 * A policy pack: the terms and the rules of one product in one era, as data.
 *
 * Invariants:
 *   P1. A pack is used only after every part of it was checked; a broken one throws, with all its
 *       problems, each with its file and its place there.
 *   P2. A loaded pack is frozen.
 *   P3. Every question has at least one rule in every pack, so "no rule objected" cannot come from
 *       there being no rules.
 *
 * Source: domain §0.8, §3, §3.1, §4.10.
 */
import { canonical } from './canonical.ts';
import {
  deepFreeze,
  didYouMean,
  isRecord,
  type JsonObject,
  lineOf,
  type Problem,
  shown,
} from './json.ts';
import { lintRules, type Part, sources } from './lint.ts';
import type { Question } from './questions.ts';
import type { Lists, Rule } from './rule.ts';
import { sha256Of } from './sha256.ts';
import {
  described,
  elsewhere,
  int,
  listOf,
  mapOf,
  object,
  oneOf,
  orNull,
  pattern,
  reader,
  reportMissing,
  text,
} from './shape.ts';
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

/** So many problems are printed; all of them are in {@link PackError.problems}. */
const PRINTED_MAX = 50;

/** A pack that may not be used, with everything that is wrong with it. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly problems: readonly Problem[];

  constructor(pack: string, problems: readonly Problem[]) {
    const lines = problems.slice(0, PRINTED_MAX).map((problem) => `  ${lineOf(problem)}`);
    const more = problems.length - lines.length;
    if (more > 0) lines.push(`  … and ${more} more`);
    super([`policy pack ${pack} is refused, ${problems.length} problem(s):`, ...lines].join('\n'));
    this.problems = problems;
  }
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The name that only the rules which packs inherit may have. */
const SHARED_NAME = 'shared';

const plain = reader<string | number>(
  { type: ['string', 'integer'] },
  (value, place, problems: Problem[]) => {
    if (typeof value === 'string' || Number.isSafeInteger(value)) return;
    problems.push({ place, reason: 'must be a text or a whole number' });
  },
);
const date = reader<string>(
  { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  (value, place, problems: Problem[]) => {
    if (typeof value === 'string' && isCalendarDate(value)) return;
    problems.push({ place, reason: 'must be a day of the calendar, like 2017-02-05' });
  },
);
const version = int(1, 10_000);
const lists = mapOf(/^[a-z][A-Za-z]*$/, 'closedStates', listOf(plain, 1));
/** What is looked at pair by pair has an end. The shipped packs have 57. Source: our choice. */
const RULES_MAX = 200;
/** What stands in it, and whether it stands there twice, is looked at rule by rule. */
const rules = reader<readonly unknown[]>(
  { type: 'array', items: { $ref: '#/$defs/rule' }, maxItems: RULES_MAX },
  (value, place, problems: Problem[]) => {
    if (!Array.isArray(value)) problems.push({ place, reason: 'must be a list' });
    else if (value.length > RULES_MAX) {
      problems.push({ place, reason: `has ${value.length} rules; there may be ${RULES_MAX}` });
    }
  },
);

/** Everything of a pack's file but what its terms and its rules say. */
export const HEAD = object(
  {
    pack: pattern(NAME, 'webex-current'),
    version: described(version, 'A released version is never edited; a change is a new version.'),
    effectiveFrom: described(orNull(date), 'The first day in force, in UTC; null for since ever.'),
    terms: elsewhere({ $ref: '#/$defs/terms' }),
    termSources: described(
      mapOf(/^[a-zA-Z]+$/, 'graceDays', sources),
      'For each term, the clauses it comes from.',
    ),
    rules,
  },
  {
    $schema: text,
    inherits: described(
      elsewhere({ type: 'string', pattern: '^shared@[1-9]\\d*$' }),
      'The rules it takes over: shared@1, or absent for none.',
    ),
    note: text,
    lists: described(lists, 'Lists of values that rules name, in place of writing them out.'),
  },
);

const SHARED = object({ pack: oneOf(SHARED_NAME), version, rules }, { note: text, lists });

/**
 * Checks a pack and makes it ready for use.
 *
 * @param json The pack's file. Untrusted.
 * @param shared What it may inherit from, and does if it says so: `"inherits": "shared@1"`.
 * @param file What problems call the file. Default: the name of the pack.
 * @throws {PackError} Anything is wrong with either.
 */
export function loadPack(json: unknown, shared?: unknown, file = nameIn(json)): Pack {
  const own: Problem[] = [];
  const inherited: Problem[] = [];
  const head = HEAD(json, '', own);
  const base = shared === undefined ? undefined : SHARED(shared, '', inherited);
  const offered = inherited.length > 0 ? undefined : base && `${base.pack}@${base.version}`;
  const all = () => [...tagged(offered ?? SHARED_NAME, inherited), ...tagged(file, own)];
  if (!isRecord(json) || inherited.length > 0) throw new PackError(file, all());

  const isHeir = head.inherits !== undefined && head.inherits === offered;
  if (head.inherits !== undefined && !isHeir) {
    const reason = `cannot be ${shown(head.inherits)}: there is ${offered ?? 'nothing'} to inherit`;
    own.push({ place: '/inherits', reason });
  }
  if (head.pack === SHARED_NAME) {
    own.push({ place: '/pack', reason: `"${SHARED_NAME}" is the name of what packs inherit` });
  }
  const terms = Object.hasOwn(json, 'terms') ? readTerms(head.terms, '/terms', own) : undefined;
  if (terms && isRecord(head.termSources)) lintTermSources(terms, head.termSources, own);
  const parts: Part[] = [{ file, ...partOf(head), problems: own }];
  if (base && offered !== undefined && isHeir) {
    parts.unshift({ file: offered, ...partOf(base), problems: inherited });
    lintListNames(base.lists, head.lists, own);
  }
  lintRules(parts, terms);
  if (own.length > 0 || inherited.length > 0 || !terms) throw new PackError(file, all());

  // A copy: whoever keeps the file cannot change the pack behind our back.
  const pack = structuredCopy({
    packId: `${head.pack}@${head.version}`,
    pack: head.pack,
    version: head.version,
    effectiveFrom: head.effectiveFrom,
    ...(head.note === undefined ? {} : { note: head.note }),
    terms,
    termSources: head.termSources,
    lists: Object.assign({}, ...parts.map((part) => part.lists)) as Lists,
    rules: parts.flatMap((part) => part.rules) as Rule[],
  });
  return deepFreeze({ ...pack, packHash: sha256Of(canonical(pack)) });
}

/** Everything that the hash of a pack is taken of: {@link Pack.packHash} is its SHA-256. */
export function contentOf({ packHash: _, ...content }: Pack): string {
  return canonical(content);
}

/** The rules a pack asks for one question. Never empty for a loaded pack (P3). */
export const rulesOf = (pack: Pack, question: Question): readonly Rule[] =>
  pack.rules.filter((rule) => rule.questions.includes(question));

function nameIn(json: unknown): string {
  const name = isRecord(json) ? json['pack'] : undefined;
  return typeof name === 'string' && NAME.test(name) ? name : 'pack';
}

const tagged = (file: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ file, ...problem }));

/** The rules and lists of a file, as far as they are any; the rest is reported already. */
function partOf(of: { readonly rules?: unknown; readonly lists?: unknown }) {
  return {
    rules: Array.isArray(of.rules) ? (of.rules as readonly unknown[]) : [],
    lists: isRecord(of.lists) ? of.lists : {},
  };
}

function lintTermSources(terms: Terms, termSources: JsonObject, problems: Problem[]): void {
  const place = '/termSources';
  if (problems.some((problem) => problem.place.startsWith(place))) return;
  const names = Object.keys(terms);
  reportMissing(termSources, names, names, place, problems);
  for (const term of Object.keys(termSources)) {
    if (names.includes(term)) continue;
    problems.push({
      place: `${place}/${term}`,
      reason: `there is no such term${didYouMean(term, names)}`,
    });
  }
}

function lintListNames(inherited: unknown, own: unknown, problems: Problem[]): void {
  if (!isRecord(inherited) || !isRecord(own)) return;
  for (const list of Object.keys(own)) {
    if (!Object.hasOwn(inherited, list)) continue;
    problems.push({ place: `/lists/${list}`, reason: 'is already an inherited list' });
  }
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isCalendarDate(value: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []).map(
    Number,
  );
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const dayMax = (MONTH_DAYS[month - 1] ?? 0) + (isLeap && month === 2 ? 1 : 0);
  return day >= 1 && day <= dayMax;
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
