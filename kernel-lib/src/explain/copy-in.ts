import { ZERO_LIMIT } from "./ensemble";
import type { StridedColumn } from "./matrix";

/** Rows that are walked through a tree together; rows come in multiples of it. */
export const ROWS_TOGETHER = 64;

/** Copies rows of a column into a module's memory; to LightGBM a value that is nearly 0 is 0. */
export function copyIn(
  { values, first, step }: StridedColumn,
  from: number,
  to: number,
  into: Float64Array,
  at: number,
): void {
  for (let row = from; row < to; row++) {
    const value = values[first + row * step]!;
    into[at + row - from] = Math.abs(value) <= ZERO_LIMIT ? 0 : value;
  }
}
