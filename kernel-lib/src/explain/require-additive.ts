import { GembaError } from "../protocol";

/** How far sums may be from the score, in the scale of the scores. */
const TOLERANCE = 1e-6;

/** Rows whose contributions are there. */
interface ExplainedRows {
  readonly from: number;
  readonly to: number;
  /** A column per feature, an entry per row of the matrix. */
  readonly contributions: readonly Float64Array[];
  readonly predictions: Float64Array;
}

/**
 * Additivity is what SHAP values promise: checked on every call, in float64's own terms.
 *
 * @param scale how large scores can be, from 1 on: rounding errors are measured in it
 * @throws GembaError `internal` where contributions and base don't add up to the score
 */
export function requireAdditive(
  { from, to, contributions, predictions }: ExplainedRows,
  base: number,
  scale: number,
): void {
  const sums = new Float64Array(to - from).fill(base);
  for (const column of contributions) {
    for (let row = from; row < to; row++) sums[row - from]! += column[row]!;
  }
  requireScores(sums, predictions, from, scale);
}

/**
 * The same of rows whose sums are there.
 *
 * @param sums of contributions and base, from the row `from` on
 */
export function requireScores(
  sums: Float64Array,
  predictions: Float64Array,
  from: number,
  scale: number,
): void {
  const limit = TOLERANCE * Math.max(1, scale);
  for (let index = 0; index < sums.length; index++) {
    const sum = sums[index]!;
    const score = predictions[from + index]!;
    if (Math.abs(sum - score) <= limit) continue;
    throw new GembaError("internal", {
      what: `The contributions add up to ${sum} in place of the score ${score}`,
      where: `row ${from + index}`,
      remedy: "Please report this with the model.",
    });
  }
}
