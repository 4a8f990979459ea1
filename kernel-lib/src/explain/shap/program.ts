import type { WasmModule } from "../../compute/wasm-module";
import { ROWS_TOGETHER } from "../copy-in";
import type { Tree } from "../ensemble";
import { gaussLegendre } from "./gauss-legendre";
import { RECORD, recordBytes, writeRecords } from "./records";
import type { PlannedTree, TreeFunctions } from "./records";
import { layOutTables } from "./table-layout";
import type { TreePlan } from "./tree-plan";

/** What modules export that walk through trees with a quadrature. */
export interface QuadratureFunctions extends TreeFunctions {
  fillTables(headers: number, count: number): void;
}

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
const NUMBERS_PER_SPLIT = 24;

/** A walk through a tree with some of its quadrature's nodes. */
export interface Pass {
  readonly tree: Tree;
  readonly plan: TreePlan;
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
  /** Whether the tree's prediction is added: once per tree. */
  readonly predicts: boolean;
}

/** Trees in a module's memory, ready to be walked. */
export interface Program {
  /** Per pass its header, and the record of its tree's first split. */
  readonly headers: readonly number[];
  readonly roots: readonly number[];
  /** Most splits on a path, and most bytes of a row of vectors. */
  readonly depth: number;
  readonly width: number;
}

/** About how many bytes a tree takes. */
export function bytesOf({ plan }: PlannedTree): number {
  const nodes = LANES * vectorsFor(plan.features);
  return plan.count * (RECORD + STATES + 8 * NUMBERS_PER_SPLIT * nodes);
}

/**
 * Lays trees that have splits out in the module's memory, in its present scope.
 *
 * @param columns per feature where its column stands, in bytes from the first one
 * @param together most splits that share tables, if not as many as may
 */
export function layOut(
  module: WasmModule<QuadratureFunctions>,
  passes: readonly Pass[],
  columns: Uint32Array,
  together?: number,
): Program {
  const layouts = passes.map(({ plan, nodes }) => layOutTables(plan, nodes.length, together));
  const bytes = passes.map((pass, index) => roomFor(pass, layouts[index]!.numbers));
  const headers = module.allocate(HEADER * passes.length);
  const states = module.allocate(STATES * largest(passes.map(({ plan }) => plan.count)));
  // All at once: memory that grows bit by bit is slow.
  let next = module.allocate(bytes.reduce((sum, size) => sum + size, 0));
  const places = { states, stateBytes: STATES, columns };
  const roots = passes.map(({ tree, plan, nodes, weights, predicts }, index) => {
    const weightsAt = next + nodes.byteLength;
    const root = weightsAt + weights.byteLength;
    module.float64(next, nodes.length).set(nodes);
    module.float64(weightsAt, weights.length).set(weights);
    writeRecords(module, { tree, plan }, layouts[index]!, root, places);
    module
      .uint32(headers + HEADER * index, HEADER / 4)
      .set([root, plan.count, nodes.length / LANES, next, weightsAt, predicts ? 1 : 0]);
    next += bytes[index]!;
    return root;
  });
  module.run.fillTables(headers, passes.length);
  return {
    headers: passes.map((_, index) => headers + HEADER * index),
    roots,
    depth: largest(passes.map(({ plan }) => plan.depth)),
    width: largest(passes.map(({ nodes }) => nodes.byteLength)),
  };
}

/** Bytes of a pass's nodes and weights, and of its records: vectors begin at multiples of their size. */
function roomFor(pass: Pass, numbers: number): number {
  const { nodes, weights } = pass;
  return nodes.byteLength + weights.byteLength + VECTOR * Math.ceil(recordBytes(pass, numbers) / VECTOR);
}

/**
 * How a tree is walked. Nodes of the quadrature don't need each other: as many at a time as there are vectors.
 *
 * @param factors most factors under the integral, and one more: ⌈half of it⌉ nodes are exact, a vector may hold another
 */
export function passesOf({ tree, plan }: PlannedTree, factors: number = plan.features): Pass[] {
  const vectors = vectorsFor(factors);
  const count = Math.ceil(vectors / MOST_VECTORS);
  const size = LANES * Math.ceil(vectors / count);
  const { nodes, weights } = gaussLegendre(size * count);
  return Array.from({ length: count }, (_, pass) => ({
    tree,
    plan,
    nodes: nodes.slice(pass * size, (pass + 1) * size),
    weights: weights.slice(pass * size, (pass + 1) * size),
    predicts: pass === 0,
  }));
}

function vectorsFor(factors: number): number {
  return Math.ceil(factors / 2 / LANES);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
