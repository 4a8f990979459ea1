// What the two distribution functions differ by, block by block.
import { BLOCK, bothAt, firstAt, repeatLast, scaledBlock, valueAt } from "./block";
import { apartAt, apartOfPair, forgetCuts, mayBeBest, offerCuts, writeCut } from "./cuts";
import { HISTOGRAM, STABILITY, passLimits } from "./limits";
import { totalOfFirst, totalOfSecond } from "./places";
import { AREA, CUBED, FOURTH, SQUARE, SQUARED, WINS, addPair, clearSums, sumOf } from "./sums";
import { passValues } from "./values";

/** The power of two that values are multiplied by for the areas. */
export let unit: f64 = 1;
let distinct: u32 = 0;
let gap: f64 = 0;
let gapValue: f64 = 0;
let gapSign: f64 = 0;

export function beginCurve(valueUnit: f64): void {
  unit = valueUnit;
  distinct = 0;
  gap = gapValue = gapSign = 0;
  clearSums();
  forgetCuts();
}

/** Ends the curve at a slot and writes what was found, in the order in which ../../sweep.ts reads it. */
export function endCurve(slot: u32, into: usize): void {
  if (slot > 0) {
    repeatLast(slot);
    sweepBlock(slot);
  }
  const firstTotal = totalOfFirst();
  const secondTotal = totalOfSecond();
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
  writeCut(into + 104);
}

/**
 * Slots 1 to `count`. With A the cumulative weight of the first sample, B that of both, N₁ and N the totals,
 * d = A·N − B·N₁ is N₁·N₀·(F₁ − F₀): a whole number for whole weights, from which the largest gap, the areas, the
 * moments of the ranks and the worth of cuts follow.
 */
export function sweepBlock(count: u32): void {
  distinct += count;
  const firstTotal = totalOfFirst();
  const both = firstTotal + totalOfSecond();
  const total = f64x2.splat(both);
  const perRow = f64x2.splat(1 / both);
  const firsts = f64x2.splat(firstTotal);
  const places = unit == 1 ? valueAt : scaledBlock(count, unit);
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
  if (mayBeBest(count, widest)) offerCuts(count);
  passLimits(HISTOGRAM, count);
  passLimits(STABILITY, count);
  passValues(count);
}

/** Where in the block the gap first is. */
function findGap(count: u32, widest: f64): void {
  gap = widest;
  const sought = f64x2.splat(widest);
  const end = (<usize>(count + 1)) << 3;
  for (let at: usize = 8; at < end; at += 16) {
    const found = i64x2.bitmask(f64x2.eq(f64x2.abs(apartOfPair(at)), sought));
    if (found == 0) continue;
    const slot = found & 1 ? at : at + 8;
    gapValue = load<f64>(valueAt + slot);
    gapSign = apartAt(slot) < 0 ? 1 : -1;
    return;
  }
}
