// Which sample each place of an order belongs to, and how much of either lies before it.
import { FIRST, SECOND, add, clearSums, sumOf } from "./sums";

/** Places between two entries of the cumulative weights; see CUMULATIVE_STEP in ../../sweep.ts. */
export const STEP: u32 = 64;
/** Whose weight: see WHOSE in ../../sweep.ts. */
export const FIRSTS: u32 = 0;
export const SECONDS: u32 = 1;
export const BOTH: u32 = 2;

/** The weights of both samples before every STEPth place, in turn. */
let cumulative: usize = 0;
/** Labels: a word of bits per step. Weights: a float64 per place. */
let firsts: usize = 0;
/** Labels: bits of the places that count. Weights: the second sample's. */
let others: usize = 0;
let present: u32 = 0;
let placed: u32 = 0;
let isWeighted: bool = false;
let isWhole: bool = true;
let firstTotal: f64 = 0;
let secondTotal: f64 = 0;

/** Forgets everything. `table` and the two others take what is placed; see above. */
export function start(weighted: u32, length: u32, table: usize, firstsInto: usize, othersInto: usize): void {
  isWeighted = weighted != 0;
  present = length;
  cumulative = table;
  firsts = firstsInto;
  others = othersInto;
  placed = 0;
  isWhole = true;
  firstTotal = secondTotal = 0;
  clearSums();
}

/**
 * Fetches the labels of the next places, as many as a multiple of STEP except for the last: 1 first, 0 second sample,
 * others neither.
 */
export function placeLabels(order: usize, length: u32, labels: usize): void {
  const one = i8x16.splat(1);
  const two = i8x16.splat(2);
  let first = <u32>firstTotal;
  let second = <u32>secondTotal;
  for (let from: u32 = 0; from < length; from += STEP) {
    note(<f64>first, <f64>second);
    let ones: u64 = 0;
    let counted: u64 = 0;
    const rows = order + ((<usize>from) << 2);
    const left = min<u32>(STEP, length - from);
    let i: u32 = 0;
    for (; i + 8 <= left; i += 8) {
      const bytes = i64x2.splat(eightLabels(rows + ((<usize>i) << 2), labels));
      const shift = <u64>i;
      ones |= (<u64>(i8x16.bitmask(i8x16.eq(bytes, one)) & 255)) << shift;
      counted |= (<u64>(i8x16.bitmask(i8x16.lt_u(bytes, two)) & 255)) << shift;
    }
    for (; i < left; i++) {
      const label = load<u8>(labels + <usize>load<u32>(rows + ((<usize>i) << 2)));
      const shift = <u64>i;
      ones |= (<u64>(label == 1)) << shift;
      counted |= (<u64>(label < 2)) << shift;
    }
    const step = (<usize>(placed >> 6)) << 3;
    store<u64>(firsts + step, ones);
    store<u64>(others + step, counted);
    const own = <u32>popcnt(ones);
    first += own;
    second += <u32>popcnt(counted) - own;
    placed += left;
  }
  firstTotal = <f64>first;
  secondTotal = <f64>second;
}

/** The labels of eight rows that lie anywhere. */
function eightLabels(rows: usize, labels: usize): u64 {
  const low =
    (<u64>load<u8>(labels + <usize>load<u32>(rows))) |
    ((<u64>load<u8>(labels + <usize>load<u32>(rows, 4))) << 8) |
    ((<u64>load<u8>(labels + <usize>load<u32>(rows, 8))) << 16) |
    ((<u64>load<u8>(labels + <usize>load<u32>(rows, 12))) << 24);
  const high =
    (<u64>load<u8>(labels + <usize>load<u32>(rows, 16))) |
    ((<u64>load<u8>(labels + <usize>load<u32>(rows, 20))) << 8) |
    ((<u64>load<u8>(labels + <usize>load<u32>(rows, 24))) << 16) |
    ((<u64>load<u8>(labels + <usize>load<u32>(rows, 28))) << 24);
  return low | (high << 32);
}

/** Like {@link placeLabels}, with a weight of every row in either sample. */
export function placeWeights(order: usize, length: u32, first: usize, second: usize): void {
  for (let i: u32 = 0; i < length; i++) {
    if (placed % STEP == 0) note(sumOf(FIRST), sumOf(SECOND));
    const row = (<usize>load<u32>(order + ((<usize>i) << 2))) << 3;
    const firstWeight = load<f64>(first + row);
    const secondWeight = load<f64>(second + row);
    isWhole = isWhole && Math.floor(firstWeight) == firstWeight && Math.floor(secondWeight) == secondWeight;
    store<f64>(firsts + ((<usize>placed) << 3), firstWeight);
    store<f64>(others + ((<usize>placed) << 3), secondWeight);
    add(FIRST, firstWeight);
    add(SECOND, secondWeight);
    placed++;
  }
  firstTotal = sumOf(FIRST);
  secondTotal = sumOf(SECOND);
}

/** Notes the weights before the next STEP places. */
function note(first: f64, second: f64): void {
  const at = cumulative + ((<usize>(placed >> 6)) << 4);
  store<f64>(at, first);
  store<f64>(at, second, 8);
}

/** Weight of the first sample. */
export function totalOfFirst(): f64 {
  return firstTotal;
}

/** Weight of the second sample. */
export function totalOfSecond(): f64 {
  return secondTotal;
}

/** Weight of the first, the second or both samples. */
export function totalOf(whose: u32): f64 {
  return whose == FIRSTS ? firstTotal : whose == SECONDS ? secondTotal : firstTotal + secondTotal;
}

/** Whether all weights are whole numbers. */
export function areWhole(): bool {
  return isWhole;
}

/** Whether places have weights instead of labels. */
export function haveWeights(): bool {
  return isWeighted;
}

/** The bits of the first sample among the 64 places of a step. */
export function firstBits(step: u32): u64 {
  return load<u64>(firsts + ((<usize>step) << 3));
}

/** The bits of the places of a step that count. */
export function countedBits(step: u32): u64 {
  return load<u64>(others + ((<usize>step) << 3));
}

export function firstWeightAt(place: u32): f64 {
  return load<f64>(firsts + ((<usize>place) << 3));
}

export function secondWeightAt(place: u32): f64 {
  return load<f64>(others + ((<usize>place) << 3));
}

/** One after the last place before `place` that counts; 0 where none does. */
export function endOfPlaces(place: u32): u32 {
  if (isWeighted) {
    while (place > 0 && weightAt(BOTH, place - 1) == 0) place--;
    return place;
  }
  while (place > 0) {
    const step = (place - 1) >> 6;
    const above = <u64>(63 - ((place - 1) & 63));
    const bits = countedBits(step) << above;
    if (bits != 0) return place - <u32>clz(bits);
    place = step << 6;
  }
  return 0;
}

/** The weight of one place: of the first, the second or both samples. */
function weightAt(whose: u32, place: u32): f64 {
  return (whose == SECONDS ? 0 : firstWeightAt(place)) + (whose == FIRSTS ? 0 : secondWeightAt(place));
}

/** The bits of a step that count for the first, the second or both samples. */
function bitsOf(whose: u32, step: u32): u64 {
  return whose == FIRSTS
    ? firstBits(step)
    : whose == SECONDS
      ? countedBits(step) & ~firstBits(step)
      : countedBits(step);
}

/** The weight before a step: of the first, the second or both samples. */
function before(whose: u32, step: u32): f64 {
  const at = cumulative + ((<usize>step) << 4);
  return (whose == SECONDS ? 0 : load<f64>(at)) + (whose == FIRSTS ? 0 : load<f64>(at, 8));
}

/**
 * The place of the row at `rank` (from 0) of the first, the second or both samples, weights
 * counting as so many rows; of the last row where there are not so many. There must be a row.
 */
export function placeOfRank(whose: u32, rank: f64): u32 {
  let low: u32 = 0;
  let high = (present - 1) >> 6;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (before(whose, middle) <= rank) low = middle;
    else high = middle - 1;
  }
  if (isWeighted) return weightedPlaceOfRank(whose, rank, low);
  let bits = bitsOf(whose, low);
  for (let left = <u32>(rank - before(whose, low)); left > 0; left--) bits &= bits - 1;
  return (low << 6) + <u32>ctz(bits);
}

function weightedPlaceOfRank(whose: u32, rank: f64, step: u32): u32 {
  let weight = before(whose, step);
  let last: u32 = 0;
  for (let place = step << 6; place < present; place++) {
    const own = weightAt(whose, place);
    if (own == 0) continue;
    last = place;
    weight += own;
    if (weight > rank) break;
  }
  return last;
}

/** The first place from `place` on that counts for the first, the second or both samples, or `present`. */
export function nextPlace(whose: u32, place: u32): u32 {
  if (isWeighted) {
    while (place < present && weightAt(whose, place) == 0) place++;
    return place;
  }
  while (place < present) {
    const below = <u64>(place & 63);
    const bits = bitsOf(whose, place >> 6) >> below;
    if (bits != 0) return place + <u32>ctz(bits);
    place = ((place >> 6) + 1) << 6;
  }
  return present;
}
