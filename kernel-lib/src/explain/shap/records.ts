import type { WasmModule } from "../../compute/wasm-module";
import { ZERO_LIMIT } from "../ensemble";
import type { Tree } from "../ensemble";
import { groupsOf, numbersIn, stridesOf } from "./split-groups";
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
type Memory = Pick<WasmModule<object>, "allocate" | "float64" | "uint32">;

/**
 * Writes a tree's records and sets of categories, and leaves room for its tables; returns where the records begin.
 *
 * @param nodes of the quadrature
 */
export function writeRecords(
  module: Memory,
  tree: Tree,
  { splits }: TreePlan,
  nodes: number,
  { states, stateBytes, columns }: Places,
): number {
  const groups = groupsOf(splits);
  const strides = groups.flatMap(group => stridesOf(group, nodes));
  const numbers = sum(groups.map(group => numbersIn(group, nodes)));
  const words = sum(tree.categories.map(set => set?.length ?? 0));
  const root = module.allocate(RECORD * splits.length + 8 * numbers + 4 * words);
  const records = module.float64(root, NUMBERS * splits.length);
  const addresses = module.uint32(root, 2 * NUMBERS * splits.length);
  const childAt = (place: number | null): number => (place === null ? 0 : root + RECORD * place);
  let tables = root + RECORD * splits.length;
  let categories = tables + 8 * numbers;

  const write = (planned: PlannedSplit, place: number, { first, splits, ending }: SplitGroup): void => {
    const { split, children, follows } = planned;
    const set = tree.categories[split] ?? null;
    writeNumbers(tree, planned, records, addresses, NUMBERS * place);
    addresses.set(
      [
        childAt(children[LEFT]),
        childAt(children[RIGHT]),
        columns[tree.feature[split]!]!,
        states + stateBytes * place,
        tables,
        8 * strides[place]!,
        set === null ? 0 : categories,
        set === null ? 0 : 32 * set.length,
        follows === null ? 0 : states + stateBytes * follows.place,
        follows === null ? 0 : 8 * follows.state * strides[follows.place]!,
        ending && place === first ? splits.length : 0,
      ],
      2 * NUMBERS * place + ADDRESSES,
    );
    if (set === null) return;
    module.uint32(categories, set.length).set(set);
    categories += 4 * set.length;
  };

  for (const group of groups) {
    group.splits.forEach((planned, index) => write(planned, group.first + index, group));
    tables += 8 * numbersIn(group, nodes);
  }
  return root;
}

function writeNumbers(
  tree: Tree,
  { split, leaves, shares, earlier }: PlannedSplit,
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
  records[at + 5] = shares[LEFT];
  records[at + 6] = shares[RIGHT];
  records[at + 7] = earlier;
}

/** NaN counts as 0 where a split does not treat it as missing. */
function missingGoesLeft(tree: Tree, split: number): boolean {
  return tree.missing[split] === "none" ? tree.threshold[split]! >= 0 : tree.defaultLeft[split] === 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
