import { rounded } from "../compute";
import type { Axis } from "../protocol";
import { firstRowFrom } from "./first-row";
import type { Table } from "./table";

/** Most slices of a trend or a timeline. */
export const MOST_SLICES = 200;
/** A slice without rows is no gap if its middle lies within this many intervals of the row before. */
const COVERED_INTERVALS = 1.5;

/** A part of an axis, in its own units: epoch milliseconds or row numbers; half-open. */
export interface AxisRange {
  readonly from: number;
  readonly to: number;
}

/** What there is to know about the rows of a table beside their columns; plain data, for worker threads. */
export type TableRows = Pick<Table, "rows" | "time" | "intervalMs" | "timeZone">;

/** A table's rows as plain data. */
export function rowsOfTable({ rows, time, intervalMs, timeZone }: Table): TableRows {
  return { rows, time, intervalMs, timeZone };
}

/** The rows of a part of a table, cut into equal slices of the axis. */
export interface Slices {
  readonly axis: Axis;
  /** The first row of each slice, and one entry more for the end. */
  readonly starts: readonly number[];
  /** For a slice without rows that is no gap (its row came a little early): that row, else −1. */
  readonly covering: readonly number[];
}

/**
 * The slices of a table's axis, or of a part of it: as many as asked for, but
 * none narrower than one row's interval.
 */
export function sliceAxis(table: TableRows, range: AxisRange | undefined, most: number): Slices {
  const whole = wholeAxis(table);
  const axis = { ...whole, ...clipped(whole, range) };
  const rowAt = (place: number): number => rowFrom(table, place);
  const span = axis.to - axis.from;
  const step = table.time === null ? 1 : Math.max(table.intervalMs ?? 1, Number.EPSILON);
  const count = Math.max(1, Math.min(most, Math.floor(span / step)));
  const edge = (i: number): number => (i === count ? axis.to : axis.from + (i * span) / count);
  const starts = Array.from({ length: count + 1 }, (_, i) => rowAt(edge(i)));
  const covering = starts.slice(0, count).map((start, i) => {
    const before = start - 1;
    if (start < starts[i + 1]! || before < 0 || table.time === null) return -1;
    const middle = (edge(i) + edge(i + 1)) / 2;
    return middle - table.time[before]! < COVERED_INTERVALS * step ? before : -1;
  });
  return { axis, starts, covering };
}

/** The share of rows of which something holds, per slice; null where there are no rows. */
export function sharesIn({ starts, covering }: Slices, holds: (row: number) => boolean): (number | null)[] {
  return covering.map((before, slice) => {
    const [from, to] = [starts[slice]!, starts[slice + 1]!];
    if (from >= to) return before < 0 ? null : Number(holds(before));
    let count = 0;
    for (let row = from; row < to; row++) if (holds(row)) count++;
    return rounded(count / (to - from));
  });
}

/** From the first row to one interval after the last. */
function wholeAxis({ time, rows, intervalMs, timeZone }: TableRows): Axis {
  if (time === null || time.length === 0) return { kind: "row", from: 0, to: rows };
  return { kind: "time", from: time[0]!, to: time[rows - 1]! + Math.max(intervalMs ?? 0, 1), timeZone };
}

function clipped(whole: Axis, range: AxisRange | undefined): AxisRange {
  if (range === undefined) return whole;
  const from = Math.max(whole.from, range.from);
  const to = Math.min(whole.to, range.to);
  return from < to ? { from, to } : { from: range.from, to: range.to };
}

function rowFrom({ time, rows }: TableRows, place: number): number {
  if (time !== null) return firstRowFrom(time, place);
  return Math.min(rows, Math.max(0, Math.ceil(place)));
}
