// The cut that lowers the Gini impurity most.
import { bothAt, firstAt, valueAt } from "./block";
import { isLargerProduct } from "./exact";
import { areWhole, totalOfFirst, totalOfSecond } from "./places";

/** Relative closeness of two impurities at which floating point no longer decides. */
const TOO_CLOSE: f64 = 1e-12;
/** Weights and their products below this are whole numbers that floating point holds. */
const EXACT: f64 = 9007199254740992.0;

let bestGain: f64 = 0;
let bestSize: f64 = 0;
let cutLow: f64 = 0;
let cutHigh: f64 = 0;
let cutFirst: f64 = 0;
let cutBoth: f64 = 0;

export function forgetCuts(): void {
  bestGain = bestSize = 0;
  cutLow = cutHigh = cutFirst = cutBoth = 0;
}

/** Writes the gain of the best cut, the values around it, and the weights of both samples below it. */
export function writeCut(into: usize): void {
  store<f64>(into, bestGain);
  store<f64>(into, cutLow, 8);
  store<f64>(into, cutHigh, 16);
  store<f64>(into, cutFirst, 24);
  store<f64>(into, cutBoth - cutFirst, 32);
}

/** Whether a cut of the block may be worth more than the best; `widest` is the largest |N₁·N₀·(F₁ − F₀)| in it. */
export function mayBeBest(count: u32, widest: f64): bool {
  // Below·above is smallest at one of the ends.
  const spread = Math.min(spreadAt(8), spreadAt((<usize>count) << 3));
  return widest > 0 && (widest * widest) / spread >= bestGain * (1 - TOO_CLOSE);
}

/** Takes the best cut of the block if it is better than all before; of equal ones the first. */
export function offerCuts(count: u32): void {
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

/** N₁·N₀·(F₁ − F₀) at a slot. */
export function apartAt(at: usize): f64 {
  return (
    load<f64>(firstAt + at) * (totalOfFirst() + totalOfSecond()) - load<f64>(bothAt + at) * totalOfFirst()
  );
}

/** Weight below times weight above a cut. */
function spreadAt(at: usize): f64 {
  const below = load<f64>(bothAt + at);
  return below * (totalOfFirst() + totalOfSecond() - below);
}

/** Whether the cut at a slot is worth more than the best; exact for whole numbers. */
function isLarger(gain: f64, size: f64, at: usize): bool {
  const total = totalOfFirst() + totalOfSecond();
  if (!areWhole() || totalOfFirst() * total >= EXACT) return gain > bestGain;
  const below = load<f64>(bothAt + at);
  return isLargerProduct(
    <u64>size,
    <u64>cutBoth * <u64>(total - cutBoth),
    <u64>bestSize,
    <u64>below * <u64>(total - below),
  );
}
