// How far apart two lists of shares are: of the bins of a histogram, or of categories. All are exact to the last
// digits also where the two are nearly alike: they start from differences of whole numbers, a·n₀ − b·n₁.
import { log1p } from "./log1p";

/** Shares below this are taken for it: an empty bin would make the index infinite. */
const SMALLEST_SHARE: f64 = 1e-4;
const LN2: f64 = 0.6931471805599453;

/**
 * Writes overlap, total variation, Hellinger, Jensen–Shannon and mutual information of `bins` bins; see
 * ../../share-distances.ts. Returns 0 and writes nothing where a sample has no rows. Counts: float64.
 */
export function shareDistances(firsts: usize, seconds: usize, bins: u32, into: usize): u32 {
  const firstTotal = sumOf(firsts, bins);
  const secondTotal = sumOf(seconds, bins);
  if (firstTotal == 0 || secondTotal == 0) return 0;
  const pairs = firstTotal * secondTotal;
  const square = (firstTotal + secondTotal) * (firstTotal + secondTotal);
  let common: f64 = 0;
  let apartness: f64 = 0;
  let squares: f64 = 0;
  let divergence: f64 = 0;
  let information: f64 = 0;
  for (let i: u32 = 0; i < bins; i++) {
    const a = load<f64>(firsts + ((<usize>i) << 3));
    const b = load<f64>(seconds + ((<usize>i) << 3));
    const rows = a + b;
    if (rows == 0) continue;
    const first = a * secondTotal;
    const second = b * firstTotal;
    // The difference of the two shares times n₁·n₀.
    const apart = first - second;
    common += min<f64>(first, second);
    apartness += Math.abs(apart);
    const roots = apart / pairs / (Math.sqrt(a / firstTotal) + Math.sqrt(b / secondTotal));
    squares += roots * roots;
    const both = first + second;
    const part = apart / both;
    divergence += (both / pairs) * (excess(part) + excess(-part));
    const known =
      firstTotal * excess(apart / (rows * firstTotal)) + secondTotal * excess(-apart / (rows * secondTotal));
    information += (rows * known) / square;
  }
  store<f64>(into, common / pairs);
  store<f64>(into, apartness / pairs / 2, 8);
  store<f64>(into, min<f64>(1, Math.sqrt(squares / 2)), 16);
  store<f64>(into, min<f64>(1, Math.sqrt(divergence / 4 / LN2)), 24);
  // Not above what a label can tell, by rounding.
  store<f64>(into, min<f64>(1, information / LN2), 32);
  return 1;
}

/** Population stability index of `bins` bins of samples with so many rows; NaN where one has none. */
export function stabilityIndex(
  firsts: usize,
  seconds: usize,
  bins: u32,
  firstTotal: f64,
  secondTotal: f64,
): f64 {
  if (firstTotal == 0 || secondTotal == 0) return NaN;
  let sum: f64 = 0;
  for (let i: u32 = 0; i < bins; i++) {
    const at = (<usize>i) << 3;
    sum += stabilityOf(load<f64>(firsts + at), load<f64>(seconds + at), firstTotal, secondTotal);
  }
  return sum;
}

/** What one bin adds to the {@link stabilityIndex}: its rows of both samples, and all their rows. */
export function stabilityOf(a: f64, b: f64, firstTotal: f64, secondTotal: f64): f64 {
  if (a + b == 0) return 0;
  const p = a / firstTotal;
  const q = b / secondTotal;
  const isClipped = p < SMALLEST_SHARE || q < SMALLEST_SHARE;
  const up = max<f64>(p, SMALLEST_SHARE);
  const uq = max<f64>(q, SMALLEST_SHARE);
  const difference = isClipped ? up - uq : (a * secondTotal - b * firstTotal) / (firstTotal * secondTotal);
  return difference * logOfRatio(up, uq, difference);
}

/** ln(p/q), exact to the last digits also where the two are nearly alike. */
function logOfRatio(p: f64, q: f64, difference: f64): f64 {
  return Math.abs(difference) < q / 2 ? log1p(difference / q) : JSMath.log(p / q);
}

function sumOf(counts: usize, bins: u32): f64 {
  let sum: f64 = 0;
  for (let i: u32 = 0; i < bins; i++) sum += load<f64>(counts + ((<usize>i) << 3));
  return sum;
}

/** Coefficients of (1 + u)·ln(1 + u) − u = u²/2 − u³/6 + …: of u² on, in turn. */
const SERIES: usize = memory.data<f64>(
  [
    1.0 / 2.0,
    -1.0 / 6.0,
    1.0 / 12.0,
    -1.0 / 20.0,
    1.0 / 30.0,
    -1.0 / 42.0,
    1.0 / 56.0,
    -1.0 / 72.0,
    1.0 / 90.0,
    -1.0 / 110.0,
    1.0 / 132.0,
    -1.0 / 156.0,
    1.0 / 182.0,
    -1.0 / 210.0,
    1.0 / 240.0,
    -1.0 / 272.0,
  ],
  16,
);
const TERMS: i32 = 16;

/** (1 + u)·ln(1 + u) − u for u ≥ −1: what is left of p·ln(p/m) when the parts that cancel are gone. */
function excess(u: f64): f64 {
  if (u == -1) return 1;
  if (Math.abs(u) > 0.1) return (1 + u) * log1p(u) - u;
  const square = u * u;
  // Two sums that do not wait for each other.
  let even: f64 = 0;
  let odd: f64 = 0;
  for (let i = TERMS - 2; i >= 0; i -= 2) {
    const at = SERIES + ((<usize>i) << 3);
    even = even * square + load<f64>(at);
    odd = odd * square + load<f64>(at, 8);
  }
  return square * (even + u * odd);
}
