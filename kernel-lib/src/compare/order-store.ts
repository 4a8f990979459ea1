import { sharedFloat64, sortOrder, usableMemory } from "../compute";
import type { SortOrder } from "../compute";
import { keepsValues, wholeOrder } from "./kept-order";
import type { KeptOrder, OrderTarget } from "./kept-order";

/** Share of this process's memory that sort orders may take; beyond it they are made anew each time. */
const SHARE_OF_MEMORY = 0.25;
/** Of a value and its row number, and of a row number alone. */
const BYTES_WITH_VALUE = 12;
const BYTES_OF_ROW = 2;

/**
 * The sort orders of columns, kept as long as the columns live and memory
 * allows: a new target, period or picture needs no new sort. Columns never
 * change, so an order never grows stale.
 */
export class OrderStore {
  readonly #orders = new WeakMap<Float64Array, KeptOrder>();
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
  get(values: Float64Array): KeptOrder | undefined {
    return this.#orders.get(values);
  }

  /**
   * Memory in which a worker may write the orders of columns that are to be kept, a target for each; null when there
   * is not enough left. It is one piece, which counts until the last of these orders is forgotten: every piece takes
   * time to make and to send.
   */
  reserve(...columns: readonly Float64Array[]): OrderTarget[] | null {
    return this.#targets(columns.map(({ length }) => ({ rows: length, withValues: keepsValues(length) })));
  }

  /** Gives back at once what was reserved together and not used. */
  release(targets: readonly OrderTarget[]): void {
    const piece = targets[0]?.order.buffer;
    if (piece !== undefined && this.#forgotten.unregister(piece)) {
      this.#bytes -= sum(targets.map(({ order, sorted }) => order.byteLength + (sorted?.byteLength ?? 0)));
    }
  }

  /** Keeps an order that was written to reserved memory. */
  keep(values: Float64Array, order: KeptOrder): void {
    if (!this.#orders.has(values)) this.#orders.set(values, order);
  }

  /** The order of a column with its values, sorted on this thread if need be. */
  orderOf(values: Float64Array): SortOrder {
    const kept = this.get(values);
    if (kept !== undefined) return wholeOrder(values, kept);
    const [target] = this.#targets([{ rows: values.length, withValues: true }]) ?? [];
    if (target === undefined || target.sorted === null) return sortOrder(values);
    const order = sortOrder(values, target);
    this.keep(values, order);
    return order;
  }

  #targets(columns: readonly PlannedTarget[]): OrderTarget[] | null {
    const bytes = sum(columns.map(bytesFor));
    if (columns.length === 0) return [];
    if (this.#bytes + bytes > this.#budget) return null;
    const targets = targetsInOnePiece(columns);
    const piece = targets[0]!.order.buffer;
    this.#bytes += bytes;
    this.#forgotten.register(piece, bytes, piece);
    return targets;
  }
}

/** The orders of this process. */
export const orders: OrderStore = new OrderStore();

interface PlannedTarget {
  readonly rows: number;
  readonly withValues: boolean;
}

function bytesFor({ rows, withValues }: PlannedTarget): number {
  return (withValues ? BYTES_WITH_VALUE : BYTES_OF_ROW) * rows;
}

function targetsInOnePiece(columns: readonly PlannedTarget[]): OrderTarget[] {
  // Numbers that begin amid eight bytes are slow to copy.
  const places = columns.map(column => Math.ceil(bytesFor(column) / 8));
  const { buffer } = sharedFloat64(sum(places));
  let at = 0;
  return columns.map(({ rows, withValues }, i) => {
    const from = 8 * at;
    at += places[i]!;
    return withValues
      ? {
          sorted: new Float64Array(buffer, from, rows),
          order: new Uint32Array(buffer, from + 8 * rows, rows),
        }
      : { sorted: null, order: new Uint16Array(buffer, from, rows) };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
