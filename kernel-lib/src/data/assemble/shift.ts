import { sharedFloat64 } from "../../compute/shared";
import { GembaError, parseDuration, quoted } from "../../protocol";
import { columnsOf, remakeTable } from "../remake-table";
import type { Table } from "../table";
import type { Column } from "../variable";

/**
 * The length of a shift such as "-58 min" in milliseconds, with its sign.
 *
 * @param where the option it stands in, for the error
 * @throws GembaError `bad-options`
 * @example parseShift("-58 min") // -3_480_000
 */
export function parseShift(text: string, where?: string): number {
  const [, sign, length] = /^\s*([-+−]?)(.*)$/s.exec(text)!;
  return (sign === "" || sign === "+" ? 1 : -1) * lengthOf(length!, where, text);
}

/**
 * The length of a duration such as "15 min" in milliseconds.
 *
 * @param shown the whole text, where `text` is a part of it
 * @throws GembaError `bad-options`
 */
export function lengthOf(text: unknown, where?: string, shown: unknown = text): number {
  try {
    if (typeof text === "string") return parseDuration(text, where);
  } catch {
    // Said below, as an option and not as a specification.
  }
  throw new GembaError("bad-options", {
    what: `${quoted(String(shown))} is not a length of time`,
    where,
    remedy: 'Write a number and a unit, for example "90 s", "15 min", "2 h" or "1 d".',
  });
}

/**
 * The table with all its times moved, those of the columns with the role `time` too:
 * for a clock that was wrong.
 *
 * @param ms what is added to every time
 * @example shiftTimes(lab, -58 * 60_000) // a clock that was 58 min ahead
 */
export function shiftTimes(table: Table, ms: number): Table {
  if (ms === 0 || table.time === null) return table;
  const moved = (column: Column): Column =>
    column.type === "numeric" && column.variable.role === "time"
      ? { ...column, values: added(column.values, ms) }
      : column;
  return remakeTable(table, { columns: columnsOf(table).map(moved), time: added(table.time, ms) });
}

function added(values: Float64Array, ms: number): Float64Array {
  const sums = sharedFloat64(values.length);
  for (let row = 0; row < values.length; row++) sums[row] = values[row]! + ms;
  return sums;
}
