import { createWriteStream } from "node:fs";
import { extname } from "node:path";
import { finished } from "node:stream/promises";
import { GembaError, quoted } from "../protocol";
import type { Engine } from "./engine";
import { columnAliases, sqlName, sqlText } from "./engine";
import { openEngine } from "./open-engine";
import { formatPlantTime } from "./plant-time";
import { replaceFile } from "./replace-file";
import type { Table } from "./table";
import type { Column } from "./variable";
import { writeVariableNotes } from "./variable-notes";

/**
 * Writes a table to a file, in place of what was there. CSV holds names and
 * values (times with their offset, missing values empty); Parquet also keeps
 * units, roles, stations and descriptions for `open`.
 *
 * @param path ends in .csv, .tsv, .parquet or .pq; relative to the working directory
 * @throws GembaError `bad-options` for another ending or a name that the format can't hold;
 *   `disk-full`; `save-failed` when there is no such folder or it may not be written to
 * @example await writeTable(simulateLine().table, "line.parquet");
 */
export async function writeTable(table: Table, path: string): Promise<void> {
  // What is no path is refused by `replaceFile`, which says it best.
  const write = typeof path === "string" ? writerFor(path) : writeParquet;
  await replaceFile(path, part => write(table, part));
}

function writerFor(path: string): (table: Table, target: string) => Promise<void> {
  switch (extname(path).toLowerCase()) {
    case ".csv":
      return (table, target) => writeText(table, target, ",");
    case ".tsv":
      return (table, target) => writeText(table, target, "\t");
    case ".parquet":
    case ".pq":
      return writeParquet;
    default:
      throw new GembaError("bad-options", {
        what: "A table is written as CSV or Parquet",
        where: path,
        remedy: "Let the file's name end in .csv, .tsv, .parquet or .pq.",
      });
  }
}

const ROWS_AT_ONCE = 2000;

async function writeText(table: Table, target: string, delimiter: string): Promise<void> {
  const fields = fieldWriters(table, delimiter);
  const stream = createWriteStream(target);
  const done = finished(stream);
  const names = [...timeNames(table), ...table.variables.map(({ name }) => name)];
  stream.write(names.map(name => quotedField(name, delimiter)).join(delimiter) + "\n");
  for (let from = 0; from < table.rows && !stream.errored; from += ROWS_AT_ONCE) {
    const lines: string[] = [];
    for (let row = from; row < Math.min(table.rows, from + ROWS_AT_ONCE); row++) {
      lines.push(fields.map(field => field(row)).join(delimiter));
    }
    if (!stream.write(lines.join("\n") + "\n")) await Promise.race([drained(stream), done]);
  }
  stream.end();
  await done;
}

function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise(resolve => stream.once("drain", resolve));
}

function timeNames(table: Table): string[] {
  return table.time === null ? [] : [table.timeName ?? "time"];
}

function fieldWriters(table: Table, delimiter: string): ((row: number) => string)[] {
  const { time, timeZone } = table;
  const columns = table.variables.map(({ name }) => fieldWriter(table.column(name), delimiter));
  return time === null ? columns : [row => formatPlantTime(time[row]!, timeZone, "offset"), ...columns];
}

function fieldWriter(column: Column, delimiter: string): (row: number) => string {
  if (column.type === "numeric") {
    return row => (Number.isNaN(column.values[row]) ? "" : String(column.values[row]));
  }
  const fields = column.categories.map(category => quotedField(category, delimiter));
  return row => fields[column.codes[row]!] ?? "";
}

/** A field as it stands in a delimited text: in quotation marks where it needs them. */
export function quotedField(text: string, delimiter: string): string {
  const plain = !/["\r\n]/.test(text) && !text.includes(delimiter) && text.trim() === text;
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}

async function writeParquet(table: Table, target: string): Promise<void> {
  const names = [...timeNames(table), ...table.variables.map(({ name }) => name)];
  checkNames(names);
  const engine = await openEngine();
  try {
    await fillTable(engine, table);
    const aliases = columnAliases(names.length);
    const offset = table.time === null ? 0 : 1;
    const terms = names.map((name, at) => {
      const column = at < offset ? null : table.column(name);
      return `${termOf(aliases[at]!, column)} AS ${sqlName(name)}`;
    });
    const notes = sqlText(writeVariableNotes(table.variables));
    const options = `FORMAT parquet, KV_METADATA {gembalab: ${notes}}`;
    await engine.run(`COPY (SELECT ${terms.join(", ")} FROM t) TO ${sqlText(target)} (${options})`);
  } finally {
    engine.close();
  }
}

/** Names that SQL, or DuckDB's reading of Parquet without regard to case, can't tell apart. */
function checkNames(names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const twin = seen.get(name.toLowerCase());
    if (name === "" || name.includes("\0") || twin !== undefined) {
      throw new GembaError("bad-options", {
        what:
          twin === undefined
            ? "A column's name is empty or holds a NUL character"
            : `${quoted(name)} and ${quoted(twin)} differ only by upper and lower case`,
        remedy: "Rename that column, or write CSV.",
      });
    }
    seen.set(name.toLowerCase(), name);
  }
}

async function fillTable(engine: Engine, table: Table): Promise<void> {
  const columns = table.variables.map(({ name }) => table.column(name));
  const types = columns.map(column => (column.type === "numeric" ? "DOUBLE" : "VARCHAR"));
  const values = columns.map(valuesOf);
  if (table.time !== null) {
    types.unshift("DOUBLE");
    values.unshift(table.time);
  }
  const definitions = columnAliases(types.length).map((alias, at) => `${alias} ${types[at]}`);
  await engine.run(`CREATE TABLE t (${definitions.join(", ")})`);
  await engine.append("t", values);
}

function valuesOf(column: Column): ArrayLike<number | string | null> {
  if (column.type === "numeric") return column.values;
  return Array.from(column.codes, code => column.categories[code] ?? null);
}

function termOf(alias: string, column: Column | null): string {
  if (column === null) return `make_timestamptz((${alias} * 1000)::BIGINT)`;
  if (column.type === "numeric") return `CASE WHEN isnan(${alias}) THEN NULL ELSE ${alias} END`;
  return column.variable.kind === "boolean" ? `${alias}::BOOLEAN` : alias;
}
