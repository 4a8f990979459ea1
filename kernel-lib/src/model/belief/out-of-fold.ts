import { calibrate, fitIsotonic, fitPlatt, reliabilityCurve } from "../calibration";
import type { Calibration, ReliabilityBin } from "../calibration";
import { averagePrecision, brierScore, logLoss } from "../scores";
import type { JudgedFold } from "../model-types";

/** How far probabilities of the model can be taken at their word. */
export interface CalibratedScores {
  /** From the scores of all folds: for what the final model says. */
  readonly calibration: Calibration;
  /** Each fold's scores calibrated by the other folds. */
  readonly points: readonly ReliabilityBin[];
  readonly brier: number;
  readonly logLoss: number;
}

/** With fewer occasions a curve would be drawn through anecdotes. */
export const EPISODES_TO_CALIBRATE = 5;
/** From so many events on there is enough to let the curve take any shape that rises. */
const EVENTS_FOR_ISOTONIC = 1000;

/**
 * Calibrates scores of rows that no model had seen. What is shown of it comes from folds that the calibration
 * had not seen either.
 *
 * @returns null with fewer than two folds that hold both populations
 */
export function calibrateFolds(
  scores: Float64Array,
  labels: Uint8Array,
  judged: readonly JudgedFold[],
): CalibratedScores | null {
  const folds = judged.filter(({ auc }) => auc !== null).map(({ fold }) => fold.testRows);
  if (folds.length < 2) return null;
  const probabilities: number[] = [];
  const happened: number[] = [];
  folds.forEach((rows, k) => {
    const others = folds.flatMap((other, i) => (i === k ? [] : [...other]));
    const own = calibrate(fitTo(scores, labels, others), pick(scores, rows));
    probabilities.push(...own);
    happened.push(...pick(labels, rows));
  });
  return {
    calibration: fitTo(
      scores,
      labels,
      folds.flatMap(rows => [...rows]),
    ),
    points: reliabilityCurve(probabilities, happened),
    brier: brierScore(probabilities, happened)!,
    logLoss: logLoss(probabilities, happened)!,
  };
}

/** Mean average precision over folds; null where none can tell. */
export function meanPrecision(
  scores: Float64Array,
  labels: Uint8Array,
  judged: readonly JudgedFold[],
): number | null {
  const each = judged.flatMap(({ auc, fold }) =>
    auc === null ? [] : (averagePrecision(pick(scores, fold.testRows), pick(labels, fold.testRows)) ?? []),
  );
  return each.length === 0 ? null : each.reduce((sum, one) => sum + one, 0) / each.length;
}

function fitTo(scores: Float64Array, labels: Uint8Array, rows: readonly number[]): Calibration {
  const marks = pick(labels, rows);
  const events = marks.reduce((sum, mark) => sum + (mark === 1 ? 1 : 0), 0);
  const own = pick(scores, rows);
  return events >= EVENTS_FOR_ISOTONIC ? fitIsotonic(own, marks) : fitPlatt(own, marks);
}

function pick(values: ArrayLike<number>, rows: ArrayLike<number>): number[] {
  return Array.from(rows, row => values[row]!);
}
