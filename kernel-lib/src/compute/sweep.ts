import type { SortOrder } from "./sort-order";
import { wasmModule } from "./wasm-module";
import type { WasmModule } from "./wasm-module";

/** Rows labelled 1 make the first sample, rows labelled 0 the second; all others belong to neither. */
export interface LabelledSamples {
  readonly labels: Uint8Array;
  /** Only rows from here on; 0 by default. */
  readonly from?: number;
  /** Only rows before this one; all by default. */
  readonly to?: number;
}

/** How much each row counts in either sample: not negative; 0 leaves it out. */
export interface WeightedSamples {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** What one pass over two samples yields. F₁ and F₀ are their distribution functions, N₁ and N₀ their weights. */
export interface Sweep {
  readonly firstTotal: number;
  readonly secondTotal: number;
  /** Different values. */
  readonly distinct: number;
  /** Twice the weight of pairs in which the first is higher, ties counting once. Exact for whole weights. */
  readonly wins: number;
  /** Differences, first minus second, of the mean orthonormal Legendre polynomials 2, 3 and 4 of the pooled mid-ranks. */
  readonly spread: number;
  readonly skew: number;
  readonly tails: number;
  /** Largest |F₀ − F₁| times N₁·N₀, exact for whole weights; the smallest value where it is; the sign of F₀ − F₁ there. */
  readonly gap: number;
  readonly gapValue: number;
  readonly gapSign: -1 | 0 | 1;
  /** ∫|F₀ − F₁| and ∫(F₀ − F₁)² over values multiplied by `unit`, a power of two. */
  readonly area: number;
  readonly square: number;
  readonly unit: number;
  /** The cut that lowers the Gini impurity most, of equal ones the lowest; null where none does. */
  readonly cut: Cut | null;
  /** First and second weight before every {@link CUMULATIVE_STEP}th place of the order, in turn. */
  readonly cumulative: Float64Array;
}

/** A cut between two neighbouring values, and the weights at or below it. */
export interface Cut {
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly second: number;
}

/** Places of the order between two entries of {@link Sweep.cumulative}. */
export const CUMULATIVE_STEP = 64;
/** Places that are copied to the module at a time: they stay in the faster caches. */
const CHUNK = 256 * CUMULATIVE_STEP;
/** Numbers that `finish` writes. */
const FOUND = 18;

/** What `assembly/sweep.ts` exports. */
type SweepFunctions = Record<
  "reset" | "begin" | "passLabels" | "passWeights" | "countAll" | "countLabels" | "countWeights" | "finish",
  (...numbers: number[]) => void
>;

/** A chunk of an order in the module's memory. */
interface Chunk {
  readonly order: number;
  readonly sorted: number;
  readonly length: number;
}

/**
 * One ascending pass over the distinct values of two samples, whatever the labels or weights behind them.
 *
 * Sums run over values in blocks, compensated, always in the same order: rows that belong to neither sample change
 * no bit of the result. Where two cuts are too close for floating point, whole numbers decide.
 *
 * @throws GembaError `out-of-memory`
 * @example sweep(sortOrder(Float64Array.of(1, 2, 3)), { labels: Uint8Array.of(0, 0, 1) }).wins // 4
 */
export function sweep(order: SortOrder, samples: LabelledSamples | WeightedSamples): Sweep {
  const kernel = wasmModule<SweepFunctions>("sweep");
  return kernel.scope(() =>
    "labels" in samples ? sweepLabels(kernel, order, samples) : sweepWeights(kernel, order, samples),
  );
}

function sweepLabels(
  kernel: WasmModule<SweepFunctions>,
  order: SortOrder,
  { labels, from = 0, to = labels.length }: LabelledSamples,
): Sweep {
  const { run } = kernel;
  const labelsAt = kernel.allocate(labels.length);
  const pass = prepare(kernel, order);
  const own = kernel.uint8(labelsAt, labels.length);
  own.set(labels);
  own.fill(2, 0, from).fill(2, to);
  run.reset();
  if (order.present === labels.length) run.countAll(labelsAt, labels.length);
  else pass.ranks(chunk => run.countLabels(chunk.order, chunk.length, labelsAt));
  run.begin(
    unitOf(order, row => own[row]! <= 1),
    pass.cumulative,
  );
  pass.all(chunk => run.passLabels(chunk.order, chunk.sorted, chunk.length, labelsAt));
  return pass.found();
}

function sweepWeights(
  kernel: WasmModule<SweepFunctions>,
  order: SortOrder,
  { first, second }: WeightedSamples,
): Sweep {
  const { run } = kernel;
  const firstAt = kernel.allocate(first.byteLength);
  const secondAt = kernel.allocate(second.byteLength);
  const pass = prepare(kernel, order);
  kernel.float64(firstAt, first.length).set(first);
  kernel.float64(secondAt, second.length).set(second);
  run.reset();
  pass.ranks(chunk => run.countWeights(chunk.order, chunk.length, firstAt, secondAt));
  run.begin(
    unitOf(order, row => first[row]! > 0 || second[row]! > 0),
    pass.cumulative,
  );
  pass.all(chunk => run.passWeights(chunk.order, chunk.sorted, chunk.length, firstAt, secondAt));
  return pass.found();
}

/** Passes over an order, chunk by chunk. */
interface Pass {
  /** Address of the cumulative weights. */
  readonly cumulative: number;
  /** With the row numbers alone. */
  ranks(work: (chunk: Chunk) => void): void;
  /** With row numbers and values. */
  all(work: (chunk: Chunk) => void): void;
  /** What was found, when all is passed. */
  found(): Sweep;
}

function prepare(kernel: WasmModule<SweepFunctions>, { present, order, sorted }: SortOrder): Pass {
  const steps = Math.ceil(present / CUMULATIVE_STEP);
  const chunkLength = Math.min(CHUNK, present);
  const orderAt = kernel.allocate(4 * chunkLength);
  const sortedAt = kernel.allocate(8 * chunkLength);
  const cumulative = kernel.allocate(16 * steps);
  const foundAt = kernel.allocate(8 * FOUND);
  const rows = kernel.uint32(orderAt, chunkLength);
  const values = kernel.float64(sortedAt, chunkLength);
  const over = (withValues: boolean, work: (chunk: Chunk) => void): void => {
    for (let from = 0; from < present; from += CHUNK) {
      const to = Math.min(from + CHUNK, present);
      rows.set(order.subarray(from, to));
      if (withValues) values.set(sorted.subarray(from, to));
      work({ order: orderAt, sorted: sortedAt, length: to - from });
    }
  };
  return {
    cumulative,
    ranks: work => over(false, work),
    all: work => over(true, work),
    found: () => {
      kernel.run.finish(foundAt);
      return sweepOf(kernel.float64(foundAt, FOUND), kernel.float64(cumulative, 2 * steps).slice());
    },
  };
}

function sweepOf(found: Float64Array, cumulative: Float64Array): Sweep {
  const at = (place: number): number => found[place]!;
  return {
    firstTotal: at(0),
    secondTotal: at(1),
    distinct: at(2),
    wins: at(3),
    spread: at(4),
    skew: at(5),
    tails: at(6),
    gap: at(7),
    gapValue: at(8),
    gapSign: at(9) as -1 | 0 | 1,
    area: at(10),
    square: at(11),
    unit: at(12),
    cut: at(13) > 0 ? { low: at(14), high: at(15), first: at(16), second: at(17) } : null,
    cumulative,
  };
}

/** Above this, products of differences and squared weights might overflow. */
const LARGE = 2 ** 800;
/** Below this, parts of differences might be rounded to the grid of subnormal numbers. */
const SMALL = 2 ** -800;

/** A power of two that brings very large and very small values to where arithmetic keeps all digits. */
function unitOf({ present, order, sorted }: SortOrder, counts: (row: number) => boolean): number {
  let low = 0;
  let high = present - 1;
  while (low < high && !counts(order[low]!)) low++;
  while (high > low && !counts(order[high]!)) high--;
  if (present === 0) return 1;
  const largest = Math.max(Math.abs(sorted[low]!), Math.abs(sorted[high]!));
  if (largest === Infinity) return 1;
  return largest > LARGE ? 2 ** -200 : largest < SMALL ? 2 ** 200 : 1;
}
