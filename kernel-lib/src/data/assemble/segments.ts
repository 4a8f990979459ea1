import { NO_ROW } from "./gather";

/** Time cut into pieces in each of which the same interval holds, or none. */
export interface Segments {
  /** Ascending; a piece lasts until the next begins, the last for ever. */
  readonly starts: Float64Array;
  /** The interval that holds, or {@link NO_ROW}. */
  readonly interval: Int32Array;
}

/**
 * Half-open intervals, which may overlap and nest, as pieces that do not: where
 * several hold, the one that began later wins (of those that began together, the
 * later in the list).
 *
 * @param begins ascending
 * @param ends at or after the beginning; Infinity for one that has not ended
 */
export function segmentsOf(begins: Float64Array, ends: Float64Array): Segments {
  const starts: number[] = [];
  const interval: number[] = [];
  const add = (at: number, row: number): void => {
    if (starts[starts.length - 1] === at) interval[interval.length - 1] = row;
    else {
      starts.push(at);
      interval.push(row);
    }
  };
  /** Intervals that have begun, the latest on top; those below may have ended unseen. */
  const open: number[] = [];
  const closeUntil = (limit: number): void => {
    while (open.length > 0 && ends[open[open.length - 1]!]! <= limit) {
      const at = ends[open.pop()!]!;
      while (open.length > 0 && ends[open[open.length - 1]!]! <= at) open.pop();
      add(at, open[open.length - 1] ?? NO_ROW);
    }
  };
  for (let row = 0; row < begins.length; row++) {
    closeUntil(begins[row]!);
    if (ends[row]! <= begins[row]!) continue;
    open.push(row);
    add(begins[row]!, row);
  }
  closeUntil(Number.MAX_VALUE);
  return { starts: Float64Array.from(starts), interval: Int32Array.from(interval) };
}
