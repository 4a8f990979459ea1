// Records of a tree's splits, from the arrays that describe the tree and its plan.
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

/** The arrays of a tree that are read, one after another in the order in which they are named here. */
let thresholds: usize = 0;
let leafValues: usize = 0;
let leftShares: usize = 0;
let rightShares: usize = 0;
let earlierShares: usize = 0;
let splits: usize = 0;
let children: usize = 0;
let others: usize = 0;
let leftPlaces: usize = 0;
let rightPlaces: usize = 0;
let features: usize = 0;
let follows: usize = 0;
let tableNumbers: usize = 0;
let strides: usize = 0;
let columns: usize = 0;
let missing: usize = 0;
let defaultLeft: usize = 0;
let followed: usize = 0;
let ending: usize = 0;

/**
 * Writes a tree's records; sets of categories are left out.
 * @param tree its arrays; those by split in the tree's own order, those of the plan in the plan's
 * @param count how many splits there are
 * @param columnCount how many columns there are, whose places are among the arrays
 * @param root where records are written
 * @param tables where tables begin
 * @param states where the first split's rows are marked
 * @param stateBytes from there to the next split's
 * @param zeroLimit values not above it in size are zero
 */
export function writeRecords(
  tree: usize,
  count: usize,
  columnCount: usize,
  root: usize,
  tables: usize,
  states: usize,
  stateBytes: usize,
  zeroLimit: f64,
): void {
  findArrays(tree, count, columnCount);
  for (let place: usize = 0; place < count; place++, root += RECORD) {
    const first = root - place * RECORD;
    const split = <usize>load<i32>(splits + (place << 2));
    writeQuestion(root, split, zeroLimit);
    writeSide(root, 0, first, load<i32>(children + (split << 2)), load<i32>(leftPlaces + (place << 2)));
    writeSide(root, 1, first, load<i32>(others + (split << 2)), load<i32>(rightPlaces + (place << 2)));
    store<f64>(root + LEFT_SHARE, load<f64>(leftShares + (place << 3)));
    store<f64>(root + RIGHT_SHARE, load<f64>(rightShares + (place << 3)));
    store<f64>(root + EARLIER_SHARE, load<f64>(earlierShares + (place << 3)));
    const feature = <usize>load<i32>(features + (split << 2));
    store<u32>(root + COLUMN, load<u32>(columns + (feature << 2)));
    store<u32>(root + STATES, <u32>(states + place * stateBytes));
    store<u32>(root + TABLES, <u32>tables + (load<u32>(tableNumbers + (place << 2)) << 3));
    store<u32>(root + STATE_STEP, load<u32>(strides + (place << 2)) << 3);
    store<u64>(root + CATEGORIES, 0);
    const before = load<i32>(follows + (place << 2));
    const side = <u32>load<u8>(followed + place);
    store<u32>(root + EARLIER, before < 0 ? 0 : <u32>(states + <usize>before * stateBytes));
    store<u32>(root + FOLLOWED, before < 0 ? 0 : (side * load<u32>(strides + ((<usize>before) << 2))) << 3);
    store<u32>(root + ENDING, load<u8>(ending + place));
  }
}

function findArrays(tree: usize, count: usize, columnCount: usize): void {
  thresholds = tree;
  leafValues = thresholds + (count << 3);
  leftShares = leafValues + ((count + 1) << 3);
  rightShares = leftShares + (count << 3);
  earlierShares = rightShares + (count << 3);
  splits = earlierShares + (count << 3);
  children = splits + (count << 2);
  others = children + (count << 2);
  leftPlaces = others + (count << 2);
  rightPlaces = leftPlaces + (count << 2);
  features = rightPlaces + (count << 2);
  follows = features + (count << 2);
  tableNumbers = follows + (count << 2);
  strides = tableNumbers + (count << 2);
  columns = strides + (count << 2);
  missing = columns + (columnCount << 2);
  defaultLeft = missing + count;
  followed = defaultLeft + count;
  ending = followed + count;
}

function writeQuestion(record: usize, split: usize, zeroLimit: f64): void {
  const threshold = load<f64>(thresholds + (split << 3));
  const kind = load<u8>(missing + split);
  // NaN counts as 0 where a split does not treat it as missing.
  const goesLeft = kind === NOTHING ? threshold >= 0 : load<u8>(defaultLeft + split) === 1;
  store<f64>(record + THRESHOLD, threshold);
  // Values not above it in size are missing; NaN always is.
  store<f64>(record + ZERO_LIMIT, kind === ZERO ? zeroLimit : -1);
  store<i64>(record + MISSING_LEFT, goesLeft ? -1 : 0);
}

/** A child: the record of a split, or a leaf's value. */
function writeSide(record: usize, side: usize, root: usize, child: i32, place: i32): void {
  const isLeaf = child < 0;
  store<u32>(record + (side << 2) + LEFT, isLeaf ? 0 : <u32>(root + <usize>place * RECORD));
  const value = isLeaf ? load<f64>(leafValues + ((<usize>(-1 - child)) << 3)) : 0;
  store<f64>(record + (side << 3) + LEFT_VALUE, value);
}
