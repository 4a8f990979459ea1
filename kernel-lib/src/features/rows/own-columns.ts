import type { Column, Table } from "../../data";
import { freeName, namesOfSource } from "./column-plan";
import { mergeReplicates, replicateCounts } from "./replicates";
import type { Spans } from "./spans";

/**
 * The columns of the source whose rows they are, under the names that they have in the table; for
 * merged samples also how many replicates each has.
 */
export function ownColumns(table: Table, { own }: Spans, taken: Set<string>): Column[] {
  if (own === null) return [];
  const { source, replicates } = own;
  const names = source.table.variables.map(({ name }) => name);
  const called = calledIn(table, source.name, names);
  const columns = names.map((name, at) => {
    const column = source.table.column(name);
    const variable = { ...column.variable, name: freeName(called[at]!, taken), source: source.name };
    return mergeReplicates(column, replicates, variable);
  });
  if (replicates.first.length === source.table.rows) return columns;
  return [...columns, replicateCounts(replicates, freeName("replicates", taken), source.name)];
}

/**
 * What the columns of a source are called in the assembled table. There they stand in the same
 * order, for intervals behind the column that says whether a row lies in one.
 */
function calledIn(table: Table, source: string, names: readonly string[]): string[] {
  const inTable = namesOfSource(table, source);
  const before = inTable.length - names.length;
  if (before !== 0 && before !== 1) return [...names];
  return names.every(name => inTable.includes(name)) ? [...names] : inTable.slice(before);
}
