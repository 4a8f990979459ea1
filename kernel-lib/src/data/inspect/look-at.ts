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
import { noteFormat, noteLong, noteSheet } from "../note-format";
import { factsOf, factsSaid, formatOf, longOf, longTask } from "../read-file";
import type { FileTask } from "../read-file";
import { readJson } from "../read-json";
import { countParquetRows, readParquet } from "../read-parquet";
import { buildOptions } from "../read-source";
import { readWorkbook } from "../read-workbook";
import { sniffText } from "../sniff-text";
import { findLong } from "../long/find-long";
import type { LongColumns } from "../long/find-long";
import { longTimeName, pivotColumns } from "../long/read-long";
import type { SourceFile, Table } from "../table";
import type { KnownFacts } from "../text-facts";
import { decodeText } from "../transcode";
import { withEngine } from "../with-engine";

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
  /** The time column, where it was settled while looking. */
  readonly timeName?: string;
  /** Tags seen in a file in the long form; there may be more where `about`. */
  readonly tags?: RowCount;
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
  const task: FileTask = { path: file.absolute, shown: file.path, options, timeZone, howRead };
  switch (formatOf(file.path, options)) {
    case "csv":
      return await lookAtText(task);
    case "parquet":
      return await lookAtParquet(task);
    case "json-lines":
      return await lookAtJson(task, file.bytes);
    case "xlsx":
      return await lookAtSheet(task);
  }
}

async function lookAtText(task: FileTask): Promise<Look> {
  const { path, shown, options, howRead } = task;
  const start = readFileStart(path, shown);
  const format = sniffText(start, readFurther(path, start), options, shown);
  noteFormat(format, howRead);
  const isAll = start.complete && format.rows.length < ROWS;
  const trailing = format.lastUnnamed && format.rows.every(row => (row.at(-1) ?? "").trim() === "");
  const names = trailing ? format.names.slice(0, -1) : format.names;
  const facts = factsOf(format, options);
  const rows = { count: isAll ? format.rows.length : roughly(format.rowsGuess), about: !isAll };
  const columns = wordColumns(names, format.infos, format.rows);
  const further = wordColumns(names, format.infos, format.lastRows);
  const endOf = async (table: Table): Promise<number | null> =>
    await Promise.resolve(isAll ? lastTime(table) : endOfRows(table, further, task, facts));
  const long = findLong(names, format.rows, options, shown);
  if (long !== null) return { ...(await lookAtLong(columns, long, facts, task, further)), rows, endOf };
  const warnings = budgetWarnings(rows.count, names.length, shown);
  return { columns, facts, notices: [], warnings, rows, endOf };
}

/** The first rows of the long form as a table. */
async function lookAtLong(
  columns: RawColumn[],
  long: LongColumns,
  facts: KnownFacts,
  task: FileTask,
  further: readonly RawColumn[] | null,
): Promise<Pick<Look, "columns" | "facts" | "notices" | "warnings" | "timeName" | "tags">> {
  noteLong(long, task.howRead);
  const whole = { ...task, options: { ...task.options, columns: undefined } };
  const read = await withEngine(
    engine => pivotColumns(engine, columns, longTask(long, facts, whole)),
    error => GembaError.from(error),
  );
  const last = further?.find(({ name }) => name === long.tag);
  const names = new Set(read.columns.slice(1).map(({ name }) => name));
  if (last?.type === "words") last.categories.forEach(name => names.add(name));
  return {
    ...read,
    facts,
    warnings: [],
    timeName: longTimeName(long),
    tags: { count: names.size, about: further !== null && last !== undefined && rawLength(last) > 0 },
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
  { options, shown, timeZone }: FileTask,
  facts: KnownFacts,
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
    ...(await lookAtRows(task, columns, notices)),
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
      return endOfRows(table, last.columns, { ...task, options: only }, factsSaid(options));
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
    ...(await lookAtRows(task, columns, notices)),
    rows: { count, about: !isAll },
    endOf: table => Promise.resolve(isAll ? lastTime(table) : null),
  };
}

async function lookAtRows(
  task: FileTask,
  columns: RawColumn[],
  notices: Notice[],
): Promise<Pick<Look, "columns" | "facts" | "notices" | "warnings" | "timeName" | "tags">> {
  const facts = factsSaid(task.options);
  const long = longOf(columns, task);
  if (long === null) return { columns, facts, notices, warnings: [] };
  const look = await lookAtLong(columns, long, facts, task, null);
  return { ...look, notices: [...notices, ...look.notices] };
}

/** Workbooks are smaller, and their rows can't be counted otherwise. */
const SHEET_ROWS = 10_000;

async function lookAtSheet(task: FileTask): Promise<Look> {
  const table = await readWorkbook(task, SHEET_ROWS);
  task.howRead.note("format", "xlsx");
  noteSheet(table, task.howRead);
  const { sheets, columns, rows, complete } = table;
  return {
    ...(await lookAtRows(task, [...columns], [])),
    rows: { count: columns[0] === undefined ? 0 : rawLength(columns[0]), about: !complete },
    sheets,
    lines: rows.slice(0, MOST_LINES).map(cells => clipped(cells.join("\t"))),
    endOf: built => Promise.resolve(complete ? lastTime(built) : null),
  };
}
