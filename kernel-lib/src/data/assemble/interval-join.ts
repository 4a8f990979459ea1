import { sharedInt32 } from "../../compute/shared";
import { quoted } from "../../protocol";
import type { Notice } from "../../protocol";
import { columnsOf } from "../remake-table";
import { countOf, countText } from "../table-text";
import { BOOLEAN_CATEGORIES } from "../variable";
import type { Column } from "../variable";
import type { AsOfJoin } from "./as-of";
import { attributeName } from "./column-names";
import type { ColumnNames, IntervalName } from "./column-names";
import { gatherColumn, NO_ROW } from "./gather";
import type { Intervals } from "./intervals";
import type { Segments } from "./segments";

/** Names of sources that are stops rather than batches, say. */
const STOPS = /stop|down|stillst|st(?:ö|oe)r|outage|halt|breakdown|idle/i;

/** Whether intervals of this name are times at which the line did not run. */
export function areStops(name: string): boolean {
  return STOPS.test(name);
}

/** The columns that intervals give to a table, and what became of them. */
export interface IntervalColumns {
  readonly columns: readonly Column[];
  readonly notice: Notice;
  /** "24 in the data, 1 outside". */
  readonly short: string;
}

/**
 * For every row whether it lies in one of the intervals (not for a log of changes, in which one
 * always holds), and the attributes of the one that does.
 */
export async function joinIntervals(
  source: IntervalName,
  intervals: Intervals,
  segments: Segments,
  join: AsOfJoin,
  base: Float64Array,
  names: ColumnNames,
): Promise<IntervalColumns> {
  const { name } = source;
  const pieces = await join.match(segments.starts, Infinity);
  const rows = pieces.map(piece => (piece === NO_ROW ? NO_ROW : segments.interval[piece]!));
  const attributes = columnsOf(intervals.table);
  const alone = intervals.isLog && attributes.length === 1;
  const columns = attributes.map(column => {
    const called = names.take(attributeName(source, column.variable.name, alone), name);
    return gatherColumn(column, rows, { ...column.variable, name: called, source: name });
  });
  // The column "in it or not" comes first, so that it gets the plain name.
  const inside = intervals.isLog ? [] : [insideColumn(names.take(name, name), name, rows)];
  return { columns: [...inside, ...columns], ...told(name, intervals, rows, base) };
}

function insideColumn(called: string, source: string, rows: Int32Array): Column {
  const codes = sharedInt32(rows.length);
  for (let at = 0; at < rows.length; at++) codes[at] = rows[at] === NO_ROW ? 0 : 1;
  return {
    type: "categorical",
    variable: { name: called, kind: "boolean", source },
    codes,
    categories: BOOLEAN_CATEGORIES,
  };
}

function told(
  name: string,
  { table, ends, isLog }: Intervals,
  rows: Int32Array,
  base: Float64Array,
): { notice: Notice; short: string } {
  const used = new Uint8Array(table.rows);
  let inside = 0;
  for (const row of rows) {
    if (row === NO_ROW) continue;
    used[row] = 1;
    inside++;
  }
  const [first, last] = [base[0] ?? Infinity, base[base.length - 1] ?? -Infinity];
  let [outside, unseen, seen] = [0, 0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (used[row] === 1) seen++;
    else if (table.time![row]! > last || ends[row]! <= first) outside++;
    else unseen++;
  }
  const noun = isLog ? "change" : areStops(name) ? "stop" : "interval";
  const reasons = [
    ...(outside > 0 ? [`${countOf(outside, noun)} ${outside === 1 ? "lies" : "lie"} outside the data`] : []),
    ...(unseen > 0 ? [`${countOf(unseen, noun)} ${unseen === 1 ? "holds" : "hold"} for no row`] : []),
  ];
  const matched = `${countText(seen)} of ${countOf(table.rows, noun)} matched`;
  const have = `${countText(inside)} of ${countOf(rows.length, "row")} lie in one`;
  return {
    notice: {
      level: seen === 0 || (!isLog && outside > 0) ? "warning" : "info",
      code: "joined",
      text: `${quoted(name)}: ${[matched, ...reasons].join("; ")}. ${have}.`,
    },
    short: [`${countText(seen)} matched`, ...reasons].join(", "),
  };
}
