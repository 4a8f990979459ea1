import type { WasmModule } from "../../compute/wasm-module";
import { usedFeatures } from "../ensemble";
import type { Tree } from "../ensemble";

/** What modules export that walk through trees. */
export interface TreeFunctions {
  planTrees(forest: number): void;
  layOutTables(forest: number, tree: number, nodes: number, together: number): number;
  writeRecords(...addressesAndSizes: number[]): void;
}

/** Stands in place of a split where there is none. */
export const NONE = -1;

const MISSING_CODES = { none: 0, zero: 1, nan: 2 } as const;

/** Every array with the bytes of an entry and what it has entries for, in the order of `assembly/shap/forest.ts`. */
const ARRAYS = [
  ["thresholds", 8, "splits"],
  ["splitCovers", 8, "splits"],
  ["lefts", 4, "splits"],
  ["rights", 4, "splits"],
  ["features", 4, "splits"],
  ["missings", 1, "splits"],
  ["defaultLefts", 1, "splits"],
  ["leafValues", 8, "leaves"],
  ["leafCovers", 8, "leaves"],
  ["splits", 4, "splits"],
  ["leftPlaces", 4, "splits"],
  ["rightPlaces", 4, "splits"],
  ["leftShares", 8, "splits"],
  ["rightShares", 8, "splits"],
  ["earlierShares", 8, "splits"],
  ["sizes", 4, "splits"],
  ["follows", 4, "splits"],
  ["followed", 1, "splits"],
  ["sides", 1, "splits"],
  ["tables", 4, "splits"],
  ["strides", 4, "splits"],
  ["endings", 1, "splits"],
  ["counts", 4, "trees"],
  ["firsts", 4, "trees"],
  ["depths", 4, "trees"],
  ["widths", 4, "trees"],
  ["means", 8, "trees"],
  ["columns", 4, "features"],
  ["asked", 4, "features"],
] as const;

type ArrayName = (typeof ARRAYS)[number][0];

/** Trees and their plans in a module's memory, where the module itself makes and reads them. */
export interface Forest {
  /** What the module's functions are told. */
  readonly address: number;
  readonly at: Readonly<Record<ArrayName, number>>;
  readonly trees: readonly Tree[];
  /** The features that trees ask about, in order. */
  readonly used: readonly number[];
  /** Per tree how many splits the trees before it have. */
  readonly firsts: Uint32Array;
  /** Per tree most splits on a path from the root to a leaf. */
  readonly depths: Uint32Array;
  /** Per tree most different features on a path. */
  readonly widths: Uint32Array;
  /** Per tree the mean of its leaves, weighted by the shares of training rows that come to them. */
  readonly means: Float64Array;
}

/**
 * A tree as it is walked: arrays with an entry per split, parents before children and what is on the left before what
 * is on the right. Other splits are named by their place in this order.
 */
export interface TreePlan {
  /** Their numbers in the tree. */
  readonly splits: Int32Array;
  /** Children; NONE for leaves. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The nearest earlier split on the same feature, NONE without. */
  readonly follows: Int32Array;
}

/** Copies trees into a module's memory, in its present scope, and has their walks planned. */
export function planForest(module: WasmModule<TreeFunctions>, trees: readonly Tree[]): Forest {
  const used = usedFeatures(trees);
  const firsts = new Uint32Array(trees.length);
  let splits = 0;
  trees.forEach(({ feature }, tree) => {
    firsts[tree] = splits;
    splits += feature.length;
  });
  const entries = {
    splits,
    leaves: splits + trees.length,
    trees: trees.length,
    features: (used.at(-1) ?? -1) + 1,
  };
  const { address, at } = place(module, entries);
  module.uint32(at.firsts, trees.length).set(firsts);
  module.uint32(at.counts, trees.length).set(trees.map(({ feature }) => feature.length));
  copyTrees(module, trees, at, entries);
  module.run.planTrees(address);
  return {
    address,
    at,
    trees,
    used,
    firsts,
    depths: module.uint32(at.depths, trees.length).slice(),
    widths: module.uint32(at.widths, trees.length).slice(),
    means: module.float64(at.means, trees.length).slice(),
  };
}

/** Says where the columns of the features that are used stand: one after another, so many bytes from each to the next. */
export function placeColumns(module: WasmModule<TreeFunctions>, { used, at }: Forest, bytes: number): void {
  const columns = module.uint32(at.columns, (used.at(-1) ?? -1) + 1);
  used.forEach((feature, index) => (columns[feature] = bytes * index));
}

/** Room for all arrays, and before them the numbers and addresses that the module reads. */
function place(
  module: WasmModule<TreeFunctions>,
  entries: Readonly<Record<(typeof ARRAYS)[number][2], number>>,
): { address: number; at: Record<ArrayName, number> } {
  const head = 4 * (2 + ARRAYS.length);
  const sizes = ARRAYS.map(([, bytes, per]) => 8 * Math.ceil((bytes * entries[per]) / 8));
  // All at once: memory that grows bit by bit is slow.
  const address = module.allocate(8 * Math.ceil(head / 8) + sizes.reduce((sum, size) => sum + size, 0));
  const words = module.uint32(address, 2 + ARRAYS.length);
  words.set([entries.trees, entries.features]);
  const at = {} as Record<ArrayName, number>;
  let next = address + 8 * Math.ceil(head / 8);
  ARRAYS.forEach(([name], index) => {
    at[name] = words[2 + index] = next;
    next += sizes[index]!;
  });
  return { address, at };
}

function copyTrees(
  module: WasmModule<TreeFunctions>,
  trees: readonly Tree[],
  at: Forest["at"],
  { splits, leaves }: { readonly splits: number; readonly leaves: number },
): void {
  const thresholds = module.float64(at.thresholds, splits);
  const splitCovers = module.float64(at.splitCovers, splits);
  const lefts = module.uint32(at.lefts, splits);
  const rights = module.uint32(at.rights, splits);
  const features = module.uint32(at.features, splits);
  const missings = module.uint8(at.missings, splits);
  const defaultLefts = module.uint8(at.defaultLefts, splits);
  const leafValues = module.float64(at.leafValues, leaves);
  const leafCovers = module.float64(at.leafCovers, leaves);
  let split = 0;
  let leaf = 0;
  for (const tree of trees) {
    thresholds.set(tree.threshold, split);
    splitCovers.set(tree.splitCover, split);
    lefts.set(tree.left, split);
    rights.set(tree.right, split);
    features.set(tree.feature, split);
    defaultLefts.set(tree.defaultLeft, split);
    leafValues.set(tree.leafValue, leaf);
    leafCovers.set(tree.leafCover, leaf);
    leaf += tree.leafValue.length;
    for (const missing of tree.missing) missings[split++] = MISSING_CODES[missing];
  }
}

/** How a tree is walked, for who has to know it outside of the module. */
export function planOf(module: WasmModule<TreeFunctions>, forest: Forest, tree: number): TreePlan {
  const first = forest.firsts[tree]!;
  const count = forest.trees[tree]!.feature.length;
  const copy = (array: number): Int32Array => Int32Array.from(module.uint32(array + 4 * first, count));
  const { splits, leftPlaces, rightPlaces, follows } = forest.at;
  return { splits: copy(splits), left: copy(leftPlaces), right: copy(rightPlaces), follows: copy(follows) };
}
