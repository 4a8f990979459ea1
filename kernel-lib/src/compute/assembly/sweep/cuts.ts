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
  // Gains mostly rise or fall through a block: what is clearly worth less than one of its ends is not looked at.
  const end = (<usize>(count + 1)) << 3;
  let enough = Math.max(bestGain, Math.max(gainAt(8), gainAt(end - 8)));
  for (let at: usize = 8; at < end; at += 16) {
    const apart = apartOfPair(at);
    const least = f64x2.mul(f64x2.splat(enough * (1 - TOO_CLOSE)), spreadOfPair(at));
    if (i64x2.all_true(f64x2.lt(f64x2.mul(apart, apart), least))) continue;
    offerCut(at);
    if (at + 8 < end) offerCut(at + 8);
    enough = Math.max(enough, bestGain);
  }
}

/** What a cut is worth, to rounding; 0 where it separates nothing. */
function gainAt(at: usize): f64 {
  const size = Math.abs(apartAt(at));
  return size == 0 ? 0 : (size * size) / spreadAt(at);
}

function offerCut(at: usize): void {
  const size = Math.abs(apartAt(at));
  const gain = gainAt(at);
  if (size == 0 || !(gain >= bestGain * (1 - TOO_CLOSE))) return;
  if (gain <= bestGain * (1 + TOO_CLOSE) && !isLarger(gain, size, at)) return;
  bestGain = gain;
  bestSize = size;
  cutLow = load<f64>(valueAt + at);
  cutHigh = load<f64>(valueAt + at, 8);
  cutFirst = load<f64>(firstAt + at);
  cutBoth = load<f64>(bothAt + at);
}

/** N₁·N₀·(F₁ − F₀) at a slot and the next. */
export function apartOfPair(at: usize): v128 {
  const total = f64x2.splat(totalOfFirst() + totalOfSecond());
  return f64x2.sub(
    f64x2.mul(v128.load(firstAt + at), total),
    f64x2.mul(v128.load(bothAt + at), f64x2.splat(totalOfFirst())),
  );
}

/** Weight below times weight above a cut, for two slots. */
function spreadOfPair(at: usize): v128 {
  const below = v128.load(bothAt + at);
  return f64x2.mul(below, f64x2.sub(f64x2.splat(totalOfFirst() + totalOfSecond()), below));
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
