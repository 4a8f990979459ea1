// Type-7 quantiles of the two samples (Hyndman & Fan 1996), at place (n − 1)·p: the shape of either, the middle half of
// both, and the deciles of the second, between which the bins of the stability index lie.
import { STABILITY, beginLimits, limitsOf } from "./limits";
import { BOTH, FIRSTS, SECONDS, placeOfRank, totalOf } from "./places";

/** See SHAPE_SHARES in ../../sweep.ts. */
const SHAPES: u32 = 7;
const DECILES: u32 = 2 * SHAPES;
const MIDDLE_HALF: u32 = DECILES + 11;
const QUANTILES: u32 = MIDDLE_HALF + 2;

/** Shares, in twentieths, of the first sample's rows, the second's, again the second's, and both's. */
const SHARES: usize = memory.data<u8>([
  1, 2, 5, 10, 15, 18, 19, 1, 2, 5, 10, 15, 18, 19, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 5, 15,
]);
const placesAt: usize = memory.data(8 * 27, 16);
const valuesAt: usize = memory.data(16 * 27, 16);

/** The places, as uint32, of the two values between which each quantile lies, which {@link findQuantiles} writes. */
export function quantilePlaces(): usize {
  return placesAt;
}

/** Where the values at these places are to be written, as float64. */
export function quantileValues(): usize {
  return valuesAt;
}

/** Returns how many places there are. Samples without rows have places that mean nothing. */
export function findQuantiles(): u32 {
  for (let i: u32 = 0; i < QUANTILES; i++) {
    const at = placesAt + ((<usize>i) << 3);
    const whose = whoseOf(i);
    const rank = rankOf(i);
    const whole = Math.floor(rank);
    const low = totalOf(whose) > 0 ? placeOfRank(whose, whole) : 0;
    store<u32>(at, low);
    store<u32>(at, rank > whole ? placeOfRank(whose, whole + 1) : low, 4);
  }
  return 2 * QUANTILES;
}

/** Writes these values from all of an order's. */
export function fetchQuantiles(sorted: usize): void {
  for (let i: u32 = 0; i < 2 * QUANTILES; i++) {
    const place = <usize>load<u32>(placesAt + ((<usize>i) << 2));
    store<f64>(valuesAt + ((<usize>i) << 3), load<f64>(sorted + (place << 3)));
  }
}

function whoseOf(quantile: u32): u32 {
  return quantile < SHAPES ? FIRSTS : quantile < MIDDLE_HALF ? SECONDS : BOTH;
}

/** Weights count as so many rows. */
function rankOf(quantile: u32): f64 {
  const twentieths = <f64>load<u8>(SHARES + <usize>quantile);
  return max<f64>(0, ((totalOf(whoseOf(quantile)) - 1) * twentieths) / 20);
}

function lowOf(quantile: u32): f64 {
  return load<f64>(valuesAt + ((<usize>quantile) << 4));
}

function highOf(quantile: u32): f64 {
  return load<f64>(valuesAt + ((<usize>quantile) << 4), 8);
}

function partOf(quantile: u32): f64 {
  const rank = rankOf(quantile);
  return rank - Math.floor(rank);
}

function valueOf(quantile: u32): f64 {
  return valueBetween(lowOf(quantile), highOf(quantile), partOf(quantile));
}

/** The value a `part` of the way from one to the next. */
export function valueBetween(low: f64, high: f64, part: f64): f64 {
  if (low == high) return low;
  // Halfway, one rounded sum is exact where the difference would not be.
  if (part == 0.5) return isFinite(low + high) ? (low + high) / 2 : low / 2 + high / 2;
  return isFinite(high - low) ? low + (high - low) * part : low * (1 - part) + high * part;
}

/**
 * Writes the pooled interquartile range in a unit, and the values of the first and the second sample at the shares of
 * their shape; NaN where a sample has no rows.
 */
export function writeShapes(unit: f64, into: usize): void {
  store<f64>(into, totalOf(FIRSTS) > 0 && totalOf(SECONDS) > 0 ? middleHalf(unit) : NaN);
  for (let i: u32 = 0; i < DECILES; i++)
    store<f64>(into + ((<usize>i) << 3), totalOf(whoseOf(i)) > 0 ? valueOf(i) : NaN, 8);
}

/** From differences of neighbours, so that an offset (10⁹ with unit noise) costs no digits. */
function middleHalf(unit: f64): f64 {
  const lower = MIDDLE_HALF;
  const upper = MIDDLE_HALF + 1;
  return (
    lowOf(upper) * unit -
    lowOf(lower) * unit +
    partOf(upper) * (highOf(upper) * unit - lowOf(upper) * unit) -
    partOf(lower) * (highOf(lower) * unit - lowOf(lower) * unit)
  );
}

/** Makes the deciles limits, the outer ones open, and returns whether at least three differ. */
export function limitByDeciles(): bool {
  const limits = limitsOf(STABILITY);
  let count: u32 = 0;
  let highest: f64 = NaN;
  for (let i = DECILES; i < MIDDLE_HALF; i++) {
    const decile = valueOf(i);
    // Halfway from −∞ to +∞ there is no number.
    if (decile != decile || decile <= highest) continue;
    highest = decile;
    store<f64>(limits + ((<usize>count) << 3), decile);
    count++;
  }
  beginLimits(STABILITY, count < 3 ? 0 : count);
  if (count < 3) return false;
  store<f64>(limits, -Infinity);
  store<f64>(limits + ((<usize>(count - 1)) << 3), NaN);
  return true;
}
