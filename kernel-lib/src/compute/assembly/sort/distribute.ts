// Distributes rows over bins of a few, again and again where they crowd.
import { MOST_BINS, binsFor, clear, count, next, startsFromCounts } from "./counts";
import { ROUNDING, counts, order, rows, sorted, values } from "./memory";

/** Distributions inside of distributions at most: two by value, and 6 bits of 64 each. */
const MOST_LEVELS: u32 = 16;
/** Rows that insertion puts in order. */
export const FEW_ROWS: u32 = 20;

/** Bytes of the tables of all levels. */
export function bytesForLevels(): usize {
  return <usize>(MOST_BINS + 1) * 4 * MOST_LEVELS;
}

/** Sorts rows `from` up to `to` of the spare memory into the same places of the result. */
export function distribute(from: u32, to: u32, level: u32): void {
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
export function insert(from: u32, to: u32): void {
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
