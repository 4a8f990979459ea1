import { sharedFloat64 } from "../../compute/shared";
import { quoted } from "../../protocol";
import type { Notice } from "../../protocol";
import { columnsOf, remakeTable } from "../remake-table";
import type { Table } from "../table";
import { countOf } from "../table-text";
import { gatherColumn } from "./gather";
import type { IntervalTimes } from "./interval-times";

/** Intervals in the order of their beginnings, with what was odd about them. */
export interface Intervals {
  /** Their attributes; the time is when they begin. */
  readonly table: Table;
  /** Epoch milliseconds, never before the beginning; Infinity for one that has not ended. */
  readonly ends: Float64Array;
  /** A log of changes: each row holds until the next. */
  readonly isLog: boolean;
  readonly notices: readonly Notice[];
}

/** Settles when each interval ends; those that end before they begin are left out and counted. */
export function intervalsOf(name: string, { table, end }: IntervalTimes): Intervals {
  if (end === null)
    return { table: attributesOf(table), ends: untilNext(table.time!), isLog: true, notices: [] };
  const begins = table.time!;
  const next = untilNext(begins);
  const counts = { reversed: 0, empty: 0, open: 0, overlapping: 0 };
  const kept: number[] = [];
  let latestEnd = -Infinity;
  const ends = sharedFloat64(begins.length);
  for (let row = 0; row < begins.length; row++) {
    const given = end.values[row]!;
    if (given < begins[row]!) {
      counts.reversed++;
      continue;
    }
    if (Number.isNaN(given)) counts.open++;
    if (given === begins[row]) counts.empty++;
    const until = Number.isNaN(given) ? next[row]! : given;
    if (begins[row]! < latestEnd && until > begins[row]!) counts.overlapping++;
    // One that was never closed may not hide what follows, so it ends with the next.
    latestEnd = Math.max(latestEnd, until);
    ends[kept.length] = until;
    kept.push(row);
  }
  const cleaned = kept.length === begins.length ? table : rowsOf(table, kept);
  return {
    table: attributesOf(cleaned),
    ends: kept.length === begins.length ? ends : shortened(ends, kept.length),
    isLog: false,
    notices: oddities(name, counts),
  };
}

function untilNext(begins: Float64Array): Float64Array {
  const ends = sharedFloat64(begins.length);
  let next = Infinity;
  for (let row = begins.length - 1; row >= 0; row--) {
    ends[row] = next;
    next = begins[row]!;
  }
  return ends;
}

/** Other times (when something was entered, say) are no attributes. */
function attributesOf(table: Table): Table {
  const attributes = table.variables.filter(({ role }) => role !== "time");
  return attributes.length === table.variables.length
    ? table
    : remakeTable(table, { columns: attributes.map(({ name }) => table.column(name)) });
}

function rowsOf(table: Table, kept: readonly number[]): Table {
  const rows = Int32Array.from(kept);
  const time = sharedFloat64(rows.length);
  rows.forEach((row, at) => (time[at] = table.time![row]!));
  const columns = columnsOf(table).map(column => gatherColumn(column, rows, column.variable));
  return remakeTable(table, { columns, time });
}

function shortened(values: Float64Array, length: number): Float64Array {
  const short = sharedFloat64(length);
  short.set(values.subarray(0, length));
  return short;
}

function oddities(
  name: string,
  counts: { reversed: number; empty: number; open: number; overlapping: number },
): Notice[] {
  const notices: Notice[] = [];
  const add = (level: Notice["level"], code: string, text: string): void => {
    notices.push({ level, code, text: `${quoted(name)}: ${text}` });
  };
  const { reversed, empty, open, overlapping } = counts;
  if (reversed > 0) {
    add(
      "warning",
      "intervals-reversed",
      `${countOf(reversed, "row")} left out: the end is before the beginning.`,
    );
  }
  if (overlapping > 0) {
    add(
      "warning",
      "intervals-overlap",
      `${countOf(overlapping, "row")} begin before an earlier one has ended: where several hold, the one that began last counts.`,
    );
  }
  if (open > 0) {
    add(
      "info",
      "intervals-open",
      `${countOf(open, "row")} without an end: taken to last until the next begins, the last one until the data ends.`,
    );
  }
  if (empty > 0) {
    add("info", "intervals-empty", `${countOf(empty, "row")} of no length, where the end is the beginning.`);
  }
  return notices;
}
