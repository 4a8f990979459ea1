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
  readonly splits: readonly PlannedSplit[];
  /** Whether below them there are only leaves. */
  readonly ending: boolean;
}

/** Divides a tree's splits, in their order. */
export function groupsOf(splits: readonly PlannedSplit[]): SplitGroup[] {
  const groups: SplitGroup[] = [];
  for (let first = 0; first < splits.length; first += groups.at(-1)!.splits.length) {
    const { size } = splits[first]!;
    const ending = size <= MOST_TOGETHER;
    groups.push({ first, splits: splits.slice(first, first + (ending ? size : 1)), ending });
  }
  return groups;
}

/** How many numbers a group's tables are, with so many nodes of a quadrature. */
export function numbersIn(group: SplitGroup, nodes: number): number {
  return waysThrough(group.splits) * numbersPerWay(group, nodes);
}

/** Per split, how many numbers farther on its next state's tables stand. */
export function stridesOf(group: SplitGroup, nodes: number): number[] {
  return group.splits.map(
    (_, index) => waysThrough(group.splits.slice(index + 1)) * numbersPerWay(group, nodes),
  );
}

function numbersPerWay({ splits, ending }: SplitGroup, nodes: number): number {
  return ending ? (splits.length + 1) * nodes + VALUE_NUMBERS : FACTOR_ROWS * nodes;
}

/** All combinations of left, right and, where a feature repeats, gone another way before. */
function waysThrough(splits: readonly PlannedSplit[]): number {
  return splits.reduce((ways, { follows }) => ways * (follows === null ? 2 : 3), 1);
}
