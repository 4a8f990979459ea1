import { wasmModule } from "../../compute/wasm-module";
import type { WasmModule } from "../../compute/wasm-module";
import { copyIn, ROWS_TOGETHER } from "../copy-in";
import { scaleOf } from "../ensemble";
import type { Tree } from "../ensemble";
import type { StridedColumn } from "../matrix";
import { requireScores } from "../require-additive";
import { placeColumns, planForest } from "./forest";
import type { Forest } from "./forest";
import { bytesOf, layOut } from "./program";
import type { QuadratureFunctions } from "./program";

/** What `compute/assembly/shap.ts` exports. */
interface ShapFunctions extends QuadratureFunctions {
  explainRows(...addressesAndSizes: number[]): void;
  collectColumns(...addressesAndSizes: number[]): void;
}

/** Rows whose values and contributions stay in the processor's cache while all trees pass over them. */
const CHUNK = 8 * ROWS_TOGETHER;
/** Bytes of a chunk's column. */
const COLUMN = 8 * CHUNK;
/** Bytes of trees that are kept ready at a time. */
const MOST_TABLES = 128 * 2 ** 20;
/** Most splits that share tables. */
const TOGETHER = 4;

/** Some of a matrix's rows, and where what is found about them belongs. */
export interface RowsToExplain {
  readonly trees: readonly Tree[];
  /** Per feature. */
  readonly columns: readonly StridedColumn[];
  readonly from: number;
  readonly to: number;
  /** A column per feature, an entry per row of the matrix: contributions are written; 0 stays where no split asks. */
  readonly contributions: readonly Float64Array[];
  /** Predictions are written. */
  readonly predictions: Float64Array;
}

/**
 * Writes the contributions of every feature to the raw scores of some rows, and these; returns what every row starts
 * from, the mean of all trees over their training rows. Runs in worker threads too; each row's numbers depend on
 * nothing but the row.
 *
 * @throws GembaError `out-of-memory`; `internal` where contributions don't add up to the score
 */
export function explainRows(task: RowsToExplain): number {
  const module = wasmModule<ShapFunctions>("shap");
  return module.scope(() => explainIn(module, task));
}

function explainIn(module: WasmModule<ShapFunctions>, task: RowsToExplain): number {
  const { trees, predictions, from, to } = task;
  const forest = planForest(module, trees);
  placeColumns(module, forest, COLUMN);
  let base = 0;
  for (const mean of forest.means) base += mean;
  predictions.fill(0, from, to);
  const sums = new Float64Array(to - from).fill(base);
  let isFirst = true;
  for (const portion of portions(forest)) {
    const [tree] = portion;
    if (trees[tree!]!.feature.length === 0) addConstant(forest.means[tree!]!, task);
    else {
      const writes = isFirst;
      module.scope(() => explainWith(module, forest, portion, { ...task, sums, writes }));
      isFirst = false;
    }
  }
  requireScores(sums, predictions, from, scaleOf(trees));
  return base;
}

function addConstant(value: number, { predictions, from, to }: RowsToExplain): void {
  for (let row = from; row < to; row++) predictions[row]! += value;
}

/** As many trees at a time as there is room for, in their order; a tree without splits stands alone. */
function portions(forest: Forest): number[][] {
  const result: number[][] = [];
  let room = 0;
  forest.trees.forEach(({ feature }, tree) => {
    const bytes = bytesOf(forest, tree);
    const isConstant = feature.length === 0;
    if (bytes > room || isConstant) {
      result.push([]);
      room = isConstant ? 0 : MOST_TABLES;
    }
    result.at(-1)!.push(tree);
    room -= bytes;
  });
  return result;
}

/** What some of the trees add to. */
interface Share extends RowsToExplain {
  /** Per row of the task the base and all contributions together. */
  readonly sums: Float64Array;
  /** Whether contributions are written; else they are added to those of other trees. */
  readonly writes: boolean;
}

/** Adds what some trees say about all rows. */
function explainWith(
  module: WasmModule<ShapFunctions>,
  forest: Forest,
  trees: readonly number[],
  { sums, writes, ...task }: Share,
): void {
  const { used } = forest;
  const columns = used.map(feature => task.columns[feature]!);
  const contributions = used.map(feature => task.contributions[feature]!);
  const walks = { trees, factors: forest.widths, together: TOGETHER };
  const { headers, depth, width } = layOut(module, forest, walks);
  const prefixes = module.allocate((depth + 1) * ROWS_TOGETHER * width);
  const suffixes = module.allocate((depth + 1) * ROWS_TOGETHER * width);
  // Values, and in their place contributions when all trees are done.
  const valuesAt = module.allocate(COLUMN * used.length);
  const foundAt = module.allocate(2 * COLUMN * used.length);
  const predictionsAt = module.allocate(COLUMN);
  const sumsAt = module.allocate(COLUMN);
  module.float64(foundAt, 2 * CHUNK * used.length).fill(0);
  for (let from = task.from; from < task.to; from += CHUNK) {
    const to = Math.min(from + CHUNK, task.to);
    const rows = ROWS_TOGETHER * Math.ceil((to - from) / ROWS_TOGETHER);
    copyIn(module, columns, from, to, valuesAt, COLUMN);
    const predictions = module.float64(predictionsAt, to - from);
    predictions.set(task.predictions.subarray(from, to));
    // A call per tree: the engine replaces code by a faster one when it is called anew.
    for (const header of headers) {
      module.run.explainRows(header, rows, valuesAt, foundAt, predictionsAt, prefixes, suffixes);
    }
    task.predictions.set(predictions, from);
    const ownSums = module.float64(sumsAt, to - from);
    ownSums.set(sums.subarray(from - task.from, to - task.from));
    const results = contributions.map((_, index) => module.float64(valuesAt + COLUMN * index, to - from));
    if (!writes) results.forEach((result, index) => result.set(contributions[index]!.subarray(from, to)));
    module.run.collectColumns(foundAt, used.length, rows, writes ? 1 : 0, valuesAt, COLUMN, sumsAt);
    results.forEach((result, index) => contributions[index]!.set(result, from));
    sums.set(ownSums, from - task.from);
  }
}
