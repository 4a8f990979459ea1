import { join } from "node:path";
import { sharedFloat64 } from "../../compute";
import { GembaError } from "../../protocol";
import type { Ensemble } from "../ensemble";
import { inSharedMemory, mapRows, requireNotCancelled, rowsPerThread, splitsIn } from "../in-threads";
import type { ShapOptions } from "../in-threads";
import { checkedMatrix } from "../matrix";
import type { CheckedMatrix, FeatureMatrix } from "../matrix";
import { requireEnsemble } from "../require-explained";
import { scoresOf } from "../predict";
import type { ShapValues } from "../shap/shap-values";
import { explainAgainst } from "./explain-against";
import type { RowsAgainstBackground } from "./explain-against";

/** What {@link interventionalShap} explains, how it is followed and stopped. */
export interface InterventionalOptions extends ShapOptions {
  /** Contributions to the raw score (`margin`, by default), or to the probability of a binary model's event. */
  readonly scale?: "margin" | "probability";
}

/** What each feature adds to the score of each row, seen from background rows. */
export interface InterventionalShap extends ShapValues {
  readonly scale: "margin" | "probability";
  /**
   * `exact`: Shapley's values of the raw score. `rescaled`: those of the raw score against each background row, times
   * the probability per unit of raw score between the two; not Shapley's values of the probability.
   */
  readonly method: "exact" | "rescaled";
}

/** Rows and background rows, times splits, that take some hundredths of a second; see {@link workFor}. */
const SMALL = 2_000_000;
const MOST_ROWS = 16_384;
const FEWEST_ROWS = 256;

/**
 * Interventional SHAP values of tree ensembles: a variable that is not known is taken from a background row, and what
 * comes out is the mean over these rows. A row's contributions and the base, the mean score of the background, add up
 * to the row's own score, which is checked on every call.
 *
 * Background rows say what a row is compared with: good production, a shift, a recipe. Some hundred are enough. Unlike
 * {@link shapValues}, variables are taken apart that go together on the line; SHAP explains the model, not the line.
 *
 * @param ensemble of `parseLightGBM`
 * @param matrix a Float64Array per feature, in the model's order, as a table keeps its columns, or `{ rowMajor }`:
 *   all values row after row. NaN is missing, a category is its code.
 * @param background rows to compare with, likewise; at least one
 * @returns contributions in the unit of the raw score, or of the probability
 * @throws GembaError `bad-options` when a matrix does not fit to the features, for an unknown scale, or where raw scores
 *   are no log-odds; `wrong-kind`; `empty-population` without background; `cancelled`; `out-of-memory`; `internal`
 *   should contributions not add up
 * @source Lundberg et al., From local explanations to global understanding with explainable AI for trees, 2020;
 *   docs/shap.md
 * @example
 * const { contributions, base } = await interventionalShap(model, columns, goodRows, { scale: "probability" });
 * contributions[0]![12]; // what the first feature adds to the probability of row 12
 */
export async function interventionalShap(
  ensemble: Ensemble,
  matrix: FeatureMatrix,
  background: FeatureMatrix,
  options: InterventionalOptions = {},
): Promise<InterventionalShap> {
  requireEnsemble(ensemble);
  const { features, trees } = ensemble;
  const { scale = "margin" } = options;
  const sigmoid = sigmoidFor(ensemble, scale);
  const checked = checkedMatrix(matrix, features);
  const { rows, columns } = checked;
  const others = checkedMatrix(background, features, "background");
  requireRows(others);
  requireNotCancelled(options);
  const task: RowsAgainstBackground = {
    trees,
    columns,
    background: others.columns,
    backgroundScores: scoresOf(trees, others),
    sigmoid,
    contributions: features.map(() => sharedFloat64(rows)),
    predictions: sharedFloat64(rows),
    from: 0,
    to: rows,
  };
  // Probabilities need the scores of both rows before anything is summed.
  if (sigmoid !== null) task.predictions.set(scoresOf(trees, checked));
  const isSmall = workFor(rows, others.rows, sigmoid) * splitsIn(trees) <= SMALL;
  const base = isSmall ? explainAgainst(task) : await inThreads(task, options);
  if (isSmall) options.onProgress?.(1);
  const { contributions, predictions } = task;
  const method = sigmoid === null ? "exact" : "rescaled";
  return { features, contributions, base, predictions, scale, method };
}

/** Rows and background rows add up; where probabilities are asked for, some of the work is done for every pair. */
function workFor(rows: number, background: number, sigmoid: number | null): number {
  return rows + background + (sigmoid === null ? 0 : (rows * background) / 10);
}

async function inThreads(task: RowsAgainstBackground, options: ShapOptions): Promise<number> {
  const shared = { ...task, background: inSharedMemory(task.background) };
  const size = rowsPerThread(task.to, FEWEST_ROWS, MOST_ROWS);
  const work = [join(__dirname, "explain-against.js"), "explainAgainst"] as const;
  const [base] = await mapRows<number>(work, shared, size, options);
  return base!;
}

function sigmoidFor({ sigmoid }: Ensemble, scale: string): number | null {
  if (scale === "margin") return null;
  if (scale !== "probability") {
    throw new GembaError("bad-options", {
      what: `“${scale}” is no scale of contributions`,
      where: "scale",
      remedy: "Choose “margin” or “probability”.",
    });
  }
  if (sigmoid !== undefined) return sigmoid;
  throw new GembaError("bad-options", {
    what: "The raw scores of this model are no log-odds, so that there is no probability",
    where: "scale",
    remedy: "Leave the scale at “margin”, or give a model with a binary objective.",
  });
}

function requireRows({ rows }: CheckedMatrix): void {
  if (rows > 0) return;
  throw new GembaError("empty-population", {
    what: "There is no row to compare with",
    where: "background",
    remedy: "Give rows that the others are compared with: good production, say, or a sample of all rows.",
  });
}
