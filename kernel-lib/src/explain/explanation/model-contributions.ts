import { sharedFloat64 } from "../../compute";
import { logisticScores, termValues } from "../../model";
import type { FittedModel, LogisticModel, ModelFeature } from "../../model";
import { parseLightGBM } from "../lightgbm/parse-lightgbm";
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
  const matrix = features.map(({ values }) => {
    const own = sharedFloat64(rows.length);
    for (let i = 0; i < own.length; i++) own[i] = values[rows[i]!]!;
    return own;
  });
  const { contributions, base, predictions } = await shapValues(parseLightGBM(model.text), matrix, {
    signal,
  });
  return { rows, contributions, base, scores: predictions };
}

function linearContributions(
  model: LogisticModel,
  features: readonly ModelFeature[],
  rows: Int32Array,
): ModelContributions {
  const contributions = features.map(() => new Float64Array(rows.length));
  let base = model.intercept;
  for (const term of model.terms) {
    const values = termValues(features, model.fills, term, rows);
    const own = contributions[term.feature]!;
    for (let i = 0; i < own.length; i++) own[i]! += term.coefficient * (values[i]! - term.mean);
    base += term.coefficient * term.mean;
  }
  return { rows, contributions, base, scores: logisticScores(model, features, rows) };
}
