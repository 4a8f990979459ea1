import { GembaError } from "../../protocol";
import type { Notice } from "../../protocol";
import { buildTable } from "../build-table";
import { Dictionary } from "../dictionary";
import type { Engine } from "../engine";
import { readFileStart, readFurther, utf16Of } from "../file-start";
import type { HowRead } from "../how-read";
import type { ReadOptions } from "../open-options";
import { rawLength } from "../raw-column";
import type { ColumnInfo, RawColumn, RawWords } from "../raw-column";
import { checkBudget } from "../read-budget";
import { parquetError } from "../read-errors";
import { factsOf, factsSaid, formatOf, noteFormat, noteSheet, withEngine } from "../read-file";
import type { FileTask } from "../read-file";
import { readJson } from "../read-json";
import { countParquetRows, readParquet } from "../read-parquet";
import { buildOptions } from "../read-source";
import { readWorkbook } from "../read-workbook";
import { sniffText } from "../sniff-text";
import type { SourceFile, Table } from "../table";
import type { KnownFacts } from "../text-facts";
import { decodeText } from "../transcode";

/** Rows that are looked at. */
const ROWS = 2000;
const MOST_LINES = 40;
const LONGEST_LINE = 400;

/** What a look at a file gave. */
export interface Look {
  /** The first rows. */
  readonly columns: RawColumn[];
  readonly facts: KnownFacts;
  readonly notices: Notice[];
  /** What would keep the file from being read. */
  readonly warnings: readonly Notice[];
  readonly rows: RowCount;
  readonly sheets?: readonly string[];
  /** The first rows as lines, in a file that is no text. */
  readonly lines?: string[];
  /** The last time in the file, epoch milliseconds; null when it has none, or a short look does not find it. */
  readonly endOf: (table: Table) => Promise<number | null>;
}

/** How many rows a file has; `about` where that is an estimate. */
export interface RowCount {
  readonly count: number;
  readonly about: boolean;
}

/** The first lines of a file of text, as they stand there. */
export function firstLines({ absolute, path }: SourceFile, options: ReadOptions): string[] {
  const format = formatOf(path, options);
  if (format === "parquet" || format === "xlsx") return [];
  const { bytes } = readFileStart(absolute, path);
  const beginning = bytes.subarray(0, 2 * MOST_LINES * LONGEST_LINE);
  const encoding =
    utf16Of(bytes) ?? (options.encoding === "windows-1252" || !isUtf8(beginning) ? "windows-1252" : "utf-8");
  const lines = decodeText(beginning, encoding).split(/\r\n|\n|\r/);
  return (lines.at(-1) === "" ? lines.slice(0, -1) : lines).slice(0, MOST_LINES).map(clipped);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function clipped(line: string): string {
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE - 1)}…`;
}

/** Looks at a file of any format. */
export async function lookAt(
  file: SourceFile,
  options: ReadOptions,
  howRead: HowRead,
  timeZone: string,
): Promise<Look> {
  const task: FileTask = { path: file.absolute, shown: file.path, options, howRead };
  switch (formatOf(file.path, options)) {
    case "csv":
      return lookAtText(task, timeZone);
    case "parquet":
      return await lookAtParquet(task);
    case "json-lines":
      return await lookAtJson(task, file.bytes);
    case "xlsx":
      return await lookAtSheet(task);
  }
}

function lookAtText(task: FileTask, timeZone: string): Look {
  const { path, shown, options } = task;
  const start = readFileStart(path, shown);
  const format = sniffText(start, readFurther(path, start), options, shown);
  noteFormat(format, task);
  const isAll = start.complete && format.rows.length < ROWS;
  const rows = { count: isAll ? format.rows.length : roughly(format.rowsGuess), about: !isAll };
  const trailing = format.lastUnnamed && format.rows.every(row => (row.at(-1) ?? "").trim() === "");
  const names = trailing ? format.names.slice(0, -1) : format.names;
  const facts = factsOf(format, options);
  return {
    columns: wordColumns(names, format.infos, format.rows),
    facts,
    notices: [],
    warnings: budgetWarnings(rows.count, names.length, shown),
    rows,
    endOf: async table => {
      if (isAll || format.lastRows.length === 0) return lastTime(table);
      return await Promise.resolve(
        endOfRows(table, wordColumns(names, format.infos, format.lastRows), task, facts, timeZone),
      );
    },
  };
}

function roughly(count: number): number {
  return Number(count.toPrecision(2));
}

/** Rows of texts as columns of words. */
function wordColumns(
  names: readonly string[],
  infos: readonly ColumnInfo[],
  rows: readonly (readonly string[])[],
): RawWords[] {
  return names.map((name, column) => {
    const dictionary = new Dictionary(rows.length);
    for (const row of rows) dictionary.push(row[column] ?? null);
    return { type: "words", name, info: infos[column] ?? {}, ...dictionary.finish(), settled: false };
  });
}

/** The last time of a table's file, read off its last rows as the first ones were read. */
function endOfRows(
  table: Table,
  columns: RawColumn[],
  { options, shown }: FileTask,
  facts: KnownFacts,
  timeZone: string,
): number | null {
  if (table.time === null) return null;
  const names = columns.map(({ name }) => name);
  try {
    const said = {
      ...options,
      time: options.time ?? (names.includes(table.timeName!) ? table.timeName! : undefined),
    };
    const built = buildOptions({ ...said, columns: undefined }, { timeZone }, names, shown);
    // What is asked is asked about the beginning.
    const end = lastTime(buildTable(columns, { ...built, facts, ask: () => undefined }));
    const begin = lastTime(table);
    return end === null || begin === null ? begin : Math.max(begin, end);
  } catch (error) {
    if (error instanceof GembaError) return lastTime(table);
    throw error;
  }
}

function lastTime({ time }: Table): number | null {
  return time?.at(-1) ?? null;
}

/** Whether the whole file would fit, said beforehand. */
function budgetWarnings(rows: number, columns: number, shown: string): Notice[] {
  try {
    checkBudget(rows, columns, shown);
    return [];
  } catch (error) {
    if (!(error instanceof GembaError)) throw error;
    return [{ level: "warning", code: error.code, text: error.message }];
  }
}

async function lookAtParquet(task: FileTask): Promise<Look> {
  const { path, shown, options, howRead } = task;
  const start = readFileStart(path, shown);
  howRead.note("format", "parquet");
  const explain = (error: unknown): GembaError => parquetError(error, start, shown);
  const looked = await withEngine(async (engine: Engine) => {
    const count = await countParquetRows(engine, path);
    const rows = Math.min(count, ROWS);
    return { count, ...(await readParquet(engine, { ...task, slice: { from: 0, rows } })) };
  }, explain);
  const { count, columns, notices } = looked;
  return {
    columns,
    facts: factsSaid(options),
    notices,
    warnings: budgetWarnings(count, columns.length, shown),
    rows: { count, about: false },
    endOf: async table => {
      if (table.timeName === null || count <= ROWS) return lastTime(table);
      const slice = { from: count - ROWS, rows: ROWS };
      const only = { ...options, columns: [literally(table.timeName)], time: table.timeName };
      const last = await withEngine(
        engine => readParquet(engine, { ...task, options: only, slice }),
        explain,
      );
      return endOfRows(table, last.columns, { ...task, options: only }, factsSaid(options), table.timeZone);
    },
  };
}

/** A name as a pattern that fits it alone. */
function literally(name: string): string {
  return name.replace(/[\\*?]/g, "\\$&");
}

async function lookAtJson(task: FileTask, bytes: number): Promise<Look> {
  task.howRead.note("format", "json-lines");
  const { columns, notices, bytesRead, isAll } = await readJson(task, ROWS);
  const rows = columns[0] === undefined ? 0 : rawLength(columns[0]);
  const count = isAll ? rows : roughly((rows * bytes) / Math.max(1, bytesRead));
  return {
    columns,
    facts: factsSaid(task.options),
    notices,
    warnings: budgetWarnings(count, columns.length, task.shown),
    rows: { count, about: !isAll },
    endOf: table => Promise.resolve(isAll ? lastTime(table) : null),
  };
}

/** Workbooks are smaller, and their rows can't be counted otherwise. */
const SHEET_ROWS = 10_000;

async function lookAtSheet(task: FileTask): Promise<Look> {
  const { sheets, columns, rows, complete, ...table } = await readWorkbook(task, SHEET_ROWS);
  noteSheet({ sheets, columns, rows, complete, ...table }, task);
  return {
    columns: [...columns],
    facts: factsSaid(task.options),
    notices: [],
    warnings: [],
    rows: { count: columns[0] === undefined ? 0 : rawLength(columns[0]), about: !complete },
    sheets,
    lines: rows.slice(0, MOST_LINES).map(cells => clipped(cells.join("\t"))),
    endOf: built => Promise.resolve(complete ? lastTime(built) : null),
  };
}
