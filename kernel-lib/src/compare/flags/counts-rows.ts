import type { Column } from "../../data";

/** A setting that was raised a few times goes up as well; a counter takes more values than this. */
const FEWEST_VALUES = 20;

/**
 * Whether a column only ever goes up, or only ever down, from row to row: a
 * counter, a total, running hours, the number of a batch. Missing values are
 * passed over; with fewer than 20 distinct values it is no counter.
 *
 * @example countsRows(line.column("strokes")) // true
 */
export function countsRows(column: Column): boolean {
  return column.type === "numeric" && (onlyGoes(1, column.values) || onlyGoes(-1, column.values));
}

function onlyGoes(direction: 1 | -1, values: Float64Array): boolean {
  let last = NaN;
  let distinct = 0;
  for (const value of values) {
    if (Number.isNaN(value) || value === last) continue;
    if (direction * value < direction * last) return false;
    last = value;
    distinct++;
  }
  return distinct >= FEWEST_VALUES;
}
