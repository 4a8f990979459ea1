// Runs in a worker thread: a large workbook takes seconds, and its reader is an ES module.
import { readFileSync } from "node:fs";
import { GembaError, nearestNames, quoted } from "../protocol";
import { CellCollector } from "./cell-collector";
import type { Cell } from "./cell-collector";
import type { HeaderRow } from "./open-options";
import type { RawColumn } from "./raw-column";
import { sizeText, tooLarge } from "./read-budget";
import { findLayout } from "./read-layout";
import type { Layout, LookedRow } from "./read-layout";

/** What to read of a workbook. */
export interface WorkbookTask {
  /** Absolute path. */
  readonly path: string;
  /** As the person wrote it, for errors. */
  readonly shown: string;
  readonly sheet?: string;
  readonly skip?: number;
  readonly header?: readonly HeaderRow[];
  /** Bytes that its columns may take. */
  readonly budget: number;
  /** Rows to read; all when left out. */
  readonly most?: number;
}

/** A table in a workbook. */
export interface WorkbookTable {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly header: readonly HeaderRow[];
  readonly skip: number;
  readonly names: readonly string[];
  readonly columns: readonly RawColumn[];
  /** The first rows of the sheet as texts. */
  readonly rows: readonly (readonly string[])[];
  /** Whether these are all rows. */
  readonly complete: boolean;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly line: number;
}

const LOOK_AT = 2000;

/** Reads the sheet that was named, or the first that holds a table. */
export async function readWorkbookTable(task: WorkbookTask): Promise<WorkbookTable> {
  const bytes = readFileSync(task.path);
  const { readXlsx, streamXlsxRows } = await import("hucre/xlsx");
  const sheets: string[] = [];
  const visible: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, hidden }) => {
      sheets.push(name);
      if (hidden !== true) visible.push(name);
      return false;
    },
  });
  const candidates = task.sheet === undefined ? visible : [namedSheet(sheets, task.sheet, task.shown)];
  for (const sheet of candidates) {
    const rows = streamXlsxRows(bytes, { sheet });
    const read = await readSheet(rows, task);
    if (read !== null) return { sheets, sheet, ...read };
  }
  const what = task.sheet === undefined ? "No sheet of the workbook" : `The sheet ${quoted(task.sheet)}`;
  throw new GembaError(sheets.length === 0 ? "empty-table" : "not-a-table", {
    what: `${what} holds a table: a row of names with rows of values below`,
    where: task.shown,
    remedy: `Its sheets are ${sheets.slice(0, 8).map(quoted).join(", ")}. Name one with sheet, and its header with skip and header.`,
  });
}

function namedSheet(sheets: readonly string[], wanted: string, shown: string): string {
  if (sheets.includes(wanted)) return wanted;
  const suggestions = nearestNames(wanted, sheets);
  throw new GembaError("bad-options", {
    what: `The workbook has no sheet ${quoted(wanted)}`,
    where: `${shown}, options.sheet`,
    remedy:
      suggestions.length > 0 ? undefined : `Its sheets are ${sheets.slice(0, 8).map(quoted).join(", ")}.`,
    suggestions,
  });
}

type Streamed = AsyncIterable<{ readonly index: number; readonly values: readonly unknown[] }>;

async function readSheet(
  stream: Streamed,
  task: WorkbookTask,
): Promise<Omit<WorkbookTable, "sheets" | "sheet"> | null> {
  const looked: Row[] = [];
  let table: SheetTable | null = null;
  let complete = true;
  for await (const { index, values } of stream) {
    const cells = values.map(cellOf);
    if (cells.every(cell => cell === null || cell === "")) continue;
    if (table === null) {
      looked.push({ cells, line: index });
      if (looked.length < LOOK_AT) continue;
      table = SheetTable.in(looked, task);
      if (table === null) return null;
    } else table.push(cells);
    if (task.most !== undefined && table.rows >= task.most) {
      complete = false;
      break;
    }
  }
  table ??= SheetTable.in(looked, task);
  // A lone row of texts, as on a cover, is no table unless somebody says so.
  const isTable = table !== null && (table.rows > 0 || task.sheet !== undefined);
  return isTable ? table!.finish(looked, complete) : null;
}

/** A table while its rows come in. */
class SheetTable {
  rows: number = 0;
  private readonly layout: Layout;
  private readonly skip: number;
  private readonly collectors: CellCollector[];
  private readonly task: WorkbookTask;

  private constructor(layout: Layout, skip: number, task: WorkbookTask) {
    this.layout = layout;
    this.skip = skip;
    this.task = task;
    this.collectors = layout.names.map(() => new CellCollector());
  }

  /** The table among the first rows of a sheet; null when there is none. */
  static in(looked: readonly Row[], task: WorkbookTask): SheetTable | null {
    const width = Math.max(0, ...looked.map(({ cells }) => filledWidth(cells)));
    const layout = findLayout(lookedRows(looked, width), width, task);
    if (layout === null || looked.length === 0) return null;
    const table = new SheetTable(layout, looked[layout.headerFrom]!.line, task);
    for (const { cells } of looked.slice(layout.dataFrom)) table.push(cells);
    return table;
  }

  push(cells: readonly Cell[]): void {
    this.collectors.forEach((collector, column) => collector.push(cells[column]));
    this.rows++;
    if (this.rows % 1000 !== 0) return;
    const bytes = this.collectors.reduce((sum, collector) => sum + collector.bytes, 0);
    if (bytes <= this.task.budget) return;
    throw tooLarge(`The sheet takes more than ${sizeText(this.task.budget)} of memory`, this.task.shown);
  }

  finish(looked: readonly Row[], complete: boolean): Omit<WorkbookTable, "sheets" | "sheet"> {
    const { names, units, descriptions, header } = this.layout;
    const columns = this.collectors.map((collector, column) => {
      const name = names[column] === "" ? `column ${column + 1}` : names[column]!;
      const info = {
        ...(units[column] === undefined ? {} : { unit: units[column] }),
        ...(descriptions[column] === undefined ? {} : { description: descriptions[column] }),
      };
      return collector.finish(name, info, this.rows);
    });
    const used = columns.filter((column, at) => names[at] !== "" || !isEmpty(column));
    return {
      header,
      skip: this.skip,
      names: used.map(({ name }) => name),
      columns: used,
      rows: firstLines(looked),
      complete,
    };
  }
}

const MOST_LINES = 60;

/** The first rows of the sheet as texts, blank ones among them. */
function firstLines(looked: readonly Row[]): string[][] {
  const byLine = new Map(looked.map(({ cells, line }) => [line, cells.map(textOf)]));
  const last = looked.at(-1)?.line ?? -1;
  return Array.from({ length: Math.min(MOST_LINES, last + 1) }, (_, line) => byLine.get(line) ?? []);
}

function isEmpty(column: RawColumn): boolean {
  return column.type === "words" ? column.categories.length === 0 : column.values.every(Number.isNaN);
}

/** Titles stand above the table and fill a cell: they are no rows of its width, whatever the sheet's is. */
function lookedRows(rows: readonly Row[], width: number): LookedRow[] {
  const isWide = ({ cells }: Row): boolean => {
    const filled = cells.filter(cell => textOf(cell) !== "").length;
    return filled >= 2 || filled === width;
  };
  const first = rows.findIndex(isWide);
  return rows.map(({ cells, line }, at) => {
    const texts = cells.map(textOf);
    const padded = (): string[] => Array.from({ length: width }, (_, column) => texts[column] ?? "");
    return { fields: at < first ? texts.slice(0, filledWidth(cells)) : padded(), line };
  });
}

function filledWidth(cells: readonly Cell[]): number {
  let width = cells.length;
  while (width > 0 && textOf(cells[width - 1]) === "") width--;
  return width;
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return String(cell).trim();
  return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, -5).replace("T", " ");
}

/** Where Excel's two calendars begin: a "date" in the first weeks is a time of day, or a length of time. */
const CALENDARS: readonly number[] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];
const WEEKS = 45 * 86_400_000;

function cellOf(value: unknown): Cell {
  if (value instanceof Date) {
    const begin = CALENDARS.find(at => value.getTime() >= at && value.getTime() < at + WEEKS);
    return begin === undefined ? value : clockText(value, begin === CALENDARS[0]);
  }
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : null;
}

function clockText(value: Date, since1900: boolean): string {
  // Day 0 of the calendar of 1900 is 31 December 1899.
  const ms = value.getTime() - (since1900 ? Date.UTC(1899, 11, 31) : CALENDARS[1]!);
  const seconds = Math.abs(ms) / 1000;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = (seconds % 60)
    .toFixed(3)
    .replace(/\.000$/, "")
    .padStart(2, "0");
  return `${hours}:${String(minutes).padStart(2, "0")}:${rest.padStart(rest.includes(".") ? 6 : 2, "0")}`;
}
