import type { Column, Table } from "../../data";
import { scanRows, typicalHold } from "../../data/profile/runs";
import { definingVariables } from "../../features";
import type { Specification } from "../../protocol";

/**
 * For how many rows a column usually keeps a value: the median length of its
 * runs of equal values; all its rows where it has fewer than three.
 */
export function heldRows(column: Column): number {
  const values = column.type === "numeric" ? column.values : column.codes;
  return typicalHold(scanRows(values, null).runs) ?? values.length;
}

/**
 * For how many rows the numbers are kept that decide about event and reference: a
 * laboratory value that is carried on makes labels that change as seldom. 1
 * where no number decides.
 */
export function labelHeldRows(table: Table, asked: Pick<Specification, "target" | "reference">): number {
  let most = 1;
  for (const name of definingVariables(table, asked)) {
    if (!table.has(name)) continue;
    const column = table.column(name);
    if (column.type === "numeric") most = Math.max(most, heldRows(column));
  }
  return most;
}
