// Exports as historians write them: titles above, names with descriptions, units and types below one another, one row
// per value, packed, in several files. Read as they are meant, or asked about, or refused; looking at them never fails.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { libraryModule, open } from "../support/library.mjs";
import { attempt, checkTable, valueAt } from "../support/oracle.mjs";

const { inspectSource } = libraryModule("data");
const START = Date.UTC(2026, 0, 5, 6);

const TAGS = ["TI101.PV", "FI 202", "Moisture", "LINE3_SPEED", "Zone 1 temp", "p-ü", "constructor"];
const UNITS = ["°C", "kg/h", "%", "m/min", "°C", "bar", "rpm"];
const TITLES = [
  "Historian export",
  "Created: 05.01.2026 07:12",
  "# server: PI-03",
  "Site: Werk 2; Line: 3",
  "",
  "Report, weekly",
];

export const arbitrary = () =>
  fc
    .record({
      rows: fc.integer({ min: 2, max: 40 }),
      tags: fc.uniqueArray(fc.nat(TAGS.length - 1), { minLength: 1, maxLength: 5 }),
      values: fc.infiniteStream(
        fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -5_000, max: 99_999 }) }, fc.constant(null)),
      ),
      titles: fc.array(fc.nat(TITLES.length - 1), { maxLength: 4 }),
      header: fc.subarray(["description", "unit", "type"]),
      delimiter: fc.constantFrom(";", "\t", ","),
      lineEnd: fc.constantFrom("\n", "\r\n"),
      long: fc.constantFrom(false, false, true),
      said: fc.boolean(),
      packed: fc.constantFrom(false, false, true),
      split: fc.constantFrom(false, false, true),
    })
    .map(plan => (plan.said ? plan : guessable(plan)));

/** Two columns, or two rows, don't tell a description from a value: then it must be said. */
function guessable(plan) {
  return { ...plan, rows: Math.max(10, plan.rows), header: plan.tags.length > 2 ? plan.header : [] };
}

export async function check(plan, { folder, tally }) {
  const { rows, values, tags, split, packed } = plan;
  const known = tags.map(() => Array.from({ length: rows }, () => values.next().value));
  // A tag without any value, or a row without any, is not written in the long form.
  known.forEach(column => (column[0] ??= 1));
  for (let row = 0; row < rows; row++) known[0][row] ??= 2;
  const cut = split ? Math.ceil(rows / 2) : rows;
  const ending = packed ? "csv.gz" : "csv";
  [
    [0, cut],
    [cut, rows],
  ].forEach(([from, to], part) => {
    const text = textOf(plan, known, from, to);
    if (from < to) writeFileSync(join(folder, `export_${part}.${ending}`), packed ? gzipSync(text) : text);
  });
  const path = join(folder, cut < rows ? `export_*.${ending}` : `export_0.${ending}`);
  const options = optionsOf(plan);
  const inspection = await inspectSource({ path, options }, "UTC");
  if (inspection.error?.code === "internal")
    throw new Error(`The look at it failed: ${inspection.error.message}`);
  const { value: table } = await attempt(() => open(path, options), {
    tally,
    // Errors name the one file of several.
    path: folder,
    allowed: ["ambiguous", "not-a-table", ...(plan.said ? [] : ["bad-time", "duplicate-names"])],
  });
  if (table !== undefined) compare(checkTable(table), plan, known);
}

const timeText = row => new Date(START + row * 60_000).toISOString().slice(0, 19).replace("T", " ");

function textOf({ tags, titles, header, delimiter, lineEnd, long }, known, from, to) {
  const line = fields =>
    fields.map(field => (field.includes(delimiter) ? `"${field}"` : field)).join(delimiter);
  const numberText = value => (value === null ? "" : String(value / 100));
  const range = Array.from({ length: to - from }, (_, at) => from + at);
  const lines = titles.map(title => TITLES[title].replaceAll(delimiter, " "));
  if (long) {
    lines.push(line(["Time", "Tag", "Value"]));
    for (const row of range) {
      tags.forEach((tag, at) => {
        if (known[at][row] !== null) lines.push(line([timeText(row), TAGS[tag], numberText(known[at][row])]));
      });
    }
  } else {
    lines.push(line(["Time", ...tags.map(tag => TAGS[tag])]));
    for (const kind of header) {
      lines.push(
        line([
          kind === "unit" ? "" : kind,
          ...tags.map(
            tag => ({ unit: UNITS[tag], type: "Float64", description: `What ${tag} measures` })[kind],
          ),
        ]),
      );
    }
    for (const row of range)
      lines.push(line([timeText(row), ...known.map(column => numberText(column[row]))]));
  }
  return lines.join(lineEnd) + lineEnd;
}

function optionsOf({ said, titles, header, delimiter, long }) {
  if (!said) return {};
  const form = long
    ? { long: { tag: "Tag", value: "Value" }, header: ["name"] }
    : { header: ["name", ...header] };
  return { skip: titles.length, delimiter, decimal: ".", time: "Time", ...form };
}

function compare(table, { tags, rows, header, long, said }, known) {
  const differs = (what, read, expected) => {
    throw new Error(`${what}: read ${JSON.stringify(read)}, but the export says ${JSON.stringify(expected)}`);
  };
  if (table.rows !== rows) differs("rows", table.rows, rows);
  if (table.timeName !== "Time") differs("the time's name", table.timeName, "Time");
  table.time.forEach((time, row) => {
    if (time !== START + row * 60_000) differs(`time of row ${row}`, time, START + row * 60_000);
  });
  const names = table.variables.map(({ name }) => name);
  if (names.length !== tags.length)
    differs(
      "tags",
      names,
      tags.map(tag => TAGS[tag]),
    );
  tags.forEach((tag, at) => {
    const column = table.column(TAGS[tag]);
    known[at].forEach((value, row) => {
      const expected = value === null ? null : value / 100;
      if (valueAt(column, row) !== expected)
        differs(`${TAGS[tag]}, row ${row}`, valueAt(column, row), expected);
    });
    const unit = !long && header.includes("unit") ? UNITS[tag] : undefined;
    if (said && column.variable.unit !== unit) differs(`unit of ${TAGS[tag]}`, column.variable.unit, unit);
  });
}
