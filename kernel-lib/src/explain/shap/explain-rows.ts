import { wasmModule } from "../../compute/wasm-module";
import type { WasmModule } from "../../compute/wasm-module";
import { copyIn, ROWS_TOGETHER } from "../copy-in";
import { scaleOf, usedFeatures } from "../ensemble";
import type { Tree } from "../ensemble";
import type { StridedColumn } from "../matrix";
import { requireAdditive } from "../require-additive";
import { bytesOf, layOut, passesOf } from "./program";
import type { QuadratureFunctions } from "./program";
import type { PlannedTree } from "./records";
import { planTree } from "./tree-plan";

/** What `compute/assembly/shap.ts` exports. */
interface ShapFunctions extends QuadratureFunctions {
  explainRows(...addressesAndSizes: number[]): void;
}

/** Rows whose values and contributions stay in the processor's cache while all trees pass over them. */
const CHUNK = 8 * ROWS_TOGETHER;
/** Bytes of trees that are kept ready at a time. */
const MOST_TABLES = 128 * 2 ** 20;

/** Some of a matrix's rows, and where what is found about them belongs. */
export interface RowsToExplain {
  readonly trees: readonly Tree[];
  /** Per feature. */
  readonly columns: readonly StridedColumn[];
  readonly from: number;
  readonly to: number;
  /** A column per feature, an entry per row of the matrix: contributions are added. */
  readonly contributions: readonly Float64Array[];
  /** Predictions are added. */
  readonly predictions: Float64Array;
}

/**
 * Adds the contributions of every feature to the raw scores of some rows, and these; returns what every row starts
 * from, the mean of all trees over their training rows. Runs in worker threads too; each row's numbers depend on
 * nothing but the row.
 *
 * @throws GembaError `out-of-memory`; `internal` where contributions don't add up to the score
 */
export function explainRows(task: RowsToExplain): number {
  const module = wasmModule<ShapFunctions>("shap");
  const all = portions(task.trees);
  let base = 0;
  for (const portion of all) for (const { plan } of portion) base += plan.mean;
  const scale = scaleOf(task.trees);
  const check = (from: number, to: number): void => requireAdditive({ ...task, from, to }, base, scale);
  task.predictions.fill(0, task.from, task.to);
  all.forEach((portion, index) => {
    const isLast = index === all.length - 1;
    if (portion[0]!.plan.count > 0) {
      // As soon as rows are done, while their numbers are in the processor's cache.
      module.scope(() => explainWith(module, portion, task, isLast ? check : undefined));
    } else {
      addConstant(portion[0]!.plan.mean, task);
      if (isLast) check(task.from, task.to);
    }
  });
  return base;
}

function addConstant(value: number, { predictions, from, to }: RowsToExplain): void {
  for (let row = from; row < to; row++) predictions[row]! += value;
}

/** As many trees at a time as there is room for, in their order; a tree without splits stands alone. */
function portions(trees: readonly Tree[]): PlannedTree[][] {
  const result: PlannedTree[][] = [];
  let room = 0;
  for (const tree of trees) {
    const planned = { tree, plan: planTree(tree) };
    const bytes = bytesOf(planned);
    const isConstant = planned.plan.count === 0;
    if (bytes > room || isConstant) {
      result.push([]);
      room = isConstant ? 0 : MOST_TABLES;
    }
    result.at(-1)!.push(planned);
    room -= bytes;
  }
  return result;
}

function explainWith(
  module: WasmModule<ShapFunctions>,
  trees: readonly PlannedTree[],
  task: RowsToExplain,
  check?: (from: number, to: number) => void,
): void {
  const used = usedFeatures(trees.map(({ tree }) => tree));
  const columnOf = new Uint32Array(task.columns.length);
  used.forEach((feature, index) => (columnOf[feature] = 8 * CHUNK * index));
  const passes = trees.flatMap(tree => passesOf(tree));
  const { headers, depth, width } = layOut(module, passes, columnOf);
  const prefixes = module.allocate((depth + 1) * ROWS_TOGETHER * width);
  const suffixes = module.allocate((depth + 1) * ROWS_TOGETHER * width);
  const valuesAt = module.allocate(8 * CHUNK * used.length);
  const foundAt = module.allocate(16 * CHUNK * used.length);
  const predictionsAt = module.allocate(8 * CHUNK);
  const values = module.float64(valuesAt, CHUNK * used.length);
  const found = module.float64(foundAt, 2 * CHUNK * used.length);
  const predictions = module.float64(predictionsAt, CHUNK);
  for (let from = task.from; from < task.to; from += CHUNK) {
    const to = Math.min(from + CHUNK, task.to);
    const rows = ROWS_TOGETHER * Math.ceil((to - from) / ROWS_TOGETHER);
    used.forEach((feature, index) => copyIn(task.columns[feature]!, from, to, values, CHUNK * index));
    found.fill(0);
    predictions.set(task.predictions.subarray(from, to));
    // A call per tree: the engine replaces code by a faster one when it is called anew.
    for (const header of headers) {
      module.run.explainRows(header, rows, valuesAt, foundAt, predictionsAt, prefixes, suffixes);
    }
    used.forEach((feature, index) => addTwos(found, CHUNK * index, task.contributions[feature]!, from, to));
    task.predictions.set(predictions.subarray(0, to - from), from);
    check?.(from, to);
  }
}

/** Contributions come in two parts. */
function addTwos(found: Float64Array, at: number, into: Float64Array, from: number, to: number): void {
  for (let row = from; row < to; row++) {
    const place = 2 * (at + row - from);
    into[row]! += found[place]! + found[place + 1]!;
  }
}
