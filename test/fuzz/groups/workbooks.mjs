// Workbooks of known values come back value for value, wherever Excel keeps their texts.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { compareKnown, knownTable } from "../support/known-table.mjs";
import { open } from "../support/library.mjs";
import { attempt, checkTable, valueAt } from "../support/oracle.mjs";
import { workbookParts, zipped } from "../support/workbook.mjs";

export const arbitrary = () => fc.record({ known: knownTable, shared: fc.boolean(), refs: fc.boolean() });

/** The rows of a workbook, its names on top. */
export const rowsOf = ({ names, columns }) => [
  names,
  ...columns[0].map((_, row) => columns.map(values => values[row])),
];

export async function check({ known, shared, refs }, { folder, tally }) {
  const path = join(folder, "table.xlsx");
  writeFileSync(path, zipped(workbookParts(rowsOf(known), { shared, refs: refs || hasNulls(known) })));
  const { value: table } = await attempt(() => open(path), { tally, path, allowed: ["ambiguous"] });
  if (table !== undefined) compareKnown(checkTable(table), known, valueAt);
}

/** Without references cells follow one another: none can be left out. */
const hasNulls = ({ columns }) => columns.some(values => values.includes(null));
