// Tables of known values, written in the notations that plants use, must come back value for value:
// or be refused as ambiguous, or carry a notice about the guess. Never silently otherwise.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { open } from "../support/library.mjs";
import { attempt, checkTable, valueAt } from "../support/oracle.mjs";
import { knownValue, writtenTable, written } from "../support/text-tables.mjs";

export const arbitrary = () => writtenTable;

export async function check(known, { folder, tally }) {
  const path = join(folder, "table.csv");
  const { bytes, options } = written(known);
  writeFileSync(path, bytes);
  // A file that begins like a web page may be refused as one.
  const beginsLikePage = known.times === null && known.names[0].startsWith("<");
  const allowed = beginsLikePage ? ["ambiguous", "not-a-table"] : ["ambiguous"];
  const { value: table } = await attempt(() => open(path, options), { tally, path, allowed });
  if (table !== undefined) compare(checkTable(table), known);
}

function compare(table, known) {
  const guessed = new Set(
    table.notices.filter(({ code }) => /guess/.test(code)).map(({ variable }) => variable),
  );
  const differs = (what, read, expected) => {
    throw new Error(`${what}: read ${JSON.stringify(read)}, but the file says ${JSON.stringify(expected)}`);
  };
  if (table.rows !== known.rows) differs("rows", table.rows, known.rows);
  const names = table.variables.map(({ name }) => name);
  const expectedNames = known.names.map(text => text.trim());
  if (names.join("\0") !== expectedNames.join("\0")) differs("names", names, expectedNames);
  known.columns.forEach(({ cells }, at) => {
    const column = table.column(names[at]);
    if (guessed.has(names[at])) return;
    cells.forEach((cell, row) => {
      const expected = knownValue(cell);
      const read = valueAt(column, row);
      if (!Object.is(read, expected) && !(read === 0 && expected === 0)) {
        differs(`${names[at]}, row ${row}`, read, expected);
      }
    });
  });
  if (known.times !== null) compareTimes(table, known.times, differs);
  else if (table.time !== null) differs("time", table.timeName, null);
}

function compareTimes(table, times, differs) {
  if (table.time === null) differs("time", null, times.name);
  if (table.timeName !== times.name) differs("the time's name", table.timeName, times.name);
  if (table.notices.some(({ code, text }) => /guess/.test(code) && text.includes("Times"))) return;
  times.instants.forEach((instant, row) => {
    if (table.time[row] !== instant) differs(`time of row ${row}`, table.time[row], instant);
  });
}
