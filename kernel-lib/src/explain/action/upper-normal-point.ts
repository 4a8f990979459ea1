import { upperNormal } from "../../compute";

/** Newton's steps end here at the latest; six are enough. */
const MOST_STEPS = 60;

/**
 * The number that a standard normal variable exceeds with probability `tail`.
 *
 * @param tail above 0, at most ½
 * @example upperNormalPoint(0.025) // 1.959963984540054
 */
export function upperNormalPoint(tail: number): number {
  // The tail is convex from 0 on, so steps from there never pass the point.
  let z = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const next = z + (upperNormal(z) - tail) / density;
    if (!(next > z)) return z;
    z = next;
  }
  return z;
}
