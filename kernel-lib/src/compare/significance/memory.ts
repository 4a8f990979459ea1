import { CircularCorrelator } from "../../compute";

/** The window of lags must be this many times the memory it finds. */
const WINDOW = 5;

/**
 * Autocorrelation of a series at lags 0 … ⌊n/2⌋, biased (sums over n − k
 * products are divided by the sum over n), by FFT. All zeros for a series of zeros.
 *
 * @param series centred; 0 where it is missing
 */
export function autocorrelation(series: Float64Array): Float64Array {
  const lags = (series.length >> 1) + 1;
  // Zeros behind the series keep its end from meeting its beginning.
  const length = 2 ** Math.ceil(Math.log2(Math.max(2, series.length + lags)));
  const padded = new Float64Array(length);
  padded.set(series);
  const correlator = new CircularCorrelator(length);
  const products = new Float64Array(length);
  correlator.correlate([padded], correlator.prepare(padded), [products]);
  const all = products[0]!;
  return Float64Array.from({ length: lags }, (_, lag) => (all > 0 ? products[lag]! / all : 0));
}

/**
 * Decorrelation time of two series together, in rows: τ(M) = 1 + 2Σρₓ(k)ρᵧ(k)
 * up to the smallest window M ≥ 5τ(M), at least 1. A sum of n products of such
 * series varies as one of n/τ independent rows.
 *
 * @param a autocorrelation from lag 0 on
 * @param b the other, or the same again for the memory of one series by its square
 * @returns null when no window up to half the rows is long enough
 * @source Bartlett 1935; windowing after Sokal 1997
 */
export function decorrelationTime(a: Float64Array, b: Float64Array): number | null {
  let tau = 1;
  for (let lag = 1; lag < a.length; lag++) {
    tau += 2 * a[lag]! * b[lag]!;
    if (lag >= WINDOW * Math.max(1, tau)) return Math.max(1, tau);
  }
  return null;
}

/**
 * The longest decorrelation time, in rows, that a series of this autocorrelation can have together with one
 * whose own falls from 1 and stays above 0: the largest τ(M) = 1 + 2Σρ(k) up to the smallest window M of five
 * times that. A label that comes and goes regularly swings below 0 and makes later τ(M) smaller.
 *
 * @param own autocorrelation from lag 0 on
 * @returns null when no window up to half the rows is long enough
 * @source Abel's inequality: Σaₖbₖ ≤ a₁·max Σbₖ for a that falls and is not negative
 */
export function longestMemory(own: Float64Array): number | null {
  let [tau, longest] = [1, 1];
  for (let lag = 1; lag < own.length; lag++) {
    tau += 2 * own[lag]!;
    longest = Math.max(longest, tau);
    if (lag >= WINDOW * longest) return longest;
  }
  return null;
}
