import type { Table } from "../table";
import { NO_ROW } from "./gather";

/** What became of the rows of a source that was joined as-of. */
export interface MatchCounts {
  /** Rows of the source. */
  readonly total: number;
  /** Those that a row of the table takes, outside stops. */
  readonly matched: number;
  /** Those within a stop. */
  readonly stopped: number;
  /** Those before the first row, and too old for it, or after the last one. */
  readonly outside: number;
  /** Those that another one followed before the next row of the table. */
  readonly followed: number;
  /** Those that were too old when the next row of the table came. */
  readonly tooOld: number;
  /** Rows of the table that have one. */
  readonly rows: number;
}

/**
 * Counts both ways: what became of each row of the source, and how many rows of the table have one.
 *
 * @param base times of the table's rows
 * @param matches per row of the table, the row of the source or {@link NO_ROW}
 * @param inStop per row of the source, whether it lies within a stop
 */
export function countMatches(
  base: Float64Array,
  source: Table,
  matches: Int32Array,
  inStop: Uint8Array | null,
): MatchCounts {
  const time = source.time!;
  const used = new Uint8Array(time.length);
  let rows = 0;
  for (const row of matches) {
    if (row === NO_ROW) continue;
    used[row] = 1;
    rows++;
  }
  const counts = { total: time.length, matched: 0, stopped: 0, outside: 0, followed: 0, tooOld: 0, rows };
  const [first, last] = [base[0] ?? Infinity, base[base.length - 1] ?? -Infinity];
  let next = 0;
  for (let row = 0; row < time.length; row++) {
    const at = time[row]!;
    while (next < base.length && base[next]! < at) next++;
    if (at > last || (at < first && used[row] === 0)) counts.outside++;
    else if (inStop?.[row] === 1) counts.stopped++;
    else if (used[row] === 1) counts.matched++;
    else if ((time[row + 1] ?? Infinity) <= base[next]!) counts.followed++;
    else counts.tooOld++;
  }
  return counts;
}

/** Per time whether it lies in one of the intervals. */
export function insideAny(
  times: Float64Array,
  intervals: { readonly starts: Float64Array; readonly interval: Int32Array },
): Uint8Array {
  const inside = new Uint8Array(times.length);
  let piece = -1;
  for (let row = 0; row < times.length; row++) {
    while (piece + 1 < intervals.starts.length && intervals.starts[piece + 1]! <= times[row]!) piece++;
    if (piece >= 0 && intervals.interval[piece] !== NO_ROW) inside[row] = 1;
  }
  return inside;
}
