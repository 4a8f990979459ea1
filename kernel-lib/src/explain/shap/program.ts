import type { WasmModule } from "../../compute/wasm-module";
import type { Tree } from "../ensemble";
import { gaussLegendre } from "./gauss-legendre";
import { RECORD, recordsLayout, writeRecords } from "./records";
import type { TreePlan } from "./tree-plan";

/** What `compute/assembly/shap.ts` exports. */
export interface ShapFunctions {
  fillTables(...addressesAndSizes: number[]): void;
  explainRows(...addressesAndSizes: number[]): void;
}

/** Rows that are walked together; rows come in multiples of it. */
export const ROWS_TOGETHER = 64;
/** Quadrature nodes in a vector. */
const LANES = 2;
/** Bytes of a vector. */
const VECTOR = 16;
/** Most vectors that a tree is walked with at once; it is walked several times where it needs more. */
const MOST_VECTORS = 8;
const HEADER = 24;
/** Bytes that say where each row stands to a split. */
const STATES = 4 * ROWS_TOGETHER;
/** Numbers per node of the quadrature that a split's tables take on average, or somewhat more. */
const NUMBERS_PER_SPLIT = 16;

/** A walk through a tree with some of its quadrature's nodes. */
interface Pass {
  readonly tree: Tree;
  readonly plan: TreePlan;
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
  /** Whether the tree's prediction is added: once per tree. */
  readonly predicts: boolean;
}

/** Trees in a module's memory, ready to be walked. */
export interface Program {
  /** The headers of walks, for `explainRows`. */
  readonly headers: readonly number[];
  readonly prefixes: number;
  readonly suffixes: number;
}

/** A tree and how it is walked. */
export interface PlannedTree {
  readonly tree: Tree;
  readonly plan: TreePlan;
}

/** About how many bytes a tree takes. */
export function bytesOf({ plan }: PlannedTree): number {
  const nodes = LANES * vectorsOf(plan);
  return plan.splits.length * (RECORD + STATES + 8 * NUMBERS_PER_SPLIT * nodes);
}

/**
 * Lays trees that have splits out in the module's memory, in its present scope.
 *
 * @param columns per feature where its column stands, in bytes from the first one
 */
export function layOut(
  module: WasmModule<ShapFunctions>,
  trees: readonly PlannedTree[],
  columns: ArrayLike<number>,
): Program {
  const passes = trees.flatMap(passesOf);
  const layouts = passes.map(({ tree, plan, nodes }) => recordsLayout(tree, plan, nodes.length));
  const vectorBytes = passes.map(({ plan, nodes }) => (plan.depth + 1) * ROWS_TOGETHER * nodes.byteLength);
  const headers = module.allocate(HEADER * passes.length);
  const states = module.allocate(STATES * largest(passes.map(({ plan }) => plan.splits.length)));
  const prefixes = module.allocate(largest(vectorBytes));
  const suffixes = module.allocate(largest(vectorBytes));
  // All at once: memory that grows bit by bit is slow.
  let next = module.allocate(layouts.reduce((sum, { bytes }, i) => sum + roomFor(bytes, passes[i]!), 0));
  const places = { states, stateBytes: STATES, columns };
  passes.forEach(({ plan, nodes, weights, predicts }, index) => {
    const layout = layouts[index]!;
    const weightsAt = next + nodes.byteLength;
    const root = weightsAt + weights.byteLength;
    module.float64(next, nodes.length).set(nodes);
    module.float64(weightsAt, weights.length).set(weights);
    writeRecords(module, layout, root, places);
    module
      .uint32(headers + HEADER * index, HEADER / 4)
      .set([root, plan.splits.length, nodes.length / LANES, next, weightsAt, predicts ? 1 : 0]);
    next += roomFor(layout.bytes, passes[index]!);
  });
  module.run.fillTables(headers, passes.length);
  return { headers: passes.map((_, index) => headers + HEADER * index), prefixes, suffixes };
}

/** Bytes of a pass's nodes and weights, and of its records: vectors begin at multiples of their size. */
function roomFor(records: number, { nodes, weights }: Pass): number {
  return nodes.byteLength + weights.byteLength + VECTOR * Math.ceil(records / VECTOR);
}

/** Nodes of the quadrature don't need each other: as many at a time as there are vectors. */
function passesOf({ tree, plan }: PlannedTree): Pass[] {
  const count = Math.ceil(vectorsOf(plan) / MOST_VECTORS);
  const size = LANES * Math.ceil(vectorsOf(plan) / count);
  const { nodes, weights } = gaussLegendre(size * count);
  return Array.from({ length: count }, (_, pass) => ({
    tree,
    plan,
    nodes: nodes.slice(pass * size, (pass + 1) * size),
    weights: weights.slice(pass * size, (pass + 1) * size),
    predicts: pass === 0,
  }));
}

/** ⌈d/2⌉ nodes are exact for d features on a path; a vector may hold one more. */
function vectorsOf({ features }: TreePlan): number {
  return Math.ceil(features / 2 / LANES);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
