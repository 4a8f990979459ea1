// Records of a tree's splits, from the arrays that describe the tree and its plan.
import {
  columns,
  counts,
  defaultLefts,
  earlierShares,
  endings,
  features,
  firsts,
  followed,
  follows,
  leafValues,
  leftPlaces,
  lefts,
  leftShares,
  missings,
  number,
  rightPlaces,
  rights,
  rightShares,
  splits,
  strides,
  tables,
  thresholds,
  useForest,
  whole,
} from "./forest";
import {
  CATEGORIES,
  COLUMN,
  EARLIER,
  EARLIER_SHARE,
  ENDING,
  FOLLOWED,
  LEFT,
  LEFT_SHARE,
  LEFT_VALUE,
  MISSING_LEFT,
  RECORD,
  RIGHT_SHARE,
  STATE_STEP,
  STATES,
  TABLES,
  THRESHOLD,
  ZERO_LIMIT,
} from "./layout";

/** What a split treats as missing. */
const NOTHING: u8 = 0;
const ZERO: u8 = 1;

/**
 * Writes a tree's records; sets of categories are left out.
 * @param root where records are written
 * @param tablesAt where tables begin
 * @param states where the first split's rows are marked
 * @param stateBytes from there to the next split's
 * @param zeroLimit values not above it in size are zero
 */
export function writeRecords(
  forest: usize,
  tree: usize,
  root: usize,
  tablesAt: usize,
  states: usize,
  stateBytes: usize,
  zeroLimit: f64,
): void {
  useForest(forest);
  const first = <usize>whole(firsts, tree);
  const firstLeaf = first + tree;
  const count = <usize>whole(counts, tree);
  let record = root;
  for (let place: usize = 0; place < count; place++, record += RECORD) {
    const own = first + place;
    const split = first + <usize>whole(splits, own);
    writeQuestion(record, split, zeroLimit);
    writeSide(record, 0, root, firstLeaf, whole(lefts, split), whole(leftPlaces, own));
    writeSide(record, 1, root, firstLeaf, whole(rights, split), whole(rightPlaces, own));
    store<f64>(record + LEFT_SHARE, number(leftShares, own));
    store<f64>(record + RIGHT_SHARE, number(rightShares, own));
    store<f64>(record + EARLIER_SHARE, number(earlierShares, own));
    store<u32>(record + COLUMN, whole(columns, whole(features, split)));
    store<u32>(record + STATES, <u32>(states + place * stateBytes));
    store<u32>(record + TABLES, <u32>tablesAt + (whole(tables, own) << 3));
    store<u32>(record + STATE_STEP, whole(strides, own) << 3);
    store<u64>(record + CATEGORIES, 0);
    const before = whole(follows, own);
    const side = <u32>load<u8>(followed + own);
    store<u32>(record + EARLIER, before < 0 ? 0 : <u32>(states + <usize>before * stateBytes));
    store<u32>(record + FOLLOWED, before < 0 ? 0 : (side * whole(strides, first + <usize>before)) << 3);
    store<u32>(record + ENDING, load<u8>(endings + own));
  }
}

function writeQuestion(record: usize, split: usize, zeroLimit: f64): void {
  const threshold = number(thresholds, split);
  const kind = load<u8>(missings + split);
  // NaN counts as 0 where a split does not treat it as missing.
  const goesLeft = kind === NOTHING ? threshold >= 0 : load<u8>(defaultLefts + split) === 1;
  store<f64>(record + THRESHOLD, besideZero(threshold, zeroLimit));
  // Values not above it in size are missing; NaN always is.
  store<f64>(record + ZERO_LIMIT, kind === ZERO ? zeroLimit : -1);
  store<i64>(record + MISSING_LEFT, goesLeft ? -1 : 0);
}

/** The threshold that values have to be compared with, so that those which are zero all go where zero goes. */
function besideZero(threshold: f64, zeroLimit: f64): f64 {
  if (!(abs(threshold) <= zeroLimit)) return threshold;
  return threshold >= 0 ? zeroLimit : -reinterpret<f64>(reinterpret<u64>(zeroLimit) + 1);
}

/** A child: the record of a split, or a leaf's value. */
function writeSide(record: usize, side: usize, root: usize, firstLeaf: usize, child: i32, place: i32): void {
  const isLeaf = child < 0;
  store<u32>(record + (side << 2) + LEFT, isLeaf ? 0 : <u32>(root + <usize>place * RECORD));
  const value = isLeaf ? number(leafValues, firstLeaf + <usize>(-1 - child)) : 0;
  store<f64>(record + (side << 3) + LEFT_VALUE, value);
}
