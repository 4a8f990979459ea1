import { fitLogistic } from "../logistic/fit-logistic";
import type { BinaryLabels } from "../scores/usable-rows";
import { calibrationRows } from "./calibration-rows";

/** Probability = 1/(1 + e^(−(intercept + slope · score))). */
export interface PlattCalibration {
  readonly kind: "platt";
  /** Change of the log-odds per unit of the score; 0 where scores do not vary. */
  readonly slope: number;
  /** Log-odds at a score of 0. */
  readonly intercept: number;
}

/**
 * Platt's calibration: the logistic curve that turns scores into probabilities. It is fitted to (n₁ + 1)/(n₁ + 2)
 * for the event and 1/(n₀ + 2) for the reference in place of 1 and 0, so that scores which separate the classes
 * make no certainty.
 *
 * @param scores one per row, finite, from rows that took no part in fitting the model
 * @param labels one per row: 1 event, 0 reference, any other value is left out
 * @throws GembaError `bad-options` when lengths differ; `wrong-kind` for a labelled row whose score is missing or
 *   infinite; `empty-population` where a class has no row
 * @source Platt 1999; Niculescu-Mizil & Caruana 2005
 * @example calibrate(fitPlatt(outOfFold, wet), scores) // probabilities of wet
 */
export function fitPlatt(scores: ArrayLike<number>, labels: BinaryLabels): PlattCalibration {
  const { values, events, eventCount } = calibrationRows(scores, labels);
  const rows = values.length;
  const targets = {
    event: (eventCount + 1) / (eventCount + 2),
    reference: 1 / (rows - eventCount + 2),
  };
  // A target of .8 is eight tenths of a row of the event and two tenths of one of the reference.
  const twice = new Float64Array(2 * rows);
  const marks = new Uint8Array(2 * rows).fill(1, 0, rows);
  const weights = new Float64Array(2 * rows);
  for (let row = 0; row < rows; row++) {
    const target = events[row] === 1 ? targets.event : targets.reference;
    twice[row] = twice[rows + row] = values[row]!;
    weights[row] = target;
    weights[rows + row] = 1 - target;
  }
  const { intercept, coefficients } = fitLogistic([twice], marks, { l2: 0, weights });
  return { kind: "platt", slope: coefficients[0]!, intercept };
}
