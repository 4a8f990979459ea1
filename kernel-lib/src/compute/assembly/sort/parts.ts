// Large columns: parts of about a thousand rows, which fit into the fastest cache.
import { binsFor, clear, count, next, startsFromCounts } from "./counts";
import { distribute } from "./distribute";
import { binsOf, layLine } from "./line";
import { counts, order, rows, values } from "./memory";

/** Rows from which on parts are worth it. */
export const ROWS_FOR_PARTS: u32 = 4096;
const ROWS_PER_PART: u32 = 1024;

/** Sorts a column and returns how many rows are not NaN; 0 where they have to be found some other way. */
export function sortParts(column: usize, length: u32): u32 {
  const bins = binsFor(length / ROWS_PER_PART);
  if (!layLine(column, length, bins)) return 0;
  countParts(column, length, bins);
  startsFromCounts(counts, bins);
  for (let row: u32 = 0; row < length; row++) {
    const value = load<f64>(column + ((<usize>row) << 3));
    if (value != value) continue;
    const place = next(counts, <u32>load<u16>(order + ((<usize>row) << 1)));
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

/** Counts the rows of every part, and notes the part of every row where the order will be. */
function countParts(column: usize, length: u32, bins: u32): void {
  const table = counts;
  const noted = order;
  clear(table, bins + 1);
  let row: u32 = 0;
  for (; row + 2 <= length; row += 2) {
    const pair = binsOf(v128.load(column + ((<usize>row) << 3)), bins);
    const first = <u32>i32x4.extract_lane(pair, 0);
    const second = <u32>i32x4.extract_lane(pair, 2);
    store<u32>(noted + ((<usize>row) << 1), first | (second << 16));
    count(table, first);
    count(table, second);
  }
  if (row < length) {
    const bin = <u32>i32x4.extract_lane(binsOf(v128.load64_zero(column + ((<usize>row) << 3)), bins), 0);
    store<u16>(noted + ((<usize>row) << 1), <u16>bin);
    count(table, bin);
  }
}
