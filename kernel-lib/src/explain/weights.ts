import { GembaError } from "../protocol";

/**
 * How much rows count.
 *
 * @throws GembaError `bad-options` when there is not one for every row, or one is negative, infinite or no number
 */
export function checkedWeights(weights: ArrayLike<number>, rows: number): Float64Array {
  if (weights.length !== rows) {
    throw new GembaError("bad-options", {
      what: `There are ${weights.length} weights for ${rows} rows`,
      where: "weights",
      remedy: "Give one per row: 1 for a row that counts, 0 for one that does not.",
    });
  }
  return Float64Array.from(weights, (weight, row) => {
    if (weight >= 0 && weight < Infinity) return weight;
    throw new GembaError("bad-options", {
      what: `The weight of row ${row} is ${String(weight)}`,
      where: `weights[${row}]`,
      remedy: "Give finite numbers that are not negative.",
    });
  });
}
