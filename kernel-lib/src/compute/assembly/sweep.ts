// One ascending pass over two weighted samples; see ../sweep.ts for what it yields.
export { heapBase } from "./common/heap";

/** Distinct values swept together; the sums of a block are plain, those over blocks compensated. */
const BLOCK: u32 = 256;
/** Places between two entries of the cumulative weights; see CUMULATIVE_STEP in ../sweep.ts. */
const STEP: u32 = 64;
/** Relative closeness of two impurities at which floating point no longer decides. */
const TOO_CLOSE: f64 = 1e-12;
/** Weights and their products below this are whole numbers that floating point holds. */
const EXACT: f64 = 9007199254740992.0;

// The block: slot 0 is the last value of the block before, slots 1 to BLOCK its own, the next the one after.
const SLOTS: u32 = BLOCK + 4;
const valueAt: usize = memory.data(<i32>(SLOTS << 3), 16);
/** The same in the unit of the areas, when that is not 1. */
const scaledAt: usize = memory.data(<i32>(SLOTS << 3), 16);
/** Weight of the first sample, and of both, at or below each value. */
const firstAt: usize = memory.data(<i32>(SLOTS << 3), 16);
const bothAt: usize = memory.data(<i32>(SLOTS << 3), 16);
/** Labels of the next rows. */
const gatheredAt: usize = memory.data(<i32>STEP, 16);
let slot: u32 = 0;
let last: f64 = NaN;

// What is known before: the weights of both samples, and the power of two that values are multiplied by.
let firstTotal: f64 = 0;
let secondTotal: f64 = 0;
let unit: f64 = 1;
let whole: bool = true;

// What has been passed.
let firstWhole: u32 = 0;
let secondWhole: u32 = 0;
let distinct: u32 = 0;
let cumulative: usize = 0;

// Sums in pairs: the sum, and what rounding took from it.
const SUMS: u32 = 8;
const sumAt: usize = memory.data(<i32>(SUMS << 4), 16);
const SQUARED: u32 = 0;
const CUBED: u32 = 1;
const FOURTH: u32 = 2;
const AREA: u32 = 3;
const SQUARE: u32 = 4;
const WINS: u32 = 5;
const FIRST: u32 = 6;
const SECOND: u32 = 7;

let gap: f64 = 0;
let gapValue: f64 = 0;
let gapSign: f64 = 0;
let bestGain: f64 = 0;
let bestSize: f64 = 0;
let cutLow: f64 = 0;
let cutHigh: f64 = 0;
let cutFirst: f64 = 0;
let cutBoth: f64 = 0;

/** Counts the labels 1 and 0 among `length` bytes. */
export function countAll(labels: usize, length: u32): void {
  const ones = i8x16.splat(1);
  const zeros = i8x16.splat(0);
  const end = labels + <usize>length;
  let at = labels;
  let first: u32 = 0;
  let second: u32 = 0;
  for (; at + 16 <= end; at += 16) {
    const bytes = v128.load(at);
    first += <u32>popcnt<i32>(i8x16.bitmask(i8x16.eq(bytes, ones)));
    second += <u32>popcnt<i32>(i8x16.bitmask(i8x16.eq(bytes, zeros)));
  }
  for (; at < end; at++) {
    first += <u32>(load<u8>(at) == 1);
    second += <u32>(load<u8>(at) == 0);
  }
  firstTotal = <f64>first;
  secondTotal = <f64>second;
}

/** Adds the labels of some rows to what was counted before. */
export function countLabels(order: usize, length: u32, labels: usize): void {
  let first: u32 = 0;
  let second: u32 = 0;
  for (let i: u32 = 0; i < length; i++) {
    const label = load<u8>(labels + <usize>load<u32>(order + ((<usize>i) << 2)));
    first += <u32>(label == 1);
    second += <u32>(label == 0);
  }
  firstTotal += <f64>first;
  secondTotal += <f64>second;
}

/** Adds the weights of some rows to what was counted before. */
export function countWeights(order: usize, length: u32, first: usize, second: usize): void {
  for (let i: u32 = 0; i < length; i++) {
    const row = (<usize>load<u32>(order + ((<usize>i) << 2))) << 3;
    const firstWeight = load<f64>(first + row);
    const secondWeight = load<f64>(second + row);
    whole = whole && Math.floor(firstWeight) == firstWeight && Math.floor(secondWeight) == secondWeight;
    add(FIRST, firstWeight);
    add(SECOND, secondWeight);
  }
  firstTotal = sumOf(FIRST);
  secondTotal = sumOf(SECOND);
}

/** Forgets everything. */
export function reset(): void {
  memory.fill(sumAt, 0, (<usize>SUMS) << 4);
  memory.fill(firstAt, 0, (<usize>SLOTS) << 3);
  memory.fill(bothAt, 0, (<usize>SLOTS) << 3);
  firstTotal = secondTotal = 0;
  whole = true;
  slot = 0;
  last = NaN;
  firstWhole = secondWhole = distinct = 0;
  gap = gapValue = gapSign = 0;
  bestGain = bestSize = 0;
  cutLow = cutHigh = cutFirst = cutBoth = 0;
}

/** Starts the pass, when everything is counted. `table` takes the cumulative weights. */
export function begin(valueUnit: f64, table: usize): void {
  unit = valueUnit;
  cumulative = table;
  memory.fill(sumAt, 0, (<usize>SUMS) << 4);
}

/** Passes the next rows, as many as a multiple of STEP except for the last. Labels: 1 first, 0 second sample. */
export function passLabels(order: usize, sorted: usize, length: u32, labels: usize): void {
  for (let from: u32 = 0; from < length; from += STEP) {
    note(<f64>firstWhole, <f64>secondWhole);
    const rows = min<u32>(STEP, length - from);
    const values = sorted + ((<usize>from) << 3);
    gather(order + ((<usize>from) << 2), rows, labels);
    if (allCount(rows) && allDiffer(values, rows)) passDistinct(values, rows);
    else passAny(values, rows);
  }
}

/** Whether none of the gathered labels is ignored. */
function allCount(rows: u32): bool {
  const two = i8x16.splat(2);
  let all = true;
  let i: u32 = 0;
  for (; i + 16 <= rows; i += 16) {
    all = all && i8x16.all_true(i8x16.lt_u(v128.load(gatheredAt + <usize>i), two));
  }
  for (; i < rows; i++) all = all && load<u8>(gatheredAt + <usize>i) < 2;
  return all;
}

/** Whether every value differs from the one before. */
function allDiffer(values: usize, rows: u32): bool {
  if (load<f64>(values) == last) return false;
  let equal = f64x2.splat(0);
  let i: u32 = 1;
  for (; i + 2 <= rows; i += 2) {
    const at = values + ((<usize>i) << 3);
    equal = v128.or(equal, f64x2.eq(v128.load(at), v128.load(at - 8)));
  }
  if (v128.any_true(equal)) return false;
  return i >= rows || load<f64>(values + ((<usize>i) << 3)) != load<f64>(values + ((<usize>i) << 3) - 8);
}

/** Rows that all count, each with a value of its own. */
function passDistinct(values: usize, rows: u32): void {
  let first = firstWhole;
  let both = first + secondWhole;
  let done: u32 = 0;
  while (done < rows) {
    if (slot == BLOCK) slot = nextBlock(load<f64>(values + ((<usize>done) << 3))) - 1;
    const length = min<u32>(rows - done, BLOCK - slot);
    const at = (<usize>(slot + 1)) << 3;
    memory.copy(valueAt + at, values + ((<usize>done) << 3), (<usize>length) << 3);
    for (let i: u32 = 0; i < length; i++) {
      first += <u32>load<u8>(gatheredAt + <usize>(done + i));
      both++;
      store<f64>(firstAt + at + ((<usize>i) << 3), <f64>first);
      store<f64>(bothAt + at + ((<usize>i) << 3), <f64>both);
    }
    slot += length;
    done += length;
  }
  firstWhole = first;
  secondWhole = both - first;
  last = load<f64>(values + ((<usize>(rows - 1)) << 3));
}

/** Rows of which some are ignored, or share a value. */
function passAny(values: usize, rows: u32): void {
  // Locals stay in registers, which the module's own variables do not.
  let first = firstWhole;
  let both = first + secondWhole;
  let at = slot << 3;
  let before = last;
  for (let i: u32 = 0; i < rows; i++) {
    const label = <u32>load<u8>(gatheredAt + <usize>i);
    const counts = <u32>(label < 2);
    const value = select<f64>(load<f64>(values + ((<usize>i) << 3)), before, counts != 0);
    first += label & counts;
    both += counts;
    // Without branches: which rows are ignored, and which values repeat, is hard to foresee.
    at += (counts & (<u32>(value != before))) << 3;
    before = value;
    if (at > BLOCK << 3) at = nextBlock(value) << 3;
    store<f64>(valueAt + <usize>at, value);
    store<f64>(firstAt + <usize>at, <f64>first);
    store<f64>(bothAt + <usize>at, <f64>both);
  }
  firstWhole = first;
  secondWhole = both - first;
  slot = at >> 3;
  last = before;
}

/** Fetches the labels of rows that lie anywhere, before their values are looked at. */
function gather(order: usize, length: u32, labels: usize): void {
  for (let i: u32 = 0; i < length; i++) {
    store<u8>(gatheredAt + <usize>i, load<u8>(labels + <usize>load<u32>(order + ((<usize>i) << 2))));
  }
}

/** Like {@link passLabels}, with a weight of every row in either sample. */
export function passWeights(order: usize, sorted: usize, length: u32, first: usize, second: usize): void {
  for (let i: u32 = 0; i < length; i++) {
    if (i % STEP == 0) note(sumOf(FIRST), sumOf(SECOND));
    const row = (<usize>load<u32>(order + ((<usize>i) << 2))) << 3;
    const firstWeight = load<f64>(first + row);
    const secondWeight = load<f64>(second + row);
    if (firstWeight == 0 && secondWeight == 0) continue;
    add(FIRST, firstWeight);
    add(SECOND, secondWeight);
    const value = load<f64>(sorted + ((<usize>i) << 3));
    slot += <u32>(value != last);
    last = value;
    if (slot > BLOCK) slot = nextBlock(value);
    store<f64>(valueAt + ((<usize>slot) << 3), value);
    store<f64>(firstAt + ((<usize>slot) << 3), sumOf(FIRST));
    store<f64>(bothAt + ((<usize>slot) << 3), sumOf(FIRST) + sumOf(SECOND));
  }
}

/** Notes the weights before the next STEP places. */
function note(first: f64, second: f64): void {
  store<f64>(cumulative, first);
  store<f64>(cumulative, second, 8);
  cumulative += 16;
}

/** Sweeps a full block, behind which comes `value`; returns the slot for that. */
function nextBlock(value: f64): u32 {
  store<f64>(valueAt + ((<usize>(BLOCK + 1)) << 3), value);
  sweepBlock(BLOCK);
  store<f64>(firstAt, load<f64>(firstAt + ((<usize>BLOCK) << 3)));
  store<f64>(bothAt, load<f64>(bothAt + ((<usize>BLOCK) << 3)));
  distinct += BLOCK;
  return 1;
}

/** Ends the pass and writes what it found, in the order in which ../sweep.ts reads it. */
export function finish(into: usize): void {
  if (slot > 0) {
    // Behind the last value nothing is left to differ: slots that repeat it add nothing.
    for (let behind = slot + 1; behind < slot + 3; behind++) {
      const at = (<usize>behind) << 3;
      store<f64>(valueAt + at, last);
      store<f64>(firstAt + at, load<f64>(firstAt + ((<usize>slot) << 3)));
      store<f64>(bothAt + at, load<f64>(bothAt + ((<usize>slot) << 3)));
    }
    sweepBlock(slot);
    distinct += slot;
  }
  store<f64>(into, firstTotal);
  store<f64>(into, secondTotal, 8);
  store<f64>(into, <f64>distinct, 16);
  // Pairs within the first sample take part in the sum, half of them each way.
  const wins = sumOf(WINS) - firstTotal * firstTotal;
  const pairs = firstTotal * secondTotal;
  // The means of v, v², v³ and v⁴ in the first sample, less those in the second.
  const location = (wins - pairs) / pairs;
  const squared = sumOf(SQUARED) / pairs;
  const cubed = sumOf(CUBED) / pairs;
  const fourth = sumOf(FOURTH) / pairs;
  store<f64>(into, wins, 24);
  store<f64>(into, Math.sqrt(5) * 1.5 * squared, 32);
  store<f64>(into, Math.sqrt(7) * (2.5 * cubed - 1.5 * location), 40);
  store<f64>(into, 3 * (4.375 * fourth - 3.75 * squared), 48);
  store<f64>(into, gap, 56);
  store<f64>(into, gapValue, 64);
  store<f64>(into, gapSign, 72);
  store<f64>(into, sumOf(AREA) / pairs, 80);
  store<f64>(into, sumOf(SQUARE) / pairs / pairs, 88);
  store<f64>(into, unit, 96);
  store<f64>(into, bestGain, 104);
  store<f64>(into, cutLow, 112);
  store<f64>(into, cutHigh, 120);
  store<f64>(into, cutFirst, 128);
  store<f64>(into, cutBoth - cutFirst, 136);
}

/**
 * Slots 1 to `count`. With A the cumulative weight of the first sample, B that of both, N₁ and N the totals,
 * d = A·N − B·N₁ is N₁·N₀·(F₁ − F₀): a whole number for whole weights, from which the largest gap, the areas, the
 * moments of the ranks and the worth of cuts follow.
 */
function sweepBlock(count: u32): void {
  const total = f64x2.splat(firstTotal + secondTotal);
  const perRow = f64x2.splat(1 / (firstTotal + secondTotal));
  const firsts = f64x2.splat(firstTotal);
  const places = unit == 1 ? valueAt : scaledBlock(count);
  let squared = f64x2.splat(0);
  let cubed = f64x2.splat(0);
  let fourth = f64x2.splat(0);
  let area = f64x2.splat(0);
  let square = f64x2.splat(0);
  let wins = f64x2.splat(0);
  let largest = f64x2.splat(0);
  let apartBefore = f64x2.splat(apartAt(0));
  const end = (<usize>(count + 1)) << 3;
  for (let at: usize = 8; at < end; at += 16) {
    const first = v128.load(firstAt + at);
    const both = v128.load(bothAt + at);
    // Twice the pooled mid-rank; v is that, from −1 to 1.
    const rank = f64x2.add(v128.load(bothAt + at - 8), both);
    const v = f64x2.mul(f64x2.sub(rank, total), perRow);
    wins = f64x2.add(wins, f64x2.mul(f64x2.sub(first, v128.load(firstAt + at - 8)), rank));
    const apart = f64x2.sub(f64x2.mul(first, total), f64x2.mul(both, firsts));
    const own = f64x2.sub(apart, v128.shuffle<f64>(apartBefore, apart, 1, 2));
    apartBefore = apart;
    const v2 = f64x2.mul(v, v);
    const term = f64x2.mul(own, v2);
    squared = f64x2.add(squared, term);
    cubed = f64x2.add(cubed, f64x2.mul(term, v));
    fourth = f64x2.add(fourth, f64x2.mul(term, v2));
    const size = f64x2.abs(apart);
    largest = f64x2.pmax(largest, size);
    const slice = f64x2.mul(size, f64x2.sub(v128.load(places + at + 8), v128.load(places + at)));
    area = f64x2.add(area, slice);
    square = f64x2.add(square, f64x2.mul(size, slice));
  }
  addPair(SQUARED, squared);
  addPair(CUBED, cubed);
  addPair(FOURTH, fourth);
  addPair(AREA, area);
  addPair(SQUARE, square);
  addPair(WINS, wins);
  const widest = Math.max(f64x2.extract_lane(largest, 0), f64x2.extract_lane(largest, 1));
  if (widest > gap) findGap(count, widest);
  if (widest > 0 && mostGain(count, widest) >= bestGain * (1 - TOO_CLOSE)) offerCuts(count);
}

/** The values of the block in the unit of the areas. */
function scaledBlock(count: u32): usize {
  for (let i: u32 = 1; i <= count + 2; i++) {
    const at = (<usize>i) << 3;
    store<f64>(scaledAt + at, load<f64>(valueAt + at) * unit);
  }
  return scaledAt;
}

/** What no cut of the block is worth more than: below·above is smallest at one of its ends. */
function mostGain(count: u32, widest: f64): f64 {
  const spread = Math.min(spreadAt(8), spreadAt((<usize>count) << 3));
  return (widest * widest) / spread;
}

/** Weight below times weight above a cut. */
function spreadAt(at: usize): f64 {
  const below = load<f64>(bothAt + at);
  return below * (firstTotal + secondTotal - below);
}

/** N₁·N₀·(F₁ − F₀) at a slot. */
function apartAt(at: usize): f64 {
  return load<f64>(firstAt + at) * (firstTotal + secondTotal) - load<f64>(bothAt + at) * firstTotal;
}

/** Where in the block the gap first is. */
function findGap(count: u32, widest: f64): void {
  gap = widest;
  for (let i: u32 = 1; i <= count; i++) {
    const at = (<usize>i) << 3;
    const d = apartAt(at);
    if (Math.abs(d) != widest) continue;
    gapValue = load<f64>(valueAt + at);
    gapSign = d < 0 ? 1 : -1;
    return;
  }
}

/** Takes the best cut of the block if it is better than all before; of equal ones the first. */
function offerCuts(count: u32): void {
  for (let i: u32 = 1; i <= count; i++) {
    const at = (<usize>i) << 3;
    const size = Math.abs(apartAt(at));
    const spread = spreadAt(at);
    const square = size * size;
    if (!(square >= bestGain * spread * (1 - TOO_CLOSE)) || size == 0) continue;
    const gain = square / spread;
    if (gain <= bestGain * (1 + TOO_CLOSE) && !isLarger(gain, size, at)) continue;
    bestGain = gain;
    bestSize = size;
    cutLow = load<f64>(valueAt + at);
    cutHigh = load<f64>(valueAt + at, 8);
    cutFirst = load<f64>(firstAt + at);
    cutBoth = load<f64>(bothAt + at);
  }
}

/** Whether the cut at a slot is worth more than the best; exact for whole numbers. */
function isLarger(gain: f64, size: f64, at: usize): bool {
  const total = firstTotal + secondTotal;
  if (!whole || firstTotal * total >= EXACT) return gain > bestGain;
  const below = load<f64>(bothAt + at);
  product(<u64>size, <u64>cutBoth * <u64>(total - cutBoth));
  const high = productHigh;
  const middle = productMiddle;
  const low = productLow;
  product(<u64>bestSize, <u64>below * <u64>(total - below));
  if (high != productHigh) return high > productHigh;
  if (middle != productMiddle) return middle > productMiddle;
  return low > productLow;
}

let productHigh: u64 = 0;
let productMiddle: u64 = 0;
let productLow: u64 = 0;

/** size²·factor, in three words. */
function product(size: u64, factor: u64): void {
  multiply(size, size);
  const squareHigh = wideHigh;
  multiply(wideLow, factor);
  productLow = wideLow;
  const carried = wideHigh;
  multiply(squareHigh, factor);
  productMiddle = wideLow + carried;
  productHigh = wideHigh + <u64>(productMiddle < carried);
}

let wideHigh: u64 = 0;
let wideLow: u64 = 0;

/** a·b, in two words. */
function multiply(a: u64, b: u64): void {
  const half: u64 = 0xffffffff;
  const low = (a & half) * (b & half);
  const cross = (a >> 32) * (b & half) + (low >> 32);
  const other = (a & half) * (b >> 32) + (cross & half);
  wideLow = (other << 32) | (low & half);
  wideHigh = (a >> 32) * (b >> 32) + (cross >> 32) + (other >> 32);
}

function addPair(which: u32, pair: v128): void {
  add(which, f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1));
}

/** Adds to a sum and keeps what rounding loses (Neumaier 1974). */
function add(which: u32, term: f64): void {
  const at = sumAt + ((<usize>which) << 4);
  const sum = load<f64>(at);
  const next = sum + term;
  const lost = Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
  store<f64>(at, next);
  store<f64>(at, load<f64>(at, 8) + lost, 8);
}

function sumOf(which: u32): f64 {
  const at = sumAt + ((<usize>which) << 4);
  return load<f64>(at) + load<f64>(at, 8);
}
