import { firstRowFrom } from "../../data";
import type { Column, Table } from "../../data";
import { sourceOf } from "../table-source";
import { noSuchVariable } from "../unknown-name";
import type { RowChoice } from "./row-choice";
import { spansOf } from "./spans";

/** Rows of one batch: from its first to behind its last. */
export interface BatchRun {
  readonly from: number;
  readonly to: number;
}

/**
 * Which rows of an investigation belong to one batch. A window belongs to the batch in which it begins, a sample to
 * the one during which it was taken.
 *
 * @param source the table that the rows were made of
 * @param made the rows
 * @param choice how they were made; null: they are the rows of the source
 * @param name of a source of intervals, or of a variable of the source table that tells batches apart: neighbouring
 *   rows of one value are one batch, rows without a value belong to none
 * @throws GembaError `no-such-variable` at `where`
 */
export function batchRuns(
  source: Table,
  made: Table,
  choice: RowChoice | null,
  name: string,
  where: string,
): BatchRun[] {
  const intervals = source.sources.filter(({ kind }) => kind === "intervals").map(known => known.name);
  if (intervals.includes(name)) return intervalRuns(source, made, name, where);
  if (!source.has(name)) {
    const known = source.variables.map(variable => variable.name);
    throw noSuchVariable(name, [...intervals, ...known], where);
  }
  const rows = choice === null ? null : sourceRows(source, made, choice);
  return valueRuns(source.column(name), rows ?? Int32Array.from({ length: made.rows }, (_, row) => row));
}

function intervalRuns(source: Table, made: Table, name: string, where: string): BatchRun[] {
  const { table, ends } = sourceOf(source, name, "intervals", where);
  const { time } = made;
  if (time === null || table.time === null) return [];
  return [...table.time].flatMap((begin, batch) => {
    const end = ends?.[batch] ?? Infinity;
    const from = firstRowFrom(time, begin);
    const to = Number.isFinite(end) ? firstRowFrom(time, end) : time.length;
    return to > from ? [{ from, to }] : [];
  });
}

/** The reading that tells a made row's batch. */
function sourceRows(source: Table, made: Table, choice: RowChoice): Int32Array {
  const { holds } = spansOf(source, choice);
  const time = source.time!;
  return Int32Array.from(made.time!, at => {
    const row = firstRowFrom(time, at);
    const isExact = time[row] === at;
    return holds === "from" || isExact ? Math.min(row, time.length - 1) : Math.max(0, row - 1);
  });
}

function valueRuns(column: Column, rows: Int32Array): BatchRun[] {
  const known = column.type === "numeric" ? column.values : column.codes;
  const isMissing = (value: number): boolean => (column.type === "numeric" ? Number.isNaN(value) : value < 0);
  const runs: { from: number; to: number }[] = [];
  let before = NaN;
  rows.forEach((sourceRow, row) => {
    const value = known[sourceRow]!;
    if (!isMissing(value) && value === before) runs.at(-1)!.to = row + 1;
    else if (!isMissing(value)) runs.push({ from: row, to: row + 1 });
    before = isMissing(value) ? NaN : value;
  });
  return runs;
}
