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

/** Whose rows: of the first sample, the second, or of both. */
export type Whose = "first" | "second" | "both";

/** Places of the order between two entries of {@link Swept.cumulative}. */
export const CUMULATIVE_STEP = 64;
/** Places that are copied to the module at a time: they stay in the faster caches. */
const CHUNK = 256 * CUMULATIVE_STEP;
/** Places that {@link Swept.weightsBefore} takes at a time. */
const MOST_PLACES = 256;
/** How the module calls them; see assembly/sweep/places.ts. */
const WHOSE: Readonly<Record<Whose, number>> = { first: 0, second: 1, both: 2 };

/** What `assembly/sweep.ts` exports. */
type SweepFunctions = Record<
  "start" | "placeLabels" | "placeWeights" | "begin" | "pass" | "finish" | "weightsBefore",
  (...numbers: number[]) => void
> &
  Record<"placeOfRank" | "nextPlace" | "endOfPlaces", (...numbers: number[]) => number>;

/**
 * Passes once over the distinct values of two samples in ascending order, whatever the labels or weights behind them.
 *
 * Sums run over values in blocks, compensated, always in the same order: rows that belong to neither sample change
 * no bit of the result. Where two cuts are too close for floating point, whole numbers decide.
 *
 * @param use is given what was found and may look up more of it; {@link Swept} is of no use afterwards
 * @throws GembaError `out-of-memory`
 * @example sweep(sortOrder(Float64Array.of(1, 2, 3)), { labels: Uint8Array.of(0, 0, 1) }, ({ found }) => found[3]) // 4
 */
export function sweep<T>(
  order: SortOrder,
  samples: LabelledSamples | WeightedSamples,
  use: (swept: Swept) => T,
): T {
  const kernel = wasmModule<SweepFunctions>("sweep");
  return kernel.scope(() => use(new Swept(kernel, order, samples)));
}

/** Two samples over the places of an order, in the module's memory. */
export class Swept {
  /** The numbers named in {@link SWEPT}. */
  readonly found: Float64Array;
  /** To be filled with the places of the order that {@link weightsBefore} is asked about. */
  readonly places: Uint32Array;
  readonly #run: SweepFunctions;
  readonly #cumulative: Float64Array;
  readonly #first: Float64Array;
  readonly #second: Float64Array;

  /** Use {@link sweep}. */
  constructor(
    kernel: WasmModule<SweepFunctions>,
    { present, order, sorted }: SortOrder,
    samples: LabelledSamples | WeightedSamples,
  ) {
    const { run } = kernel;
    this.#run = run;
    const steps = Math.ceil(present / CUMULATIVE_STEP);
    const areWeights = "first" in samples;
    const length = Math.min(CHUNK, present);
    const [cumulativeAt, firstsAt, othersAt, orderAt, sortedAt, foundAt, placesAt] = [
      16 * steps,
      8 * (areWeights ? present : steps),
      8 * (areWeights ? present : steps),
      4 * length,
      8 * length,
      8 * SWEPT.length,
      (4 + 8 + 8) * MOST_PLACES,
    ].map(bytes => kernel.allocate(bytes)) as [number, number, number, number, number, number, number];
    run.start(areWeights ? 1 : 0, present, cumulativeAt, firstsAt, othersAt);
    const place = areWeights ? placeWeights(kernel, samples) : placeLabels(kernel, samples);
    // Nothing is allocated from here on: the memory stays where it is.
    const rows = kernel.uint32(orderAt, length);
    for (let from = 0; from < present; from += CHUNK) {
      const chunk = order.subarray(from, Math.min(from + CHUNK, present));
      rows.set(chunk);
      place(orderAt, chunk.length);
    }
    run.begin(unitOf(sorted, run.nextPlace(WHOSE.both, 0), run.endOfPlaces(present) - 1));
    const values = kernel.float64(sortedAt, length);
    for (let from = 0; from < present; from += CHUNK) {
      const chunk = sorted.subarray(from, Math.min(from + CHUNK, present));
      values.set(chunk);
      run.pass(sortedAt, chunk.length);
    }
    run.finish(foundAt);
    this.found = kernel.float64(foundAt, SWEPT.length);
    this.#cumulative = kernel.float64(cumulativeAt, 2 * steps);
    this.#first = kernel.float64(placesAt, MOST_PLACES);
    this.#second = kernel.float64(placesAt + 8 * MOST_PLACES, MOST_PLACES);
    this.places = kernel.uint32(placesAt + 16 * MOST_PLACES, MOST_PLACES);
  }

  /** A copy of the weights of the first and the second sample before every {@link CUMULATIVE_STEP}th place, in turn. */
  cumulative(): Float64Array {
    return this.#cumulative.slice();
  }

  /** The place of the row at `rank` (from 0) among those of a sample that has rows; weights count as so many rows. */
  placeOfRank(of: Whose, rank: number): number {
    return this.#run.placeOfRank(WHOSE[of], rank);
  }

  /** The first place from `place` on that counts for a sample; the end of the order where none does. */
  nextPlace(of: Whose, place: number): number {
    return this.#run.nextPlace(WHOSE[of], place);
  }

  /** One after the last place before `place` that counts for either sample; 0 where none does. */
  endOfPlaces(place: number): number {
    return this.#run.endOfPlaces(place);
  }

  /** Weights of both samples before each of the first `count` {@link places}; the next call overwrites them. */
  weightsBefore(count: number): { readonly first: Float64Array; readonly second: Float64Array } {
    const [first, second] = [this.#first, this.#second];
    this.#run.weightsBefore(this.places.byteOffset, count, first.byteOffset, second.byteOffset);
    return { first, second };
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
