import { wasmModule } from "../../compute/wasm-module";
import type { WasmModule } from "../../compute/wasm-module";
import { copyIn, ROWS_TOGETHER } from "../copy-in";
import type { Tree } from "../ensemble";
import type { StridedColumn } from "../matrix";
import { explainRows } from "../shap/explain-rows";
import { layOutPairs } from "./pair-program";
import type { InteractionFunctions, PairProgram } from "./pair-program";
import { PairNumbers } from "./pairs";
import type { Pair } from "./pairs";

/** Some of a matrix's rows, and where what is found about them belongs. */
export interface RowsWithPairs {
  readonly trees: readonly Tree[];
  /** Per feature. */
  readonly columns: readonly StridedColumn[];
  readonly from: number;
  readonly to: number;
  /** Those that interact. */
  readonly pairs: readonly Pair[];
  /** Rows whose values are kept, by their numbers. */
  readonly kept: Uint32Array;
  /** Per row how much it counts. */
  readonly weights: Float64Array | null;
  /** A column per pair, an entry per kept row: interactions are written. */
  readonly interactions: readonly Float64Array[];
  /** Per feature likewise: what is left of its contribution. */
  readonly main: readonly Float64Array[];
  /** Per row of the matrix: written. */
  readonly predictions: Float64Array;
}

/** What is found about some rows together. */
export interface PairSums {
  /** Per pair, then per feature for itself: the weighted sum of sizes. */
  readonly sizes: Float64Array;
  readonly base: number;
}

/** Contributions, and what of them is left when interactions are taken out. */
interface Chunk {
  readonly from: number;
  readonly count: number;
  readonly main: readonly Float64Array[];
}

/**
 * The interactions of all pairs in some rows: those of kept rows are written, of all rows sizes are summed. Runs in
 * worker threads too; each row's numbers depend on nothing but the row.
 *
 * @throws GembaError `out-of-memory`; `internal` where contributions don't add up to the score
 */
export function explainPairs(task: RowsWithPairs): PairSums {
  const { trees, columns, pairs, from, to } = task;
  const rows = to - from;
  const main = columns.map(() => new Float64Array(rows));
  const own = columns.map(({ values, first, step }) => ({ values, first: first + from * step, step }));
  const predictions = new Float64Array(rows);
  const base = explainRows({ trees, columns: own, from: 0, to: rows, contributions: main, predictions });
  task.predictions.set(predictions, from);
  const sizes = new Float64Array(pairs.length + columns.length);
  const module = wasmModule<InteractionFunctions>("interactions");
  if (pairs.length > 0) module.scope(() => takeOutPairs(module, task, main, sizes));
  main.forEach((column, feature) => addSizes(column, task, sizes, pairs.length + feature));
  task.kept.forEach((row, place) => {
    if (row < from || row >= to) return;
    main.forEach((column, feature) => (task.main[feature]![place] = column[row - from]!));
  });
  return { sizes, base };
}

function addSizes(
  column: Float64Array,
  { from, weights }: RowsWithPairs,
  sizes: Float64Array,
  at: number,
): void {
  for (let row = 0; row < column.length; row++) {
    sizes[at]! += Math.abs(column[row]!) * (weights === null ? 1 : weights[from + row]!);
  }
}

function takeOutPairs(
  module: WasmModule<InteractionFunctions>,
  task: RowsWithPairs,
  main: readonly Float64Array[],
  sizes: Float64Array,
): void {
  const { trees, columns, pairs } = task;
  const columnBytes = 8 * ROWS_TOGETHER;
  const program = layOutPairs(module, trees, columnBytes, new PairNumbers(pairs));
  const used = program.used.map(feature => columns[feature]!);
  const valuesAt = module.allocate(columnBytes * used.length);
  const foundAt = module.allocate(16 * ROWS_TOGETHER * pairs.length);
  for (let from = task.from; from < task.to; from += ROWS_TOGETHER) {
    const to = Math.min(from + ROWS_TOGETHER, task.to);
    copyIn(module, used, from, to, valuesAt, columnBytes);
    const found = module.float64(foundAt, 2 * ROWS_TOGETHER * pairs.length);
    found.fill(0);
    walkAll(module, program, valuesAt, foundAt);
    takeOut(found, task, { from, count: to - from, main }, sizes);
  }
}

function walkAll(
  module: WasmModule<InteractionFunctions>,
  { headers, prefixes, suffixes, derivatives }: PairProgram,
  values: number,
  found: number,
): void {
  for (const header of headers) {
    module.run.explainPairs(header, values, found, prefixes, suffixes, derivatives);
  }
}

/** Takes the interactions of some rows out of what their features contribute, and writes those of kept rows. */
function takeOut(
  found: Float64Array,
  task: RowsWithPairs,
  { from, count, main }: Chunk,
  sizes: Float64Array,
): void {
  const { pairs, weights, kept, interactions } = task;
  const here: [number, number][] = [];
  kept.forEach((row, place) => {
    if (row >= from && row < from + count) here.push([row - from, place]);
  });
  const offset = from - task.from;
  pairs.forEach(([first, second], pair) => {
    const at = 2 * ROWS_TOGETHER * pair;
    const [one, other] = [main[first]!, main[second]!];
    let size = 0;
    for (let row = 0; row < count; row++) {
      // The quadrature leaves two parts, of twice the interaction.
      const value = (found[at + 2 * row]! + found[at + 2 * row + 1]!) / 2;
      one[offset + row]! -= value;
      other[offset + row]! -= value;
      size += Math.abs(value) * (weights === null ? 1 : weights[from + row]!);
      found[at + row] = value;
    }
    sizes[pair]! += size;
    for (const [row, place] of here) interactions[pair]![place] = found[at + row]!;
  });
}
