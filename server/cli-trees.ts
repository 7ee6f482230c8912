/**
 * Rules as lines: what each said, and as a tree what it looked at, with the value read, the value
 * needed and where both come from.
 *
 * Source: our choice.
 */
import {
  fillIn,
  isolate,
  type Language,
  type RuleTrace,
  type Trace,
  wordLeaf,
  wordRule,
} from '../runtime/index.ts';
import { type Line, line, padded, type Said, tone } from './cli-text.ts';

type Outcome = RuleTrace['outcome'];

const SIGNS: Readonly<Record<Outcome, Said>> = {
  violated: tone('✗', 'bad'),
  passed: tone('✓', 'good'),
  notApplicable: tone('–', 'faint'),
};

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** An id, an address or an instant: in a text that runs the other way, kept apart from it. */
export const apart = ({ direction }: Language, text: string): string =>
  (direction === 'rtl') === RIGHT_TO_LEFT.test(text) || text === '' ? text : isolate(text);

/** A column of names: as wide as the widest, but in right-to-left text, where columns break. */
export function column({ direction }: Language, name: string, all: readonly string[]): string {
  if (direction === 'rtl') return isolate(name);
  return padded(name, Math.max(...all.map(({ length }) => length)));
}

/** One rule with its trees, an indent wide. */
export function ruleLines(
  rule: RuleTrace,
  all: readonly RuleTrace[],
  language: Language,
  indent: number,
): readonly Line[] {
  const { ruleId, outcome, severity, code, source } = rule;
  const { phrases } = language;
  const { sentence, remedy } = wordRule(language, rule);
  const ids = all.map((one) => one.ruleId);
  const lead = [' '.repeat(indent), SIGNS[outcome], ` ${column(language, ruleId, ids)}  `];
  const below = ' '.repeat(indent + 2);
  const advises = severity === 'advise' ? [`(${phrases.severities.advise})`] : [];
  const said = outcome === 'violated' ? tone(sentence, 'strong') : sentence;
  const parts: Part[] = [
    ...(rule.appliesWhen === undefined
      ? []
      : [{ title: phrases.parts.appliesWhen, trace: rule.appliesWhen }]),
    { title: phrases.parts.require, trace: rule.require },
  ];
  const clauses = source.map((one) => apart(language, one)).join(' ');
  const isHelp = outcome === 'violated' && remedy !== undefined;
  return [
    { lead, rest: `${below}${' '.repeat(2)}`, said: [said, ...advises] },
    line(indent + 4, tone(apart(language, code), 'faint'), tone(clauses, 'faint')),
    ...parts.flatMap(({ title, trace }, index) =>
      branch({
        before: ' '.repeat(indent + 4),
        isLast: index === parts.length - 1,
        head: [title],
        sign: null,
        below: [trace],
        language,
      }),
    ),
    ...(isHelp ? [line(indent + 4, `${phrases.remedy}:`, remedy)] : []),
  ];
}

interface Part {
  readonly title: string;
  readonly trace: Trace;
}

interface Branch {
  /** What stands before it: the branches that it hangs from. */
  readonly before: string;
  readonly isLast: boolean;
  readonly sign: Said | null;
  readonly head: readonly Said[];
  readonly below: readonly Trace[];
  readonly language: Language;
}

/** The shapes of a tree that is read from the left, and from the right. */
const SHAPES = {
  ltr: { more: '├─ ', last: '└─ ' },
  rtl: { more: '┤─ ', last: '┘─ ' },
} as const;

function branch({ before, isLast, sign, head, below, language }: Branch): readonly Line[] {
  const { more, last } = SHAPES[language.direction];
  const under = `${before}${isLast ? '   ' : '│  '}`;
  const signed = sign === null ? [] : [sign, ' '];
  const continued = below.length === 0 ? '  ' : '│ ';
  return [
    {
      lead: [tone(`${before}${isLast ? last : more}`, 'faint'), ...signed],
      rest: `${under}${sign === null ? '' : continued}`,
      said: head,
    },
    ...below.flatMap((trace, index) =>
      branch({
        before: under,
        isLast: index === below.length - 1,
        ...traceSaid(trace, language),
        language,
      }),
    ),
  ];
}

function traceSaid(trace: Trace, language: Language): Pick<Branch, 'sign' | 'head' | 'below'> {
  const sign = tone(trace.result ? '✓' : '✗', trace.result ? 'good' : 'bad');
  const { phrases } = language;
  if ('of' in trace) return { sign, head: [phrases.groups[trace.op]], below: trace.of };
  const { label, actual, needed: expected, neededFrom, from } = wordLeaf(language, trace);
  const needed =
    neededFrom === undefined
      ? fillIn(language, phrases.needed, { expected })
      : fillIn(language, phrases.neededFrom, { expected, from: neededFrom });
  const source = tone(fillIn(language, phrases.from, { from }), 'faint');
  return {
    sign,
    head: [`${label}:`, trace.result ? actual : tone(actual, 'warn'), `(${needed})`, source],
    below: [],
  };
}
