import { GembaError } from "../protocol";
import type { LogisticRegression } from "../model";
import { checkedMatrix } from "./matrix";
import type { FeatureMatrix, StridedColumn } from "./matrix";
import { requireAdditive } from "./require-additive";
import type { ShapValues } from "./shap/shap-values";

/**
 * SHAP values of a logistic regression: a column's coefficient times how far its value is from the background's mean.
 * They are exact, and the same whether columns go together or not. Base and contributions add up to the row's
 * log-odds, which is checked on every call. SHAP explains the model, not the line.
 *
 * @param model of `fitLogistic`
 * @param matrix a Float64Array per coefficient, in their order, or `{ rowMajor }`; finite numbers
 * @param means per column the mean of the background: the rows that others are compared with
 * @returns contributions in log-odds, a column per coefficient; the base, the log-odds at the means; log-odds per row
 * @throws GembaError `bad-options` when columns or means don't fit to the coefficients, or a mean is no finite number;
 *   `wrong-kind` where a value is missing or infinite; `internal` should contributions not add up
 * @source Lundberg & Lee, A unified approach to interpreting model predictions, 2017, corollary 1
 * @example
 * const { contributions, base } = linearShap(fitLogistic(columns, wet), columns, columns.map(mean));
 * contributions[0]![12]; // what the first column adds to the log-odds of row 12
 */
export function linearShap(
  { intercept, coefficients }: Pick<LogisticRegression, "intercept" | "coefficients">,
  matrix: FeatureMatrix,
  means: ArrayLike<number>,
): Omit<ShapValues, "features"> {
  requireMeans(means, coefficients.length);
  const names = Array.from(coefficients, (_, j) => `number ${j + 1}`);
  const { rows, columns } = checkedMatrix(matrix, names);
  const predictions = new Float64Array(rows).fill(intercept);
  const contributions = columns.map((column, j) => {
    requireFinite(column, rows, j);
    const { values, first, step } = column;
    const [coefficient, mean] = [coefficients[j]!, means[j]!];
    return Float64Array.from({ length: rows }, (_, row) => {
      const value = values[first + row * step]!;
      predictions[row]! += coefficient * value;
      return coefficient * (value - mean);
    });
  });
  const base = coefficients.reduce((sum, coefficient, j) => sum + coefficient * means[j]!, intercept);
  // Log-odds far from 0, of large values, are rounded in their own size.
  const scale = predictions.reduce((most, score) => Math.max(most, Math.abs(score)), Math.abs(base));
  requireAdditive({ from: 0, to: rows, contributions, predictions }, base, scale);
  return { contributions, base, predictions };
}

function requireMeans(means: ArrayLike<number>, count: number): void {
  if (means.length !== count) {
    throw new GembaError("bad-options", {
      what: `There are ${means.length} means for ${count} coefficients`,
      where: "means",
      remedy: "Give the background's mean of every column of the fit, in their order.",
    });
  }
  for (let j = 0; j < count; j++) {
    if (Number.isFinite(means[j])) continue;
    throw new GembaError("bad-options", {
      what: `The mean of column ${j + 1} is ${String(means[j])}`,
      where: `means[${j}]`,
      remedy: "Give a finite number: the mean over rows without missing values.",
    });
  }
}

function requireFinite({ values, first, step }: StridedColumn, rows: number, j: number): void {
  for (let row = 0; row < rows; row++) {
    const value = values[first + row * step]!;
    if (Number.isFinite(value)) continue;
    throw new GembaError("wrong-kind", {
      what: `Column ${j + 1} holds ${Number.isNaN(value) ? "no number" : value} in row ${row}`,
      where: `matrix[${j}]`,
      remedy:
        "Fill missing values in as for the fit, for example by the median, and leave infinite ones out.",
    });
  }
}
