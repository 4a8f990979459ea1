import { sharedInt32 } from "../../compute";
import type { FoldOptions } from "./plan-folds";
import { uncutSpans } from "./uncut-spans";

/** Rows of a fold that train, and those among them that tell boosting when to end. */
export interface WatchedRows {
  readonly fit: Int32Array;
  readonly watch: Int32Array | null;
}

/** The last rows that train, so many of them, watch. */
const SHARE = 0.2;

/**
 * Sets the last part of the rows that train aside, behind a gap and without cutting an occasion of the event or a batch, so that
 * boosting ends by rows that it has not learned from. Null where either part would hold one population only.
 *
 * @param rows that train, ascending
 * @param time of all rows; null where they stand in no order
 */
export function watchedRows(
  rows: Int32Array,
  labels: Uint8Array,
  time: Float64Array | null,
  options: Pick<FoldOptions, "gap" | "mergeRows" | "batches">,
): WatchedRows {
  let from = Math.floor(rows.length * (1 - SHARE));
  const { gap } = options;
  const cut = uncutSpans(labels, options).find(span => span.from < rows[from]! && rows[from]! < span.to);
  while (cut !== undefined && from > 0 && rows[from - 1]! >= cut.from) from--;
  const first = rows[from]!;
  const isNear = (row: number): boolean =>
    first - row <= gap.rows || (time !== null && time[first]! - time[row]! <= gap.ms);
  let end = from;
  while (end > 0 && isNear(rows[end - 1]!)) end--;
  const fit = rows.subarray(0, end);
  const watch = rows.subarray(from);
  if (!holdsBoth(fit, labels) || !holdsBoth(watch, labels)) return { fit: rows, watch: null };
  return { fit: shared(fit), watch: shared(watch) };
}

function holdsBoth(rows: Int32Array, labels: Uint8Array): boolean {
  return rows.some(row => labels[row] === 1) && rows.some(row => labels[row] === 0);
}

function shared(rows: Int32Array): Int32Array {
  const copy = sharedInt32(rows.length);
  copy.set(rows);
  return copy;
}
