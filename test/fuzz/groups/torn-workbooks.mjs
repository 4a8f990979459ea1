// Workbooks torn inside and out: archives, XML, references to nowhere, entities, archives that unpack without end.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { knownTable } from "../support/known-table.mjs";
import { open } from "../support/library.mjs";
import { BINARY, mutated, mutations, place } from "../support/mutate.mjs";
import { attempt, checkTable } from "../support/oracle.mjs";
import { workbookParts, zipped } from "../support/workbook.mjs";
import { rowsOf } from "./workbooks.mjs";
import { sometimes } from "../support/sometimes.mjs";

const SHEET = "xl/worksheets/sheet1.xml";
const ENTITIES = Array.from(
  { length: 20 },
  (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
).join("");

/** What a workbook's XML may say that no program of Excel's would write. */
const TRICKS = [
  [
    "xl/sharedStrings.xml",
    /^[^]*?\?>\n/,
    `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY e0 "ha">${ENTITIES}]>`,
  ],
  ["xl/sharedStrings.xml", /<t [^>]*>[^<]*/, "<t>&e20;"],
  ["xl/sharedStrings.xml", /^[^]*?\?>\n/, `<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>`],
  ["xl/sharedStrings.xml", /<t [^>]*>[^<]*/, "<t>&x;"],
  [SHEET, / r="B2"/, ' r="ZZZZ99999999"'],
  [SHEET, / r="A2"/, ' r="XFD1048576"'],
  [SHEET, / r="2"/, ' r="999999999"'],
  [SHEET, /<dimension [^>]*>/, '<dimension ref="A1:XFD1048576"/>'],
  [SHEET, /<v>[^<]*/, "<v>99999999999"],
  [SHEET, /<v>[^<]*/, "<v>-1"],
  [SHEET, /<v>[^<]*/, "<v>1e999"],
  [SHEET, /<v>[^<]*/, "<v>"],
  [SHEET, / s="1"/g, ' s="77"'],
  [SHEET, / t="s"/g, ' t="e"'],
  [SHEET, / t="s"/g, ' t="__proto__"'],
  [SHEET, /<sheetData>/, "<sheetData>" + "<row>".repeat(2_000)],
  [SHEET, /<sheetData>/, "<sheetData>" + " ".repeat(10_000_000)],
  ["xl/workbook.xml", /name="Lab"/, 'name="__proto__"'],
  ["xl/_rels/workbook.xml.rels", /worksheets\/sheet1/, "../../../../etc/passwd"],
  ["xl/_rels/workbook.xml.rels", /worksheets\/sheet1/, "worksheets/sheet9"],
  ["xl/styles.xml", /numFmtId="22"/, 'numFmtId="9999999999"'],
];

export const arbitrary = () =>
  fc.record({
    known: knownTable,
    shared: fc.boolean(),
    tricks: fc.uniqueArray(fc.nat(TRICKS.length - 1), { maxLength: 2 }),
    inside: fc.option(fc.record({ part: place, changes: mutations(undefined, 3) })),
    dropped: sometimes(place, 8),
    outside: sometimes(mutations(BINARY, 3), 2),
  });

export async function check({ known, shared, tricks, inside, dropped, outside }, { folder, tally }) {
  const parts = workbookParts(rowsOf(known), { shared });
  for (const trick of tricks) {
    const [part, pattern, text] = TRICKS[trick];
    parts.set(part, parts.get(part).replace(pattern, text));
  }
  const partAt = share => [...parts.keys()][Math.floor(share * parts.size)];
  if (inside !== null) {
    const part = partAt(inside.part);
    parts.set(part, mutated(Buffer.from(parts.get(part)), inside.changes));
  }
  if (dropped !== null) parts.delete(partAt(dropped));
  const archive = zipped(parts);
  const path = join(folder, "table.xlsx");
  writeFileSync(path, outside === null ? archive : mutated(archive, outside));
  const { value: table, error } = await attempt(() => open(path), { tally, path });
  if (table !== undefined) checkTable(table);
  const said =
    error?.message ??
    JSON.stringify(table.variables.map(({ name }) => [name, table.column(name).categories]));
  if (said.includes("root:")) throw new Error("A file of this machine was read");
}
