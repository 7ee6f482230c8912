/** The difference of two policies as text for people. */
import {
  factLabel,
  fillIn,
  type Language,
  type Pack,
  type PackDifference,
  valueLabel,
} from '../runtime/index.ts';
import { type Line, line, section, tone } from './cli-text.ts';
import { apart, column } from './cli-trees.ts';
import { wordsOf } from './cli-words.ts';

type Named = PackDifference['terms'][number];
type QuestionDifference = PackDifference['questions'][number];
type Witness = NonNullable<QuestionDifference['otherCode']>;

interface Sides {
  readonly left: Pack;
  readonly right: Pack;
  readonly language: Language;
}

export const isNoDifference = ({ terms, lists, rules, questions }: PackDifference): boolean =>
  [terms, lists, rules.onlyLeft, rules.onlyRight, rules.changed].every(
    ({ length }) => length === 0,
  ) && questions.every(({ isSame }) => isSame);

const titleOf = ({ left, right }: PackDifference, language: Language): Line =>
  line(
    0,
    tone(`${language.phrases.policy.difference}:`, 'strong'),
    tone(apart(language, left), 'strong'),
    arrow(language),
    tone(apart(language, right), 'strong'),
  );

export const noDifferenceLines = (found: PackDifference, language: Language): readonly Line[] => [
  titleOf(found, language),
  line(2, language.phrases.policy.same),
];

export function differenceLines(
  found: PackDifference,
  left: Pack,
  right: Pack,
  language: Language,
): readonly Line[] {
  const { terms, lists, rules, questions } = found;
  const words = wordsOf(language);
  const sides = { left, right, language };
  const onlyIn = (pack: Pack): string => fillIn(language, words.rulesOnlyIn, { pack: pack.packId });
  const changed = rules.changed.flatMap(({ ruleId, fields }) => {
    const title = right.rules.find(({ id }) => id === ruleId)?.title ?? '';
    return [
      ruleLine(ruleId, [], title, language),
      ...fields.flatMap((one) => fieldLines(one, language)),
    ];
  });
  const open = questions.filter(({ isSame }) => !isSame);
  return [
    titleOf(found, language),
    ...section(words.terms, termLines(terms, language)),
    ...section(
      words.lists,
      lists.flatMap((one) => fieldLines(one, language)),
    ),
    ...section(onlyIn(left), ownLines(left, rules.onlyLeft, language)),
    ...section(onlyIn(right), ownLines(right, rules.onlyRight, language)),
    ...section(words.rulesChanged, changed),
    ...open.flatMap((one) => questionLines(one, sides)),
    ...(questions.every(({ isExact }) => isExact) ? [] : section(words.notExact, [])),
  ];
}

const arrow = ({ direction }: Language): string => (direction === 'rtl' ? '←' : '→');

/** Terms by the name they begin with: those of one name have the same clauses. */
function termLines(terms: readonly Named[], language: Language): readonly Line[] {
  const groupOf = ({ name }: Named): string => name.split('.')[0] ?? name;
  return [...new Set(terms.map(groupOf))].flatMap((group) => {
    const some = terms.filter((one) => groupOf(one) === group);
    const clauses = (side: 'leftSources' | 'rightSources'): string => {
      const names = [...new Set(some.flatMap((one) => one[side]))];
      return names.length === 0 ? '–' : apart(language, names.join(' '));
    };
    const said = [
      tone(clauses('leftSources'), 'faint'),
      arrow(language),
      tone(clauses('rightSources'), 'faint'),
    ];
    return [
      { lead: ['  ', apart(language, group), '  '], rest: ' '.repeat(4), said },
      ...some.flatMap((one) => fieldLines(one, language, one.name.slice(group.length + 1))),
    ];
  });
}

function fieldLines(one: Named, language: Language, name: string = one.name): readonly Line[] {
  const [left, right] = [one.left, one.right].map((value) => apart(language, shown(value)));
  return [
    {
      lead: ['    ', ...(name === '' ? [] : [`${apart(language, name)}:`, ' '])],
      rest: ' '.repeat(8),
      said: [left ?? '', tone(arrow(language), 'faint'), right ?? ''],
    },
  ];
}

/** A value with blanks in it, so that a long one can be wrapped. */
function shown(value: unknown): string {
  if (value === undefined) return '–';
  return typeof value === 'string'
    ? value
    : JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ');
}

const ownLines = ({ rules }: Pack, ids: readonly string[], language: Language): readonly Line[] =>
  rules
    .filter(({ id }) => ids.includes(id))
    .map(({ id, code, title }) => ruleLine(id, [code], title, language));

const ruleLine = (
  id: string,
  codes: readonly string[],
  title: string,
  language: Language,
): Line => ({
  lead: ['  ', column(language, id, ['E-30a']), '  '],
  said: [title, ...codes.map((code) => tone(apart(language, code), 'faint'))],
});

function questionLines(of: QuestionDifference, sides: Sides): readonly Line[] {
  const { language, left, right } = sides;
  const { allowedOnlyBy, otherReason } = wordsOf(language);
  const by = ({ packId }: Pack): string => fillIn(language, allowedOnlyBy, { pack: packId });
  return section(apart(language, of.question), [
    ...witnessLines(by(left), of.allowedByLeftOnly, sides),
    ...witnessLines(by(right), of.allowedByRightOnly, sides),
    ...witnessLines(otherReason, of.otherCode, sides),
  ]);
}

/** The facts that make the difference, and what each pack says of them. */
function witnessLines(
  title: string,
  witness: Witness | undefined,
  { left, right, language }: Sides,
): readonly Line[] {
  if (witness === undefined) return [];
  const { facts, unusual } = witness;
  const told = unusual.map(
    (name) => `${factLabel(language, name)}: ${valueLabel(language, name, facts[name] ?? '')}`,
  );
  const ids = [left.packId, right.packId];
  const side = ({ packId }: Pack, of: Witness['left']): Line => {
    const isAllowed = of.outcome === 'allowed';
    const verdict = language.phrases.verdicts[of.outcome];
    const codes = of.code === null ? [] : [apart(language, of.code)];
    return {
      lead: [
        '    ',
        tone(isAllowed ? '✓' : '✗', isAllowed ? 'good' : 'bad'),
        ' ',
        column(language, packId, ids),
        '  ',
      ],
      said: [
        verdict,
        ...codes,
        tone(of.violated.map((id) => apart(language, id)).join(' '), 'faint'),
      ],
    };
  };
  return [
    line(2, `${title}:`),
    ...(told.length === 0 ? [wordsOf(language).asUsual] : told).map((one) => line(4, one)),
    side(left, witness.left),
    side(right, witness.right),
  ];
}
