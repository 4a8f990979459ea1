import { sharedInt32 } from "../../compute";

/** Rows of a fold that train, and those among them that tell boosting when to end. */
export interface WatchedRows {
  readonly fit: Int32Array;
  readonly watch: Int32Array | null;
}

/** The last rows that train, so many of them, watch. */
const SHARE = 0.2;

/**
 * Sets the last part of the rows that train aside, behind a gap and without cutting an episode, so that boosting
 * ends by rows that it has not learned from. Null where either part would hold one population only.
 *
 * @param rows that train, ascending
 * @param gapRows left out between the two parts
 */
export function watchedRows(rows: Int32Array, labels: Uint8Array, gapRows: number): WatchedRows {
  let from = Math.floor(rows.length * (1 - SHARE));
  while (from > 0 && labels[rows[from - 1]!] === 1 && labels[rows[from]!] === 1) from--;
  const fit = rows.subarray(0, Math.max(0, from - gapRows));
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
