import { NONE } from "./tree-plan";
import type { TreePlan } from "./tree-plan";

/** Most splits that share tables, and most ways through them: 2⁴, or up to 3³ where features repeat. */
const MOST_TOGETHER = 4;
const MOST_WAYS = 27;
/** Rows of the tables of a split with more below: factors left and right, and its share. */
const FACTOR_ROWS = 3;
/** A leaf's value, and what keeps vectors at multiples of their size. */
const VALUE_NUMBERS = 2;

/**
 * Where the tables of a tree's splits stand, counted in numbers: an entry per split, in the order of its plan. A few
 * splits that end the tree have theirs together, a split with more below its own.
 */
export interface TableLayout {
  readonly tables: Int32Array;
  /** How many numbers farther on the next state's tables stand. */
  readonly strides: Int32Array;
  /** How many splits end the tree together from here on; 0 for a split with more below, and within such a group. */
  readonly ending: Uint8Array;
  /** How many numbers all tables are. */
  readonly numbers: number;
}

/**
 * Lays out the tables of a tree's splits; `nodes` of the quadrature make a row of a table.
 *
 * @param together most splits that share tables; 0 where each has its own
 */
export function layOutTables(plan: TreePlan, nodes: number, together: number = MOST_TOGETHER): TableLayout {
  const { count, sizes, follows } = plan;
  const tables = new Int32Array(count);
  const strides = new Int32Array(count);
  const ending = new Uint8Array(count);
  let total = 0;
  let first = 0;
  while (first < count) {
    const size = sizes[first]!;
    const isEnding = size <= together && waysThrough(plan, first) <= MOST_WAYS;
    const next = first + (isEnding ? size : 1);
    let numbers = isEnding ? (size + 1) * nodes + VALUE_NUMBERS : FACTOR_ROWS * nodes;
    if (isEnding) ending[first] = size;
    // All combinations of left, right and, where a feature repeats, gone another way before; the last one fastest.
    for (let place = next - 1; place >= first; place--) {
      tables[place] = total;
      strides[place] = numbers;
      numbers *= follows[place] === NONE ? 2 : 3;
    }
    total += numbers;
    first = next;
  }
  return { tables, strides, ending, numbers: total };
}

/** In how many ways rows can go through a split and those below it; each is left, right or gone another way before. */
function waysThrough({ sizes, follows }: TreePlan, first: number): number {
  let ways = 1;
  for (let place = first; place < first + sizes[first]!; place++) ways *= follows[place] === NONE ? 2 : 3;
  return ways;
}
