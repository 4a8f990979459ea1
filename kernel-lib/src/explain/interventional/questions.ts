import type { WasmModule } from "../../compute/wasm-module";
import type { Tree } from "../ensemble";
import { RECORD, writeQuestion } from "../shap/records";
import { LEFT, RIGHT } from "../shap/tree-plan";
import type { PlannedSplit, TreePlan } from "../shap/tree-plan";

/** Float64 numbers of a record, and four bytes of it. */
const NUMBERS = RECORD / 8;
const WORDS = RECORD / 4;
/** Where in a record, in four bytes, things stand; see `compute/assembly/interventional/layout.ts`. */
const CHILDREN = 16;
const COLUMN = 18;
const STATES = 19;
const SLOT = 20;
const STATE_STEP = 21;
const CATEGORIES = 22;
const IS_NEW = 25;
/** What stands for a row that goes right. */
const ALL_BITS = 0xffffffff;

/** A tree and how it is walked. */
export interface PlannedTree {
  readonly tree: Tree;
  readonly plan: TreePlan;
}

/** Bytes of a tree's questions. */
export function questionBytes({ tree, plan }: PlannedTree): number {
  return RECORD * plan.splits.length + 4 * tree.categories.reduce((sum, set) => sum + (set?.length ?? 0), 0);
}

/**
 * Writes what a tree asks at `root`, for `explainTree`.
 *
 * @param columns per feature its column, in bytes from the first one
 * @param states room for the answers of 64 rows
 */
export function writeQuestions(
  module: Pick<WasmModule<object>, "float64" | "uint32">,
  { tree, plan: { splits } }: PlannedTree,
  root: number,
  columns: ArrayLike<number>,
  states: number,
): void {
  const records = module.float64(root, NUMBERS * splits.length);
  const words = module.uint32(root, WORDS * splits.length);
  const slots = slotsOf(splits);
  let categories = root + RECORD * splits.length;
  splits.forEach((planned, place) => {
    const set = tree.categories[planned.split] ?? null;
    const at = WORDS * place;
    words.fill(0, at, at + WORDS);
    writeQuestion(tree, planned, records, words, NUMBERS * place);
    words[at + CHILDREN + LEFT] = recordAt(root, planned.children[LEFT]);
    words[at + CHILDREN + RIGHT] = recordAt(root, planned.children[RIGHT]);
    words[at + COLUMN] = columns[tree.feature[planned.split]!]!;
    words[at + STATES] = states;
    words[at + SLOT] = slots[place]!;
    words[at + STATE_STEP] = ALL_BITS;
    words[at + IS_NEW] = planned.follows === null ? 1 : 0;
    if (set === null) return;
    words[at + CATEGORIES] = categories;
    words[at + CATEGORIES + 1] = 32 * set.length;
    module.uint32(categories, set.length).set(set);
    categories += 4 * set.length;
  });
}

/** Per split the place of its feature among those of the path, counted from the root. */
function slotsOf(splits: readonly PlannedSplit[]): Uint32Array {
  const slots = new Uint32Array(splits.length);
  const before = new Uint32Array(splits.length);
  splits.forEach(({ follows, children }, place) => {
    slots[place] = follows === null ? before[place]! : slots[follows.place]!;
    const onPath = before[place]! + (follows === null ? 1 : 0);
    for (const child of children) if (child !== null) before[child] = onPath;
  });
  return slots;
}

/** The address of a split's record; 0 for a leaf. */
function recordAt(root: number, place: number | null): number {
  return place === null ? 0 : root + RECORD * place;
}
