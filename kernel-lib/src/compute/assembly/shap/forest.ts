// The arrays that describe trees and how they are walked; ../../../explain/shap/forest.ts names them in this order.
// Splits are numbered within their tree in two ways: as the tree has them, and by their places in its plan, parents
// before children and what is on the left before what is on the right.

/** How many trees there are, and features. */
export let trees: u32 = 0;
export let featureCount: u32 = 0;

// Per split as the tree has it. A child is the number of a split, or −1 − the number of a leaf.
export let thresholds: usize = 0;
export let splitCovers: usize = 0;
export let lefts: usize = 0;
export let rights: usize = 0;
export let features: usize = 0;
export let missings: usize = 0;
export let defaultLefts: usize = 0;

// Per leaf: a tree has one more of them than splits.
export let leafValues: usize = 0;
export let leafCovers: usize = 0;

// Per split of the plan: its number in the tree, its children (−1 for leaves), the shares of training rows that went
// left and right, the product of the shares at earlier splits on the same feature, how many splits there are from here
// on, the nearest earlier split on the same feature (−1 without), and the side of it that leads here.
export let splits: usize = 0;
export let leftPlaces: usize = 0;
export let rightPlaces: usize = 0;
export let leftShares: usize = 0;
export let rightShares: usize = 0;
export let earlierShares: usize = 0;
export let sizes: usize = 0;
export let follows: usize = 0;
export let followed: usize = 0;
/** Per split on the path the side that it goes on to, while a tree is planned. */
export let sides: usize = 0;

// Per split of the plan: where its tables stand and how much farther on those of its next state, in numbers, and how
// many splits end the tree together from here on; 0 for a split with more below, and within such a group.
export let tables: usize = 0;
export let strides: usize = 0;
export let endings: usize = 0;

// Per tree: how many splits it has, the splits of all trees before it, most splits and most different features on a
// path, and the mean of its leaves, weighted by the shares of training rows that come to them.
export let counts: usize = 0;
export let firsts: usize = 0;
export let depths: usize = 0;
export let widths: usize = 0;
export let means: usize = 0;

// Per feature: where its column stands, in bytes from the first one, and the last split on the path that asks about it,
// while a tree is planned.
export let columns: usize = 0;
export let asked: usize = 0;

/** From now on all is about these trees, whose numbers and addresses stand at `forest`. */
export function useForest(forest: usize): void {
  trees = load<u32>(forest);
  featureCount = load<u32>(forest, 4);
  thresholds = load<u32>(forest, 8);
  splitCovers = load<u32>(forest, 12);
  lefts = load<u32>(forest, 16);
  rights = load<u32>(forest, 20);
  features = load<u32>(forest, 24);
  missings = load<u32>(forest, 28);
  defaultLefts = load<u32>(forest, 32);
  leafValues = load<u32>(forest, 36);
  leafCovers = load<u32>(forest, 40);
  splits = load<u32>(forest, 44);
  leftPlaces = load<u32>(forest, 48);
  rightPlaces = load<u32>(forest, 52);
  leftShares = load<u32>(forest, 56);
  rightShares = load<u32>(forest, 60);
  earlierShares = load<u32>(forest, 64);
  sizes = load<u32>(forest, 68);
  follows = load<u32>(forest, 72);
  followed = load<u32>(forest, 76);
  sides = load<u32>(forest, 80);
  tables = load<u32>(forest, 84);
  strides = load<u32>(forest, 88);
  endings = load<u32>(forest, 92);
  counts = load<u32>(forest, 96);
  firsts = load<u32>(forest, 100);
  depths = load<u32>(forest, 104);
  widths = load<u32>(forest, 108);
  means = load<u32>(forest, 112);
  columns = load<u32>(forest, 116);
  asked = load<u32>(forest, 120);
}

/** An entry of an array of numbers. */
export function number(array: usize, index: usize): f64 {
  return load<f64>(array + (index << 3));
}

/** An entry of an array of whole numbers. */
export function whole(array: usize, index: usize): i32 {
  return load<i32>(array + (index << 2));
}

/** Writes an entry of an array of whole numbers. */
export function setWhole(array: usize, index: usize, value: i32): void {
  store<i32>(array + (index << 2), value);
}

/** Writes an entry of an array of numbers. */
export function setNumber(array: usize, index: usize, value: f64): void {
  store<f64>(array + (index << 3), value);
}
