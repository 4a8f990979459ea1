// What rests on bins between limits: the distances of the histogram's shares, and the stability index.
import { shareDistances, stabilityIndex } from "./distances";
import { HISTOGRAM, STABILITY, beginLimits, countBetween, endLimits, limitsOf } from "./limits";
import { totalOfFirst, totalOfSecond } from "./places";
import { limitByDeciles } from "./quantiles";
import { beginValues, stabilityOfValues, tiesOfValues } from "./values";

const firsts: usize = memory.data(8 * 64, 16);
const seconds: usize = memory.data(8 * 64, 16);
let hasDeciles: bool = false;

/** Where the limits of the histogram are written, as float64, both ends included. */
export function histogramLimits(): usize {
  return limitsOf(HISTOGRAM);
}

/** The limits of the histogram have been written, and what {@link limitByDeciles} needs. */
export function beginBinned(histogram: u32, withTies: bool): void {
  beginLimits(HISTOGRAM, histogram);
  hasDeciles = limitByDeciles();
  beginValues(!hasDeciles, withTies);
}

export function beginWithoutBins(): void {
  beginLimits(HISTOGRAM, 0);
  beginLimits(STABILITY, 0);
  beginValues(false, false);
}

/** Writes the five distances, NaN without a histogram, the stability index and the ties. */
export function endBinned(into: usize): void {
  endLimits(HISTOGRAM);
  endLimits(STABILITY);
  shareDistances(firsts, seconds, countBetween(HISTOGRAM, firsts, seconds), into);
  const bins = countBetween(STABILITY, firsts, seconds);
  const ofDeciles = stabilityIndex(firsts, seconds, bins, totalOfFirst(), totalOfSecond());
  store<f64>(into, hasDeciles ? ofDeciles : stabilityOfValues(), 40);
  store<f64>(into, tiesOfValues(), 48);
}
