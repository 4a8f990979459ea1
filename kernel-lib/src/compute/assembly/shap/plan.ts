// How trees are walked. In a new process WebAssembly is fast from the beginning, where JavaScript's code is compiled for
// longer than it runs.
import {
  asked,
  counts,
  depths,
  earlierShares,
  featureCount,
  features,
  firsts,
  followed,
  follows,
  leafCovers,
  leafValues,
  leftPlaces,
  lefts,
  leftShares,
  means,
  number,
  rightPlaces,
  rights,
  rightShares,
  setNumber,
  setWhole,
  sides,
  sizes,
  splitCovers,
  splits,
  trees,
  useForest,
  whole,
  widths,
} from "./forest";

const NONE: i32 = -1;
const LEFT: u8 = 0;
const RIGHT: u8 = 1;

// The tree that is planned: its first split and leaf, its next place, and what is found about it.
let firstSplit: usize = 0;
let firstLeaf: usize = 0;
let next: usize = 0;
let depth: u32 = 0;
let width: u32 = 0;
let mean: f64 = 0;

/** Plans the walks through all trees of a forest. */
export function planTrees(forest: usize): void {
  useForest(forest);
  // −1: nothing is asked yet.
  memory.fill(asked, 0xff, (<usize>featureCount) << 2);
  for (let tree: usize = 0; tree < <usize>trees; tree++) {
    firstSplit = whole(firsts, tree);
    firstLeaf = firstSplit + tree;
    next = 0;
    depth = 0;
    width = 0;
    mean = 0;
    if (whole(counts, tree) === 0) mean = number(leafValues, firstLeaf);
    else visit(0, 1, 0, 1);
    setWhole(depths, tree, depth);
    setWhole(widths, tree, width);
    setNumber(means, tree, mean);
  }
}

/**
 * Plans a split and what is below; returns its place.
 * @param level of splits on the path, this one included
 * @param known different features asked about above
 * @param cover share of the training rows that come here
 */
function visit(split: usize, level: u32, known: u32, cover: f64): i32 {
  const place = next++;
  const own = firstSplit + place;
  const feature = <usize>whole(features, firstSplit + split);
  const before = whole(asked, feature);
  const left = whole(lefts, firstSplit + split);
  const right = whole(rights, firstSplit + split);
  const toLeft = coverOf(left);
  const toRight = coverOf(right);
  // Where no training row came they are taken as if they would be halved.
  const cameHere = toLeft + toRight > 0;
  const leftShare = cameHere ? toLeft / (toLeft + toRight) : 0.5;
  const rightShare = cameHere ? toRight / (toLeft + toRight) : 0.5;
  setWhole(splits, own, <i32>split);
  setNumber(leftShares, own, leftShare);
  setNumber(rightShares, own, rightShare);
  setWhole(follows, own, before);
  if (before === NONE) {
    setNumber(earlierShares, own, 1);
    store<u8>(followed + own, LEFT);
    known++;
  } else {
    const earlier = firstSplit + <usize>before;
    const side = load<u8>(sides + earlier);
    setNumber(
      earlierShares,
      own,
      number(earlierShares, earlier) * number(side === LEFT ? leftShares : rightShares, earlier),
    );
    store<u8>(followed + own, side);
  }
  depth = max(depth, level);
  width = max(width, known);
  setWhole(asked, feature, <i32>place);
  store<u8>(sides + own, LEFT);
  setWhole(leftPlaces, own, visitSide(left, level, known, cover * leftShare));
  store<u8>(sides + own, RIGHT);
  setWhole(rightPlaces, own, visitSide(right, level, known, cover * rightShare));
  setWhole(sizes, own, <i32>(next - place));
  setWhole(asked, feature, before);
  return <i32>place;
}

function visitSide(child: i32, level: u32, known: u32, cover: f64): i32 {
  if (child >= 0) return visit(child, level + 1, known, cover);
  mean += number(leafValues, firstLeaf + <usize>(-1 - child)) * cover;
  return NONE;
}

function coverOf(child: i32): f64 {
  return child < 0
    ? number(leafCovers, firstLeaf + <usize>(-1 - child))
    : number(splitCovers, firstSplit + <usize>child);
}
