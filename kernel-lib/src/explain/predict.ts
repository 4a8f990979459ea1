import { ZERO_LIMIT } from "./ensemble";
import type { Ensemble, Tree } from "./ensemble";
import { checkedMatrix } from "./matrix";
import type { CheckedMatrix, FeatureMatrix, StridedColumn } from "./matrix";
import { requireEnsemble } from "./require-explained";

/**
 * Raw scores, the same numbers as LightGBM's `predict(raw_score=True)`: log-odds for a binary objective, the
 * quantity itself for regression.
 *
 * @param ensemble of `parseLightGBM`
 * @param matrix a Float64Array per feature, in the model's order, or `{ rowMajor }`; NaN is missing
 * @returns one score per row
 * @throws GembaError `bad-options` when the matrix does not fit to the features; `wrong-kind`
 * @example predict(parseLightGBM(text), [temperature, speed]) // Float64Array [-1.2, 0.4, …]
 */
export function predict(ensemble: Ensemble, matrix: FeatureMatrix): Float64Array {
  requireEnsemble(ensemble);
  return scoresOf(ensemble.trees, checkedMatrix(matrix, ensemble.features));
}

/** Raw scores of a matrix's rows. */
export function scoresOf(trees: readonly Tree[], { rows, columns }: CheckedMatrix): Float64Array {
  const scores = new Float64Array(rows);
  for (const tree of trees) {
    for (let row = 0; row < rows; row++) scores[row]! += leafValueAt(tree, columns, row);
  }
  return scores;
}

function leafValueAt(tree: Tree, columns: readonly StridedColumn[], row: number): number {
  let place = tree.feature.length === 0 ? -1 : 0;
  while (place >= 0) {
    const { values, first, step } = columns[tree.feature[place]!]!;
    place = (goesLeft(tree, place, values[first + row * step]!) ? tree.left : tree.right)[place]!;
  }
  return tree.leafValue[-1 - place]!;
}

/** LightGBM's rules: a value that is nearly 0 is 0, and so is NaN where a split does not treat it as missing. */
function goesLeft(tree: Tree, split: number, value: number): boolean {
  const categories = tree.categories[split] ?? null;
  if (categories !== null) return isIn(categories, value);
  const missing = tree.missing[split]!;
  const isNaN = value !== value;
  const isZero = Math.abs(value) <= ZERO_LIMIT || (isNaN && missing !== "nan");
  if ((missing === "nan" && isNaN) || (missing === "zero" && isZero)) return tree.defaultLeft[split] === 1;
  return (isZero ? 0 : value) <= tree.threshold[split]!;
}

/** Categories are whole numbers, cut off behind the point; NaN and negative ones are in no set. */
function isIn(categories: Uint32Array, value: number): boolean {
  if (!(value > -1 && value < 32 * categories.length)) return false;
  const category = Math.trunc(value);
  return ((categories[category >> 5]! >>> (category & 31)) & 1) === 1;
}
