import { sharedFloat64 } from "../../compute";
import { termValues } from "../../model";
import type { FittedModel, LogisticModel, ModelFeature } from "../../model";
import { parseLightGBM } from "../lightgbm/parse-lightgbm";
import { linearShap } from "../linear-shap";
import { shapValues } from "../shap/shap-values";

/** What each feature adds to the score of some rows. */
export interface ModelContributions {
  /** Rows of the table, ascending. */
  readonly rows: Int32Array;
  /** One array per feature, one entry per row: log-odds. */
  readonly contributions: readonly Float64Array[];
  /** Score without any contribution. */
  readonly base: number;
  /** Log-odds of the rows. */
  readonly scores: Float64Array;
}

/**
 * SHAP values of a model: path-dependent for trees, coefficient × (value − mean) for logistic regression.
 *
 * @throws GembaError `cancelled`, `worker-died`, `internal` when contributions do not add up
 */
export async function modelContributions(
  model: FittedModel,
  features: readonly ModelFeature[],
  rows: Int32Array,
  signal?: AbortSignal,
): Promise<ModelContributions> {
  if (model.kind === "logistic") return linearContributions(model, features, rows);
  const matrix = matrixOf(features, rows);
  const { contributions, base, predictions } = await shapValues(parseLightGBM(model.text), matrix, {
    signal,
  });
  return { rows, contributions, base, scores: predictions };
}

/** The values of some rows, a column per feature. */
export function matrixOf(features: readonly ModelFeature[], rows: Int32Array): Float64Array[] {
  return features.map(({ values }) => {
    const own = sharedFloat64(rows.length);
    for (let i = 0; i < own.length; i++) own[i] = values[rows[i]!]!;
    return own;
  });
}

/** Terms of a tag (its value, whether it is missing, its categories) are one contribution. */
function linearContributions(
  model: LogisticModel,
  features: readonly ModelFeature[],
  rows: Int32Array,
): ModelContributions {
  const { terms, intercept, fills } = model;
  const contributions = features.map(() => new Float64Array(rows.length));
  if (terms.length === 0) {
    return { rows, contributions, base: intercept, scores: new Float64Array(rows.length).fill(intercept) };
  }
  const found = linearShap(
    { intercept, coefficients: Float64Array.from(terms, ({ coefficient }) => coefficient) },
    terms.map(term => termValues(features, fills, term, rows)),
    terms.map(({ mean }) => mean),
  );
  terms.forEach(({ feature }, term) => {
    const own = contributions[feature]!;
    found.contributions[term]!.forEach((contribution, i) => (own[i]! += contribution));
  });
  return { rows, contributions, base: found.base, scores: found.predictions };
}
