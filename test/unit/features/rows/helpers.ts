import { Table, tableFrom } from "../../../../kernel-lib/dist/data";
import type { CellValue, TableSource } from "../../../../kernel-lib/dist/data";
import { aggregateRows, rowChoiceOf, spansOf } from "../../../../kernel-lib/dist/features";
import type { RowChoice } from "../../../../kernel-lib/dist/features";
import type { Specification } from "../../../../kernel-lib/dist/protocol";

export type Columns = [string, ArrayLike<CellValue>][];

/** A table over times in epoch milliseconds. */
export function timed(time: readonly number[], columns: Columns, timeZone = "UTC"): Table {
  const instants = time.map(at => new Date(at));
  return tableFrom([["time", instants], ...columns], { timeZone, time: "time" });
}

/** A source, as a table assembled from several has it. */
export function sourceOf(
  name: string,
  kind: TableSource["kind"],
  time: readonly number[],
  columns: Columns,
  ends?: readonly number[],
): TableSource {
  const table = timed(time, columns);
  return { name, kind, table, text: name, ...(ends === undefined ? {} : { ends: Float64Array.from(ends) }) };
}

/** The table with sources, and columns marked as coming from them. */
export function withSources(
  table: Table,
  sources: readonly TableSource[],
  from: ReadonlyMap<string, string> = new Map(),
): Table {
  const columns = table.variables.map(variable => {
    const source = from.get(variable.name);
    const column = table.column(variable.name);
    return source === undefined ? column : { ...column, variable: { ...variable, source } };
  });
  return new Table({
    columns,
    time: table.time,
    timeName: table.timeName,
    timeZone: table.timeZone,
    sources,
  });
}

type RowKeys = Pick<Specification, "windows" | "samples" | "batches">;

/** The rows that a specification means; all readings count unless said. */
export async function rowsFor(table: Table, keys: RowKeys, counted?: Uint8Array): Promise<Table> {
  const choice = choiceFor(table, keys);
  return aggregateRows(table, choice, spansOf(table, choice), counted ?? new Uint8Array(table.rows).fill(1));
}

export function choiceFor(table: Table, keys: RowKeys): RowChoice {
  const choice = rowChoiceOf(table, keys);
  if (choice === null) throw new Error("no rows chosen");
  return choice;
}

/** The values of a column: numbers, words, null where missing. */
export function valuesOf(table: Table, name: string): (number | string | null)[] {
  const column = table.column(name);
  if (column.type === "numeric")
    return Array.from(column.values, value => (Number.isNaN(value) ? null : value));
  return Array.from(column.codes, code => column.categories[code] ?? null);
}
