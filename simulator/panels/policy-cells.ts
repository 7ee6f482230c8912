/** Rules and matrices in the reader's language: a requirement, a heading, a cell. */
import {
  FACTS,
  factLabel,
  fill,
  fillIn,
  type Language,
  type Matrix,
  type Pack,
  valueLabel,
  type WordedRule,
  wordRule,
} from '../../runtime/index.ts';
import type { PanelWords } from '../panel-words.ts';

export type MatrixColumn = Matrix['tables'][number]['columns'][number];
export type MatrixCell = Matrix['tables'][number]['rows'][number]['cells'][number];
type MatrixValue = NonNullable<MatrixCell>[number];

/** What the column is about: a fact, or two facts that are compared. */
export function columnText(language: Language, words: PanelWords, column: MatrixColumn): string {
  const fact = factLabel(language, column.fact);
  if (column.comparedWith === undefined) return fact;
  return fill(words.besideEach, { fact, other: factLabel(language, column.comparedWith) });
}

interface Reading {
  readonly language: Language;
  readonly words: PanelWords;
}

/** `any`, `yes`, `Calling, Messaging`, `up to 120`. */
export function cellText(
  reading: Reading,
  column: MatrixColumn | undefined,
  cell: MatrixCell,
): string {
  const { language, words } = reading;
  if (cell === null || column === undefined) return words.any;
  return cell
    .map((value) => valueText(reading, column, value))
    .join(language.phrases.listSeparator);
}

function valueText({ language, words }: Reading, { fact }: MatrixColumn, value: MatrixValue) {
  switch (value.kind) {
    case 'relation':
      return words[value.relation];
    case 'value':
      return valueLabel(language, fact, value.value);
    case 'range': {
      const [min, max] = [String(value.min), String(value.max)];
      if (min === max) return min;
      const whole = FACTS[fact];
      if (whole.kind !== 'int') return fillIn(language, words.between, { min, max });
      if (value.min === whole.min) return fillIn(language, words.upTo, { max });
      if (value.max === whole.max) return fillIn(language, words.atLeast, { min });
      return fillIn(language, words.between, { min, max });
    }
  }
}

/** What a rule requires, apart from any applicant. */
export function wordRequirement(language: Language, rule: Pack['rules'][number]): WordedRule {
  const { messageKey, title, remedy } = rule;
  const said = { messageKey, sentence: title, facts: {}, outcome: 'passed' } as const;
  return wordRule(language, remedy === undefined ? said : { ...said, remedy });
}
