// Columns that fit into the faster caches: where a value lies on a line and its row, packed into one number of 32 bits,
// are sorted digit by digit, and values are fetched when all are in order.
import { clear, count, next, startsFromCounts } from "./counts";
import { FEW_ROWS, distribute, insert } from "./distribute";
import { binsOf, layLine } from "./line";
import { counts, order, rows, sorted, values } from "./memory";

export const FEWEST_PACKED_ROWS: u32 = 256;
/** With more, too few bits are left to tell values apart. */
export const MOST_PACKED_ROWS: u32 = 32768;
const MOST_PLACE_BITS: u32 = 18;
/** Bits of the lower of the two digits of a place. */
const DIGIT_BITS: u32 = 9;
const DIGITS: u32 = 1 << DIGIT_BITS;

/** Bits of a key that hold the row; the place on the line lies above them. */
let rowBits: u32 = 0;

/** Sorts a column and returns how many rows are not NaN; 0 where they have to be found some other way. */
export function sortPacked(column: usize, length: u32): u32 {
  rowBits = 32 - clz<u32>(length - 1);
  // The last place of all is for rows that have no value.
  const places = ((<u32>1) << min<u32>(MOST_PLACE_BITS, 32 - rowBits)) - 1;
  if (!layLine(column, length, places)) return 0;
  clear(lowerDigits(), 2 * DIGITS);
  packKeys(column, length, places);
  startsFromCounts(lowerDigits(), DIGITS);
  startsFromCounts(upperDigits(), DIGITS);
  sortByLowerDigit(length);
  sortByUpperDigit(length);
  const missing = places << rowBits;
  while (length > 0 && keyAt(length - 1) >= missing) length--;
  fetch(column, length);
  return length;
}

/** Tables of counts of either digit, where distributions of the first level have theirs. */
function lowerDigits(): usize {
  return counts;
}

function upperDigits(): usize {
  return counts + ((<usize>DIGITS) << 2);
}

/** Writes the key of every row where the spare rows will be, and counts both its digits. */
function packKeys(column: usize, length: u32, places: u32): void {
  const bits = rowBits;
  const lower = lowerDigits();
  const keysInto = rows;
  let four = i32x4(0, 1, 2, 3);
  let row: u32 = 0;
  for (; row + 4 <= length; row += 4) {
    const at = column + ((<usize>row) << 3);
    const low = binsOf(v128.load(at), places);
    const high = binsOf(v128.load(at, 16), places);
    const found = v128.shuffle<i32>(low, high, 0, 2, 4, 6);
    v128.store(keysInto + ((<usize>row) << 2), v128.or(i32x4.shl(found, <i32>bits), four));
    four = i32x4.add(four, i32x4.splat(4));
    countDigits(lower, <u32>i32x4.extract_lane(found, 0));
    countDigits(lower, <u32>i32x4.extract_lane(found, 1));
    countDigits(lower, <u32>i32x4.extract_lane(found, 2));
    countDigits(lower, <u32>i32x4.extract_lane(found, 3));
  }
  for (; row < length; row++) {
    const at = column + ((<usize>row) << 3);
    const place = <u32>i32x4.extract_lane(binsOf(v128.load64_zero(at), places), 0);
    store<u32>(keysInto + ((<usize>row) << 2), (place << bits) | row);
    countDigits(lower, place);
  }
}

function countDigits(lower: usize, place: u32): void {
  count(lower, place & (DIGITS - 1));
  count(lower + ((<usize>DIGITS) << 2), place >> DIGIT_BITS);
}

/** From the spare rows to where the order will be. */
function sortByLowerDigit(length: u32): void {
  const table = lowerDigits();
  const bits = rowBits;
  const into = order;
  const end = rows + ((<usize>length) << 2);
  for (let at = rows; at < end; at += 4) {
    const key = load<u32>(at);
    store<u32>(into + ((<usize>next(table, (key >> bits) & (DIGITS - 1))) << 2), key);
  }
}

/** And back. */
function sortByUpperDigit(length: u32): void {
  const table = upperDigits();
  const bits = rowBits + DIGIT_BITS;
  const into = rows;
  const end = order + ((<usize>length) << 2);
  for (let at = order; at < end; at += 4) {
    const key = load<u32>(at);
    store<u32>(into + ((<usize>next(table, key >> bits)) << 2), key);
  }
}

function keyAt(place: u32): u32 {
  return load<u32>(rows + ((<usize>place) << 2));
}

/** Writes the rows of the sorted keys and their values, in order also where values share a place on the line. */
function fetch(column: usize, length: u32): void {
  const keys = rows;
  const rowsInto = order;
  const valuesInto = sorted;
  const ofRow = ((<u32>1) << rowBits) - 1;
  let before: f64 = -Infinity;
  for (let place: u32 = 0; place < length; place++) {
    const row = load<u32>(keys + ((<usize>place) << 2)) & ofRow;
    const value = load<f64>(column + ((<usize>row) << 3)) + 0.0;
    store<u32>(rowsInto + ((<usize>place) << 2), row);
    store<f64>(valuesInto + ((<usize>place) << 3), value);
    if (value < before) place = sortShared(column, place, length) - 1;
    before = load<f64>(valuesInto + ((<usize>place) << 3));
  }
}

/** Sorts all rows that share the place on the line of the key at `among`; returns the end of them. */
function sortShared(column: usize, among: u32, length: u32): u32 {
  const shared = keyAt(among) >> rowBits;
  let from = among;
  while (from > 0 && keyAt(from - 1) >> rowBits == shared) from--;
  let to = among + 1;
  while (to < length && keyAt(to) >> rowBits == shared) to++;
  if (to - from <= FEW_ROWS) {
    unpack(column, among, to, sorted, order);
    insert(from, to);
  } else {
    unpack(column, from, to, values, rows);
    distribute(from, to, 1);
  }
  return to;
}

/** Writes the values and rows of keys to the same places of other arrays, of which the latter may be the keys' own. */
function unpack(column: usize, from: u32, to: u32, valuesInto: usize, rowsInto: usize): void {
  const ofRow = ((<u32>1) << rowBits) - 1;
  for (let place = from; place < to; place++) {
    const row = keyAt(place) & ofRow;
    store<u32>(rowsInto + ((<usize>place) << 2), row);
    // Zeros of both signs are equal: adding 0 leaves one of them.
    store<f64>(valuesInto + ((<usize>place) << 3), load<f64>(column + ((<usize>row) << 3)) + 0.0);
  }
}
