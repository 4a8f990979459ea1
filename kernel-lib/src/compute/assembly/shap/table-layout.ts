// Where the tables of a tree's splits stand. A few splits that end the tree have theirs together, a split with more
// below its own.
import {
  counts,
  endings,
  firsts,
  follows,
  setWhole,
  sizes,
  strides,
  tables,
  useForest,
  whole,
} from "./forest";

/** Most ways through splits that share tables: of four they are 2⁴, or up to 3³ where features repeat. */
const MOST_WAYS: u32 = 27;
/** Rows of the tables of a split with more below: factors left and right, and its share. */
const FACTOR_ROWS: u32 = 3;
/** A leaf's value, and what keeps vectors at multiples of their size. */
const VALUE_NUMBERS: u32 = 2;

/**
 * Lays out the tables of a tree's splits; returns how many numbers they are.
 * @param nodes of the quadrature, which make a row of a table
 * @param together most splits that share tables; 0 where each has its own
 */
export function layOutTables(forest: usize, tree: usize, nodes: u32, together: u32): u32 {
  useForest(forest);
  const first = <usize>whole(firsts, tree);
  const end = first + <usize>whole(counts, tree);
  let total: u32 = 0;
  let split = first;
  while (split < end) {
    const size = <u32>whole(sizes, split);
    const isEnding = size <= together && waysThrough(split, size) <= MOST_WAYS;
    const next = split + (isEnding ? size : 1);
    let numbers = isEnding ? (size + 1) * nodes + VALUE_NUMBERS : FACTOR_ROWS * nodes;
    // All combinations of left, right and, where a feature repeats, gone another way before; the last one fastest.
    for (let place = next; place > split; place--) {
      store<u8>(endings + place - 1, 0);
      setWhole(tables, place - 1, total);
      setWhole(strides, place - 1, numbers);
      numbers *= statesOf(place - 1);
    }
    if (isEnding) store<u8>(endings + split, <u8>size);
    total += numbers;
    split = next;
  }
  return total;
}

/** In how many ways rows can go through a split and those below it. */
function waysThrough(first: usize, size: u32): u32 {
  let ways: u32 = 1;
  for (let split = first; split < first + size; split++) ways *= statesOf(split);
  return ways;
}

/** Left, right, and gone another way before where the feature repeats. */
function statesOf(split: usize): u32 {
  return whole(follows, split) < 0 ? 2 : 3;
}
