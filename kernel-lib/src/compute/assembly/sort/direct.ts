// Columns that fit into the faster caches: one distribution over as many bins as there are rows.
import { FEW_ROWS, bytesForLevels, distribute, insert } from "./distribute";
import { binsOf, layLine } from "./line";
import { counts, order, rows, sorted, values } from "./memory";

/** Counts of two bytes each: they stay in the fastest cache. */
const MOST_DIRECT_BINS: u32 = 16384;
export const MOST_DIRECT_ROWS: u32 = 32768;
export const FEWEST_DIRECT_ROWS: u32 = 256;

/** Bytes of the counts: those of the bins, and of the rows that have no value. */
export function bytesForDirect(): usize {
  return <usize>(MOST_DIRECT_BINS + 8) * 2;
}

/** Behind the tables of distributions, which bins that are too full need. */
function directCounts(): usize {
  return counts + bytesForLevels();
}

/** Sorts a column and returns how many rows are not NaN; 0 where they have to be found some other way. */
export function sortDirect(column: usize, length: u32): u32 {
  const bins = min<u32>((<u32>1) << (32 - clz<u32>(length - 1)), MOST_DIRECT_BINS);
  if (!layLine(column, length, bins)) return 0;
  countDirect(column, length, bins);
  const missing = <u32>load<u16>(directCounts() + ((<usize>bins) << 1));
  const largest = startsFromDirect(bins);
  place(column, length);
  if (largest > FEW_ROWS) sortFullBins(bins);
  insert(0, length - missing);
  return length - missing;
}

/** Counts the rows of every bin, and notes the bin of every row where the spare rows will be. */
function countDirect(column: usize, length: u32, bins: u32): void {
  const table = directCounts();
  const noted = rows;
  memory.fill(table, 0, bytesForDirect());
  let row: u32 = 0;
  for (; row + 2 <= length; row += 2) {
    const pair = binsOf(v128.load(column + ((<usize>row) << 3)), bins);
    const first = <u32>i32x4.extract_lane(pair, 0);
    const second = <u32>i32x4.extract_lane(pair, 2);
    store<u32>(noted + ((<usize>row) << 1), first | (second << 16));
    countOne(table, first);
    countOne(table, second);
  }
  if (row < length) {
    const bin = <u32>i32x4.extract_lane(binsOf(v128.load64_zero(column + ((<usize>row) << 3)), bins), 0);
    store<u16>(noted + ((<usize>row) << 1), <u16>bin);
    countOne(table, bin);
  }
}

function countOne(table: usize, bin: u32): void {
  const at = table + ((<usize>bin) << 1);
  store<u16>(at, <u16>(<u32>load<u16>(at) + 1));
}

/** Turns counts into where each bin starts, eight at a time; returns the largest count of a bin. */
function startsFromDirect(bins: u32): u32 {
  const zero = i16x8.splat(0);
  const table = directCounts();
  const end = table + ((<usize>bins) << 1);
  let largest = zero;
  let before = zero;
  let at = table;
  for (; at < end; at += 16) {
    const own = v128.load(at);
    largest = i16x8.max_u(largest, own);
    let sums = i16x8.add(own, v128.shuffle<i16>(zero, own, 0, 8, 9, 10, 11, 12, 13, 14));
    sums = i16x8.add(sums, v128.shuffle<i16>(zero, sums, 0, 0, 8, 9, 10, 11, 12, 13));
    sums = i16x8.add(sums, v128.shuffle<i16>(zero, sums, 0, 0, 0, 0, 8, 9, 10, 11));
    v128.store(at, i16x8.add(before, i16x8.sub(sums, own)));
    before = i16x8.add(before, v128.shuffle<i16>(sums, sums, 7, 7, 7, 7, 7, 7, 7, 7));
  }
  store<u16>(at, <u16>i16x8.extract_lane_u(before, 0));
  largest = i16x8.max_u(largest, v128.shuffle<i16>(largest, largest, 4, 5, 6, 7, 4, 5, 6, 7));
  largest = i16x8.max_u(largest, v128.shuffle<i16>(largest, largest, 2, 3, 2, 3, 2, 3, 2, 3));
  return max<u32>(<u32>i16x8.extract_lane_u(largest, 0), <u32>i16x8.extract_lane_u(largest, 1));
}

/** Puts every row into its bin; those without a value come last. */
function place(column: usize, length: u32): void {
  const table = directCounts();
  const noted = rows;
  const valuesInto = sorted;
  const rowsInto = order;
  for (let row: u32 = 0; row < length; row++) {
    const at = table + ((<usize>load<u16>(noted + ((<usize>row) << 1))) << 1);
    const into = <u32>load<u16>(at);
    store<u16>(at, <u16>(into + 1));
    // Zeros of both signs are equal: adding 0 leaves one of them.
    store<f64>(valuesInto + ((<usize>into) << 3), load<f64>(column + ((<usize>row) << 3)) + 0.0);
    store<u32>(rowsInto + ((<usize>into) << 2), row);
  }
}

/** Sorts the bins that are too full for insertion, unless they hold one value only. */
function sortFullBins(bins: u32): void {
  const table = directCounts();
  let start: u32 = 0;
  for (let bin: u32 = 0; bin < bins; bin++) {
    const end = <u32>load<u16>(table + ((<usize>bin) << 1));
    if (end - start > FEW_ROWS && !isOneValue(start, end)) {
      const length = <usize>(end - start);
      memory.copy(values + ((<usize>start) << 3), sorted + ((<usize>start) << 3), length << 3);
      memory.copy(rows + ((<usize>start) << 2), order + ((<usize>start) << 2), length << 2);
      distribute(start, end, 1);
    }
    start = end;
  }
}

function isOneValue(from: u32, to: u32): bool {
  const first = load<f64>(sorted + ((<usize>from) << 3));
  const end = sorted + ((<usize>to) << 3);
  for (let at = sorted + ((<usize>from) << 3); at < end; at += 8) if (load<f64>(at) != first) return false;
  return true;
}
