import { sortOrder } from "../compute";
import type { SortOrder, SortTarget } from "../compute";

/**
 * Rows up to which values are fetched by their rows: they fit into a cache, and fetching takes no longer than copying.
 * Row numbers fit into two bytes.
 */
const SHORT = 32_768;

/** The order of a column as it is kept: short columns without their values. */
export type KeptOrder = OrderTarget & {
  /** Rows that are not NaN. Only that many entries of the arrays mean something. */
  readonly present: number;
};

/** Where an order that is to be kept is written. */
export type OrderTarget = SortTarget | RowsTarget;

/** Row numbers alone, of a short column. */
export interface RowsTarget {
  readonly order: Uint16Array;
  readonly sorted: null;
}

/** Whether the values of a column are kept with its order. */
export function keepsValues(rows: number): boolean {
  return rows > SHORT;
}

/** The order of a column with its values, sorted where none is kept. */
export function wholeOrder(values: Float64Array, kept: KeptOrder | null): SortOrder {
  if (kept === null) return sortOrder(values);
  if (kept.sorted !== null) return kept;
  const { present } = kept;
  const order = new Uint32Array(kept.order.subarray(0, present));
  // Adding 0 makes −0 and 0 one value, as sorting does.
  return { present, order, sorted: Float64Array.from(order, row => values[row]! + 0) };
}
