import { sharedFloat64, sharedUint32 } from "./shared";

/**
 * The rows of a column in ascending order of its values: what every rank
 * statistic starts from, kept so that a new target needs no new sort.
 */
export interface SortOrder {
  /** Rows that are not NaN. Only that many entries of the two arrays mean something. */
  readonly present: number;
  /** Row numbers; rows of equal value stay in row order. */
  readonly order: Uint32Array;
  /** `values[order[i]]`: ascending, −∞ first, +∞ last, −0 and 0 equal. */
  readonly sorted: Float64Array;
}

/** Where a sort order is written; both arrays are as long as the column. */
export interface SortTarget {
  readonly order: Uint32Array;
  readonly sorted: Float64Array;
}

/** Arrays for the sort order of a column of `rows` rows, in shared memory. */
export function sharedSortTarget(rows: number): SortTarget {
  return { order: sharedUint32(rows), sorted: sharedFloat64(rows) };
}

/**
 * The stable ascending order of a column, NaN left out.
 *
 * Values are folded to 32-bit keys that never go down where values go up
 * (a straight line from the smallest to the largest finite value), sorted by
 * radix, and runs of equal keys put right by insertion. Where such keys are too
 * coarse (heavy tails, huge ranges) the upper half of the numbers' bits is the
 * key, and where that is too coarse as well, all 64 bits are sorted.
 *
 * @param into where to write; new shared arrays by default
 * @example sortOrder(Float64Array.of(3, NaN, 1)).order.subarray(0, 2) // [2, 0]
 */
export function sortOrder(
  values: Float64Array,
  into: SortTarget = sharedSortTarget(values.length),
): SortOrder {
  const range = finiteRange(values);
  if (range.present > 0) {
    if (!sortByLinearKeys(values, range, into) && !sortByUpperBits(values, range, into)) {
      sortByAllBits(values, range, into);
    }
  }
  return { present: range.present, order: into.order, sorted: into.sorted };
}

interface FiniteRange {
  present: number;
  min: number;
  max: number;
}

function finiteRange(values: Float64Array): FiniteRange {
  let present = 0;
  let min = Infinity;
  let max = -Infinity;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== value) continue;
    present++;
    if (value < min && value !== -Infinity) min = value;
    if (value > max && value !== Infinity) max = value;
  }
  return { present, min, max };
}

/** Scratch memory, kept between calls: a worker sorts many columns of one length. */
let scratch = new Uint32Array(0);

/** Four arrays of `length` each. */
function scratchArrays(length: number): [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  if (scratch.length < 4 * length) scratch = new Uint32Array(4 * length);
  const part = (i: number): Uint32Array => scratch.subarray(i * length, (i + 1) * length);
  return [part(0), part(1), part(2), part(3)];
}

/** Keys 0 and 2³² − 1 are for the infinities. */
const KEY_SPAN = 2 ** 32 - 3;
/** Moves by insertion, per row, beyond which the keys are called too coarse. */
const MOVES_PER_ROW = 4;

/** False when the keys are too coarse, or cannot be made; the order then still has to be written. */
function sortByLinearKeys(
  values: Float64Array,
  { present, min, max }: FiniteRange,
  into: SortTarget,
): boolean {
  const scale = max > min ? KEY_SPAN / (max - min) : 0;
  if (!Number.isFinite(scale) || (max > min && scale === 0)) return false;
  if (max > min && keysInTheMiddle(values, scale) < present / 2) return false;
  const [keys, rows, otherKeys, otherRows] = scratchArrays(present);
  let filled = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== value) continue;
    keys[filled] = value === -Infinity ? 0 : value === Infinity ? 0xffffffff : 1 + (value - min) * scale;
    rows[filled++] = row;
  }
  const byKey = radixSort({ keys, rows }, { keys: otherKeys, rows: otherRows });
  return repairRuns(values, byKey, present, into);
}

/** How many keys the middle half of the values spreads over, judged by a few hundred of them. */
function keysInTheMiddle(values: Float64Array, scale: number): number {
  const step = Math.max(1, Math.floor(values.length / 512));
  const sample: number[] = [];
  for (let row = 0; row < values.length; row += step) {
    if (Number.isFinite(values[row])) sample.push(values[row]!);
  }
  sample.sort((a, b) => a - b);
  const low = sample[Math.floor(sample.length / 4)] ?? 0;
  const high = sample[Math.floor((3 * sample.length) / 4)] ?? 0;
  // One value in the middle is a quantised column: its keys repeat, but are exact.
  return low === high ? Infinity : (high - low) * scale;
}

/** Like {@link sortByLinearKeys}, with the upper half of each number's bits as its key. */
function sortByUpperBits(values: Float64Array, { present }: FiniteRange, into: SortTarget): boolean {
  const [keys, rows, otherKeys, otherRows] = scratchArrays(present);
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  let filled = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== value) continue;
    number[0] = value + 0;
    keys[filled] = ascending(words[UPPER]!);
    rows[filled++] = row;
  }
  const byKey = radixSort({ keys, rows }, { keys: otherKeys, rows: otherRows });
  return repairRuns(values, byKey, present, into);
}

/** The upper word of a float64 as an unsigned number that goes up with its value. */
function ascending(upperWord: number): number {
  return upperWord >>> 31 === 1 ? ~upperWord : upperWord | 0x80000000;
}

interface KeyedRows {
  keys: Uint32Array;
  rows: Uint32Array;
}

/** Sorts by key, stably; returns the one of the two pairs that holds the result. */
function radixSort(from: KeyedRows, to: KeyedRows): KeyedRows {
  const digitBits = from.keys.length < 1 << 15 ? 8 : from.keys.length < 1 << 18 ? 11 : 16;
  let [source, target] = [from, to];
  for (let shift = 0; shift < 32; shift += digitBits) {
    if (!radixPass(source, target, shift, digitBits)) continue;
    [source, target] = [target, source];
  }
  return source;
}

/** One pass; false, and nothing moved, when all rows share the digit. */
function radixPass(source: KeyedRows, target: KeyedRows, shift: number, digitBits: number): boolean {
  const { keys, rows } = source;
  const { keys: outKeys, rows: outRows } = target;
  const length = keys.length;
  const buckets = 1 << digitBits;
  const mask = buckets - 1;
  const starts = new Uint32Array(buckets);
  for (let i = 0; i < length; i++) starts[(keys[i]! >>> shift) & mask]!++;
  if (starts[(keys[0]! >>> shift) & mask] === length) return false;
  let sum = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const count = starts[bucket]!;
    starts[bucket] = sum;
    sum += count;
  }
  for (let i = 0; i < length; i++) {
    const key = keys[i]!;
    const place = starts[(key >>> shift) & mask]!++;
    outKeys[place] = key;
    outRows[place] = rows[i]!;
  }
  return true;
}

/** Insertion sort over rows that are nearly in order; false when they are too far from it. */
function repairRuns(values: Float64Array, byKey: KeyedRows, present: number, into: SortTarget): boolean {
  const { order, sorted } = into;
  const { rows } = byKey;
  let movesLeft = MOVES_PER_ROW * present;
  for (let i = 0; i < present; i++) {
    const row = rows[i]!;
    const value = values[row]! + 0; // + 0 turns −0 into 0
    let place = i;
    while (place > 0 && sorted[place - 1]! > value) {
      sorted[place] = sorted[place - 1]!;
      order[place] = order[place - 1]!;
      place--;
    }
    movesLeft -= i - place;
    if (movesLeft < 0) return false;
    sorted[place] = value;
    order[place] = row;
  }
  return true;
}

/** Where the two 32-bit halves of a float64 lie on this machine. */
const UPPER = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;
const LOWER = 1 - UPPER;

/** Radix sort over all bits of the numbers themselves, lower half first. */
function sortByAllBits(values: Float64Array, { present }: FiniteRange, into: SortTarget): void {
  const [lowerKeys, rows, otherKeys, otherRows] = scratchArrays(present);
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  let filled = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== value) continue;
    number[0] = value + 0;
    lowerKeys[filled] = words[UPPER]! >>> 31 === 1 ? ~words[LOWER]! : words[LOWER]!;
    rows[filled++] = row;
  }
  const byLower = radixSort({ keys: lowerKeys, rows }, { keys: otherKeys, rows: otherRows });
  const spare = byLower.rows === rows ? { keys: otherKeys, rows: otherRows } : { keys: lowerKeys, rows };
  for (let i = 0; i < present; i++) {
    number[0] = values[byLower.rows[i]!]! + 0;
    byLower.keys[i] = ascending(words[UPPER]!);
  }
  const { rows: inOrder } = radixSort(byLower, spare);
  for (let i = 0; i < present; i++) {
    into.order[i] = inOrder[i]!;
    into.sorted[i] = values[inOrder[i]!]! + 0;
  }
}
