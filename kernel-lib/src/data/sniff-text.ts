import { GembaError, quoted } from "../protocol";
import { findDelimiter, readRecord, readRecords, usualWidth } from "./delimited";
import type { TextRecord } from "./delimited";
import type { FileStart } from "./file-start";
import { checkIsText, emptyFile, notDelimited, utf16Of } from "./file-start";
import { ENOUGH } from "./interpret";
import { isNumberText } from "./number-notation";
import type { DecimalMark, HeaderRow, ReadOptions } from "./open-options";
import type { ColumnInfo } from "./raw-column";
import { findLayout, votesIn } from "./read-layout";
import type { Layout } from "./read-layout";
import { readClock, readTime } from "./time-text";
import { decodeText } from "./transcode";
import type { Encoding } from "./transcode";
import { isCode, isMissingText, isStatusWord } from "./words";

/** What a column of a text file seems to hold: numbers, times of the usual form without or with an offset, or anything. */
export type Guess = "numbers" | "local times" | "instants" | "words";

/** How a text file is to be read, from a look at its beginning, at its end and at places in between. */
export interface TextFormat {
  readonly encoding: Encoding;
  readonly packed: boolean;
  readonly delimiter: string;
  /** The decimal mark that numbers need; null when those looked at leave it open. */
  readonly decimal: DecimalMark | null;
  /** One per field of a row of values. */
  readonly names: readonly string[];
  /** Whether the last column has no name: an empty field after the last delimiter. */
  readonly lastUnnamed: boolean;
  readonly infos: readonly ColumnInfo[];
  readonly header: readonly HeaderRow[];
  /** Lines above the header. */
  readonly skip: number;
  /** Records and blank lines from the top of the file to the first row of values. */
  readonly recordsAbove: number;
  /** The same, from the header on. */
  readonly headerRecords: number;
  /** Characters above the header. */
  readonly charactersAbove: number;
  /** Whether what stands at the beginning would confuse the engine, such as quotation marks above the header. */
  readonly hideAbove: boolean;
  /** Lines at the end that are no rows: a total, a remark. */
  readonly footer: readonly string[];
  /** What each column seems to hold; only a guess, checked while reading. */
  readonly guesses: readonly Guess[];
  /** Roughly how many rows the file has. */
  readonly rowsGuess: number;
  /** The first lines as they stand there, and the first rows as texts. */
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  /** Some of the last rows; none where the first ones are all. */
  readonly lastRows: readonly (readonly string[])[];
}

const LOOK_AT = 2000;
/** What Excel reads as the name of the delimiter, and some systems write on top. */
const EXCEL_HINT = /^\ufeff?"?sep=([,;\t|])"?(?:\r\n|\n|\r)/i;

/**
 * How a delimited file is to be read.
 *
 * @param further pieces from further down the file, the last one its end
 * @throws GembaError `not-a-table`, `empty-table`
 */
export function sniffText(
  start: FileStart,
  further: readonly Buffer[],
  options: ReadOptions,
  shown: string,
): TextFormat {
  checkIsText(start, shown);
  const encoding = encodingOf(start.bytes, options);
  const text = decodeText(start.bytes, encoding);
  if (text.trim() === "") throw emptyFile(shown);
  refuseOtherLanguages(text, shown);
  const hint = EXCEL_HINT.exec(text)?.[1];
  const above = options.skip ?? (hint === undefined ? 0 : 1);
  const from = startOfLine(text, above);
  const below = text.slice(from);
  const delimiter = options.delimiter ?? hint ?? findDelimiter(below, start.complete) ?? ",";
  const records = readRecords(below, delimiter, LOOK_AT + 1, start.complete).map(record => ({
    ...record,
    at: record.at + from,
    line: record.line + above,
    ordinal: record.ordinal + above,
  }));
  const { fields: width } = usualWidth(records);
  const layout = findLayout(records, width, options);
  if (layout === null) throw noTable(records, options, shown);
  const rows = records.slice(layout.dataFrom);
  if (rows.length === 0 && start.complete) throw headerOnly(layout.names, shown);
  const pieces = further.map(piece => recordsInside(decodeText(piece, encoding), delimiter, layout.width));
  const values = rows.map(({ fields }) => fields);
  const header = records[layout.headerFrom]!;
  const data = records[layout.dataFrom]?.ordinal ?? lastOrdinal(records) + 1;
  return {
    encoding,
    packed: start.packed,
    delimiter,
    decimal: options.decimal ?? findDecimal([rows, ...pieces], delimiter),
    names: layout.names.map(nameOf),
    lastUnnamed: layout.width > 1 && layout.names.at(-1) === "",
    infos: infosOf(layout),
    header: layout.header,
    skip: header.line,
    recordsAbove: data,
    headerRecords: data - header.ordinal,
    charactersAbove: header.at,
    hideAbove: text.slice(0, header.at).includes('"') || hidesQuote(start.bytes, records),
    footer: footerOf(further.at(-1) ?? start.bytes, encoding, delimiter, layout.width),
    guesses: layout.names.map((_, column) => guessOf(values, column)),
    rowsGuess: Math.ceil((start.size / Math.max(1, start.bytes.length)) * countLines(text) * 1.05) + 1024,
    text,
    rows: values,
    lastRows: (pieces.at(-1) ?? []).map(({ fields }) => fields),
  };
}

/** Whether the engine misses, behind a byte order mark, that a field with line ends stands in quotation marks. */
function hidesQuote(bytes: Buffer, records: readonly TextRecord[]): boolean {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark && records[0]?.at === 0 && /[\r\n]/.test(records[0].fields[0] ?? "");
}

function encodingOf(bytes: Buffer, { encoding }: ReadOptions): Encoding {
  const wide = utf16Of(bytes);
  if (encoding === "utf-16") return wide ?? "utf-16le";
  if (encoding !== undefined) return encoding;
  if (wide !== null) return wide;
  // A character may be cut at the end of what was read: its bytes are left out of the judgement.
  const whole = bytes.subarray(0, Math.max(bytes.length - 3, Math.min(bytes.length, 3)));
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(whole, { stream: true });
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** Where a line begins; what stands in the lines above may be anything. */
function startOfLine(text: string, line: number): number {
  let from = 0;
  for (let above = 0; above < line; above++) {
    const end = /\r\n|\n|\r/.exec(text.slice(from));
    if (end === null) return text.length;
    from += end.index + end[0].length;
  }
  return from;
}

function lastOrdinal(records: readonly TextRecord[]): number {
  return records.at(-1)?.ordinal ?? 0;
}

function refuseOtherLanguages(text: string, shown: string): void {
  const head = text.slice(0, 2000).trimStart();
  if (/^<(?:!doctype|html|\?xml|[a-z]+[\s>])/i.test(head)) {
    throw notDelimited("This is a web page or XML, not delimited text", shown, "Export the table as CSV.");
  }
  if (/^[{[]\s*(?:["{[\]}]|-?\d)/.test(head) && /[:{[]/.test(head)) {
    const remedy =
      'If each entry is a row, give the file\'s name the ending .json or say format: "json-lines".';
    throw notDelimited("This is JSON, not delimited text", shown, remedy);
  }
}

function noTable(records: readonly TextRecord[], options: ReadOptions, shown: string): GembaError {
  const { skip } = options;
  if (skip !== undefined && skip > 0 && records.length === 0) {
    return new GembaError("bad-options", {
      what: `There are ${skip} lines to skip, and no table after them`,
      where: `${shown}, options.skip`,
      remedy: "Give the number of lines above the header, or leave it out.",
    });
  }
  if (records.length === 0)
    return notDelimited("The first line does not end", shown, "Export the table as CSV or Parquet.");
  const first = quoted(records[0]!.fields.slice(0, 4).join(", "));
  return notDelimited(
    `No line of names stands above the values. The first line holds ${first}: values, not names`,
    shown,
    "Put a line with a name per column on top, or say header: [] to have the columns numbered.",
  );
}

function headerOnly(header: readonly string[], shown: string): GembaError {
  return new GembaError("empty-table", {
    what: `The file has a line of names (${header.slice(0, 3).map(quoted).join(", ")}${header.length > 3 ? " …" : ""}) but no rows`,
    where: shown,
    remedy: "Export it again for a period that has data.",
  });
}

/** A column without a name gets its number. */
function nameOf(name: string, column: number): string {
  return name === "" ? `column ${column + 1}` : name;
}

function infosOf({ names, units, descriptions }: Layout): ColumnInfo[] {
  return names.map((_, column) => ({
    ...(units[column] === undefined ? {} : { unit: units[column] }),
    ...(descriptions[column] === undefined ? {} : { description: descriptions[column] }),
  }));
}

/** Records from the middle of a file: the first line of the piece is left out, and those of another width. */
function recordsInside(text: string, delimiter: string, width: number): TextRecord[] {
  const line = /[\r\n]/.exec(text);
  if (line === null) return [];
  return readRecords(text.slice(line.index + 1), delimiter, LOOK_AT, false).filter(
    ({ fields }) => fields.length === width,
  );
}

/** The decimal mark of most numbers; each column may still have its own. */
function findDecimal(
  pieces: readonly (readonly { fields: readonly string[]; line: number }[])[],
  delimiter: string,
): DecimalMark | null {
  let openComma = false;
  for (const rows of pieces) {
    const votes = votesIn(rows);
    if (votes.decided !== null) return votes.decided;
    openComma ||= votes.openComma;
  }
  // Where commas part the fields, a number with a comma stands in quotation marks, and would have been seen.
  return delimiter === "," && !openComma ? "." : null;
}

const FOOTER_LINES = 20;

/**
 * Lines at the end of a file that are no rows: fewer or more fields than a row, and no number or
 * time at their beginning. A row that was cut off begins with one, and is an error as elsewhere.
 */
function footerOf(end: Buffer, encoding: Encoding, delimiter: string, width: number): string[] {
  const lines = decodeText(end, encoding)
    .split(/\r\n|\n|\r/)
    .slice(-2 * FOOTER_LINES);
  const footer: string[] = [];
  for (const line of lines.reverse()) {
    if (line.trim() === "") continue;
    const { fields } = readRecord(line, 0, delimiter);
    const first = fields.find(field => field.trim() !== "") ?? "";
    const isRow = fields.length === width || isNumberText(first) || readTime(first) !== null;
    if (isRow || line.includes('"') || isMissingText(first) || footer.length === FOOTER_LINES) break;
    footer.unshift(line.trim());
  }
  return footer;
}

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

function guessOf(rows: readonly (readonly string[])[], column: number): Guess {
  let [numbers, codes, others, local, zoned] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const field = row[column] ?? "";
    if (isMissingText(field) || isStatusWord(field)) continue;
    if (LOCAL_TIME.test(field)) local++;
    else if (INSTANT.test(field)) zoned++;
    else if (!isNumberText(field)) others++;
    else if (isCode(field)) codes++;
    else numbers++;
  }
  const all = numbers + codes + others + local + zoned;
  if (all > 0 && local === all) return "local times";
  if (all > 0 && zoned === all) return "instants";
  return numbers >= ENOUGH * all ? "numbers" : "words";
}

/** Whether most texts of a column, among the rows looked at, are dates or times of day. */
export function looksLikeTime(rows: readonly (readonly string[])[], column: number): boolean {
  let [times, others] = [0, 0];
  for (const row of rows.slice(0, 100)) {
    const field = row[column] ?? "";
    if (isMissingText(field)) continue;
    const isTime = readTime(field, { order: "day-first", shortYears: true }) ?? readClock(field);
    if (isTime === null && readTime(field, { order: "month-first", shortYears: true }) === null) others++;
    else times++;
  }
  return times > others;
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
