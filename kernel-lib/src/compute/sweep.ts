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

/**
 * What one pass over two samples yields, as numbers in this order. F₁ and F₀ are their distribution functions, N₁ and
 * N₀ their weights.
 */
export const SWEPT = [
  "firstTotal",
  "secondTotal",
  /** Different values. */
  "distinct",
  /** Twice the weight of pairs in which the first is higher, ties counting once. Exact for whole weights. */
  "wins",
  /** Differences, first minus second, of the mean orthonormal Legendre polynomials 2, 3 and 4 of the pooled mid-ranks. */
  "spread",
  "skew",
  "tails",
  /** Largest |F₀ − F₁| times N₁·N₀, exact for whole weights; the smallest value where it is; the sign of F₀ − F₁ there. */
  "gap",
  "gapValue",
  "gapSign",
  /** ∫|F₀ − F₁| and ∫(F₀ − F₁)² over values multiplied by `unit`, a power of two. */
  "area",
  "square",
  "unit",
  /** Worth of the cut that lowers the Gini impurity most, of equal ones the lowest; 0 where none does. */
  "gain",
  /** The neighbouring values around the cut, and the weights at or below it. */
  "cutLow",
  "cutHigh",
  "cutFirst",
  "cutSecond",
] as const;

/** What {@link Swept.measure} yields besides, as numbers in this order after those of {@link SWEPT}. */
export const MEASURED = [
  /** How far apart the shares of the histogram's bins are; see {@link ShareDistances}. NaN without a histogram. */
  "overlap",
  "totalVariation",
  "hellinger",
  "jensenShannon",
  "mutualInformation",
  /**
   * Population stability index over bins between the deciles of the second sample, the outer ones open; with fewer
   * than three different deciles over one bin per value.
   */
  "psi",
  /** Σ t³ − t over values that t rows share; NaN where it was not asked for. */
  "ties",
  /** Interquartile range of both samples together, of values multiplied by `unit`. */
  "middleHalf",
] as const;

/**
 * Shares, in twentieths, at which {@link Swept.measure} tells the values of the first sample, then those of the second,
 * after the numbers of {@link MEASURED}.
 */
export const SHAPE_SHARES = [1, 2, 5, 10, 15, 18, 19] as const;

const NUMBERS = SWEPT.length + MEASURED.length + 2 * SHAPE_SHARES.length;

/** Places of the order between two entries of {@link Swept.cumulative}. */
export const CUMULATIVE_STEP = 64;
/** Places that are copied to the module at a time: they stay in the faster caches. */
const CHUNK = 256 * CUMULATIVE_STEP;
/** Both samples together; see assembly/sweep/places.ts. */
const BOTH = 2;

/** What `assembly/order.ts` exports for it. */
type SweepFunctions = Record<
  | "start"
  | "placeLabels"
  | "placeWeights"
  | "begin"
  | "beginMeasuring"
  | "pass"
  | "finish"
  | "fetchQuantiles",
  (...numbers: number[]) => void
> &
  Record<
    | "nextPlace"
    | "endOfPlaces"
    | "histogramLimits"
    | "findQuantiles"
    | "quantilePlaces"
    | "quantileValues"
    | "valueBetween",
    (...numbers: number[]) => number
  >;

/**
 * Looks at two samples along an order, whatever the labels or weights behind its rows, in one ascending pass over the
 * distinct values.
 *
 * Sums run over values in blocks, compensated, always in the same order: rows that belong to neither sample change
 * no bit of the result. Where two cuts are too close for floating point, whole numbers decide.
 *
 * @param use passes; {@link Swept} is of no use afterwards
 * @throws GembaError `out-of-memory`
 * @example sweep(sortOrder(Float64Array.of(1, 2, 3)), { labels: Uint8Array.of(0, 0, 1) }, swept => swept.pass()[3]) // 4
 */
export function sweep<T>(
  order: SortOrder,
  samples: LabelledSamples | WeightedSamples,
  use: (swept: Swept) => T,
): T {
  const kernel = wasmModule<SweepFunctions>("order");
  return kernel.scope(() => use(new Swept(kernel, order, samples)));
}

/** Two samples over the places of an order, in the module's memory. */
export class Swept {
  readonly #kernel: WasmModule<SweepFunctions>;
  readonly #run: SweepFunctions;
  readonly #order: SortOrder;
  readonly #cumulativeAt: number;
  readonly #chunkAt: number;
  readonly #foundAt: number;

  /** Use {@link sweep}. */
  constructor(
    kernel: WasmModule<SweepFunctions>,
    order: SortOrder,
    samples: LabelledSamples | WeightedSamples,
  ) {
    const { run } = kernel;
    this.#kernel = kernel;
    this.#run = run;
    this.#order = order;
    const { present } = order;
    const steps = Math.ceil(present / CUMULATIVE_STEP);
    const areWeights = "first" in samples;
    const bytesNoted = 8 * (areWeights ? present : steps);
    const length = Math.min(CHUNK, present);
    this.#cumulativeAt = kernel.allocate(16 * steps);
    const firstsAt = kernel.allocate(bytesNoted);
    const othersAt = kernel.allocate(bytesNoted);
    this.#chunkAt = kernel.allocate(8 * length);
    this.#foundAt = kernel.allocate(8 * NUMBERS);
    run.start(areWeights ? 1 : 0, present, this.#cumulativeAt, firstsAt, othersAt);
    const place = areWeights ? placeWeights(kernel, samples) : placeLabels(kernel, samples);
    // Nothing is allocated from here on: the memory stays where it is.
    const rows = order.order;
    for (let from = 0; from < present; from += CHUNK) {
      const chunk = rows.subarray(from, Math.min(from + CHUNK, present));
      place(kernel.addressOf(chunk, this.#chunkAt), chunk.length);
    }
  }

  /** The numbers named in {@link SWEPT}, in the module's memory. */
  pass(): Float64Array {
    this.#run.begin(this.#unit());
    return this.#passAll(SWEPT.length);
  }

  /**
   * All numbers that there are, in the module's memory.
   *
   * @param histogram ascending limits of bins, both ends included; rows at the last limit belong to no bin
   */
  measure(histogram: ArrayLike<number>, withTies: boolean): Float64Array {
    const run = this.#run;
    this.#fetchQuantiles();
    this.#kernel.float64(run.histogramLimits(), histogram.length).set(histogram);
    run.beginMeasuring(this.#unit(), histogram.length, withTies ? 1 : 0);
    return this.#passAll(NUMBERS);
  }

  #fetchQuantiles(): void {
    const [run, kernel, { sorted }] = [this.#run, this.#kernel, this.#order];
    const quantiles = run.findQuantiles();
    if (kernel.holds(sorted)) {
      run.fetchQuantiles(sorted.byteOffset);
      return;
    }
    const values = kernel.float64(run.quantileValues(), quantiles);
    kernel.uint32(run.quantilePlaces(), quantiles).forEach((place, i) => (values[i] = sorted[place]!));
  }

  #unit(): number {
    const { sorted, present } = this.#order;
    return unitOf(sorted, this.nextPlace(0), this.endOfPlaces(present) - 1);
  }

  #passAll(numbers: number): Float64Array {
    const run = this.#run;
    const { sorted, present } = this.#order;
    for (let from = 0; from < present; from += CHUNK) {
      const chunk = sorted.subarray(from, Math.min(from + CHUNK, present));
      run.pass(this.#kernel.addressOf(chunk, this.#chunkAt), chunk.length);
    }
    run.finish(this.#foundAt);
    return this.#kernel.float64(this.#foundAt, numbers);
  }

  /** A copy of the weights of the first and the second sample before every {@link CUMULATIVE_STEP}th place, in turn. */
  cumulative(): Float64Array {
    return this.#kernel
      .float64(this.#cumulativeAt, 2 * Math.ceil(this.#order.present / CUMULATIVE_STEP))
      .slice();
  }

  /** The first place from `place` on that counts for either sample; the end of the order where none does. */
  nextPlace(place: number): number {
    return this.#run.nextPlace(BOTH, place);
  }

  /** One after the last place before `place` that counts for either sample; 0 where none does. */
  endOfPlaces(place: number): number {
    return this.#run.endOfPlaces(place);
  }
}

type Place = (order: number, length: number) => void;

function placeLabels(
  kernel: WasmModule<SweepFunctions>,
  { labels, from = 0, to = labels.length }: LabelledSamples,
): Place {
  const at = kernel.allocate(labels.length);
  const own = kernel.uint8(at, labels.length);
  own.set(labels);
  if (from > 0 || to < labels.length) own.fill(2, 0, from).fill(2, to);
  return (order, length) => kernel.run.placeLabels(order, length, at);
}

function placeWeights(kernel: WasmModule<SweepFunctions>, { first, second }: WeightedSamples): Place {
  const firstAt = kernel.allocate(first.byteLength);
  const secondAt = kernel.allocate(second.byteLength);
  kernel.float64(firstAt, first.length).set(first);
  kernel.float64(secondAt, second.length).set(second);
  return (order, length) => kernel.run.placeWeights(order, length, firstAt, secondAt);
}

/** Above this, products of differences and squared weights might overflow. */
const LARGE = 2 ** 800;
/** Below this, parts of differences might be rounded to the grid of subnormal numbers. */
const SMALL = 2 ** -800;

/** A power of two that brings very large and very small values to where arithmetic keeps all digits. */
function unitOf(sorted: Float64Array, first: number, last: number): number {
  if (first > last) return 1;
  const largest = Math.max(Math.abs(sorted[first]!), Math.abs(sorted[last]!));
  if (largest === Infinity) return 1;
  return largest > LARGE ? 2 ** -200 : largest < SMALL ? 2 ** 200 : 1;
}

/** The value a `part` of the way from one to the next, without overflow and exact halfway. */
export function valueBetween(low: number, high: number, part: number): number {
  return wasmModule<SweepFunctions>("order").run.valueBetween(low, high, part);
}
