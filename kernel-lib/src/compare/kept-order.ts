import { sortOrder } from "../compute";
import type { SortOrder } from "../compute";

/** Rows up to which values are fetched by their rows: they fit into a cache, and fetching takes no longer than copying. */
const SHORT = 32_768;

/** The order of a column as it is kept: short columns without their values. */
export interface KeptOrder extends OrderTarget {
  /** Rows that are not NaN. Only that many entries of the arrays mean something. */
  readonly present: number;
}

/** Where an order that is to be kept is written. */
export interface OrderTarget {
  readonly order: Uint32Array;
  readonly sorted: Float64Array | null;
}

/** Whether the values of a column are kept with its order. */
export function keepsValues(rows: number): boolean {
  return rows > SHORT;
}

/**
 * The order of a column with its values, sorted where none is kept.
 *
 * @param into where values that were not kept are written; a new array by default
 */
export function wholeOrder(values: Float64Array, kept: KeptOrder | null, into?: Float64Array): SortOrder {
  if (kept === null) return sortOrder(values);
  const { present, order } = kept;
  if (kept.sorted !== null) return { present, order, sorted: kept.sorted };
  const sorted = into ?? new Float64Array(present);
  // Adding 0 makes −0 and 0 one value, as sorting does.
  for (let i = 0; i < present; i++) sorted[i] = values[order[i]!]! + 0;
  return { present, order, sorted };
}
