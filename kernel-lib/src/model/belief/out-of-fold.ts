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
  const all = together(folds);
  const probabilities = new Float64Array(all.length);
  let at = 0;
  folds.forEach((rows, k) => {
    const others = together(folds.filter((_, i) => i !== k));
    probabilities.set(calibrate(fitTo(scores, labels, others), numbersAt(scores, rows)), at);
    at += rows.length;
  });
  const happened = marksAt(labels, all);
  return {
    calibration: fitTo(scores, labels, all),
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
  const each = judged.flatMap(({ auc, fold: { testRows } }) =>
    auc === null ? [] : (averagePrecision(numbersAt(scores, testRows), marksAt(labels, testRows)) ?? []),
  );
  return each.length === 0 ? null : each.reduce((sum, one) => sum + one, 0) / each.length;
}

function fitTo(scores: Float64Array, labels: Uint8Array, rows: Int32Array): Calibration {
  const marks = marksAt(labels, rows);
  const events = marks.reduce((sum, mark) => sum + (mark === 1 ? 1 : 0), 0);
  const own = numbersAt(scores, rows);
  return events >= EVENTS_FOR_ISOTONIC ? fitIsotonic(own, marks) : fitPlatt(own, marks);
}

/** Rows of several folds, one after the other. Folds can be longer than a call has room for arguments. */
function together(folds: readonly Int32Array[]): Int32Array {
  const rows = new Int32Array(folds.reduce((sum, fold) => sum + fold.length, 0));
  let at = 0;
  for (const fold of folds) {
    rows.set(fold, at);
    at += fold.length;
  }
  return rows;
}

function numbersAt(values: Float64Array, rows: Int32Array): Float64Array {
  return Float64Array.from(rows, row => values[row]!);
}

function marksAt(labels: Uint8Array, rows: Int32Array): Uint8Array {
  return Uint8Array.from(rows, row => labels[row]!);
}
