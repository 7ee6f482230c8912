/** What analysis says of the policies that are there. A pack never changes, so it is worked out once. */
import {
  difference,
  type Findings,
  findings,
  type Matrix,
  matrix,
  type Pack,
  type PackDifference,
  type Question,
} from '../runtime/index.ts';

const FINDINGS = new WeakMap<Pack, Findings>();
const MATRICES = new WeakMap<Pack, Map<Question, Matrix>>();
const DIFFERENCES = new WeakMap<Pack, WeakMap<Pack, Promise<PackDifference>>>();

export const findingsOf = (pack: Pack): Findings => kept(FINDINGS, pack, () => findings(pack));

export const matrixOf = (pack: Pack, question: Question): Matrix =>
  kept(
    kept(MATRICES, pack, () => new Map()),
    question,
    () => matrix(pack, question),
  );

export const differenceOf = (left: Pack, right: Pack): Promise<PackDifference> =>
  kept(
    kept(DIFFERENCES, left, () => new WeakMap()),
    right,
    () => difference(left, right),
  );

interface Shelf<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function kept<Key, Value>(shelf: Shelf<Key, Value>, key: Key, make: () => Value): Value {
  const known = shelf.get(key);
  if (known !== undefined) return known;
  const value = make();
  shelf.set(key, value);
  return value;
}
