import type { WasmModule } from "../../compute/wasm-module";
import { ROWS_TOGETHER } from "../copy-in";
import type { ColumnFunctions } from "../copy-in";
import type { Forest, TreeFunctions } from "./forest";
import { gaussLegendre } from "./gauss-legendre";
import { RECORD, recordBytes, writeRecords } from "./records";

/** What modules export that walk through trees with a quadrature. */
export interface QuadratureFunctions extends TreeFunctions, ColumnFunctions {
  fillTables(headers: number, count: number): void;
}

/** Quadrature nodes in a vector. */
const LANES = 2;
/** Bytes of a vector. */
const VECTOR = 16;
/** Most vectors that a tree is walked with at once; it is walked several times where it needs more. */
const MOST_VECTORS = 8;
/** Every so many trees, one may need more vectors than code is compiled for. */
const TREES_PER_EXCEPTION = 50;
const HEADER = 24;
/** Bytes that say where each row stands to a split. */
const STATES = 4 * ROWS_TOGETHER;
/** Numbers per node of the quadrature that a split's tables take on average, or somewhat more. */
const NUMBERS_PER_SPLIT = 24;

/** What is to be walked. */
export interface Walks {
  /** Trees by their numbers; all have splits. */
  readonly trees: readonly number[];
  /** Per tree of the forest most factors under the integral, and one more. */
  readonly factors: Uint32Array;
  /** Most splits that share tables; 0 where each has its own. */
  readonly together: number;
}

/** A walk through a tree with some of its quadrature's nodes. */
interface Pass {
  readonly tree: number;
  readonly part: Part;
  /** How many numbers its tables are. */
  readonly numbers: number;
  /** Bytes of its records and tables. */
  readonly bytes: number;
  /** Whether the tree's prediction is added: once per tree. */
  readonly predicts: boolean;
}

/** Some nodes of a quadrature in the module's memory. */
interface Part {
  readonly count: number;
  readonly nodes: number;
  readonly weights: number;
}

/** Trees in a module's memory, ready to be walked. */
export interface Program {
  /** Per walk its tree, its header, and the record of the tree's first split. */
  readonly trees: readonly number[];
  readonly headers: readonly number[];
  readonly roots: readonly number[];
  /** Most splits on a path, and most bytes of a row of vectors. */
  readonly depth: number;
  readonly width: number;
}

/** About how many bytes a tree takes. */
export function bytesOf({ trees, widths }: Forest, tree: number): number {
  const nodes = LANES * vectorsFor(widths[tree]!);
  return trees[tree]!.feature.length * (RECORD + STATES + 8 * NUMBERS_PER_SPLIT * nodes);
}

/** Lays trees out in the module's memory, in its present scope. */
export function layOut(module: WasmModule<QuadratureFunctions>, forest: Forest, walks: Walks): Program {
  const passes = passesOf(module, forest, walks);
  const headers = module.allocate(HEADER * passes.length);
  let splits = 0;
  let depth = 0;
  let width = 0;
  let bytes = 0;
  for (const pass of passes) {
    splits = Math.max(splits, forest.trees[pass.tree]!.feature.length);
    depth = Math.max(depth, forest.depths[pass.tree]!);
    width = Math.max(width, 8 * pass.part.count);
    bytes += pass.bytes;
  }
  const states = module.allocate(STATES * splits);
  let root = module.allocate(bytes);
  const words = module.uint32(headers, (HEADER / 4) * passes.length);
  const roots = passes.map(({ tree, part, numbers, bytes: own, predicts }, index) => {
    const at = root;
    writeRecords(module, forest, tree, numbers, at, { states, stateBytes: STATES });
    const count = forest.trees[tree]!.feature.length;
    const header = [at, count, part.count / LANES, part.nodes, part.weights, predicts ? 1 : 0];
    words.set(header, (HEADER / 4) * index);
    root += own;
    return at;
  });
  module.run.fillTables(headers, passes.length);
  return {
    trees: passes.map(({ tree }) => tree),
    headers: passes.map((_, index) => headers + HEADER * index),
    roots,
    depth,
    width,
  };
}

/** Nodes of the quadrature don't need each other: a tree is walked with as many at a time as there are vectors. */
function passesOf(
  module: WasmModule<QuadratureFunctions>,
  forest: Forest,
  { trees, factors, together }: Walks,
): Pass[] {
  const most = vectorsAtOnce(trees, factors);
  const quadratures = new Map<number, readonly Part[]>();
  const passes: Pass[] = [];
  for (const tree of trees) {
    const vectors = vectorsFor(factors[tree]!);
    let parts = quadratures.get(vectors);
    if (parts === undefined) {
      parts = writeParts(module, vectors, most);
      quadratures.set(vectors, parts);
    }
    const numbers = module.run.layOutTables(forest.address, tree, parts[0]!.count, together);
    // Vectors begin at multiples of their size.
    const bytes = VECTOR * Math.ceil(recordBytes(forest.trees[tree]!, numbers) / VECTOR);
    for (const part of parts) passes.push({ tree, part, numbers, bytes, predicts: part === parts[0] });
  }
  return passes;
}

/**
 * Most vectors that trees are walked with at once. Every number of vectors has code of its own, which in a new process
 * takes longer to compile than a few trees take to be walked twice.
 */
function vectorsAtOnce(trees: readonly number[], factors: Uint32Array): number {
  const needed = Uint32Array.from(trees, tree => vectorsFor(factors[tree]!)).sort();
  const last = trees.length - 1;
  const enough = needed[last - Math.floor(trees.length / TREES_PER_EXCEPTION)]!;
  return Math.min(MOST_VECTORS, Math.max(enough, Math.ceil(needed[last]! / 2)));
}

/** A quadrature with the nodes of so many vectors, or somewhat more, in parts of one size with `most` at most. */
function writeParts(module: WasmModule<QuadratureFunctions>, vectors: number, most: number): Part[] {
  const parts = Math.ceil(vectors / most);
  const count = LANES * Math.ceil(vectors / parts);
  const { nodes, weights } = gaussLegendre(count * parts);
  return Array.from({ length: parts }, (_, part) => {
    const at = module.allocate(16 * count);
    const own = module.float64(at, 2 * count);
    own.set(nodes.subarray(part * count, (part + 1) * count));
    own.set(weights.subarray(part * count, (part + 1) * count), count);
    return { count, nodes: at, weights: at + 8 * count };
  });
}

/** ⌈Half of the factors⌉ nodes are exact; a vector may hold another. */
function vectorsFor(factors: number): number {
  return Math.ceil(factors / 2 / LANES);
}
