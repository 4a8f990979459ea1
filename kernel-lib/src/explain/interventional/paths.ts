import type { WasmModule } from "../../compute/wasm-module";
import { NONE, planOf } from "../shap/forest";
import type { Forest, TreeFunctions, TreePlan } from "../shap/forest";
import { RECORD, writeRecords } from "../shap/records";
import type { Places } from "../shap/records";

/** Four bytes of a record. */
const WORDS = RECORD / 4;
/** Where in a record, in four bytes, things stand; see `compute/assembly/interventional/layout.ts`. */
const SLOT = 20;
const STATE_STEP = 21;
const EARLIER = 24;
const IS_NEW = 25;
/** What stands for a row that goes right. */
const ALL_BITS = 0xffffffff;

/** Writes a tree's splits at `root`, for `explainTree`; `places` has room for the answers of a single split. */
export function writePaths(
  module: WasmModule<TreeFunctions>,
  forest: Forest,
  tree: number,
  root: number,
  places: Places,
): void {
  // There are no tables.
  module.run.layOutTables(forest.address, tree, 0, 0);
  writeRecords(module, forest, tree, 0, root, places);
  const plan = planOf(module, forest, tree);
  const { follows } = plan;
  const count = follows.length;
  const words = module.uint32(root, WORDS * count);
  const slots = slotsOf(plan);
  for (let place = 0; place < count; place++) {
    const at = WORDS * place;
    words[at + SLOT] = slots[place]!;
    words[at + STATE_STEP] = ALL_BITS;
    // Answers are needed as they are: what was asked before shows in the patterns.
    words[at + EARLIER] = 0;
    words[at + IS_NEW] = follows[place] === NONE ? 1 : 0;
  }
}

/** Per split the place of its feature among those of the path, counted from the root. */
function slotsOf({ left, right, follows }: TreePlan): Uint32Array {
  const count = follows.length;
  const slots = new Uint32Array(count);
  const before = new Uint32Array(count);
  for (let place = 0; place < count; place++) {
    const earlier = follows[place]!;
    slots[place] = earlier === NONE ? before[place]! : slots[earlier]!;
    const onPath = before[place]! + (earlier === NONE ? 1 : 0);
    for (const child of [left[place]!, right[place]!]) if (child !== NONE) before[child] = onPath;
  }
  return slots;
}
