import { sharedFloat64, sharedInt32 } from "../compute/shared";
import type { Notice } from "../protocol";
import { GembaError, quoted } from "../protocol";
import { Dictionary } from "./dictionary";
import { columnAliases } from "./engine";
import type { Engine } from "./engine";
import type { LongColumns } from "./long/find-long";
import type { TimeKind } from "./long/moments";
import type { ReadOptions } from "./open-options";
import type { ColumnInfo, RawColumn } from "./raw-column";
import { checkBudget } from "./read-budget";
import { stopped } from "./read-text";
import type { ReadColumns } from "./read-text";
import { fileLiteral } from "./sql-path";
import { readVariableNotes } from "./variable-notes";
import { BOOLEAN_CATEGORIES } from "./variable";
import { selectColumns } from "./wanted-columns";

/** What a Parquet type becomes in a table. */
type Shape = "numbers" | "booleans" | "local times" | "instants" | "words" | "nothing";

const NUMBER = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/;

function shapeOf(type: string): Shape {
  if (NUMBER.test(type)) return "numbers";
  if (type === "BOOLEAN") return "booleans";
  if (type === "DATE" || /^TIMESTAMP(?:_S|_MS|_NS)?$/.test(type)) return "local times";
  if (/^TIMESTAMP(?:TZ| WITH TIME ZONE)$/.test(type)) return "instants";
  if (type === "VARCHAR" || type === "UUID" || /^(?:ENUM|TIME)\b/.test(type)) return "words";
  return "nothing";
}

function termOf(alias: string, shape: Shape): string {
  switch (shape) {
    case "numbers":
      return `coalesce(${alias}::DOUBLE, 'nan'::DOUBLE)`;
    case "booleans":
      return `coalesce(${alias}::INTEGER::DOUBLE, 'nan'::DOUBLE)`;
    case "local times":
      return `CASE WHEN isfinite(${alias}) THEN epoch_us(${alias}::TIMESTAMP) / 1000.0 ELSE 'nan' END::DOUBLE`;
    case "instants":
      return `CASE WHEN isfinite(${alias}) THEN epoch_us(${alias}) / 1000.0 ELSE 'nan' END::DOUBLE`;
    default:
      return `${alias}::VARCHAR`;
  }
}

/** What to read of a Parquet file. */
export interface ParquetTask {
  /** Absolute path. */
  readonly path: string;
  /** As the person wrote it, for errors. */
  readonly shown: string;
  readonly options: ReadOptions;
  /** Which rows to read, no more than there are; all when left out. */
  readonly slice?: { readonly from: number; readonly rows: number };
  readonly signal?: AbortSignal;
}

/** How many rows a Parquet file has, by what it says itself. */
export async function countParquetRows(engine: Engine, path: string): Promise<number> {
  const [sum] = await engine.rows(`SELECT sum(num_rows) FROM parquet_file_metadata(${fileLiteral(path)})`);
  return Number(sum?.[0] ?? 0);
}

/** Reads a Parquet file; nested and binary columns are left out, with a notice. */
export async function readParquet(engine: Engine, task: ParquetTask): Promise<ReadColumns> {
  const { path, shown, signal } = task;
  const file = `read_parquet(${fileLiteral(path)}, hive_partitioning = false, filename = false)`;
  const types = await engine.columns(`SELECT * FROM ${file}`);
  const names = await namesIn(engine, path);
  // DuckDB renames columns that differ only by case, or not at all; the schema has their own names.
  const found = types.map(({ name, type }, at) => ({
    name: names.length === types.length ? names[at]! : name,
    type,
  }));
  const notes = await notesIn(engine, path);
  const all = found.map(({ name, type }, at) => ({ name, type, at, shape: shapeOf(type) }));
  const selected = selectColumns(
    found.map(({ name }) => name),
    task.options,
    shown,
    column => all[column]!.shape === "local times" || all[column]!.shape === "instants",
  );
  const isSelected = new Set(selected);
  const used = all.filter(({ at, shape }) => shape !== "nothing" && isSelected.has(at));
  const total = await countParquetRows(engine, path);
  const { from, rows } = task.slice ?? { from: 0, rows: total };
  const part = task.slice === undefined ? "" : ` LIMIT ${rows} OFFSET ${from}`;
  checkBudget(rows, used.length, shown);
  const readers = used.map(({ shape }) => (shape === "words" ? new Dictionary(rows) : sharedFloat64(rows)));
  const terms = used.map(({ at, shape }) => termOf(`c${at}`, shape));
  const source = `${file} AS t(${columnAliases(found.length).join(", ")})`;
  let offset = 0;
  if (terms.length > 0) {
    await engine.stream(`SELECT ${terms.join(", ")} FROM ${source}${part}`, block => {
      if (signal?.aborted === true) throw stopped();
      if (offset + block.rows > rows) throw otherRows(shown);
      readers.forEach((reader, column) => {
        if (reader instanceof Float64Array) reader.set(block.doubles(column), offset);
        else for (let row = 0; row < block.rows; row++) reader.push(block.text(column, row));
      });
      offset += block.rows;
    });
    if (offset < rows) throw otherRows(shown);
  }
  const left = all.filter(({ at, shape }) => shape === "nothing" && isSelected.has(at));
  if (used.length === 0 && left.length > 0) throw nothingUsable(left[0]!, shown);
  const wide = used.filter(({ type }, at) => WIDE.test(type) && isBeyondSafe(readers[at]!));
  const rounded = await thatLoseDigits(engine, source, wide);
  const columns = used.map((column, at): RawColumn => {
    const raw = rawOf(column.name, notes.get(column.name) ?? {}, column.shape, readers[at]!);
    return raw.type === "numbers" && rounded.includes(column) ? { ...raw, rounded: true } : raw;
  });
  return { columns, notices: left.map(({ name, type }) => leftOut(name, type)) };
}

/** The file says in one place that it has more rows, or fewer, than in another. */
function otherRows(path: string): GembaError {
  return new GembaError("not-a-table", {
    what: "The Parquet file is damaged: it does not hold the rows that it says it holds",
    where: path,
    remedy: "Copy or export it again.",
  });
}

/**
 * Stores the readings of a file in the long form in the engine's table `readings`.
 * @returns how their times stand there
 */
export async function storeParquetReadings(
  engine: Engine,
  { path }: Pick<ParquetTask, "path">,
  long: LongColumns,
): Promise<TimeKind> {
  const file = `read_parquet(${fileLiteral(path)}, hive_partitioning = false, filename = false)`;
  const types = await engine.columns(`SELECT * FROM ${file}`);
  const names = await namesIn(engine, path);
  const text = (name: string | undefined): string =>
    name === undefined ? "NULL::VARCHAR" : `trim(c${names.indexOf(name)}::VARCHAR)`;
  const [first, second] = long.time;
  const shape = second === undefined ? shapeOf(types[names.indexOf(first!)]!.type) : "words";
  const kind = shape === "local times" || shape === "instants" ? shape : "texts";
  const texts = second === undefined ? text(first) : `concat_ws(' ', ${text(first)}, ${text(second)})`;
  const time = kind === "texts" ? texts : termOf(`c${names.indexOf(first!)}`, kind);
  const [tag, value, quality, unit] = [long.tag, long.value, long.quality, long.unit].map(text);
  await engine.run(
    `CREATE TABLE readings AS SELECT ${tag} AS tag, ${time} AS time, ${value} AS value, ${quality} AS quality, ${unit} AS unit
     FROM ${file} AS t(${columnAliases(types.length).join(", ")})`,
  );
  return kind;
}

/** Whole numbers of more than 53 bits. */
const WIDE = /^U?(?:BIG|HUGE)INT$/;

function isBeyondSafe(values: Float64Array | Dictionary): boolean {
  return values instanceof Float64Array && values.some(value => Math.abs(value) > Number.MAX_SAFE_INTEGER);
}

/** Of columns with large whole numbers, those of which some are no float64. */
async function thatLoseDigits<T extends { at: number }>(
  engine: Engine,
  source: string,
  wide: readonly T[],
): Promise<T[]> {
  if (wide.length === 0) return [];
  const terms = wide.map(
    ({ at }) => `count(*) FILTER (try_cast(c${at}::DOUBLE AS HUGEINT) IS DISTINCT FROM c${at}::HUGEINT)`,
  );
  const [counts] = await engine.rows(`SELECT ${terms.join(", ")} FROM ${source}`);
  return wide.filter((_, at) => Number(counts![at]) > 0);
}

function nothingUsable({ name, type }: { name: string; type: string }, path: string): GembaError {
  return new GembaError("not-a-table", {
    what: `No column holds plain values: ${quoted(name)}, for one, is ${shortened(type)}`,
    where: path,
    remedy: "Export numbers, words, booleans or times, one value per row and column.",
  });
}

function shortened(type: string): string {
  return type.length > 40 ? `${type.slice(0, 40)}…` : type;
}

function rawOf(name: string, info: ColumnInfo, shape: Shape, values: Float64Array | Dictionary): RawColumn {
  if (values instanceof Dictionary) {
    return { type: "words", name, info, ...values.finish(), settled: false };
  }
  if (shape === "numbers") return { type: "numbers", name, info, values, words: [] };
  if (shape !== "booleans") return { type: "times", name, info, values, zoned: shape === "instants" };
  const codes = sharedInt32(values.length);
  values.forEach((value, row) => (codes[row] = Number.isNaN(value) ? -1 : value));
  return { type: "words", name, info, codes, categories: BOOLEAN_CATEGORIES, settled: true };
}

function leftOut(name: string, type: string): Notice {
  const text = `${quoted(name)} is left out: a table has no place for ${shortened(type)}.`;
  return { level: "warning", code: "column-left-out", text, variable: name };
}

/** Names of the file's columns: of its schema, a tree told in preorder, the children of the root. */
async function namesIn(engine: Engine, path: string): Promise<string[]> {
  const sql = `SELECT name, coalesce(num_children, 0) FROM parquet_schema(${fileLiteral(path)})`;
  const [, ...nodes] = await engine.rows(sql);
  const names: string[] = [];
  let inside = 0;
  for (const [name, children] of nodes) {
    if (inside === 0) names.push(name ?? "");
    else inside--;
    inside += Number(children);
  }
  return names;
}

/** Roles, units and descriptions that `writeTable` stored in the file. */
async function notesIn(engine: Engine, path: string): Promise<Map<string, ColumnInfo>> {
  const key = "'gembalab'::BLOB";
  const sql = `SELECT decode(value) FROM parquet_kv_metadata(${fileLiteral(path)}) WHERE key = ${key}`;
  const rows = await engine.rows(sql);
  return readVariableNotes(rows[0]?.[0] ?? null);
}
