// One ascending pass over the values of an order whose places are known: distinct values, block by block.
import { beginBinned, beginWithoutBins, endBinned } from "./binned";
import { BLOCK, bothAt, clearBlock, firstAt, moveToFront, valueAt } from "./block";
import { beginCurve, endCurve, sweepBlock, unit } from "./curve";
import {
  STEP,
  countedBits,
  firstBits,
  firstWeightAt,
  haveWeights,
  secondWeightAt,
  totalOfFirst,
  totalOfSecond,
} from "./places";
import { writeShapes } from "./quantiles";
import { FIRST, SECOND, add, sumOf } from "./sums";

const ALL: u64 = 0xffffffffffffffff;

/** How many of the first one, two, three and four of four places have their bit set, for each of the 16 cases. */
const COUNTS: usize = memory.data<i32>(
  [
    0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 2, 2, 2, 0, 0, 1, 1, 1, 1, 2, 2, 0, 1, 2, 2, 1, 2, 3, 3, 0, 0, 0,
    1, 1, 1, 1, 2, 0, 1, 1, 2, 1, 2, 2, 3, 0, 0, 1, 2, 1, 1, 2, 3, 0, 1, 2, 3, 1, 2, 3, 4,
  ],
  16,
);

let isMeasured: bool = false;
let slot: u32 = 0;
let last: f64 = NaN;
let place: u32 = 0;
let firstPassed: u32 = 0;
let bothPassed: u32 = 0;

/** Starts the pass, when every place is known. Values are multiplied by `unit`, a power of two, for the areas. */
export function begin(valueUnit: f64): void {
  start(valueUnit);
  isMeasured = false;
  beginWithoutBins();
}

/** Like {@link begin}, for all that is measured. The limits of the histogram and the values of quantiles are written. */
export function beginMeasuring(valueUnit: f64, histogram: u32, withTies: u32): void {
  start(valueUnit);
  isMeasured = true;
  if (totalOfFirst() > 0 && totalOfSecond() > 0) beginBinned(histogram, withTies != 0);
  else beginWithoutBins();
}

function start(valueUnit: f64): void {
  clearBlock();
  slot = place = firstPassed = bothPassed = 0;
  last = NaN;
  beginCurve(valueUnit);
}

/** Ends the pass and writes what it found, in the order in which ../../sweep.ts reads it. */
export function finish(into: usize): void {
  endCurve(slot, into);
  if (!isMeasured) return;
  for (let i: usize = 0; i < 7; i++) store<f64>(into + (i << 3), NaN, 144);
  if (totalOfFirst() > 0 && totalOfSecond() > 0) endBinned(into + 144);
  writeShapes(unit, into + 200);
}

/** Passes the next values, as many as a multiple of STEP except for the last. */
export function pass(sorted: usize, length: u32): void {
  if (haveWeights()) {
    passWeights(sorted, length);
    return;
  }
  for (let from: u32 = 0; from < length; from += STEP) {
    const rows = min<u32>(STEP, length - from);
    const values = sorted + ((<usize>from) << 3);
    const ones = firstBits(place >> 6);
    const counted = countedBits(place >> 6);
    place += rows;
    const value = load<f64>(values);
    if (value == load<f64>(values + ((<usize>(rows - 1)) << 3))) passEqual(value, ones, counted);
    else if (counted == ALL && allDiffer(values)) passDistinct(values, ones);
    else passAny(values, rows, ones, counted);
    if (slot > BLOCK) sweepFull();
  }
}

/** Sweeps a block behind which there is a value. */
function sweepFull(): void {
  sweepBlock(BLOCK);
  moveToFront(slot);
  slot -= BLOCK;
}

/** Whether every one of STEP values differs from the one before. */
function allDiffer(values: usize): bool {
  if (load<f64>(values) == last) return false;
  let equal = f64x2.eq(v128.load(values), v128.load(values, 8));
  for (let at = values + 16; at < values + 496; at += 32) {
    equal = v128.or(equal, f64x2.eq(v128.load(at), v128.load(at, 8)));
    equal = v128.or(equal, f64x2.eq(v128.load(at, 16), v128.load(at, 24)));
  }
  return !v128.any_true(equal) && load<f64>(values, 496) != load<f64>(values, 504);
}

/** A step of rows that share one value. */
function passEqual(value: f64, ones: u64, counted: u64): void {
  if (counted == 0) return;
  slot += <u32>(value != last);
  last = value;
  firstPassed += <u32>popcnt(ones);
  bothPassed += <u32>popcnt(counted);
  const at = (<usize>slot) << 3;
  store<f64>(valueAt + at, value);
  store<f64>(firstAt + at, <f64>firstPassed);
  store<f64>(bothAt + at, <f64>bothPassed);
}

/** A step of rows that all count, each with a value of its own. */
function passDistinct(values: usize, ones: u64): void {
  let firsts = i32x4.splat(firstPassed);
  let both = i32x4.add(i32x4.splat(bothPassed), i32x4(1, 2, 3, 4));
  const four = i32x4.splat(4);
  let to = (<usize>(slot + 1)) << 3;
  const end = values + 512;
  for (let at = values; at < end; at += 32) {
    const counts = i32x4.add(firsts, v128.load(COUNTS + ((<usize>(ones & 15)) << 4)));
    ones >>= 4;
    firsts = v128.shuffle<i32>(counts, counts, 3, 3, 3, 3);
    v128.store(valueAt + to, v128.load(at));
    v128.store(valueAt + to, v128.load(at, 16), 16);
    v128.store(firstAt + to, f64x2.convert_low_i32x4_s(counts));
    v128.store(firstAt + to, f64x2.convert_low_i32x4_s(v128.shuffle<i32>(counts, counts, 2, 3, 2, 3)), 16);
    v128.store(bothAt + to, f64x2.convert_low_i32x4_s(both));
    v128.store(bothAt + to, f64x2.convert_low_i32x4_s(v128.shuffle<i32>(both, both, 2, 3, 2, 3)), 16);
    both = i32x4.add(both, four);
    to += 32;
  }
  slot += STEP;
  firstPassed = <u32>i32x4.extract_lane(firsts, 0);
  bothPassed += STEP;
  last = load<f64>(values, 504);
}

/** A step of rows of which some are ignored, or share a value. */
function passAny(values: usize, rows: u32, ones: u64, counted: u64): void {
  // Locals stay in registers, which the module's own variables do not.
  let first = firstPassed;
  let both = bothPassed;
  let at = (<usize>slot) << 3;
  let before = last;
  for (let i: u32 = 0; i < rows; i++) {
    const counts = (<u32>counted) & 1;
    const value = select<f64>(load<f64>(values + ((<usize>i) << 3)), before, counts != 0);
    first += (<u32>ones) & 1;
    both += counts;
    ones >>= 1;
    counted >>= 1;
    // Without branches: which rows are ignored, and which values repeat, is hard to foresee.
    at += (<usize>(counts & (<u32>(value != before)))) << 3;
    before = value;
    store<f64>(valueAt + at, value);
    store<f64>(firstAt + at, <f64>first);
    store<f64>(bothAt + at, <f64>both);
  }
  firstPassed = first;
  bothPassed = both;
  slot = <u32>(at >> 3);
  last = before;
}

function passWeights(sorted: usize, length: u32): void {
  for (let i: u32 = 0; i < length; i++) {
    const firstWeight = firstWeightAt(place);
    const secondWeight = secondWeightAt(place);
    place++;
    if (firstWeight == 0 && secondWeight == 0) continue;
    add(FIRST, firstWeight);
    add(SECOND, secondWeight);
    const value = load<f64>(sorted + ((<usize>i) << 3));
    slot += <u32>(value != last);
    last = value;
    const at = (<usize>slot) << 3;
    store<f64>(valueAt + at, value);
    store<f64>(firstAt + at, sumOf(FIRST));
    store<f64>(bothAt + at, sumOf(FIRST) + sumOf(SECOND));
    if (slot > BLOCK) sweepFull();
  }
}
