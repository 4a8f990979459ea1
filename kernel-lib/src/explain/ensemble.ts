/** Which values a split treats as missing; they go to its default side. */
export type MissingType = "none" | "zero" | "nan";

/**
 * A tree of yes/no questions, as arrays with an entry per split (in no certain order, 0 is the root) or per leaf.
 * A child is the number of a split, or −1 − the number of a leaf. A tree of one leaf has no splits.
 */
export interface Tree {
  /** Which feature is asked about. */
  readonly feature: Int32Array;
  /** Numeric splits: values up to this go left. NaN where categories are asked about. */
  readonly threshold: Float64Array;
  /** Categorical splits: bit c is 1 where category c goes left; null for numeric ones. */
  readonly categories: readonly (Uint32Array | null)[];
  readonly missing: readonly MissingType[];
  /** 1 where missing values go left. */
  readonly defaultLeft: Uint8Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Rows of the training data that came to the split. */
  readonly splitCover: Float64Array;
  /** Rows of the training data that came to the leaf. */
  readonly leafCover: Float64Array;
  /** What the leaf adds to the raw score. */
  readonly leafValue: Float64Array;
}

/** Trees whose values add up to a raw score: log-odds for a binary objective, the quantity itself for regression. */
export interface Ensemble {
  /** Names of the features, in the order of the matrix's columns. */
  readonly features: readonly string[];
  readonly trees: readonly Tree[];
  /**
   * Where raw scores are log-odds: the probability is 1 / (1 + e^(−sigmoid · score)). Undefined where scores are no
   * log-odds.
   */
  readonly sigmoid?: number;
}

/** Values of this size and below are zero to LightGBM, in matrices as in splits: the float32 next to 1e-35. */
export const ZERO_LIMIT: number = Math.fround(1e-35);

/** The leaf that a child is, or null where it is a split. */
export function leafOf(child: number): number | null {
  return child < 0 ? -1 - child : null;
}

/** How many rows came to a child. */
export function coverOf(tree: Tree, child: number): number {
  return child < 0 ? tree.leafCover[-1 - child]! : tree.splitCover[child]!;
}

/** The largest that raw scores can be, at least 1: rounding errors are measured in it. */
export function scaleOf(trees: readonly Tree[]): number {
  let sum = 0;
  for (const { leafValue } of trees) {
    let most = 0;
    for (let leaf = 0; leaf < leafValue.length; leaf++) most = Math.max(most, Math.abs(leafValue[leaf]!));
    sum += most;
  }
  return Math.max(1, sum);
}

/** The features that trees ask about, in order: of a matrix kept row after row, neighbours are read together. */
export function usedFeatures(trees: readonly Tree[]): number[] {
  const used = new Set<number>();
  for (const { feature } of trees)
    for (let split = 0; split < feature.length; split++) used.add(feature[split]!);
  return [...used].sort((a, b) => a - b);
}
