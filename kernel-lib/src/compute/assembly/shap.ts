// SHAP values of decision trees by quadrature; see shap/layout.ts for what is read and written.
//
// A tree is walked once down and once up for 64 rows at a time. On the way down a row's prefix is the product of the
// factors of all splits above, on the way up its suffix the sum over the leaves below of value times factors; both at
// every node of the quadrature, two nodes to a vector. What a split adds to its feature is a sum over the nodes of
// prefix × table × (suffix left − suffix right). Which way a row goes is an offset into the split's tables. Splits at
// the end, with nothing but leaves below, share tables for all the ways that a row can go through them together.
export { heapBase } from "./common/heap";
export { collectColumns, gatherColumns } from "./shap/columns";
export { planTrees } from "./shap/plan";
export { writeRecords } from "./shap/records";
export { layOutTables } from "./shap/table-layout";
export { fillTables } from "./shap/tables";
import { combine, decide, predict } from "./shap/decide";
import { PREDICTS, RECORD, ROOT, ROWS, SPLITS, VECTORS, WEIGHTS } from "./shap/layout";
import { prepareWalks, walk } from "./shap/walk";

/**
 * Adds what a tree says about rows.
 * @param tree a header
 * @param rows a multiple of 64
 * @param columns values by column, those of a column together
 * @param contributions two numbers per value, likewise, whose sum counts
 * @param predictions a number per row
 * @param prefixes room for 64 rows of vectors per level of the deepest tree, and one more
 * @param suffixes as much room
 */
export function explainRows(
  tree: usize,
  rows: u32,
  columns: usize,
  contributions: usize,
  predictions: usize,
  prefixes: usize,
  suffixes: usize,
): void {
  const vectors = load<u32>(tree + VECTORS);
  const root = <usize>load<u32>(tree + ROOT);
  const end = root + <usize>load<u32>(tree + SPLITS) * RECORD;
  const predicts = load<u32>(tree + PREDICTS) !== 0;
  prepareWalks(load<u32>(tree + WEIGHTS), vectors, prefixes);
  for (let row: usize = 0; row < <usize>rows; row += ROWS) {
    const values = columns + (row << 3);
    for (let split = root; split < end; split += RECORD) decide(split, values);
    for (let split = root; split < end; split += RECORD) combine(split);
    if (predicts) predict(root, (<usize>vectors) << 4, predictions + (row << 3), suffixes);
    walk(root, vectors, contributions + (row << 4), prefixes, suffixes);
  }
}
