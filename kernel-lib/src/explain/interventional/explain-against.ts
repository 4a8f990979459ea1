import { wasmModule } from "../../compute/wasm-module";
import type { WasmModule } from "../../compute/wasm-module";
import { copyIn, ROWS_TOGETHER } from "../copy-in";
import type { ColumnFunctions } from "../copy-in";
import { scaleOf } from "../ensemble";
import type { Tree } from "../ensemble";
import type { StridedColumn } from "../matrix";
import { requireAdditive } from "../require-additive";
import { placeColumns, planForest } from "../shap/forest";
import type { Forest, TreeFunctions } from "../shap/forest";
import { recordBytes } from "../shap/records";
import type { Places } from "../shap/records";
import { writePaths } from "./paths";
import { probability, rescaling } from "./rescaling";
import { shapleyFactors } from "./shapley-factors";

/** What `compute/assembly/interventional.ts` exports. */
interface InterventionalFunctions extends TreeFunctions, ColumnFunctions {
  backgroundRoom(rows: number, words: number): number;
  prepareBackground(rows: number, words: number, room: number): void;
  leafRoom(features: number): number;
  prepareLeaves(features: number, factors: number, weights: number, background: number, room: number): void;
  explainTree(...addressesAndSizes: number[]): void;
}

/** Rows at a time: many to a pattern, and their numbers stay in the processor's cache. */
const MOST_ROWS = 4096;
/** Bytes that patterns, or weights of pairs of rows, may take. */
const MOST_BYTES = 64 * 2 ** 20;

/** Some of a matrix's rows, the background, and where what is found about them belongs. */
export interface RowsAgainstBackground {
  readonly trees: readonly Tree[];
  /** Per feature. */
  readonly columns: readonly StridedColumn[];
  readonly from: number;
  readonly to: number;
  readonly background: readonly StridedColumn[];
  /** Raw scores of the background rows. */
  readonly backgroundScores: Float64Array;
  /** How steep probabilities are in raw scores; null for contributions to these themselves. */
  readonly sigmoid: number | null;
  /** A column per feature, an entry per row of the matrix: contributions are written. */
  readonly contributions: readonly Float64Array[];
  /** Per row of the matrix; raw scores where probabilities are asked for, else they are written. */
  readonly predictions: Float64Array;
}

/** Trees in the module's memory, and what goes with them. */
interface Laid {
  readonly module: WasmModule<InterventionalFunctions>;
  readonly task: RowsAgainstBackground;
  readonly used: readonly number[];
  readonly roots: readonly number[];
  readonly words: number;
  /** Background rows, and those with what fills up their last 64. */
  readonly background: number;
  readonly first: number;
  /** Rows that there is room for, the background's included. */
  readonly room: number;
  readonly values: number;
  readonly found: number;
  readonly predictions: number;
  readonly patterns: number;
  readonly pairWeights: number;
}

/**
 * Writes the contributions of every feature to some rows' scores, seen from background rows, and these scores; returns
 * the mean score of the background. Runs in worker threads too; each row's numbers depend on nothing but the row.
 *
 * @throws GembaError `out-of-memory`; `internal` where contributions don't add up to the score
 */
export function explainAgainst(task: RowsAgainstBackground): number {
  const { trees, sigmoid, backgroundScores } = task;
  if (sigmoid === null) task.predictions.fill(0, task.from, task.to);
  const module = wasmModule<InterventionalFunctions>("interventional");
  module.scope(() => {
    const laid = layOut(module, task);
    for (let from = task.from; from < task.to; from += laid.room - laid.first) {
      explainChunk(laid, from, Math.min(task.to, from + laid.room - laid.first));
    }
  });
  let base = 0;
  for (const score of backgroundScores) base += sigmoid === null ? score : probability(score, sigmoid);
  base /= backgroundScores.length;
  if (sigmoid !== null) toProbabilities(task, sigmoid);
  requireAdditive(task, base, sigmoid === null ? scaleOf(trees) : 1);
  return base;
}

function toProbabilities({ predictions, from, to }: RowsAgainstBackground, sigmoid: number): void {
  for (let row = from; row < to; row++) predictions[row] = probability(predictions[row]!, sigmoid);
}

function layOut(module: WasmModule<InterventionalFunctions>, task: RowsAgainstBackground): Laid {
  const forest = planForest(module, task.trees);
  const { used } = forest;
  const features = largest(forest.widths);
  const depth = largest(forest.depths);
  const words = Math.max(1, Math.ceil(features / 32));
  const background = task.backgroundScores.length;
  const first = ROWS_TOGETHER * Math.ceil(background / ROWS_TOGETHER);
  const perRow = Math.max(8 * words * (depth + 1), task.sigmoid === null ? 0 : 8 * background);
  const rows = Math.min(MOST_ROWS, Math.floor(MOST_BYTES / perRow), task.to - task.from);
  const room = first + ROWS_TOGETHER * Math.max(1, Math.ceil(rows / ROWS_TOGETHER));
  const factors = shapleyFactors(features);
  const bytes = task.trees.map(tree => 8 * Math.ceil(recordBytes(tree, 0) / 8));
  const at = module.allocate(bytes.reduce((sum, size) => sum + size, 0));
  const states = module.allocate(4 * ROWS_TOGETHER);
  const laid = {
    module,
    task,
    used,
    words,
    background,
    first,
    room,
    values: module.allocate(8 * room * used.length),
    found: module.allocate(8 * room * used.length),
    predictions: module.allocate(8 * room),
    patterns: module.allocate(4 * room * words * (2 * depth + 1)),
    pairWeights: task.sigmoid === null ? 0 : module.allocate(8 * (room - first) * background),
  };
  const factorsAt = module.allocate(factors.byteLength);
  const leafRoom = module.allocate(module.run.leafRoom(features));
  const backgroundRoom = module.allocate(module.run.backgroundRoom(background, words));
  placeColumns(module, forest, 8 * room);
  const roots = writeAll(module, forest, bytes, at, { states, stateBytes: 0 });
  module.float64(factorsAt, factors.length).set(factors);
  module.run.prepareLeaves(features, factorsAt, laid.pairWeights, background, leafRoom);
  module.run.prepareBackground(background, words, backgroundRoom);
  copyIn(module, columnsOf(task.background, used), 0, background, laid.values, 8 * room);
  return { ...laid, roots };
}

function columnsOf(columns: readonly StridedColumn[], used: readonly number[]): StridedColumn[] {
  return used.map(feature => columns[feature]!);
}

/** Where the trees stand; 0 for one without splits. */
function writeAll(
  module: WasmModule<InterventionalFunctions>,
  forest: Forest,
  bytes: readonly number[],
  at: number,
  places: Places,
): number[] {
  return forest.trees.map(({ feature }, tree) => {
    const root = at;
    if (feature.length === 0) return 0;
    writePaths(module, forest, tree, root, places);
    at += bytes[tree]!;
    return root;
  });
}

function explainChunk(laid: Laid, from: number, to: number): void {
  const { module, task, used, roots, words, first, room } = laid;
  const rows = first + ROWS_TOGETHER * Math.ceil((to - from) / ROWS_TOGETHER);
  copyIn(module, columnsOf(task.columns, used), from, to, laid.values + 8 * first, 8 * room);
  const found = module.float64(laid.found, room * used.length);
  const predictions = module.float64(laid.predictions, room);
  found.fill(0);
  predictions.fill(0);
  if (task.sigmoid !== null) weighPairs(laid, from, to, task.sigmoid);
  roots.forEach((root, index) => {
    if (root === 0) addConstant(task.trees[index]!.leafValue[0]!, predictions);
    else {
      const areas = [laid.values, laid.found, laid.predictions, laid.patterns];
      module.run.explainTree(root, rows, first, words, ...areas);
    }
  });
  used.forEach((feature, index) => {
    const at = room * index + first;
    task.contributions[feature]!.set(found.subarray(at, at + to - from), from);
  });
  if (task.sigmoid === null) task.predictions.set(predictions.subarray(first, first + to - from), from);
}

function addConstant(value: number, predictions: Float64Array): void {
  for (let row = 0; row < predictions.length; row++) predictions[row]! += value;
}

/** Every pair of a row and a background row has a rescaling of its own, which counts by the background's size. */
function weighPairs(
  { module, task, background, pairWeights }: Laid,
  from: number,
  to: number,
  sigmoid: number,
): void {
  const weights = module.float64(pairWeights, background * (to - from));
  for (let row = from; row < to; row++) {
    const score = task.predictions[row]!;
    const at = background * (row - from);
    for (let other = 0; other < background; other++) {
      weights[at + other] = rescaling(task.backgroundScores[other]!, score, sigmoid) / background;
    }
  }
}

function largest(numbers: Uint32Array): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
