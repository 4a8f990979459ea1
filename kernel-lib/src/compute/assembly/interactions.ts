// SHAP interaction values of decision trees by quadrature; records, tables and headers are those of shap/layout.ts
// without splits that share tables, and interactions/layout.ts says what is added to them.
//
// A tree is walked down with prefixes and up with suffixes as in shap.ts. Up come, besides, the derivatives of the
// suffix by the factor of every variable below: what a leaf's value is multiplied with when that factor is replaced by
// its share. At a split, its own share and the difference of such a derivative on its two sides make what its variable
// and that other one do together.
export { heapBase } from "./common/heap";
export { gatherColumns } from "./shap/columns";
export { planTrees } from "./shap/plan";
export { writeRecords } from "./shap/records";
export { layOutTables } from "./shap/table-layout";
export { fillFactors as fillTables } from "./shap/tables";
import { ROWS_AT_A_TIME } from "./interactions/layout";
import { prepareWalk, walk } from "./interactions/walk";
import { decide } from "./shap/decide";
import { RECORD, ROOT, ROWS, SPLITS, VECTORS, WEIGHTS } from "./shap/layout";

/**
 * Adds what a tree says about pairs of variables in 64 rows.
 * @param tree a header
 * @param columns values by column, those of a column together
 * @param found twice the interactions: 64 vectors of two numbers, whose sum counts, per pair
 * @param prefixes room for 16 rows of vectors per level of the tree, and one more
 * @param suffixes as much room
 * @param derivatives room for 16 rows of vectors per variable
 */
export function explainPairs(
  tree: usize,
  columns: usize,
  found: usize,
  prefixes: usize,
  suffixes: usize,
  derivatives: usize,
): void {
  const root = <usize>load<u32>(tree + ROOT);
  const end = root + <usize>load<u32>(tree + SPLITS) * RECORD;
  for (let split = root; split < end; split += RECORD) decide(split, columns);
  prepareWalk(load<u32>(tree + WEIGHTS), load<u32>(tree + VECTORS), prefixes);
  for (let row: usize = 0; row < <usize>ROWS; row += ROWS_AT_A_TIME) {
    walk(root, row, found, prefixes, suffixes, derivatives);
  }
}
