import { join } from "node:path";
import { sharedFloat64 } from "../../compute";
import type { Ensemble } from "../ensemble";
import { mapRows, requireNotCancelled, rowsPerThread, splitsIn } from "../in-threads";
import type { ShapOptions } from "../in-threads";
import { checkedMatrix } from "../matrix";
import type { FeatureMatrix } from "../matrix";
import { requireEnsemble } from "../require-explained";
import { explainRows } from "./explain-rows";
import type { RowsToExplain } from "./explain-rows";

/** What each feature adds to the raw score of each row, according to the model. */
export interface ShapValues {
  /** Names of the features, as in the ensemble. */
  readonly features: readonly string[];
  /** Per feature a contribution per row, in the unit of the raw score; 0 for a feature that no split uses. */
  readonly contributions: readonly Float64Array[];
  /** What every row starts from: the mean of the trees over their training rows. */
  readonly base: number;
  /** Raw score per row: the base and all contributions together. */
  readonly predictions: Float64Array;
}

/** Rows times splits that take some hundredths of a second: less than to start a thread. */
const SMALL = 5_000_000;
/** Rows that a thread takes at a time: many enough to prepare the trees for them, few enough to show progress. */
const MOST_ROWS = 16_384;
const FEWEST_ROWS = 256;

/**
 * Exact path-dependent SHAP values of tree ensembles, identical to LightGBM's `pred_contrib` but for rounding: how
 * much each feature moves each row's raw score away from the base. The contributions of a row and the base add up to
 * its score, which is checked on every call.
 *
 * What is larger runs in worker threads; the numbers do not depend on how many there are. SHAP explains the model,
 * not the line.
 *
 * @param ensemble of `parseLightGBM`
 * @param matrix a Float64Array per feature, in the model's order, as a table keeps its columns, or `{ rowMajor }`:
 *   all values row after row. NaN is missing, a category is its code. Columns on shared memory are not copied.
 * @throws GembaError `bad-options` when the matrix does not fit to the features; `wrong-kind`; `cancelled`;
 *   `out-of-memory`; `internal` should contributions not add up
 * @source Lundberg et al., From local explanations to global understanding with explainable AI for trees, 2020;
 *   docs/shap.md
 * @example
 * const model = parseLightGBM(text);
 * const { contributions, base } = await shapValues(model, [temperature, speed]);
 * contributions[0]![12]; // what the temperature adds to the score of row 12
 */
export async function shapValues(
  ensemble: Ensemble,
  matrix: FeatureMatrix,
  options: ShapOptions = {},
): Promise<ShapValues> {
  requireEnsemble(ensemble);
  const { features, trees } = ensemble;
  const { rows, columns } = checkedMatrix(matrix, features);
  requireNotCancelled(options);
  const found = {
    contributions: features.map(() => sharedFloat64(rows)),
    predictions: sharedFloat64(rows),
  };
  const isSmall = rows * splitsIn(trees) <= SMALL;
  const base = isSmall
    ? explainRows({ trees, columns, ...found, from: 0, to: rows })
    : await inThreads({ trees, columns, ...found, from: 0, to: rows }, options);
  if (isSmall) options.onProgress?.(1);
  return { features, ...found, base };
}

async function inThreads(all: RowsToExplain, options: ShapOptions): Promise<number> {
  const size = rowsPerThread(all.to, FEWEST_ROWS, MOST_ROWS);
  const [base] = await mapRows<number>(
    [join(__dirname, "explain-rows.js"), "explainRows"],
    all,
    size,
    options,
  );
  return base!;
}
