import { sharedSortTarget, sortOrder, usableMemory } from "../compute";
import type { SortOrder, SortTarget } from "../compute";

/** Share of this process's memory that sort orders may take; beyond it they are made anew each time. */
const SHARE_OF_MEMORY = 0.25;
/** A row number and a value. */
const BYTES_PER_ROW = 12;

/**
 * The sort orders of columns, kept as long as the columns live and memory
 * allows: a new target, period or picture needs no new sort. Columns never
 * change, so an order never grows stale.
 */
export class OrderStore {
  readonly #orders = new WeakMap<Float64Array, SortOrder>();
  readonly #forgotten = new FinalizationRegistry<number>(bytes => {
    this.#bytes -= bytes;
  });
  readonly #budget: number;
  #bytes = 0;

  /** @param budget bytes that orders may take together */
  constructor(budget: number = SHARE_OF_MEMORY * usableMemory()) {
    this.#budget = budget;
  }

  /** Bytes held or reserved now. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The order of a column, if it is kept. */
  get(values: Float64Array): SortOrder | undefined {
    return this.#orders.get(values);
  }

  /** Memory in which a worker may write an order that is to be kept; null when there is none left. */
  reserve(values: Float64Array): SortTarget | null {
    const bytes = values.length * BYTES_PER_ROW;
    if (this.#bytes + bytes > this.#budget) return null;
    this.#bytes += bytes;
    return sharedSortTarget(values.length);
  }

  /** Gives back what was reserved and not used. */
  release(values: Float64Array): void {
    this.#bytes -= values.length * BYTES_PER_ROW;
  }

  /** Keeps an order that was written to reserved memory. */
  keep(values: Float64Array, order: SortOrder): void {
    if (this.#orders.has(values)) {
      this.release(values);
      return;
    }
    this.#orders.set(values, order);
    this.#forgotten.register(values, values.length * BYTES_PER_ROW);
  }

  /** The order of a column, sorted on this thread if need be. */
  orderOf(values: Float64Array): SortOrder {
    const kept = this.get(values);
    if (kept !== undefined) return kept;
    const target = this.reserve(values);
    if (target === null) return sortOrder(values);
    const order = sortOrder(values, target);
    this.keep(values, order);
    return order;
  }
}

/** The orders of this process. */
export const orders: OrderStore = new OrderStore();
