// Written tables torn apart, opened with options right and wrong: a table that holds together, or an error that helps.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { open } from "../support/library.mjs";
import { mutated, mutations } from "../support/mutate.mjs";
import { openOptions } from "../support/open-options.mjs";
import { attempt, checkTable } from "../support/oracle.mjs";
import { writtenTable, written } from "../support/text-tables.mjs";

export const arbitrary = () => fc.record({ known: writtenTable, changes: mutations(), options: openOptions });

export async function check({ known, changes, options }, { folder, tally }) {
  const path = join(folder, "table.csv");
  writeFileSync(path, mutated(written(known).bytes, changes));
  const { value: table } = await attempt(() => open(path, options), { tally, path });
  if (table !== undefined) checkTable(table);
}
