import type { Column, Table } from "../../data";

/** A value holds until the next, but no longer than so many sampling intervals. */
const INTERVALS_HELD = 3;
/** A variable is read less often than the rows come when its values are further apart than so many of their intervals. */
const SPARSE = 1.5;
/** It can't be when it is known in this part of the rows. */
const KNOWN_IN_MOST = 2 / 3;

/** How long a row's values hold when no other follows, in milliseconds. */
export function holdOf(time: Float64Array): number {
  const interval = medianStep(time, () => true);
  return interval === null ? Infinity : INTERVALS_HELD * interval;
}

/**
 * Where a variable has a value: as it stands, or, for one that is read less often than the rows
 * come, the value read last, for at most three of its own intervals. A missing value of a variable
 * that is read in every row is missing.
 */
export function heldColumn(table: Table, column: Column): Column {
  const time = table.time!;
  const isKnown = knownIn(column);
  if (countKnown(column, isKnown) >= KNOWN_IN_MOST * time.length) return column;
  const own = medianStep(time, isKnown);
  const rows = medianStep(time, () => true);
  if (own === null || rows === null || own <= SPARSE * rows) return column;
  const source = lastKnownRows(time, isKnown, INTERVALS_HELD * own);
  if (column.type === "numeric") {
    return { ...column, values: Float64Array.from(source, row => (row < 0 ? NaN : column.values[row]!)) };
  }
  return { ...column, codes: Int32Array.from(source, row => (row < 0 ? -1 : column.codes[row]!)) };
}

function countKnown(column: Column, isKnown: (row: number) => boolean): number {
  const rows = column.type === "numeric" ? column.values.length : column.codes.length;
  let count = 0;
  for (let row = 0; row < rows; row++) if (isKnown(row)) count++;
  return count;
}

/** Whether a row has a value. */
function knownIn(column: Column): (row: number) => boolean {
  if (column.type === "categorical") {
    const { codes } = column;
    return row => codes[row]! >= 0;
  }
  const { values } = column;
  return row => !Number.isNaN(values[row]!);
}

/** The row of the last value known at each row, −1 when it is older than `hold`. */
function lastKnownRows(time: Float64Array, isKnown: (row: number) => boolean, hold: number): Int32Array {
  const source = new Int32Array(time.length);
  let last = -1;
  for (let row = 0; row < source.length; row++) {
    if (isKnown(row)) last = row;
    source[row] = last >= 0 && time[row]! - time[last]! < hold ? last : -1;
  }
  return source;
}

/** Median time between one row that is chosen and the next, where any passes; null when there are no two. */
function medianStep(time: Float64Array, isChosen: (row: number) => boolean): number | null {
  const steps: number[] = [];
  let [last, seen] = [-1, 0];
  // Some thousands of steps tell the median well enough; the first stretch of a plant's data need not be typical.
  const every = Math.max(1, Math.floor(time.length / 100_000));
  for (let row = 0; row < time.length; row++) {
    if (!isChosen(row)) continue;
    if (last >= 0 && time[row]! > time[last]! && seen++ % every === 0) steps.push(time[row]! - time[last]!);
    last = row;
  }
  if (steps.length === 0) return null;
  return Float64Array.from(steps).sort()[steps.length >> 1]!;
}
