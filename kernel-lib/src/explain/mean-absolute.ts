import { GembaError } from "../protocol";
import { requireContributions } from "./require-explained";
import type { ShapValues } from "./shap/shap-values";
import { checkedWeights } from "./weights";

/**
 * How much each feature moves scores: the mean size of its contributions. With weights it is that of some of the rows
 * only, a period, say, or a product; nothing has to be explained again for it.
 *
 * @param values of `shapValues`, `interventionalShap`, `linearShap`, or summed by `sumFamilies`
 * @param weights per row how much it counts, not negative: 1 for rows of the period, 0 for others; all by default
 * @returns one per feature, in the unit of the contributions
 * @throws GembaError `bad-options` where weights are none, or too few; `empty-population` where no row counts
 * @example meanAbsolute(values, Float64Array.from(shift, name => (name === "night" ? 1 : 0)))
 */
export function meanAbsolute(
  values: Pick<ShapValues, "contributions">,
  weights?: ArrayLike<number>,
): Float64Array {
  requireContributions(values);
  const { contributions } = values;
  const rows = contributions[0]?.length ?? 0;
  const counts = weights === undefined ? new Float64Array(rows).fill(1) : checkedWeights(weights, rows);
  const total = counts.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) {
    throw new GembaError("empty-population", {
      what: "There is no row that counts, so that contributions have no mean",
      where: weights === undefined ? "contributions" : "weights",
      remedy: "Choose a period or a group with at least one row.",
    });
  }
  return Float64Array.from(contributions, column => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += counts[row]! * Math.abs(column[row]!);
    return sum / total;
  });
}
