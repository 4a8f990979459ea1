import { GembaError, nearestNames, quoted } from "../protocol";
import type { Derived } from "../protocol";
import { zoneClock } from "./time-zone";

/** What a row of the header holds. */
export type HeaderRow = "name" | "description" | "unit" | "type" | "ignore";
/** Which instant a time in the hour that autumn repeats means. */
export type RepeatedHour = "file-order" | "first" | "second" | "missing";
/** Which number comes first in 03/04/2026. */
export type DayOrder = "day-first" | "month-first";
/** The character between whole and part of a number: 3.14 or 3,14. */
export type DecimalMark = "." | ",";
/** The kinds of files that can be read. */
export type FileFormat = "csv" | "parquet" | "json-lines" | "xlsx";
/** How the bytes of a text file stand for characters. */
export type TextEncoding = "utf-8" | "utf-16" | "windows-1252";

/** How to read a file, or several that belong together; what is left out is found, and told. */
export interface ReadOptions {
  /** What the source is called, in a table of several. */
  readonly name?: string;
  /** By the file's ending when left out. */
  readonly format?: FileFormat;
  /** Sheet of a workbook; the first with a table when left out. */
  readonly sheet?: string;
  readonly encoding?: TextEncoding;
  /** Character between the fields of a text file, for example ";" or "\t". */
  readonly delimiter?: string;
  /** Decimal mark of numbers in texts. */
  readonly decimal?: DecimalMark;
  /** What 03/04/2026 means. */
  readonly dateOrder?: DayOrder;
  /** Lines above the table, before its header. */
  readonly skip?: number;
  /** What the header rows hold, from the top; `[]` when there is none and columns are numbered. */
  readonly header?: readonly HeaderRow[];
  /** The columns that hold tag and value, in a file with one row per value. */
  readonly long?: { readonly tag: string; readonly value: string };
  /** The time column, or the columns of date and time; found when left out, none when null. */
  readonly time?: string | readonly [string, string] | null;
  /** IANA zone of the clock: what times without an offset mean. "UTC" when left out. */
  readonly timeZone?: string;
  /** Which of the two a time in the repeated autumn hour means; by the order of the rows when left out. */
  readonly repeatedHour?: RepeatedHour;
  /** Added to every time, for a clock that is wrong: "-58 min". */
  readonly shift?: string;
  /** Names of the columns (tags) to read, or globs; the time column always comes along. */
  readonly columns?: readonly string[];
}

/** How to open a file; everything may be left out. */
export interface OpenOptions extends ReadOptions {
  /** Tags computed from others. */
  readonly derive?: readonly Derived[];
  /** Path of a tag dictionary: descriptions, units, stations, roles, limits. */
  readonly tags?: string;
  /** Stops the reading; the promise then fails with `cancelled`. */
  readonly signal?: AbortSignal;
}

const READING: readonly string[] = [
  ...["name", "format", "sheet", "encoding", "delimiter", "decimal", "dateOrder", "skip", "header"],
  ...["long", "time", "timeZone", "repeatedHour", "shift", "columns"],
];
const OPENING: readonly string[] = [...READING, "derive", "tags", "signal"];

const CHOICES: readonly (readonly [keyof ReadOptions, readonly string[]])[] = [
  ["format", ["csv", "parquet", "json-lines", "xlsx"]],
  ["encoding", ["utf-8", "utf-16", "windows-1252"]],
  ["decimal", [".", ","]],
  ["dateOrder", ["day-first", "month-first"]],
  ["repeatedHour", ["file-order", "first", "second", "missing"]],
];
const HEADER_ROWS: readonly string[] = ["name", "description", "unit", "type", "ignore"];

/** @throws GembaError `bad-options`, `bad-time` for an unknown zone */
export function checkOpenOptions(options: OpenOptions): void {
  if (options === null || typeof options !== "object" || Array.isArray(options)) {
    throw badOption(
      "The options are not an object",
      undefined,
      'Write open(path, { timeZone: "Europe/Berlin" }).',
    );
  }
  checkKeys(options, OPENING);
  const { tags, derive } = options;
  if (tags !== undefined && typeof tags !== "string") {
    throw badOption(
      "The tag dictionary is not named by a path",
      "options.tags",
      "Give the path of its file.",
    );
  }
  if (derive !== undefined && !Array.isArray(derive)) {
    throw badOption("Derived tags are no list", "options.derive", 'Write [{ name: "…", formula: "…" }].');
  }
  checkReadOptions(options);
}

/**
 * Checks what {@link ReadOptions} can hold; other keys are let through.
 * @throws GembaError `bad-options`, `bad-time` for an unknown zone
 */
export function checkReadOptions(options: ReadOptions): void {
  for (const [key, known] of CHOICES) {
    const value: unknown = options[key];
    if (value === undefined || (typeof value === "string" && known.includes(value))) continue;
    throw badOption(
      `options.${key} is ${shown(value)}, which is none of ${known.map(word => `"${word}"`).join(", ")}`,
      `options.${key}`,
      `Give one of them, or leave it out.`,
    );
  }
  checkTime(options.time);
  if (options.timeZone !== undefined) zoneClock(options.timeZone);
  if (options.delimiter !== undefined && !isDelimiter(options.delimiter)) {
    throw badOption(
      "The delimiter is not one plain character",
      "options.delimiter",
      'Give one, such as ";".',
    );
  }
  if (options.skip !== undefined && !(Number.isInteger(options.skip) && options.skip >= 0)) {
    throw badOption("The lines to skip are no whole number", "options.skip", "Give 0, 1, 2 …");
  }
  checkTexts(options);
  checkHeader(options.header);
}

function checkKeys(options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    const suggestions = nearestNames(key, known);
    throw new GembaError("bad-options", {
      what: `There is no option ${quoted(key)}`,
      where: "options",
      remedy: suggestions.length > 0 ? undefined : `The options are ${known.join(", ")}.`,
      suggestions,
    });
  }
}

/** @throws GembaError `bad-options` for anything that names no time column */
export function checkTime(time: unknown): void {
  if (time === undefined || time === null || typeof time === "string") return;
  if (Array.isArray(time) && time.length === 2 && time.every(name => typeof name === "string")) return;
  throw badOption(
    "The time column is not named by a text",
    "options.time",
    "Give its name, two names for columns of date and time, or null for none.",
  );
}

function checkTexts({ sheet, shift, name, columns, long }: ReadOptions): void {
  const texts: readonly (readonly [string, unknown])[] = [
    ["name", name],
    ["sheet", sheet],
    ["shift", shift],
  ];
  for (const [key, value] of texts) {
    if (value === undefined || typeof value === "string") continue;
    throw badOption(`options.${key} is not a text`, `options.${key}`, "Write it in quotation marks.");
  }
  if (columns !== undefined && !isTexts(columns)) {
    throw badOption("The columns are no list of names", "options.columns", 'Write ["TI101", "FI*"].');
  }
  if (long !== undefined && (typeof long !== "object" || long === null || !isTexts([long.tag, long.value]))) {
    throw badOption(
      "The long form does not name its columns",
      "options.long",
      'Write { tag: "Tag", value: "Value" }.',
    );
  }
}

function isTexts(values: unknown): boolean {
  return Array.isArray(values) && values.every(value => typeof value === "string");
}

function checkHeader(header: unknown): void {
  if (header === undefined) return;
  const rows: unknown[] = Array.isArray(header) ? header : [null];
  const known = rows.every(row => typeof row === "string" && HEADER_ROWS.includes(row));
  const names = rows.filter(row => row === "name").length;
  if (known && rows.length <= 4 && (rows.length === 0 || names === 1)) return;
  throw badOption(
    "The header rows are not described",
    "options.header",
    'Say what each row holds, up to four, one of them the name: ["name", "unit"]; [] when there is none.',
  );
}

/** One character that can't be part of a number, a quote or a line end, and that is a single byte. */
function isDelimiter(delimiter: unknown): boolean {
  return typeof delimiter === "string" && /^[\t\x20-\x7e]$/.test(delimiter) && !/["\w.+-]/.test(delimiter);
}

function shown(value: unknown): string {
  return typeof value === "string" ? quoted(value) : value === null ? "null" : `a ${typeof value}`;
}

function badOption(what: string, where: string | undefined, remedy: string): GembaError {
  return new GembaError("bad-options", { what, where, remedy });
}
