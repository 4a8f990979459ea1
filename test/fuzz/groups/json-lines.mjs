// Lines of JSON with known values come back; torn ones give a table or an error that helps.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { compareKnown, knownTable } from "../support/known-table.mjs";
import { open } from "../support/library.mjs";
import { mutated, mutations } from "../support/mutate.mjs";
import { attempt, checkTable, valueAt } from "../support/oracle.mjs";
import { sometimes } from "../support/sometimes.mjs";

/** Values that no column of a table holds as they are. */
const odd = fc.constantFrom(
  [1, 2],
  { a: { b: 1 } },
  {},
  "1e999",
  "\0",
  [[]],
  "\ud800",
  123456789012345680000,
);

export const arbitrary = () =>
  fc.record({
    known: knownTable,
    omitNulls: fc.boolean(),
    lineEnd: fc.constantFrom("\n", "\n", "\r\n", "\n\n"),
    oddValue: sometimes(odd, 4),
    changes: sometimes(mutations(undefined, 4), 2),
  });

export async function check({ known, omitNulls, lineEnd, oddValue, changes }, { folder, tally }) {
  const path = join(folder, "table.jsonl");
  const { names, columns } = known;
  const lines = columns[0].map((_, row) => {
    // As text, because an object would lose a key such as __proto__.
    const fields = names.flatMap((name, at) => {
      const value = oddValue !== null && row === 1 && at === 1 ? oddValue : columns[at][row];
      return value === null && omitNulls ? [] : [`${JSON.stringify(name)}:${JSON.stringify(value)}`];
    });
    return `{${fields.join(",")}}`;
  });
  const bytes = Buffer.from(lines.join(lineEnd) + lineEnd);
  writeFileSync(path, changes === null ? bytes : mutated(bytes, changes));
  const plain = changes === null && oddValue === null;
  const allowed = plain ? ["ambiguous"] : undefined;
  const { value: table } = await attempt(() => open(path), { tally, path, allowed });
  if (table === undefined) return;
  checkTable(table);
  if (plain) compareKnown(table, known, valueAt);
}
