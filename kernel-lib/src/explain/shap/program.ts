import type { WasmModule } from "../../compute/wasm-module";
import type { Tree } from "../ensemble";
import { gaussLegendre } from "./gauss-legendre";
import { RECORD, writeRecords } from "./records";
import type { TreePlan } from "./tree-plan";

/** What `compute/assembly/shap.ts` exports. */
export interface ShapFunctions {
  fillTables(...addressesAndSizes: number[]): void;
  explainRows(...addressesAndSizes: number[]): void;
}

/** Rows that are walked together; rows come in multiples of it. */
export const ROWS_TOGETHER = 32;
/** Quadrature nodes in a vector. */
const LANES = 2;
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
  readonly trees: number;
  readonly passes: number;
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
  const headers = module.allocate(HEADER * passes.length);
  const states = module.allocate(STATES * largest(passes.map(({ plan }) => plan.splits.length)));
  const vectorBytes = passes.map(({ plan, nodes }) => (plan.depth + 1) * ROWS_TOGETHER * nodes.byteLength);
  const prefixes = module.allocate(largest(vectorBytes));
  const suffixes = module.allocate(largest(vectorBytes));
  passes.forEach(({ tree, plan, nodes, weights, predicts }, index) => {
    const places = { states, stateBytes: STATES, columns };
    const root = writeRecords(module, tree, plan, nodes.length, places);
    const header = [plan.splits.length, nodes.length / LANES, put(module, nodes), put(module, weights)];
    module.uint32(headers + HEADER * index, HEADER / 4).set([root, ...header, predicts ? 1 : 0]);
  });
  module.run.fillTables(headers, passes.length);
  return { trees: headers, passes: passes.length, prefixes, suffixes };
}

function put(module: WasmModule<ShapFunctions>, numbers: Float64Array): number {
  const address = module.allocate(numbers.byteLength);
  module.float64(address, numbers.length).set(numbers);
  return address;
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
