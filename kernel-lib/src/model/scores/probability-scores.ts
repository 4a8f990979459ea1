import { GembaError } from "../../protocol";
import { usableRows } from "./usable-rows";
import type { BinaryLabels, UsableRows } from "./usable-rows";

/** A probability of 0 that turns out wrong would cost without end. */
const LEAST_PROBABILITY = 1e-15;

/**
 * Log-loss: how surprised probabilities are by what happened, −ln of the probability of it, mean over rows.
 * Probabilities are taken for 10⁻¹⁵ to 1 − 10⁻¹⁵.
 *
 * @param probabilities of the event, one per row, 0 to 1
 * @param labels one per row: 1 event, 0 reference, any other value is left out
 * @returns nats per row, 0 at best, or null where no row counts
 * @throws GembaError `bad-options` when lengths differ or a number is no probability; `wrong-kind` when a
 *   labelled row has none
 * @source Good 1952
 * @example logLoss([0.9, 0.2], [1, 0]) // 0.1643
 */
export function logLoss(probabilities: ArrayLike<number>, labels: BinaryLabels): number | null {
  return meanLoss(probabilities, labels, (p, event) => {
    const clipped = Math.min(Math.max(p, LEAST_PROBABILITY), 1 - LEAST_PROBABILITY);
    return event === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
  });
}

/**
 * Brier score: the mean square of probability minus what happened.
 *
 * @param probabilities of the event, one per row, 0 to 1
 * @param labels one per row: 1 event, 0 reference, any other value is left out
 * @returns 0 at best, 1 at worst, or null where no row counts
 * @throws GembaError as {@link logLoss}
 * @source Brier 1950
 * @example brierScore([0.9, 0.2], [1, 0]) // 0.025
 */
export function brierScore(probabilities: ArrayLike<number>, labels: BinaryLabels): number | null {
  return meanLoss(probabilities, labels, (p, event) => (p - event) ** 2);
}

/**
 * The labelled rows, their numbers being probabilities.
 *
 * @throws GembaError `bad-options`, `wrong-kind`
 */
export function rowsWithProbabilities(probabilities: ArrayLike<number>, labels: BinaryLabels): UsableRows {
  const rows = usableRows(probabilities, labels, "probabilities");
  const odd = rows.values.find(value => !(value >= 0 && value <= 1));
  if (odd === undefined) return rows;
  throw new GembaError("bad-options", {
    what: `${odd} is no probability`,
    where: "probabilities",
    remedy: "Give numbers from 0 to 1; fitPlatt or fitIsotonic makes them of scores.",
  });
}

function meanLoss(
  probabilities: ArrayLike<number>,
  labels: BinaryLabels,
  lossOf: (probability: number, event: number) => number,
): number | null {
  const { values, events } = rowsWithProbabilities(probabilities, labels);
  if (values.length === 0) return null;
  let sum = 0;
  for (let row = 0; row < values.length; row++) sum += lossOf(values[row]!, events[row]!);
  return sum / values.length;
}
