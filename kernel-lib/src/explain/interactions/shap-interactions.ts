import { join } from "node:path";
import { sharedFloat64, usableMemory } from "../../compute";
import { GembaError } from "../../protocol";
import type { Ensemble } from "../ensemble";
import { mapRows, requireNotCancelled, splitsIn } from "../in-threads";
import type { ShapOptions } from "../in-threads";
import { checkedMatrix } from "../matrix";
import type { FeatureMatrix } from "../matrix";
import { requireEnsemble } from "../require-explained";
import { checkedWeights } from "../weights";
import { explainPairs } from "./explain-pairs";
import type { PairSums, RowsWithPairs } from "./explain-pairs";
import { meetingPairs } from "./pairs";
import type { Pair } from "./pairs";

/** What {@link shapInteractions} keeps, and how it is followed and stopped. */
export interface InteractionOptions extends ShapOptions {
  /** Numbers of the rows whose values are kept, or `all`; none by default. */
  readonly keep?: "all" | ArrayLike<number>;
  /** How much each row counts in the means: one per row, not negative; 1 by default. */
  readonly weights?: ArrayLike<number>;
}

/** How features work together in each row's raw score, according to the model. */
export interface ShapInteractions {
  /** Names of the features, as in the ensemble. */
  readonly features: readonly string[];
  /**
   * Mean size of the interactions over all rows, in the unit of the raw score: features × features, row after row,
   * symmetric. On the diagonal what features do by themselves.
   */
  readonly meanAbsolute: Float64Array;
  /** Pairs of features, by their numbers, that some path of a tree asks about both of. All others are 0 in every row. */
  readonly pairs: readonly Pair[];
  /** Numbers of the rows whose values are kept. */
  readonly kept: Uint32Array;
  /** Per pair Φij of every kept row, which is Φji as well: half of what the two do together. */
  readonly interactions: readonly Float64Array[];
  /** Per feature Φii of every kept row: its contribution less its interactions. */
  readonly main: readonly Float64Array[];
  /** What every row starts from: the mean of the trees over their training rows. */
  readonly base: number;
  /** Raw score per row: the base, all main effects, and all interactions twice. */
  readonly predictions: Float64Array;
}

/** Rows times splits that take some hundredths of a second. */
const SMALL = 500_000;
/** Rows that sizes are summed of at a time: sums do not depend on how many threads there are. */
const ROWS_PER_SUM = 512;
/** The part of the memory that kept values may take. */
const MOST_MEMORY = 0.5;

/**
 * Exact path-dependent SHAP interaction values of tree ensembles, those of Python's shap: how much of what features
 * contribute comes from pairs of them working together. The mean size over all rows takes no more memory than a
 * matrix of the features; the values themselves are kept of the rows that are asked for.
 *
 * That contributions and base add up to the score is checked on every call. SHAP explains the model, not the line.
 *
 * @param ensemble of `parseLightGBM`
 * @param matrix a Float64Array per feature, in the model's order, as a table keeps its columns, or `{ rowMajor }`:
 *   all values row after row. NaN is missing, a category is its code. At least one row.
 * @throws GembaError `bad-options` when the matrix does not fit to the features, or a row to keep is not there, or
 *   weights are none; `wrong-kind`; `empty-population` where no row counts; `out-of-memory` when the rows to keep don't
 *   fit; `cancelled`; `internal` should contributions not add up
 * @source Lundberg et al., From local explanations to global understanding with explainable AI for trees, 2020;
 *   docs/shap.md
 * @example
 * const found = await shapInteractions(model, columns, { keep: [12] });
 * found.meanAbsolute[0 * found.features.length + 1]; // of the first two features, over all rows
 * interactionMatrix(found, 0); // features × features of row 12
 */
export async function shapInteractions(
  ensemble: Ensemble,
  matrix: FeatureMatrix,
  options: InteractionOptions = {},
): Promise<ShapInteractions> {
  requireEnsemble(ensemble);
  const { features, trees } = ensemble;
  const { rows, columns } = checkedMatrix(matrix, features);
  const weights = options.weights === undefined ? null : checkedWeights(options.weights, rows);
  const total = weights === null ? rows : weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw nothingCounts(weights === null ? "matrix" : "weights");
  const pairs = meetingPairs(trees);
  const { keep = [] } = options;
  requireMemory(keep === "all" ? rows : keep.length, pairs.length + features.length);
  const kept = keptRows(keep, rows);
  requireNotCancelled(options);
  const task: RowsWithPairs = {
    trees,
    columns,
    pairs,
    kept,
    weights,
    interactions: pairs.map(() => sharedFloat64(kept.length)),
    main: features.map(() => sharedFloat64(kept.length)),
    predictions: sharedFloat64(rows),
    from: 0,
    to: rows,
  };
  const { sizes, base } = together(await runAll(task, options));
  const { interactions, main, predictions } = task;
  const means = sizes.map(size => size / total);
  const meanAbsolute = asMatrix(features.length, pairs, pair => means[pair]!);
  features.forEach((_, j) => (meanAbsolute[j * (features.length + 1)] = means[pairs.length + j]!));
  return { features, meanAbsolute, pairs, kept, interactions, main, base, predictions };
}

/**
 * The interaction values of a kept row.
 *
 * @param place which of the kept rows, counted from 0
 * @returns features × features, row after row, symmetric; on the diagonal what features do by themselves
 * @throws GembaError `bad-options` when no such row was kept
 * @example interactionMatrix(await shapInteractions(model, columns, { keep: [12] }), 0)
 */
export function interactionMatrix(found: ShapInteractions, place: number): Float64Array {
  const { features, pairs, interactions, main, kept } = found;
  if (!(place in kept)) {
    throw new GembaError("bad-options", {
      what: `${kept.length} rows were kept, and this is none of them: ${place}`,
      where: "place",
      remedy: "Name the rows in the option keep, and count them from 0.",
    });
  }
  const matrix = asMatrix(features.length, pairs, pair => interactions[pair]![place]!);
  main.forEach((column, j) => (matrix[j * (features.length + 1)] = column[place]!));
  return matrix;
}

function asMatrix(size: number, pairs: readonly Pair[], valueOf: (pair: number) => number): Float64Array {
  const matrix = new Float64Array(size * size);
  pairs.forEach(([first, second], pair) => {
    matrix[first * size + second] = matrix[second * size + first] = valueOf(pair);
  });
  return matrix;
}

async function runAll(task: RowsWithPairs, options: ShapOptions): Promise<PairSums[]> {
  if (task.to * splitsIn(task.trees) > SMALL) {
    const work = [join(__dirname, "explain-pairs.js"), "explainPairs"] as const;
    return mapRows<PairSums>(work, task, ROWS_PER_SUM, options);
  }
  const sums: PairSums[] = [];
  for (let from = 0; from < task.to; from += ROWS_PER_SUM) {
    sums.push(explainPairs({ ...task, from, to: Math.min(task.to, from + ROWS_PER_SUM) }));
  }
  options.onProgress?.(1);
  return sums;
}

function together(parts: readonly PairSums[]): PairSums {
  const sizes = new Float64Array(parts[0]!.sizes.length);
  for (const part of parts) part.sizes.forEach((size, index) => (sizes[index]! += size));
  return { sizes, base: parts[0]!.base };
}

function keptRows(keep: "all" | ArrayLike<number>, rows: number): Uint32Array {
  if (keep === "all") return Uint32Array.from({ length: rows }, (_, row) => row);
  return Uint32Array.from(keep, (row, place) => {
    if (Number.isInteger(row) && row >= 0 && row < rows) return row;
    throw new GembaError("bad-options", {
      what: `${String(row)} is none of the ${rows} rows`,
      where: `keep[${place}]`,
      remedy: "Give numbers of rows, counted from 0, or “all”.",
    });
  });
}

function requireMemory(kept: number, values: number): void {
  const most = MOST_MEMORY * usableMemory();
  if (8 * kept * values <= most) return;
  throw new GembaError("out-of-memory", {
    what: `To keep ${values} values of each of ${kept} rows takes ${Math.ceil((8 * kept * values) / 2 ** 30)} GB`,
    where: "keep",
    remedy: `Keep at most ${Math.floor(most / 8 / values)} rows; means are of all rows anyway.`,
  });
}

function nothingCounts(where: string): GembaError {
  return new GembaError("empty-population", {
    what: "There is no row whose interactions count, so that they have no mean",
    where,
    remedy: "Give at least one row, with a weight above 0.",
  });
}
