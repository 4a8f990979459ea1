import { sharedSortTargets, sortOrder, usableMemory } from "../compute";
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

  /**
   * Memory in which a worker may write the orders of columns that are to be kept, a target for each; null when there
   * is not enough left. It is one piece, which counts until the last of these orders is forgotten: every piece takes
   * time to make and to send.
   */
  reserve(...columns: readonly Float64Array[]): SortTarget[] | null {
    const lengths = columns.map(values => values.length);
    const bytes = BYTES_PER_ROW * lengths.reduce((sum, rows) => sum + rows, 0);
    if (this.#bytes + bytes > this.#budget) return null;
    const targets = sharedSortTargets(lengths);
    const piece = targets[0]?.sorted.buffer;
    if (piece === undefined) return [];
    this.#bytes += bytes;
    this.#forgotten.register(piece, bytes, piece);
    return targets;
  }

  /** Gives back at once what was reserved together and not used. */
  release(targets: readonly SortTarget[]): void {
    const piece = targets[0]?.sorted.buffer;
    if (piece !== undefined && this.#forgotten.unregister(piece)) this.#bytes -= piece.byteLength;
  }

  /** Keeps an order that was written to reserved memory. */
  keep(values: Float64Array, order: SortOrder): void {
    if (!this.#orders.has(values)) this.#orders.set(values, order);
  }

  /** The order of a column, sorted on this thread if need be. */
  orderOf(values: Float64Array): SortOrder {
    const kept = this.get(values);
    if (kept !== undefined) return kept;
    const target = this.reserve(values)?.[0];
    const order = sortOrder(values, target);
    if (target !== undefined) this.keep(values, order);
    return order;
  }
}

/** The orders of this process. */
export const orders: OrderStore = new OrderStore();
