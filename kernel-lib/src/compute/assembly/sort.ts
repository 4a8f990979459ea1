// The stable ascending order of a column; see ../sort-order.ts.
export { heapBase } from "./common/heap";

/** Bins of one distribution at most: their counts stay in the fastest cache. */
const MOST_BINS: u32 = 2048;
const FEWEST_BINS: u32 = 64;
/** Distributions inside of distributions at most: two by value, and 6 bits of 64 each. */
const MOST_LEVELS: u32 = 16;
/** Rows from which on a column is split into parts that fit into the faster caches. */
const ROWS_FOR_PARTS: u32 = 4096;
const ROWS_PER_PART: u32 = 1024;
/** Rows that insertion puts in order. */
const FEW_ROWS: u32 = 20;
/** Adding this leaves a number below 2³² rounded in the lower half of the sum's bits. */
const ROUNDING: f64 = 4503599627370496.0;

let values: usize = 0;
let rows: usize = 0;
let sorted: usize = 0;
let order: usize = 0;
let counts: usize = 0;

/** Bytes of the table that {@link sortColumn} counts in. */
export function countBytes(): usize {
  return <usize>(MOST_BINS + 1) * 4 * MOST_LEVELS;
}

/**
 * Writes the rows of `column` that are not NaN in ascending order, their values beside them, and returns how many
 * there are. All addresses: `column`, `spareValues` and `sortedInto` of as many float64 as there are rows,
 * `spareRows` and `orderInto` of as many uint32.
 */
export function sortColumn(
  column: usize,
  length: u32,
  spareValues: usize,
  spareRows: usize,
  sortedInto: usize,
  orderInto: usize,
  table: usize,
): u32 {
  values = spareValues;
  rows = spareRows;
  sorted = sortedInto;
  order = orderInto;
  counts = table;
  const span = length >= ROWS_FOR_PARTS ? finiteSpan(column, length) : 0;
  const bins = binsFor(length / ROWS_PER_PART);
  const scale = <f64>(bins - 1) / span;
  if (span > 0 && span < Infinity && scale < Infinity) return sortParts(column, length, bins, scale);
  const present = pack(column, length);
  distribute(0, present, 0);
  return present;
}

let smallest: f64 = 0;

/** The largest finite value less the smallest, which is kept in `smallest`; not above 0 where there are not two. */
function finiteSpan(column: usize, length: u32): f64 {
  const infinity = f64x2.splat(Infinity);
  const missing = f64x2.splat(NaN);
  let low = infinity;
  let high = f64x2.splat(-Infinity);
  const end = column + ((<usize>length) << 3);
  let at = column;
  for (; at + 16 <= end; at += 16) {
    const pair = v128.load(at);
    const finite = v128.bitselect(pair, missing, f64x2.lt(f64x2.abs(pair), infinity));
    low = f64x2.pmin(low, finite);
    high = f64x2.pmax(high, finite);
  }
  let min = Math.min(f64x2.extract_lane(low, 0), f64x2.extract_lane(low, 1));
  let max = Math.max(f64x2.extract_lane(high, 0), f64x2.extract_lane(high, 1));
  if (at < end) {
    const last = load<f64>(at);
    if (Math.abs(last) < Infinity) {
      min = Math.min(min, last);
      max = Math.max(max, last);
    }
  }
  smallest = min;
  return max - min;
}

/** Distributes a column over parts of the spare memory by value, and sorts each. */
function sortParts(column: usize, length: u32, bins: u32, scale: f64): u32 {
  clear(counts, bins + 1);
  for (let row: u32 = 0; row < length; row++) {
    count(counts, partOf(load<f64>(column + ((<usize>row) << 3)), bins, scale));
  }
  startsFromCounts(counts, bins);
  for (let row: u32 = 0; row < length; row++) {
    const value = load<f64>(column + ((<usize>row) << 3));
    if (value != value) continue;
    const place = next(counts, partOf(value, bins, scale));
    store<f64>(values + ((<usize>place) << 3), value + 0.0);
    store<u32>(rows + ((<usize>place) << 2), row);
  }
  let from: u32 = 0;
  for (let bin: u32 = 0; bin < bins; bin++) {
    const to = load<u32>(counts + ((<usize>bin) << 2));
    if (to > from) distribute(from, to, 1);
    from = to;
  }
  return from;
}

/** The part of a value; the one after the last for NaN. */
function partOf(value: f64, bins: u32, scale: f64): u32 {
  const place = (value - smallest) * scale;
  const within = Math.min(Math.max(place, 0), <f64>(bins - 1));
  return value == value ? <u32>(<i64>reinterpret<u64>(within + ROUNDING)) : bins;
}

/** Writes the rows that are not NaN one after the other. */
function pack(column: usize, length: u32): u32 {
  let present: u32 = 0;
  for (let row: u32 = 0; row < length; row++) {
    const value = load<f64>(column + ((<usize>row) << 3));
    store<f64>(values + ((<usize>present) << 3), value + 0.0);
    store<u32>(rows + ((<usize>present) << 2), row);
    present += <u32>(value == value);
  }
  return present;
}

/** Sorts rows `from` up to `to` of the spare memory into the same places of the result. */
function distribute(from: u32, to: u32, level: u32): void {
  const length = to - from;
  if (length <= FEW_ROWS) {
    copyToResult(from, to);
    insert(from, to);
    return;
  }
  findRange(from, to);
  if (lowest == highest) {
    copyToResult(from, to);
    return;
  }
  const bins = binsFor(length >> 1);
  const table = counts + <usize>level * ((<usize>MOST_BINS + 1) << 2);
  clear(table, bins);
  const scale = <f64>(bins - 1) / (highest - lowest);
  const largest =
    level < 3 && scale > 0 && scale < Infinity
      ? byValue(from, to, table, bins, scale)
      : byBits(from, to, table, bins);
  if (largest > FEW_ROWS) sortLargeBins(from, table, bins, level);
  insert(from, to);
}

let lowest: f64 = 0;
let highest: f64 = 0;

function findRange(from: u32, to: u32): void {
  let low = f64x2.splat(load<f64>(values + ((<usize>from) << 3)));
  let high = low;
  const end = values + ((<usize>to) << 3);
  let at = values + ((<usize>from) << 3);
  for (; at + 16 <= end; at += 16) {
    const pair = v128.load(at);
    low = f64x2.pmin(low, pair);
    high = f64x2.pmax(high, pair);
  }
  if (at < end) {
    const last = f64x2.splat(load<f64>(at));
    low = f64x2.pmin(low, last);
    high = f64x2.pmax(high, last);
  }
  lowest = Math.min(f64x2.extract_lane(low, 0), f64x2.extract_lane(low, 1));
  highest = Math.max(f64x2.extract_lane(high, 0), f64x2.extract_lane(high, 1));
}

/** Distributes by a straight line over the values; returns the rows of the fullest bin. */
function byValue(from: u32, to: u32, table: usize, bins: u32, scale: f64): u32 {
  const low = lowest;
  for (let place = from; place < to; place++) {
    const value = load<f64>(values + ((<usize>place) << 3));
    count(table, <u32>(<i64>reinterpret<u64>((value - low) * scale + ROUNDING)));
  }
  const largest = startsFromCounts(table, bins);
  for (let place = from; place < to; place++) {
    const value = load<f64>(values + ((<usize>place) << 3));
    const bin = <u32>(<i64>reinterpret<u64>((value - low) * scale + ROUNDING));
    move(place, value, from + next(table, bin));
  }
  return largest;
}

/** Distributes by the leading bits in which the values differ. */
function byBits(from: u32, to: u32, table: usize, bins: u32): u32 {
  const base = ascending(lowest);
  const range = ascending(highest) - base;
  const width = 64 - clz<u64>(range);
  const bits = ctz<u32>(bins);
  const shift: u64 = width > <u64>bits ? width - <u64>bits : 0;
  for (let place = from; place < to; place++) {
    const value = load<f64>(values + ((<usize>place) << 3));
    count(table, <u32>((ascending(value) - base) >> shift));
  }
  const largest = startsFromCounts(table, bins);
  for (let place = from; place < to; place++) {
    const value = load<f64>(values + ((<usize>place) << 3));
    move(place, value, from + next(table, <u32>((ascending(value) - base) >> shift)));
  }
  return largest;
}

/** The bits of a number as a whole number that goes up with it. */
function ascending(value: f64): u64 {
  const bits = reinterpret<u64>(value);
  return bits >> 63 ? ~bits : bits | 0x8000000000000000;
}

/** Sorts the bins that are too full for insertion. */
function sortLargeBins(from: u32, table: usize, bins: u32, level: u32): void {
  let start = from;
  for (let bin: u32 = 0; bin < bins; bin++) {
    const end = from + load<u32>(table + ((<usize>bin) << 2));
    if (end - start > FEW_ROWS) {
      memory.copy(
        values + ((<usize>start) << 3),
        sorted + ((<usize>start) << 3),
        (<usize>(end - start)) << 3,
      );
      memory.copy(rows + ((<usize>start) << 2), order + ((<usize>start) << 2), (<usize>(end - start)) << 2);
      distribute(start, end, level + 1);
    }
    start = end;
  }
}

/** Stable insertion over places `from` up to `to` of the result. */
function insert(from: u32, to: u32): void {
  const first = sorted + ((<usize>from) << 3);
  for (let place = from + 1; place < to; place++) {
    let at = sorted + ((<usize>place) << 3);
    const value = load<f64>(at);
    if (load<f64>(at - 8) <= value) continue;
    let rowAt = order + ((<usize>place) << 2);
    const row = load<u32>(rowAt);
    do {
      store<f64>(at, load<f64>(at - 8));
      store<u32>(rowAt, load<u32>(rowAt - 4));
      at -= 8;
      rowAt -= 4;
    } while (at > first && load<f64>(at - 8) > value);
    store<f64>(at, value);
    store<u32>(rowAt, row);
  }
}

function move(place: u32, value: f64, into: u32): void {
  store<f64>(sorted + ((<usize>into) << 3), value);
  store<u32>(order + ((<usize>into) << 2), load<u32>(rows + ((<usize>place) << 2)));
}

function copyToResult(from: u32, to: u32): void {
  memory.copy(sorted + ((<usize>from) << 3), values + ((<usize>from) << 3), (<usize>(to - from)) << 3);
  memory.copy(order + ((<usize>from) << 2), rows + ((<usize>from) << 2), (<usize>(to - from)) << 2);
}

/** A power of two. */
function binsFor(wanted: u32): u32 {
  const power = (<u32>1) << (32 - clz<u32>(wanted | 1));
  return min<u32>(max<u32>(power, FEWEST_BINS), MOST_BINS);
}

function clear(table: usize, bins: u32): void {
  memory.fill(table, 0, (<usize>bins) << 2);
}

function count(table: usize, bin: u32): void {
  const at = table + ((<usize>bin) << 2);
  store<u32>(at, load<u32>(at) + 1);
}

/** The next free place of a bin. */
function next(table: usize, bin: u32): u32 {
  const at = table + ((<usize>bin) << 2);
  const place = load<u32>(at);
  store<u32>(at, place + 1);
  return place;
}

/** Turns counts into where each bin starts; returns the largest count. */
function startsFromCounts(table: usize, bins: u32): u32 {
  let sum: u32 = 0;
  let largest: u32 = 0;
  for (let bin: u32 = 0; bin < bins; bin++) {
    const at = table + ((<usize>bin) << 2);
    const own = load<u32>(at);
    store<u32>(at, sum);
    sum += own;
    largest = max<u32>(largest, own);
  }
  return largest;
}
