import { extname } from "node:path";
import { GembaError, quoted } from "../protocol";
import { openDuckDB } from "./duckdb-engine";
import type { Engine } from "./engine";
import { readFileStart, readFurther } from "./file-start";
import type { HowRead } from "./how-read";
import type { FileFormat, HeaderRow, ReadOptions } from "./open-options";
import { checkBudget } from "./read-budget";
import { parquetError, textError } from "./read-errors";
import { readJson } from "./read-json";
import { readParquet } from "./read-parquet";
import { readText, stopped } from "./read-text";
import type { ReadColumns } from "./read-text";
import { readWorkbook } from "./read-workbook";
import { looksLikeTime, sniffText } from "./sniff-text";
import type { TextFormat } from "./sniff-text";
import type { KnownFacts } from "./text-facts";
import { selectColumns } from "./wanted-columns";
import type { WorkbookTable } from "./workbook-worker";

/** One file to read. */
export interface FileTask {
  /** Absolute path. */
  readonly path: string;
  /** As the person wrote it, for errors. */
  readonly shown: string;
  readonly options: ReadOptions;
  /** Learns how the file was read. */
  readonly howRead: HowRead;
  readonly signal?: AbortSignal;
}

/** What reading a file gave, before texts are interpreted. */
export interface FileReading extends ReadColumns {
  readonly facts: KnownFacts;
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
  const { shown, options } = task;
  switch (formatOf(shown, options)) {
    case "csv":
      return await readTextFile(task);
    case "parquet":
      return await readParquetFile(task);
    case "json-lines":
      return { ...(await readJson(task)), facts: factsSaid(task.options) };
    case "xlsx":
      return await readSheet(task);
  }
}

async function readParquetFile(task: FileTask): Promise<FileReading> {
  const start = readFileStart(task.path, task.shown);
  const read = (engine: Engine): Promise<ReadColumns> => readParquet(engine, task);
  const columns = await withEngine(read, error => parquetError(error, start, task.shown), task.signal);
  return { ...columns, facts: factsSaid(task.options) };
}

async function readSheet(task: FileTask): Promise<FileReading> {
  const { options, shown } = task;
  const table = await readWorkbook(task);
  noteSheet(table, task);
  const mayBeTime = (column: number): boolean => table.columns[column]!.type === "times";
  const selected = selectColumns(table.names, options, shown, mayBeTime);
  const columns = table.columns.filter((_, column) => selected.includes(column));
  return { columns, notices: [], facts: factsSaid(options) };
}

/** Notes how a workbook is read. */
export function noteSheet({ sheet, sheets, skip, header }: WorkbookTable, { howRead }: FileTask): void {
  howRead.note("format", "xlsx");
  howRead.note(
    "sheet",
    sheet,
    sheets.length === 1 ? undefined : `the sheet ${quoted(sheet)}, one of ${sheets.length}`,
  );
  noteHeader(skip, header, howRead);
}

/** What the options say about texts. */
export function factsSaid({ decimal, dateOrder }: ReadOptions): KnownFacts {
  return { decimal, decimalSaid: decimal !== undefined, dateOrder };
}

async function readTextFile(task: FileTask): Promise<FileReading> {
  const { path, shown, options, signal } = task;
  const start = readFileStart(path, shown);
  const format = sniffText(start, readFurther(path, start), options, shown);
  noteFormat(format, task);
  const selected = selectColumns(format.names, options, shown, column => looksLikeTime(format.rows, column));
  checkBudget(format.rowsGuess, selected.length, shown);
  const read = (engine: Engine): Promise<ReadColumns> =>
    readText(engine, { path, shown, format, selected, signal });
  const columns = await withEngine(read, error => textError(error, format, shown), signal);
  return { ...columns, facts: factsOf(format, options) };
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

const DELIMITER_NAMES: ReadonlyMap<string, string> = new Map([
  [";", "fields parted by semicolons"],
  ["\t", "fields parted by tabs"],
  ["|", "fields parted by bars"],
]);

/** Notes how a text file is read; what is usual goes without saying. */
export function noteFormat(format: TextFormat, { howRead }: FileTask): void {
  const { encoding, delimiter, decimal, skip, header, names } = format;
  const wide = encoding === "utf-16le" || encoding === "utf-16be";
  const told = wide
    ? "UTF-16"
    : encoding === "windows-1252"
      ? "Windows-1252, as the file is not UTF-8"
      : undefined;
  howRead.note("format", "csv");
  howRead.note("encoding", wide ? "utf-16" : encoding, told);
  if (names.length > 1) howRead.note("delimiter", delimiter, DELIMITER_NAMES.get(delimiter));
  if (decimal !== null) howRead.note("decimal", decimal, decimal === "," ? "decimal commas" : undefined);
  noteHeader(skip, header, howRead);
}

function noteHeader(skip: number, header: readonly HeaderRow[], howRead: HowRead): void {
  howRead.note(
    "skip",
    skip,
    skip === 0 ? undefined : `${skip} line${skip === 1 ? "" : "s"} above the table skipped`,
  );
  howRead.note("header", header, header.length === 1 ? undefined : `header rows ${header.join(", ")}`);
}

/**
 * Lets `use` work with an engine of its own.
 * @param explain turns what the engine said into an error for people
 */
export async function withEngine<T>(
  use: (engine: Engine) => Promise<T>,
  explain: (error: unknown) => GembaError,
  signal?: AbortSignal,
): Promise<T> {
  const isStopped = (): boolean => signal?.aborted === true;
  if (isStopped()) throw stopped();
  const engine = await openDuckDB();
  const interrupt = (): void => engine.interrupt();
  signal?.addEventListener("abort", interrupt);
  try {
    return await use(engine);
  } catch (error) {
    if (isStopped()) throw stopped();
    throw error instanceof GembaError ? error : explain(error);
  } finally {
    signal?.removeEventListener("abort", interrupt);
    engine.close();
  }
}
