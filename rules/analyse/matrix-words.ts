/**
 * A matrix in English: the heading of a column and what stands in a cell.
 *
 * Source: our choice.
 */
import { factDefinition } from '../facts.ts';
import type { MatrixColumn, MatrixValue } from './matrix-columns.ts';

/** `licenceCount`, or `licenceCount : licenceCountMin` where two facts are compared. */
export const columnTitle = ({ fact, comparedWith }: MatrixColumn): string =>
  comparedWith === undefined ? fact : `${fact} : ${comparedWith}`;

/** `any`, `yes`, `Calling or Messaging`, `up to 120`, `equal or above`. */
export function cellText(column: MatrixColumn, cell: readonly MatrixValue[] | null): string {
  return cell === null ? 'any' : cell.map((value) => valueText(column, value)).join(' or ');
}

function valueText({ fact }: MatrixColumn, value: MatrixValue): string {
  const definition = factDefinition(fact);
  switch (value.kind) {
    case 'relation':
      return value.relation;
    case 'value':
      if (definition.kind === 'bool') return value.value === true ? 'yes' : 'no';
      if (definition.kind === 'int') return String(value.value);
      return definition.valueLabels[String(value.value)] ?? String(value.value);
    case 'range': {
      const { min, max } = value;
      if (min === max) return String(min);
      if (definition.kind !== 'int') return `${min} to ${max}`;
      if (min === definition.min) return `up to ${max}`;
      return max === definition.max ? `${min} or more` : `${min} to ${max}`;
    }
  }
}
