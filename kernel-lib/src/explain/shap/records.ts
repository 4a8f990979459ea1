import type { WasmModule } from "../../compute/wasm-module";
import { ZERO_LIMIT } from "../ensemble";
import type { Tree } from "../ensemble";
import type { TableLayout } from "./table-layout";
import type { TreePlan } from "./tree-plan";

/** Bytes of a split's record; what stands in it is said in `compute/assembly/shap/layout.ts`. */
export const RECORD = 112;
/** Four bytes of a record, and where in these it tells of categories. */
const WORDS = RECORD / 4;
const CATEGORIES = 22;
/** Bytes that a tree's arrays take for each of its splits: numbers, whole numbers, bytes. */
const ARRAY_BYTES = 8 * 5 + 4 * 9 + 4;
const MISSING_CODES = { none: 0, zero: 1, nan: 2 } as const;

/** What modules export that walk through trees. */
export interface TreeFunctions {
  writeRecords(...addressesAndSizes: number[]): void;
}

/** Where things stand that records name. */
export interface Places {
  /** Where the first split's rows are marked, and the bytes from one split's to the next. */
  readonly states: number;
  readonly stateBytes: number;
  /** Per feature its column, in bytes from the first one. */
  readonly columns: Uint32Array;
}

/** A tree as it is walked. */
export interface PlannedTree {
  readonly tree: Tree;
  readonly plan: TreePlan;
}

/** Bytes of a tree's records, of so many numbers of tables, and of its sets of categories. */
export function recordBytes({ tree, plan }: PlannedTree, numbers: number): number {
  let words = 0;
  for (const set of tree.categories) if (set !== null) words += set.length;
  return RECORD * plan.count + 8 * numbers + 4 * words;
}

/**
 * Writes a tree's records and sets of categories at `root`; the tables' room is left as it is. The module does it
 * itself: in a new process its code is fast from the beginning, where JavaScript's is compiled for longer than it runs.
 */
export function writeRecords(
  module: WasmModule<TreeFunctions>,
  { tree, plan }: PlannedTree,
  layout: TableLayout,
  root: number,
  { states, stateBytes, columns }: Places,
): void {
  const { count } = plan;
  const tables = root + RECORD * count;
  module.scope(() => {
    const at = module.allocate((count + 1) * ARRAY_BYTES + columns.byteLength);
    copyArrays(module, { tree, plan }, layout, columns, at);
    const places = [tables, states, stateBytes, ZERO_LIMIT];
    module.run.writeRecords(at, count, columns.length, root, ...places);
  });
  writeCategories(module, { tree, plan }, root, tables + 8 * layout.numbers);
}

/** In the order that `compute/assembly/shap/records.ts` has. */
function copyArrays(
  module: WasmModule<TreeFunctions>,
  { tree, plan }: PlannedTree,
  { tables, strides, ending }: TableLayout,
  columns: Uint32Array,
  at: number,
): void {
  const { missing } = tree;
  const { count } = plan;
  const numbers = module.float64(at, 5 * count + 1);
  let next = 0;
  for (const array of [tree.threshold, tree.leafValue, plan.leftShare, plan.rightShare, plan.earlier]) {
    numbers.set(array, next);
    next += array.length;
  }
  const words = module.uint32(at + numbers.byteLength, 9 * count + columns.length);
  const own = [plan.splits, tree.left, tree.right, plan.left, plan.right, tree.feature, plan.follows];
  next = 0;
  for (const array of [...own, tables, strides, columns]) {
    words.set(array, next);
    next += array.length;
  }
  const bytes = module.uint8(at + numbers.byteLength + words.byteLength, 4 * count);
  for (let split = 0; split < count; split++) bytes[split] = MISSING_CODES[missing[split]!];
  bytes.set(tree.defaultLeft, count);
  bytes.set(plan.followed, 2 * count);
  bytes.set(ending, 3 * count);
}

function writeCategories(
  module: WasmModule<TreeFunctions>,
  { tree, plan }: PlannedTree,
  root: number,
  at: number,
): void {
  const records = module.uint32(root, WORDS * plan.count);
  for (let place = 0; place < plan.count; place++) {
    const set = tree.categories[plan.splits[place]!] ?? null;
    if (set === null) continue;
    records[WORDS * place + CATEGORIES] = at;
    records[WORDS * place + CATEGORIES + 1] = 32 * set.length;
    module.uint32(at, set.length).set(set);
    at += 4 * set.length;
  }
}
