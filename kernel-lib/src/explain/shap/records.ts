import type { WasmModule } from "../../compute/wasm-module";
import { ZERO_LIMIT } from "../ensemble";
import type { Tree } from "../ensemble";
import type { Forest, TreeFunctions } from "./forest";

/** Bytes of a split's record; what stands in it is said in `compute/assembly/shap/layout.ts`. */
export const RECORD = 112;
/** Four bytes of a record, and where in these it tells of categories. */
const WORDS = RECORD / 4;
const CATEGORIES = 22;

/** Where things stand that records name. */
export interface Places {
  /** Where the first split's rows are marked, and the bytes from one split's to the next. */
  readonly states: number;
  readonly stateBytes: number;
}

/** Bytes of a tree's records, of so many numbers of tables, and of its sets of categories. */
export function recordBytes({ feature, categories }: Tree, numbers: number): number {
  let words = 0;
  for (const set of categories) if (set !== null) words += set.length;
  return RECORD * feature.length + 8 * numbers + 4 * words;
}

/**
 * Writes the records and sets of categories of a tree whose tables are laid out at `root`; the room of so many
 * `numbers` of tables is left as it is.
 */
export function writeRecords(
  module: WasmModule<TreeFunctions>,
  forest: Forest,
  tree: number,
  numbers: number,
  root: number,
  { states, stateBytes }: Places,
): void {
  const tables = root + RECORD * forest.trees[tree]!.feature.length;
  module.run.writeRecords(forest.address, tree, root, tables, states, stateBytes, ZERO_LIMIT);
  if (forest.trees[tree]!.categories.some(set => set !== null)) {
    writeCategories(module, forest, tree, root, tables + 8 * numbers);
  }
}

function writeCategories(
  module: WasmModule<TreeFunctions>,
  { trees, firsts, at }: Forest,
  tree: number,
  root: number,
  place: number,
): void {
  const { categories } = trees[tree]!;
  const records = module.uint32(root, WORDS * categories.length);
  const splits = module.uint32(at.splits + 4 * firsts[tree]!, categories.length);
  splits.forEach((split, index) => {
    const set = categories[split] ?? null;
    if (set === null) return;
    records[WORDS * index + CATEGORIES] = place;
    records[WORDS * index + CATEGORIES + 1] = 32 * set.length;
    module.uint32(place, set.length).set(set);
    place += 4 * set.length;
  });
}
