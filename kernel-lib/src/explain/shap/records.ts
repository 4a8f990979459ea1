import type { WasmModule } from "../../compute/wasm-module";
import { ZERO_LIMIT } from "../ensemble";
import type { Tree } from "../ensemble";
import { groupsOf } from "./split-groups";
import type { SplitGroup } from "./split-groups";
import { LEFT, RIGHT } from "./tree-plan";
import type { PlannedSplit, TreePlan } from "./tree-plan";

/** Bytes of a split's record; what stands in it is said in `compute/assembly/shap/layout.ts`. */
export const RECORD = 112;
/** Float64 numbers of a record, and where its addresses begin, counted in four bytes. */
const NUMBERS = RECORD / 8;
const ADDRESSES = 16;
const ALL_BITS = 0xffffffff;

/** Where other things stand that records name. */
export interface Places {
  /** Where the first split's rows are marked, and the bytes from one split's to the next. */
  readonly states: number;
  readonly stateBytes: number;
  /** Per feature its column, in bytes from the first one. */
  readonly columns: ArrayLike<number>;
}

/** What is written into. */
type Memory = Pick<WasmModule<object>, "float64" | "uint32">;

/** A tree's records, and what stands behind them. */
export interface RecordsLayout {
  readonly tree: Tree;
  readonly splits: readonly PlannedSplit[];
  readonly groups: readonly SplitGroup[];
  /** Bytes of the tables, and of all of it. */
  readonly tableBytes: number;
  readonly bytes: number;
}

/**
 * How a tree's records, its tables and its sets of categories are laid out, for so many nodes of a quadrature.
 *
 * @param together see {@link groupsOf}
 */
export function recordsLayout(
  tree: Tree,
  { splits }: TreePlan,
  nodes: number,
  together?: number,
): RecordsLayout {
  const groups = groupsOf(splits, nodes, together);
  const tableBytes = 8 * groups.reduce((sum, { numbers }) => sum + numbers, 0);
  const categoryBytes = 4 * tree.categories.reduce((sum, set) => sum + (set?.length ?? 0), 0);
  return { tree, splits, groups, tableBytes, bytes: RECORD * splits.length + tableBytes + categoryBytes };
}

/** Writes a tree's records and sets of categories at `root`; the tables' room is left as it is. */
export function writeRecords(module: Memory, layout: RecordsLayout, root: number, places: Places): void {
  const { tree, splits, groups, tableBytes } = layout;
  const records = module.float64(root, NUMBERS * splits.length);
  const addresses = module.uint32(root, 2 * NUMBERS * splits.length);
  const strides = groups.flatMap(group => group.strides);
  let tables = root + RECORD * splits.length;
  let categories = tables + tableBytes;
  for (const { first, count, ending, numbers } of groups) {
    for (let place = first; place < first + count; place++) {
      const planned = splits[place]!;
      const { children, follows } = planned;
      const set = tree.categories[planned.split] ?? null;
      writeQuestion(tree, planned, records, addresses, NUMBERS * place);
      records[NUMBERS * place + 5] = planned.shares[LEFT];
      records[NUMBERS * place + 6] = planned.shares[RIGHT];
      records[NUMBERS * place + 7] = planned.earlier;
      const at = 2 * NUMBERS * place + ADDRESSES;
      addresses[at] = recordAt(root, children[LEFT]);
      addresses[at + 1] = recordAt(root, children[RIGHT]);
      addresses[at + 2] = places.columns[tree.feature[planned.split]!]!;
      addresses[at + 3] = places.states + places.stateBytes * place;
      addresses[at + 4] = tables;
      addresses[at + 5] = 8 * strides[place]!;
      addresses[at + 6] = set === null ? 0 : categories;
      addresses[at + 7] = set === null ? 0 : 32 * set.length;
      addresses[at + 8] = follows === null ? 0 : places.states + places.stateBytes * follows.place;
      addresses[at + 9] = follows === null ? 0 : 8 * follows.state * strides[follows.place]!;
      addresses[at + 10] = ending && place === first ? count : 0;
      if (set === null) continue;
      module.uint32(categories, set.length).set(set);
      categories += 4 * set.length;
    }
    tables += 8 * numbers;
  }
}

/** The address of a split's record; 0 for a leaf. */
function recordAt(root: number, place: number | null): number {
  return place === null ? 0 : root + RECORD * place;
}

/** Writes what a split asks, and the values of its leaves, from number `at` on. */
export function writeQuestion(
  tree: Tree,
  { split, leaves }: Pick<PlannedSplit, "split" | "leaves">,
  records: Float64Array,
  addresses: Uint32Array,
  at: number,
): void {
  records[at] = tree.threshold[split]!;
  // Values not above it in size are missing; NaN always is.
  records[at + 1] = tree.missing[split] === "zero" ? ZERO_LIMIT : -1;
  addresses.fill(missingGoesLeft(tree, split) ? ALL_BITS : 0, 2 * at + 4, 2 * at + 6);
  records[at + 3] = leaves[LEFT] ?? 0;
  records[at + 4] = leaves[RIGHT] ?? 0;
}

/** NaN counts as 0 where a split does not treat it as missing. */
function missingGoesLeft(tree: Tree, split: number): boolean {
  return tree.missing[split] === "none" ? tree.threshold[split]! >= 0 : tree.defaultLeft[split] === 1;
}
