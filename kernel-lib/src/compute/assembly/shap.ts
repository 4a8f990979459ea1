// SHAP values of decision trees by quadrature; see shap/layout.ts for what is read and written.
//
// A tree is walked once down and once up for 32 rows at a time. On the way down a row's prefix is the product of the
// factors of all splits above, on the way up its suffix the sum over the leaves below of value times factors; both at
// every node of the quadrature, two nodes to a vector. What a split adds to its feature is a sum over the nodes of
// prefix × table × (suffix left − suffix right). Which way a row goes is an offset into the split's tables. Splits at
// the end, with nothing but leaves below, share tables for all the ways that a row can go through them together.
export { heapBase } from "./common/heap";
export { fillTables } from "./shap/tables";
import { combine, decide, predict } from "./shap/decide";
import { HEADER, PREDICTS, RECORD, ROOT, ROWS, SPLITS, VECTORS, WEIGHTS } from "./shap/layout";
import { prepareWalks, walk } from "./shap/walk";

/**
 * Adds what the trees say about the rows.
 * @param trees headers
 * @param rows a multiple of 32
 * @param columns values by column, those of a column together
 * @param contributions two numbers per value, likewise, whose sum counts
 * @param predictions a number per row
 * @param prefixes room for 32 rows of vectors per level of the deepest tree, and one more
 * @param suffixes as much room
 */
export function explainRows(
  trees: usize,
  count: u32,
  rows: u32,
  columns: usize,
  contributions: usize,
  predictions: usize,
  prefixes: usize,
  suffixes: usize,
): void {
  for (let tree = trees; count > 0; count--, tree += HEADER) {
    const vectors = load<u32>(tree + VECTORS);
    prepareWalks(load<u32>(tree + WEIGHTS), vectors, prefixes);
    const root = load<u32>(tree + ROOT);
    const end = root + load<u32>(tree + SPLITS) * RECORD;
    for (let row: u32 = 0; row < rows; row += ROWS) {
      const values = columns + ((<usize>row) << 3);
      for (let split: usize = root; split < end; split += RECORD) decide(split, values);
      for (let split: usize = root; split < end; split += RECORD) combine(split);
      if (load<u32>(tree + PREDICTS) !== 0)
        predict(root, (<usize>vectors) << 4, predictions + ((<usize>row) << 3), suffixes);
      walk(root, vectors, contributions + ((<usize>row) << 4), prefixes, suffixes);
    }
  }
}
