import { Random } from "../../compute";

/** A pivot this small next to the largest variance is rounding: the sum follows from the others. */
const NOTHING = 1e-12;

/**
 * Draws of normal sums with mean 0 and a given covariance, by its Cholesky factor; sums that follow
 * from others (categories, which add up to nothing) may be among them.
 *
 * @param covariance symmetric, positive semi-definite
 * @returns per sum its draws
 */
export function normalDraws(
  covariance: readonly Float64Array[],
  draws: number,
  seed: number,
): Float64Array[] {
  const factor = choleskyOf(covariance);
  const random = new Random(seed);
  const drawn = covariance.map(() => new Float64Array(draws));
  const normals = new Float64Array(covariance.length);
  for (let d = 0; d < draws; d++) {
    for (let k = 0; k < normals.length; k++) normals[k] = random.normal();
    factor.forEach((row, j) => {
      let sum = 0;
      for (let k = 0; k <= j; k++) sum += row[k]! * normals[k]!;
      drawn[j]![d] = sum;
    });
  }
  return drawn;
}

function choleskyOf(covariance: readonly Float64Array[]): Float64Array[] {
  const largest = covariance.reduce((most, row, j) => Math.max(most, row[j]!), 0);
  const factor = covariance.map(row => new Float64Array(row.length));
  factor.forEach((row, j) => {
    for (let k = 0; k <= j; k++) {
      let rest = covariance[j]![k]!;
      for (let i = 0; i < k; i++) rest -= row[i]! * factor[k]![i]!;
      const pivot = k === j ? Math.sqrt(Math.max(0, rest)) : factor[k]![k]!;
      if (k === j) row[k] = rest > NOTHING * largest ? pivot : 0;
      else row[k] = pivot > 0 ? rest / pivot : 0;
    }
  });
  return factor;
}
