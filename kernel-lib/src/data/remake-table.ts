import { Table } from "./table";
import type { TableParts } from "./table";
import type { Column } from "./variable";

/** A new table like another one but for some of its parts; columns are shared, not copied. */
export function remakeTable(table: Table, changes: Partial<TableParts>): Table {
  const { time, timeName, timeZone, notices, origin, sources, files, rowsChoice } = table;
  const same = { time, timeName, timeZone, notices, origin, sources, files, rowsChoice };
  return new Table({ columns: columnsOf(table), ...same, ...changes });
}

/** The columns of a table in the order of its variables. */
export function columnsOf(table: Table): Column[] {
  return table.variables.map(({ name }) => table.column(name));
}
