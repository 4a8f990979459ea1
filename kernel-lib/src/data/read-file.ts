import { extname } from "node:path";
import { GembaError, quoted } from "../protocol";
import type { Engine } from "./engine";
import { readFileStart, readFurther } from "./file-start";
import type { HowRead } from "./how-read";
import { findLong } from "./long/find-long";
import type { LongColumns } from "./long/find-long";
import { pivot } from "./long/pivot";
import { longTimeName, pivotColumns, pivotTask, readLongText, textsOf } from "./long/read-long";
import type { LongTask } from "./long/read-long";
import { noteFormat, noteLong, noteSheet } from "./note-format";
import type { FileFormat, ReadOptions } from "./open-options";
import type { RawColumn } from "./raw-column";
import { checkBudget } from "./read-budget";
import { parquetError, textError } from "./read-errors";
import { readJson } from "./read-json";
import { countParquetRows, readParquet, storeParquetReadings } from "./read-parquet";
import { readText } from "./read-text";
import type { ReadColumns } from "./read-text";
import { readWorkbook } from "./read-workbook";
import { looksLikeTime, sniffText } from "./sniff-text";
import type { TextFormat } from "./sniff-text";
import type { KnownFacts } from "./text-facts";
import { selectColumns } from "./wanted-columns";
import { withEngine } from "./with-engine";

/** One file to read. */
export interface FileTask {
  /** Absolute path. */
  readonly path: string;
  /** As the person wrote it, for errors. */
  readonly shown: string;
  readonly options: ReadOptions;
  /** IANA zone of the source's clock. */
  readonly timeZone: string;
  /** Learns how the file was read. */
  readonly howRead: HowRead;
  readonly signal?: AbortSignal;
}

/** What reading a file gave, before texts are interpreted. */
export interface FileReading extends ReadColumns {
  readonly facts: KnownFacts;
  /** The time column, where it was settled while reading. */
  readonly timeName?: string;
}

const ENDINGS: ReadonlyMap<string, FileFormat> = new Map([
  ...[".csv", ".tsv", ".txt"].map(ending => [ending, "csv"] as const),
  ...[".parquet", ".pq"].map(ending => [ending, "parquet"] as const),
  ...[".jsonl", ".ndjson", ".json"].map(ending => [ending, "json-lines"] as const),
  [".xlsx", "xlsx"],
]);

/**
 * How a file is to be read, by its ending.
 * @throws GembaError `not-a-table` when there is no way
 */
export function formatOf(path: string, options: ReadOptions): FileFormat {
  if (options.format !== undefined) return options.format;
  const plain = path.replace(/\.gz$/i, "");
  const ending = extname(plain).toLowerCase();
  const format = ENDINGS.get(ending);
  if (format !== undefined) return format;
  const known = [...ENDINGS.keys()].join(", ");
  throw new GembaError("not-a-table", {
    what:
      ending === "" ? "The file's name has no ending" : `Files ending in ${quoted(ending)} are not supported`,
    where: path,
    remedy: /^\.(?:xlsm|xlsb|xls|ods|numbers)$/.test(ending)
      ? "Save the sheet as .xlsx or CSV first."
      : `Gemba Lab opens ${known}; give the file the ending that fits, or say format: "csv".`,
  });
}

/** Reads one file. */
export async function readFile(task: FileTask): Promise<FileReading> {
  const { shown, options, howRead } = task;
  const format = formatOf(shown, options);
  if (format === "csv") return await readTextFile(task);
  howRead.note("format", format);
  if (format === "parquet") return await readParquetFile(task);
  if (format === "json-lines") return await readRows(task, await readJson(task));
  const table = await readWorkbook(task);
  noteSheet(table, howRead);
  return await readRows(task, { columns: [...table.columns], notices: [] });
}

async function readTextFile(task: FileTask): Promise<FileReading> {
  const { path, shown, options, howRead, signal } = task;
  const start = readFileStart(path, shown);
  const format = sniffText(start, readFurther(path, start), options, shown);
  noteFormat(format, howRead);
  const facts = factsOf(format, options);
  const long = findLong(format.names, format.rows, options, shown);
  const explain = (error: unknown): GembaError => textError(error, format, shown);
  if (long !== null) {
    noteLong(long, howRead);
    const text = { path, shown, format, selected: [], signal };
    const read = await withEngine(
      engine => readLongText(engine, text, longTask(long, facts, task)),
      explain,
      signal,
    );
    return { ...read, facts, timeName: longTimeName(long) };
  }
  const selected = selectColumns(format.names, options, shown, column => looksLikeTime(format.rows, column));
  checkBudget(format.rowsGuess, selected.length, shown);
  const text = { path, shown, format, selected, signal };
  return { ...(await withEngine(engine => readText(engine, text), explain, signal)), facts };
}

async function readParquetFile(task: FileTask): Promise<FileReading> {
  const { path, shown, options, howRead, signal } = task;
  const start = readFileStart(path, shown);
  const facts = factsSaid(options);
  const read = async (engine: Engine): Promise<FileReading> => {
    const long = await findLongInParquet(engine, task);
    if (long === null) return { ...(await readParquet(engine, task)), facts };
    noteLong(long, howRead);
    const kind = await storeParquetReadings(engine, task, long);
    const pivoted = await pivot(engine, kind, pivotTask(longTask(long, facts, task)));
    return { ...pivoted, facts, timeName: longTimeName(long) };
  };
  return await withEngine(read, error => parquetError(error, start, shown), signal);
}

const ROWS_LOOKED_AT = 500;

async function findLongInParquet(engine: Engine, task: FileTask): Promise<LongColumns | null> {
  const rows = Math.min(ROWS_LOOKED_AT, await countParquetRows(engine, task.path));
  const { columns } = await readParquet(engine, { ...task, options: {}, slice: { from: 0, rows } });
  return longOf(columns, task);
}

/** The columns of the long form, by the first values of a file's columns; null when it has another form. */
export function longOf(columns: readonly RawColumn[], { options, shown }: FileTask): LongColumns | null {
  const texts = columns.map(column => textsOf(column, ROWS_LOOKED_AT));
  const rows = Array.from({ length: texts[0]?.length ?? 0 }, (_, row) =>
    texts.map(column => column[row] ?? ""),
  );
  return findLong(
    columns.map(({ name }) => name),
    rows,
    options,
    shown,
  );
}

/** Rows that came with a type for each value. */
async function readRows(task: FileTask, { columns, notices }: ReadColumns): Promise<FileReading> {
  const { shown, options, howRead, signal } = task;
  const facts = factsSaid(options);
  const long = longOf(columns, task);
  if (long !== null) {
    noteLong(long, howRead);
    const read = await withEngine(
      engine => pivotColumns(engine, columns, longTask(long, facts, task)),
      error => GembaError.from(error),
      signal,
    );
    return {
      columns: read.columns,
      notices: [...notices, ...read.notices],
      facts,
      timeName: longTimeName(long),
    };
  }
  const names = columns.map(({ name }) => name);
  const selected = new Set(selectColumns(names, options, shown, column => mayBeTime(columns[column]!)));
  return { columns: columns.filter((_, column) => selected.has(column)), notices, facts };
}

function mayBeTime(column: RawColumn): boolean {
  const rows = textsOf(column, 100).map(text => [text ?? ""]);
  return column.type === "times" || (column.type === "words" && looksLikeTime(rows, 0));
}

/** What reading the long form needs to know. */
export function longTask(columns: LongColumns, facts: KnownFacts, task: FileTask): LongTask {
  return { ...task, columns, facts };
}

/** What the options say about texts. */
export function factsSaid({ decimal, dateOrder }: ReadOptions): KnownFacts {
  return { decimal, decimalSaid: decimal !== undefined, dateOrder };
}

/** What a look at a text file says about its texts. */
export function factsOf(format: TextFormat, options: ReadOptions): KnownFacts {
  return {
    decimal: format.decimal,
    decimalSaid: options.decimal !== undefined,
    commasPart: format.delimiter === ",",
    dateOrder: options.dateOrder,
  };
}
