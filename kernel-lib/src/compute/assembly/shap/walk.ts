// Down a tree with prefixes and up with suffixes; see ../shap.ts.
import {
  COLUMN,
  ENDING,
  LEFT,
  LEFT_VALUE,
  RECORD,
  RIGHT,
  RIGHT_VALUE,
  ROWS,
  STATE_BYTES,
  STATES,
  TABLES,
} from "./layout";

/** Where the contributions of the block's rows stand. */
let found: usize = 0;

// What a visit leaves: suffixes of the block's rows, and the place of each row's behind the first.
let below: usize = 0;
let places: usize = 0;

/** Places of rows whose suffixes stand one after another. */
const rowPlaces: usize = memory.data(256, 16);

// Counts of vectors as types, which makes them constants for the compiler: offsetof<V>().
class V1 {
  a: u8;
}
class V2 extends V1 {
  b: u8;
}
class V3 extends V2 {
  c: u8;
}
class V4 extends V3 {
  d: u8;
}
class V5 extends V4 {
  e: u8;
}
class V6 extends V5 {
  f: u8;
}
class V7 extends V6 {
  g: u8;
}
class V8 extends V7 {
  h: u8;
}

/** Prepares for walks with so many vectors: the prefix of a root is the quadrature's weights, for every row. */
export function prepareWalks(weights: usize, vectors: u32, prefixes: usize): void {
  const bytes = (<usize>vectors) << 4;
  for (let row: usize = 0; row < ROWS; row++) {
    memory.copy(prefixes + row * bytes, weights, bytes);
    store<u32>(rowPlaces + (row << 2), <u32>(row * bytes));
  }
}

/** Walks through a tree and adds to the contributions. */
export function walk(
  root: usize,
  vectors: u32,
  contributions: usize,
  prefixes: usize,
  suffixes: usize,
): void {
  found = contributions;
  switch (vectors) {
    case 1:
      return visit<V1>(root, prefixes, suffixes);
    case 2:
      return visit<V2>(root, prefixes, suffixes);
    case 3:
      return visit<V3>(root, prefixes, suffixes);
    case 4:
      return visit<V4>(root, prefixes, suffixes);
    case 5:
      return visit<V5>(root, prefixes, suffixes);
    case 6:
      return visit<V6>(root, prefixes, suffixes);
    case 7:
      return visit<V7>(root, prefixes, suffixes);
    default:
      return visit<V8>(root, prefixes, suffixes);
  }
}

function visit<V>(split: usize, prefix: usize, suffix: usize): void {
  const ending = load<u32>(split + ENDING);
  if (ending !== 0) return end<V>(split, ending, prefix);
  const left = <usize>load<u32>(split + LEFT);
  const right = <usize>load<u32>(split + RIGHT);
  const level = ((<usize>ROWS) << 4) * offsetof<V>();
  const width = offsetof<V>() << 4;
  if (left === 0 || right === 0) {
    descend<V>(split, width, prefix, prefix + level);
    visit<V>(left + right, prefix + level, suffix);
    joinLeaf<V>(
      split,
      load<f64>(split + (left === 0 ? LEFT_VALUE : RIGHT_VALUE)),
      prefix,
      below,
      places,
      suffix,
    );
  } else {
    descend<V>(split, 0, prefix, prefix + level);
    visit<V>(left, prefix + level, suffix);
    const belowLeft = below;
    const placesLeft = places;
    descend<V>(split, width, prefix, prefix + level);
    visit<V>(right, prefix + level, suffix + level);
    joinSplits<V>(split, prefix, belowLeft, placesLeft, below, places, suffix);
  }
  below = suffix;
  places = rowPlaces;
}

/** Prefixes of a child: those of the split times the factors that stand at `place` in its tables. */
function descend<V>(split: usize, place: usize, prefix: usize, into: usize): void {
  const tables = <usize>load<u32>(split + TABLES) + place;
  let states = <usize>load<u32>(split + STATES);
  for (let end = states + STATE_BYTES; states < end; states += 4) {
    const factors = tables + load<u32>(states);
    multiply(into, prefix, factors);
    if (offsetof<V>() > 1) multiply(into + 16, prefix + 16, factors + 16);
    if (offsetof<V>() > 2) multiply(into + 32, prefix + 32, factors + 32);
    if (offsetof<V>() > 3) multiply(into + 48, prefix + 48, factors + 48);
    if (offsetof<V>() > 4) multiply(into + 64, prefix + 64, factors + 64);
    if (offsetof<V>() > 5) multiply(into + 80, prefix + 80, factors + 80);
    if (offsetof<V>() > 6) multiply(into + 96, prefix + 96, factors + 96);
    if (offsetof<V>() > 7) multiply(into + 112, prefix + 112, factors + 112);
    prefix += offsetof<V>() << 4;
    into += offsetof<V>() << 4;
  }
}

function multiply(into: usize, a: usize, b: usize): void {
  v128.store(into, product(a, b));
}

/** Splits that end the tree: tables are the suffix, each split's part of the contribution, and the leaf's value. */
function end<V>(split: usize, ending: u32, prefix: usize): void {
  const tables = <usize>load<u32>(split + TABLES);
  let states = <usize>load<u32>(split + STATES);
  below = tables;
  places = states;
  const width = offsetof<V>() << 4;
  let first = found + (load<u32>(split + COLUMN) << 1);
  // Of fewer splits the records that follow are another's, whose column is not touched.
  let second = found + (load<u32>(split + RECORD + COLUMN) << 1);
  let third = found + (load<u32>(split + 2 * RECORD + COLUMN) << 1);
  let fourth = found + (load<u32>(split + 3 * RECORD + COLUMN) << 1);
  for (const last = states + STATE_BYTES; states < last; states += 4) {
    const table = tables + load<u32>(states);
    add(first, scalarProduct<V>(table + width, prefix));
    first += 16;
    if (ending > 1) {
      add(second, scalarProduct<V>(table + 2 * width, prefix));
      second += 16;
      if (ending > 2) {
        add(third, scalarProduct<V>(table + 3 * width, prefix));
        third += 16;
        if (ending > 3) {
          add(fourth, scalarProduct<V>(table + 4 * width, prefix));
          fourth += 16;
        }
      }
    }
    prefix += width;
  }
}

function add(to: usize, sum: v128): void {
  v128.store(to, f64x2.add(v128.load(to), sum));
}

/** The sum over the quadrature's nodes, in two parts. */
function scalarProduct<V>(a: usize, b: usize): v128 {
  let sum = product(a, b);
  if (offsetof<V>() > 1) sum = f64x2.add(sum, product(a + 16, b + 16));
  if (offsetof<V>() > 2) sum = f64x2.add(sum, product(a + 32, b + 32));
  if (offsetof<V>() > 3) sum = f64x2.add(sum, product(a + 48, b + 48));
  if (offsetof<V>() > 4) sum = f64x2.add(sum, product(a + 64, b + 64));
  if (offsetof<V>() > 5) sum = f64x2.add(sum, product(a + 80, b + 80));
  if (offsetof<V>() > 6) sum = f64x2.add(sum, product(a + 96, b + 96));
  if (offsetof<V>() > 7) sum = f64x2.add(sum, product(a + 112, b + 112));
  return sum;
}

function product(a: usize, b: usize): v128 {
  return f64x2.mul(v128.load(a), v128.load(b));
}

/** A leaf and a split: tables are the leaf's part, the split's factors, and the share. */
function joinLeaf<V>(
  split: usize,
  leaf: f64,
  prefix: usize,
  other: usize,
  otherPlaces: usize,
  into: usize,
): void {
  const tables = <usize>load<u32>(split + TABLES);
  const width = offsetof<V>() << 4;
  const value = f64x2.splat(leaf);
  let to = found + (load<u32>(split + COLUMN) << 1);
  let states = <usize>load<u32>(split + STATES);
  for (const last = states + STATE_BYTES; states < last; states += 4, otherPlaces += 4, to += 16) {
    const table = tables + load<u32>(states);
    const own = other + load<u32>(otherPlaces);
    let sum = besideLeaf(table, prefix, own, value, into, width);
    if (offsetof<V>() > 1)
      sum = f64x2.add(sum, besideLeaf(table + 16, prefix + 16, own + 16, value, into + 16, width));
    if (offsetof<V>() > 2)
      sum = f64x2.add(sum, besideLeaf(table + 32, prefix + 32, own + 32, value, into + 32, width));
    if (offsetof<V>() > 3)
      sum = f64x2.add(sum, besideLeaf(table + 48, prefix + 48, own + 48, value, into + 48, width));
    if (offsetof<V>() > 4)
      sum = f64x2.add(sum, besideLeaf(table + 64, prefix + 64, own + 64, value, into + 64, width));
    if (offsetof<V>() > 5)
      sum = f64x2.add(sum, besideLeaf(table + 80, prefix + 80, own + 80, value, into + 80, width));
    if (offsetof<V>() > 6)
      sum = f64x2.add(sum, besideLeaf(table + 96, prefix + 96, own + 96, value, into + 96, width));
    if (offsetof<V>() > 7)
      sum = f64x2.add(sum, besideLeaf(table + 112, prefix + 112, own + 112, value, into + 112, width));
    add(to, sum);
    prefix += width;
    into += width;
  }
}

function besideLeaf(table: usize, prefix: usize, other: usize, value: v128, into: usize, width: usize): v128 {
  const own = v128.load(other);
  v128.store(into, f64x2.add(v128.load(table), f64x2.mul(v128.load(table + width), own)));
  return f64x2.mul(product(prefix, table + 2 * width), f64x2.sub(own, value));
}

/** Two splits: tables are the factors left and right, and the share. */
function joinSplits<V>(
  split: usize,
  prefix: usize,
  left: usize,
  leftPlaces: usize,
  right: usize,
  rightPlaces: usize,
  into: usize,
): void {
  const tables = <usize>load<u32>(split + TABLES);
  const width = offsetof<V>() << 4;
  let to = found + (load<u32>(split + COLUMN) << 1);
  let states = <usize>load<u32>(split + STATES);
  for (
    const last = states + STATE_BYTES;
    states < last;
    states += 4, leftPlaces += 4, rightPlaces += 4, to += 16
  ) {
    const table = tables + load<u32>(states);
    const a = left + load<u32>(leftPlaces);
    const b = right + load<u32>(rightPlaces);
    let sum = ofBoth(table, prefix, a, b, into, width);
    if (offsetof<V>() > 1)
      sum = f64x2.add(sum, ofBoth(table + 16, prefix + 16, a + 16, b + 16, into + 16, width));
    if (offsetof<V>() > 2)
      sum = f64x2.add(sum, ofBoth(table + 32, prefix + 32, a + 32, b + 32, into + 32, width));
    if (offsetof<V>() > 3)
      sum = f64x2.add(sum, ofBoth(table + 48, prefix + 48, a + 48, b + 48, into + 48, width));
    if (offsetof<V>() > 4)
      sum = f64x2.add(sum, ofBoth(table + 64, prefix + 64, a + 64, b + 64, into + 64, width));
    if (offsetof<V>() > 5)
      sum = f64x2.add(sum, ofBoth(table + 80, prefix + 80, a + 80, b + 80, into + 80, width));
    if (offsetof<V>() > 6)
      sum = f64x2.add(sum, ofBoth(table + 96, prefix + 96, a + 96, b + 96, into + 96, width));
    if (offsetof<V>() > 7)
      sum = f64x2.add(sum, ofBoth(table + 112, prefix + 112, a + 112, b + 112, into + 112, width));
    add(to, sum);
    prefix += width;
    into += width;
  }
}

function ofBoth(table: usize, prefix: usize, left: usize, right: usize, into: usize, width: usize): v128 {
  const a = v128.load(left);
  const b = v128.load(right);
  v128.store(into, f64x2.add(f64x2.mul(v128.load(table), a), f64x2.mul(v128.load(table + width), b)));
  return f64x2.mul(product(prefix, table + 2 * width), f64x2.sub(a, b));
}
