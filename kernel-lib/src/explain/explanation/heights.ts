import { scaledRanks } from "../../compare";

/**
 * How high each value is among all: 0 lowest, 1 highest, ties in the middle; NaN where it is missing.
 *
 * @param values one per row
 */
export function heightsOf(values: Float64Array): Float64Array {
  return scaledRanks(values).ranks;
}

/** Spearman's ρ between values and contributions where both are known; null where either does not vary. */
export function rankCorrelation(values: Float64Array, contributions: Float64Array): number | null {
  const known = Float64Array.from(contributions, (contribution, row) =>
    Number.isNaN(values[row]) ? NaN : contribution,
  );
  const [a, b] = [scaledRanks(values).ranks, scaledRanks(known).ranks];
  let [products, squaresA, squaresB] = [0, 0, 0];
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(a[row])) continue;
    const [x, y] = [a[row]! - 0.5, b[row]! - 0.5];
    products += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  return squaresA > 0 && squaresB > 0 ? products / Math.sqrt(squaresA * squaresB) : null;
}
