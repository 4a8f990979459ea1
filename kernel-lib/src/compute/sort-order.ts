import { sharedFloat64, sharedUint32 } from "./shared";
import { wasmModule } from "./wasm-module";
import type { WasmModule } from "./wasm-module";

/**
 * The rows of a column in ascending order of its values: what every rank
 * statistic starts from, kept so that a new target needs no new sort.
 */
export interface SortOrder {
  /** Rows that are not NaN. Only that many entries of the two arrays mean something. */
  readonly present: number;
  /** Row numbers; rows of equal value stay in row order. */
  readonly order: Uint32Array;
  /** `values[order[i]]`: ascending, −∞ first, +∞ last, −0 and 0 equal. */
  readonly sorted: Float64Array;
}

/** Where a sort order is written; both arrays are as long as the column. */
export interface SortTarget {
  readonly order: Uint32Array;
  readonly sorted: Float64Array;
}

/** Arrays for the sort order of a column of `rows` rows, in shared memory. */
export function sharedSortTarget(rows: number): SortTarget {
  return { order: sharedUint32(rows), sorted: sharedFloat64(rows) };
}

/** What `assembly/order.ts` exports for it. */
interface SortFunctions {
  countBytes(): number;
  sortColumn(...numbers: number[]): number;
  fetchRows(...numbers: number[]): void;
  narrowRows(...numbers: number[]): void;
}

/**
 * The stable ascending order of a column, NaN left out, where it was made: `use` copies from it or sweeps it, and it is
 * gone afterwards. Its arrays are the module's memory: ask for them again after anything else was allocated in it.
 *
 * Short columns are sorted by where their values lie on a straight line, digit by digit. Larger ones are distributed
 * over parts of about a thousand rows, those over bins of a few, which insertion puts right. Where values crowd (heavy
 * tails, huge ranges), both distribute again, in the end by bits: no column takes more than a few passes.
 *
 * @throws GembaError `out-of-memory`
 */
export function withSortOrder<T>(values: Float64Array, use: (order: PlacedOrder) => T): T {
  const rows = values.length;
  const kernel = wasmModule<SortFunctions>("order");
  return kernel.scope(() => {
    const column = kernel.allocate(8 * rows);
    const spareValues = kernel.allocate(8 * rows);
    const spareRows = kernel.allocate(4 * rows);
    const sorted = kernel.allocate(8 * rows);
    const order = kernel.allocate(4 * rows);
    const table = kernel.allocate(kernel.run.countBytes());
    kernel.float64(column, rows).set(values);
    const present = kernel.run.sortColumn(column, rows, spareValues, spareRows, sorted, order, table);
    return use(new PlacedOrder(kernel, { present, orderAt: order, sortedAt: sorted, spareAt: spareRows }));
  });
}

/**
 * Like {@link withSortOrder} for a column whose rows that are not NaN are known in ascending order.
 *
 * @throws GembaError `out-of-memory`
 */
export function withRowsInOrder<T>(
  values: Float64Array,
  rows: Uint16Array,
  use: (order: PlacedOrder) => T,
): T {
  const present = rows.length;
  const kernel = wasmModule<SortFunctions>("order");
  return kernel.scope(() => {
    const column = kernel.allocate(8 * values.length);
    const spareAt = kernel.allocate(4 * present);
    const sortedAt = kernel.allocate(8 * present);
    const orderAt = kernel.allocate(4 * present);
    kernel.float64(column, values.length).set(values);
    kernel.uint16(spareAt, present).set(rows);
    kernel.run.fetchRows(column, spareAt, present, sortedAt, orderAt);
    return use(new PlacedOrder(kernel, { present, orderAt, sortedAt, spareAt }));
  });
}

/** Addresses of an order's arrays, and of four spare bytes per row. */
interface Places {
  readonly present: number;
  readonly orderAt: number;
  readonly sortedAt: number;
  readonly spareAt: number;
}

/** An order in a module's memory; see {@link withSortOrder}. */
export class PlacedOrder implements SortOrder {
  readonly #kernel: WasmModule<SortFunctions>;
  readonly #places: Places;

  constructor(kernel: WasmModule<SortFunctions>, places: Places) {
    this.#kernel = kernel;
    this.#places = places;
  }

  get present(): number {
    return this.#places.present;
  }

  get order(): Uint32Array {
    return this.#kernel.uint32(this.#places.orderAt, this.present);
  }

  get sorted(): Float64Array {
    return this.#kernel.float64(this.#places.sortedAt, this.present);
  }

  /** Copies rows and values, or the rows of a column of at most 65,536 alone. */
  copyTo({ order, sorted }: SortTarget | { readonly order: Uint16Array; readonly sorted: null }): void {
    if (sorted !== null) {
      sorted.set(this.sorted);
      order.set(this.order);
      return;
    }
    const { present, orderAt, spareAt } = this.#places;
    this.#kernel.run.narrowRows(orderAt, present, spareAt);
    order.set(this.#kernel.uint16(spareAt, present));
  }
}

/**
 * The stable ascending order of a column, NaN left out.
 *
 * @param into where to write; new shared arrays by default
 * @throws GembaError `out-of-memory`
 * @example sortOrder(Float64Array.of(3, NaN, 1)).order.subarray(0, 2) // [2, 0]
 */
export function sortOrder(
  values: Float64Array,
  into: SortTarget = sharedSortTarget(values.length),
): SortOrder {
  return withSortOrder(values, order => {
    order.copyTo(into);
    return { present: order.present, ...into };
  });
}
