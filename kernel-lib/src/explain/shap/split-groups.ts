import type { PlannedSplit } from "./tree-plan";

/** Most splits that share tables: 2³ ways through, up to 3³ where features repeat. */
const MOST_TOGETHER = 3;
/** Rows of the tables of a split with more below: factors left and right, and its share. */
const FACTOR_ROWS = 3;
/** A leaf's value, and what keeps vectors at multiples of their size. */
const VALUE_NUMBERS = 2;

/** Splits whose tables are one: a few that end the tree, or a single one with more below. */
export interface SplitGroup {
  /** The place of the first one in its tree; the others follow. */
  readonly first: number;
  readonly count: number;
  /** Whether below them there are only leaves. */
  readonly ending: boolean;
  /** Per split, how many numbers farther on its next state's tables stand. */
  readonly strides: readonly number[];
  /** How many numbers its tables are. */
  readonly numbers: number;
}

/**
 * Divides a tree's splits, in their order; `nodes` of the quadrature make a row of a table.
 *
 * @param together most splits that share tables; 0 where each has its own
 */
export function groupsOf(
  splits: readonly PlannedSplit[],
  nodes: number,
  together: number = MOST_TOGETHER,
): SplitGroup[] {
  const groups: SplitGroup[] = [];
  for (let first = 0; first < splits.length; first += groups.at(-1)!.count) {
    const { size } = splits[first]!;
    const ending = size <= together;
    const count = ending ? size : 1;
    let numbers = ending ? (count + 1) * nodes + VALUE_NUMBERS : FACTOR_ROWS * nodes;
    const strides = new Array<number>(count);
    // All combinations of left, right and, where a feature repeats, gone another way before; the last one fastest.
    for (let index = count - 1; index >= 0; index--) {
      strides[index] = numbers;
      numbers *= splits[first + index]!.follows === null ? 2 : 3;
    }
    groups.push({ first, count, ending, strides, numbers });
  }
  return groups;
}
