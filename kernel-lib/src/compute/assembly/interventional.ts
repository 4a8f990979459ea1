// SHAP values of decision trees against background rows; see interventional/layout.ts for what is read and written.
//
// Towards a leaf, a row has a pattern: a bit per variable on the path, 1 where the row follows at every split on that
// variable. Whoever takes some variables from a row and the others from a background row comes to the leaf if every
// variable's bit is 1 in the one that it is taken from. So all that counts is which patterns background rows have, and
// how often: rows of one pattern share what the leaf gives them, and it is worked out once.
export { heapBase } from "./common/heap";
export { backgroundRoom, prepareBackground } from "./interventional/background";
export { leafRoom, prepareLeaves } from "./interventional/leaf";
export { gatherColumns } from "./shap/columns";
export { planTrees } from "./shap/plan";
export { writeRecords } from "./shap/records";
export { layOutTables } from "./shap/table-layout";
import { levelBytes, prepareWalk, walk } from "./interventional/walk";

/**
 * Adds what a tree says about rows, those of the background first.
 * @param root the record of its first split
 * @param rows a multiple of 64, those of the background and what fills up their last 64 included
 * @param first the first row that is no longer background
 * @param words how many words of 32 bits a pattern takes
 * @param columns values by column, those of a column together
 * @param found contributions, likewise
 * @param predictions a number per row
 * @param patterns room for two patterns per row and level of the tree, and one more
 */
export function explainTree(
  root: usize,
  rows: u32,
  first: u32,
  words: u32,
  columns: usize,
  found: usize,
  predictions: usize,
  patterns: usize,
): void {
  prepareWalk(rows, first, words, columns, found, predictions);
  // Before anything is asked, no variable is on the path: patterns without a bit.
  memory.fill(patterns, 0, levelBytes());
  walk(root, 0, patterns, patterns + levelBytes());
}
