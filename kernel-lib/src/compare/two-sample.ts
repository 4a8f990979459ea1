import { sortOrder } from "../compute";
import type { Statistics, Threshold } from "../protocol";
import { GembaError, requireList } from "../protocol";
import { measure } from "./measure";
import { numericStatistics } from "./numeric-statistics";
import type { TwoSampleOptions } from "./numeric-statistics";

/** How much each row counts in either population; 0 leaves it out. */
export interface Weights {
  readonly event: Float64Array;
  readonly reference: Float64Array;
}

/**
 * Every statistic of two samples of numbers, exact, ties and all; the same
 * numbers as the comparison of a table's column.
 *
 * NaN, null and undefined are missing. ±∞ take part in what rests on ranks.
 * A statistic that is not defined is null, with a reason in `reasons`.
 * Differences are event minus reference: `auc` is the probability that an event
 * is higher than a reference (ties count half). Formulas, ranges and sources
 * stand at `Statistics`.
 *
 * @param reference the normal values, in any order and as many as there are
 * @param event the values when it went wrong, in the same unit
 * @param options p-values that assume independent rows are there for those who ask
 * @throws GembaError `wrong-kind` for anything that is not a number
 * @example twoSample([1, 2, 3], [2, 3, 4]).auc // 0.777…
 */
export function twoSample(
  reference: ArrayLike<number>,
  event: ArrayLike<number>,
  options: TwoSampleOptions = {},
): Statistics {
  requireList(reference, "reference");
  requireList(event, "event");
  const values = new Float64Array(reference.length + event.length);
  const labels = new Uint8Array(values.length);
  fill(values, 0, reference, "reference");
  fill(values, reference.length, event, "event");
  labels.fill(1, reference.length);
  const withTies = options.assumeIndependentRows === true;
  return numericStatistics(measure(sortOrder(values), { labels }, withTies), options).statistics;
}

/**
 * Like {@link twoSample}, for values that each count with a weight in either
 * population. A weight of 0 leaves a value out; whole weights stand for so many rows.
 *
 * @throws GembaError `bad-options` when lengths differ or a weight is negative or not finite
 * @example weightedTwoSample([1, 2, 3], { event: Float64Array.of(0, 1, 2), reference: Float64Array.of(1, 1, 0) })
 */
export function weightedTwoSample(values: ArrayLike<number>, weights: Weights): Statistics {
  requireList(values, "values");
  const all = new Float64Array(values.length);
  fill(all, 0, values, "values");
  for (const of of ["event", "reference"] as const) {
    const usable =
      weights[of].length === all.length && weights[of].every(weight => weight >= 0 && weight < Infinity);
    if (!usable) {
      throw new GembaError("bad-options", {
        what: "Weights must be finite, not negative, and as many as there are values",
        where: `weights.${of}`,
        remedy: "Give one weight per value; 0 leaves a value out.",
      });
    }
  }
  const samples = { first: weights.event, second: weights.reference };
  return numericStatistics(measure(sortOrder(all), samples, false)).statistics;
}

/**
 * The value that separates two samples best: the depth-1 decision tree, exact,
 * with the rates on both sides (Breiman et al. 1984). Null when no cut separates
 * them: all values are the same, or one of the two has none.
 *
 * @param reference the normal values; NaN, null and undefined are missing
 * @param event the values when it went wrong, in the same unit
 * @throws GembaError `wrong-kind` for anything that is not a number
 * @example bestThreshold([1, 2, 3], [7, 8, 9])?.cut // 5
 */
export function bestThreshold(reference: ArrayLike<number>, event: ArrayLike<number>): Threshold | null {
  return twoSample(reference, event).threshold;
}

function fill(into: Float64Array, offset: number, values: ArrayLike<unknown>, where: string): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value === "number") into[offset + i] = value;
    else if (value === null || value === undefined) into[offset + i] = NaN;
    else {
      throw new GembaError("wrong-kind", {
        what: `Entry ${i} is not a number but ${typeof value}`,
        where,
        remedy: "Give numbers; NaN or null stands for a missing value.",
      });
    }
  }
}
