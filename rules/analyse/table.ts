/**
 * A decision table of few rows: what each combination of cells comes to, with "any" wherever a
 * column does not matter.
 *
 * Invariants:
 *   Z8. Every point that is given lies in exactly one row, and the row says what the point comes to.
 *   Z9. Combinations that are not given never happen; a row may say anything about them.
 *
 * Source: our choice (rules.md §4).
 */

/** One combination: for each column the index of its cell, and what it comes to. */
export interface TablePoint {
  readonly cells: readonly number[];
  readonly outcome: string;
}

export interface TableRow {
  /** For each column the indexes of the cells that belong to the row; null: any. */
  readonly cells: readonly (readonly number[] | null)[];
  readonly outcome: string;
}

/** Up to so many columns every order of asking is tried; beyond, the most telling goes first. */
const COLUMNS_TRIED_MAX = 4;

/** The rows of a table: those of a tree that asks one column after the other, as few as it can. */
export function rowsOf(columnCount: number, points: readonly TablePoint[]): readonly TableRow[] {
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  return branch(columns, points).map(({ outcome, chosen }) => ({
    outcome,
    cells: columns.map((column) => chosen.get(column) ?? null),
  }));
}

/** Whether a point lies in a row. */
export const liesIn = (point: TablePoint, row: Pick<TableRow, 'cells'>): boolean =>
  row.cells.every((own, column) => own === null || own.includes(point.cells[column] ?? -1));

interface Leaf {
  readonly outcome: string;
  readonly chosen: ReadonlyMap<number, readonly number[]>;
}

function branch(columns: readonly number[], points: readonly TablePoint[]): readonly Leaf[] {
  const outcome = points[0]?.outcome;
  if (outcome === undefined) return [];
  if (points.every((point) => point.outcome === outcome)) return [{ outcome, chosen: new Map() }];
  const splits = columns.map((column) => split(column, columns, points));
  const needless = splits.find(({ groups }) => groups.length === 1);
  if (needless) return branch(needless.others, needless.groups[0]?.points ?? []);
  const tried = columns.length > COLUMNS_TRIED_MAX ? [mostTelling(splits)] : splits;
  let best: readonly Leaf[] | undefined;
  for (const { column, others, groups } of tried) {
    const leaves = groups.flatMap(({ cells, points: inside }) =>
      branch(others, inside).map((leaf) => ({
        ...leaf,
        chosen: new Map([...leaf.chosen, [column, cells]]),
      })),
    );
    if (best === undefined || leaves.length < best.length) best = leaves;
  }
  return best ?? [];
}

interface Split {
  readonly column: number;
  readonly others: readonly number[];
  readonly groups: readonly Group[];
}

/** Cells of a column after which the others come to the same. */
interface Group {
  readonly cells: readonly number[];
  readonly points: readonly TablePoint[];
}

function split(column: number, columns: readonly number[], points: readonly TablePoint[]): Split {
  const others = columns.filter((other) => other !== column);
  const ofCell = new Map<number, Map<string, TablePoint>>();
  for (const point of points) {
    const cell = point.cells[column] ?? 0;
    const known = ofCell.get(cell) ?? new Map<string, TablePoint>();
    ofCell.set(cell, known.set(others.map((other) => point.cells[other]).join(), point));
  }
  const groups: { cells: number[]; points: Map<string, TablePoint> }[] = [];
  for (const [cell, own] of [...ofCell].sort(([left], [right]) => left - right)) {
    const group = groups.find((one) => agrees(one.points, own));
    if (group === undefined) groups.push({ cells: [cell], points: new Map(own) });
    else {
      group.cells.push(cell);
      for (const [key, point] of own) group.points.set(key, point);
    }
  }
  return {
    column,
    others,
    groups: groups.map((group) => ({ cells: group.cells, points: [...group.points.values()] })),
  };
}

/** Whether two groups come to the same wherever both are given. */
function agrees(
  left: ReadonlyMap<string, TablePoint>,
  right: ReadonlyMap<string, TablePoint>,
): boolean {
  for (const [key, { outcome }] of right) {
    const other = left.get(key);
    if (other !== undefined && other.outcome !== outcome) return false;
  }
  return true;
}

/** The split after which the groups hold the fewest different outcomes. */
function mostTelling(splits: readonly Split[]): Split {
  const spread = ({ groups }: Split): number =>
    groups.reduce((sum, { points }) => sum + new Set(points.map((one) => one.outcome)).size, 0);
  const [first, ...rest] = splits;
  if (first === undefined) throw new RangeError('a table needs a column to tell points apart');
  return rest.reduce((best, one) => (spread(one) < spread(best) ? one : best), first);
}
