import { requireList } from "../../protocol";
import type { IsotonicCalibration } from "./isotonic";
import type { PlattCalibration } from "./platt";

/** How scores become probabilities: what `fitPlatt` or `fitIsotonic` returned, plain data. */
export type Calibration = PlattCalibration | IsotonicCalibration;

/**
 * The probability of the event that a calibration gives each score.
 *
 * @param scores of the same unit as in the fit; NaN stays NaN
 * @returns one probability per score
 * @example calibrate(fitPlatt(outOfFold, wet), [-0.3, 1.2]) // Float64Array [0.08, 0.31]
 */
export function calibrate(calibration: Calibration, scores: ArrayLike<number>): Float64Array {
  requireList(scores, "scores");
  return calibration.kind === "platt" ? alongCurve(calibration, scores) : betweenPoints(calibration, scores);
}

function alongCurve({ slope, intercept }: PlattCalibration, scores: ArrayLike<number>): Float64Array {
  return Float64Array.from(scores, score => {
    // 0 · ∞ is no number, where a slope of 0 means that scores do not matter.
    const change = slope === 0 && !Number.isNaN(score) ? 0 : slope * score;
    return 1 / (1 + Math.exp(-(intercept + change)));
  });
}

function betweenPoints(
  { scores: points, probabilities }: IsotonicCalibration,
  scores: ArrayLike<number>,
): Float64Array {
  const last = points.length - 1;
  return Float64Array.from(scores, score => {
    if (Number.isNaN(score)) return NaN;
    if (score <= points[0]!) return probabilities[0]!;
    if (score >= points[last]!) return probabilities[last]!;
    const above = firstAbove(points, score);
    const [low, high] = [points[above - 1]!, points[above]!];
    const part = (score - low) / (high - low);
    const [from, to] = [probabilities[above - 1]!, probabilities[above]!];
    // Rounding must not let the curve fall.
    return Math.min(to, from + (to - from) * part);
  });
}

/** The place of the first point above a score that lies between the outer ones. */
function firstAbove(points: readonly number[], score: number): number {
  let [from, to] = [0, points.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (points[middle]! <= score) from = middle + 1;
    else to = middle;
  }
  return from;
}
