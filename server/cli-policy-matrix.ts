/** `sandglass policy matrix`: what a policy says to every class of request, as tables. */
import {
  factLabel,
  isQuestion,
  type Language,
  type Matrix,
  matrix,
  type OverlapMatrix,
  overlapMatrix,
  QUESTION_NAMES,
  type Question,
  valueLabel,
} from '../runtime/index.ts';
import { type Call, CallError, hint, languageOf, onlyWord } from './cli-options.ts';
import { headOf, packOrFile } from './cli-packs.ts';
import { type Cell, tableLines } from './cli-tables.ts';
import { BLANK, HARD_BLANK, jsonOf, type Line, line, type Out, printed, tone } from './cli-text.ts';
import { apart } from './cli-trees.ts';
import { wordsOf } from './cli-words.ts';
import type { Variables } from './env.ts';

export const MATRIX_OPTIONS = {
  question: 'text',
  lang: 'text',
  packs: 'text',
  json: 'flag',
} as const;

/** @throws {CallError} */
export async function policyMatrix(
  call: Call<typeof MATRIX_OPTIONS>,
  out: Out,
  _err: Out,
  env: Variables,
): Promise<number> {
  const asked = onlyWord(call, 'policy, by id, name or file');
  const { question: about, lang, json } = call.options;
  const language = await languageOf(lang);
  const question = about === undefined ? null : questionOf(about);
  const pack = packOrFile(asked);
  const overlap = overlapMatrix(pack);
  const factored = question === null ? null : matrix(pack, question);
  if (json) {
    const { id, hash } = headOf(pack);
    out.write(jsonOf({ id, hash, overlap: overlap.rows, matrix: factored }));
    return 0;
  }
  const { phrases } = language;
  const title = line(
    0,
    tone(`${phrases.policy.matrix}:`, 'strong'),
    tone(apart(language, pack.packId), 'strong'),
  );
  const lines = [title, BLANK, ...overlapLines(overlap, language)];
  printed(
    factored === null ? lines : [...lines, ...matrixLines(factored, language)],
    out,
    env,
    language.direction,
  );
  return 0;
}

function questionOf(name: string): Question {
  if (isQuestion(name)) return name;
  const meant = hint(name, QUESTION_NAMES, `; there are ${QUESTION_NAMES.join(', ')}`);
  throw new CallError(`there is no question "${name}"${meant}`);
}

type OverlapRow = OverlapMatrix['rows'][number];
type Relation = NonNullable<OverlapRow['bought']>[number];
type Customer = NonNullable<OverlapRow['customer']>[number];

/** What may be tried beside what: the rows of S09, and the rest of their kind. */
function overlapLines({ rows }: OverlapMatrix, language: Language): readonly Line[] {
  const { phrases } = language;
  const { bought, otherPartnerTrial, wanted, result, rule } = phrases.policy;
  const { any } = wordsOf(language);
  const listed = <Name>(names: readonly Name[] | null, word: (name: Name) => string): Cell => ({
    text: names === null ? any : names.map(word).join(phrases.listSeparator),
  });
  const relation = (one: Relation): string => relationText(one, language);
  const customer = (one: Customer): string =>
    valueLabel(language, 'path', one === 'own' ? 'ADD' : 'EXISTING');
  const isAbout = rows.some((row) => row.customer !== null);
  return tableLines(
    [
      ...(isAbout ? [factLabel(language, 'path')] : []),
      ...[bought, otherPartnerTrial, wanted, result, rule],
    ],
    rows.map((row): readonly Cell[] => [
      ...(isAbout ? [listed(row.customer, customer)] : []),
      listed(row.bought, relation),
      listed(row.elsewhere, relation),
      listed(row.wanted, (one) => valueLabel(language, 'service', one)),
      ...resultCells(row.code, row.violated, language),
    ]),
    language,
  );
}

function relationText(relation: Relation, language: Language): string {
  const words = wordsOf(language);
  switch (relation) {
    case 'nothing':
    case 'theService':
    case 'otherService':
      return words[relation];
    case 'otherCalling':
      return valueLabel(language, 'service', 'CALLING');
    case 'olderName':
      return language.file === null
        ? 'Calling (by its former name, Webex Call)'
        : valueLabel(language, 'service', 'LEGACY_CALL');
  }
}

function resultCells(
  code: string | null,
  violated: readonly string[],
  language: Language,
): readonly [Cell, Cell] {
  const { allowed } = language.phrases.verdicts;
  return [
    code === null
      ? { text: `✓${HARD_BLANK}${allowed}`, tone: 'good' }
      : { text: `✗${HARD_BLANK}${apart(language, code)}`, tone: 'bad' },
    { text: violated.map((id) => apart(language, id)).join(' ') },
  ];
}

function matrixLines({ question, tables, isExact }: Matrix, language: Language): readonly Line[] {
  const { result, rule } = language.phrases.policy;
  return [
    BLANK,
    line(0, tone(apart(language, question), 'strong')),
    ...tables.flatMap(({ columns, rows }) => [
      BLANK,
      ...tableLines(
        [...columns.map((one) => apart(language, columnTitle(one))), result, rule],
        rows.map(({ cells, code, violated }): readonly Cell[] => [
          ...columns.map((one, index) => ({ text: cellText(one, cells[index] ?? null, language) })),
          ...resultCells(code, violated, language),
        ]),
        language,
      ),
    ]),
    ...(isExact ? [] : [BLANK, line(0, tone(wordsOf(language).notExact, 'warn'))]),
  ];
}

type Column = Matrix['tables'][number]['columns'][number];
type Value = NonNullable<Matrix['tables'][number]['rows'][number]['cells'][number]>[number];

/** Facts by the names that a pack calls them, as whoever reads a matrix may want to edit it. */
const columnTitle = ({ fact, comparedWith }: Column): string =>
  comparedWith === undefined ? fact : `${fact} : ${comparedWith}`;

const cellText = (of: Column, cell: readonly Value[] | null, language: Language): string =>
  cell === null
    ? wordsOf(language).any
    : cell.map((value) => valueText(of, value, language)).join(language.phrases.listSeparator);

const RELATIONS = { below: '<', equal: '=', above: '>', different: '≠' } as const;

function valueText({ fact }: Column, value: Value, language: Language): string {
  switch (value.kind) {
    case 'relation':
      return apart(language, RELATIONS[value.relation]);
    case 'value':
      return valueLabel(language, fact, value.value);
    case 'range': {
      const { min, max } = value;
      return apart(language, min === max ? String(min) : `${min}…${max}`);
    }
  }
}
