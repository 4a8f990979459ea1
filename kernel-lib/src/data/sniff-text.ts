import { GembaError, quoted } from "../protocol";
import { findDelimiter, readRecords } from "./delimited";
import type { FileStart } from "./file-start";
import { checkIsText, emptyFile, isUtf16, notDelimited } from "./file-start";
import { ENOUGH } from "./interpret";
import type { OpenOptions } from "./open-options";
import { decodeWestern } from "./transcode";
import { NotationVotes, isNumberText, readNumber } from "./number-notation";
import { isCode, isMissingText, isStatusWord } from "./words";

/** How a file's bytes stand for characters; "western" is Windows-1252, of which Latin-1 is a part. */
export type Encoding = "utf-8" | "utf-16" | "western";

/** What a column of a text file seems to hold: numbers, times of the usual form without or with an offset, or anything. */
export type Guess = "numbers" | "local times" | "instants" | "words";

/** How a text file is to be read, from a look at its beginning. */
export interface TextFormat {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly decimal: "." | ",";
  readonly names: readonly string[];
  /** Lines before the line of names: blank, or Excel's hint. */
  readonly skip: number;
  /** What each column seems to hold; only a guess, checked while reading. */
  readonly guesses: readonly Guess[];
  /** Roughly how many rows the file has. */
  readonly rowsGuess: number;
}

const LOOK_AT = 2000;
/** What Excel reads as the name of the delimiter, and some systems write on top. */
const EXCEL_HINT = /^sep=([,;\t|])(?:\r\n|\n|\r)/i;

/**
 * How a delimited file is to be read.
 * @throws GembaError `not-a-table`, `empty-table`
 */
export function sniffText(start: FileStart, options: OpenOptions, shown: string): TextFormat {
  checkIsText(start, shown);
  const encoding = encodingOf(start.bytes);
  const text = decode(start.bytes, encoding);
  if (text.trim() === "") throw emptyFile(shown);
  refuseOtherLanguages(text, shown);
  const hint = EXCEL_HINT.exec(text);
  const table = hint === null ? text : text.slice(hint[0].length);
  const delimiter = options.delimiter ?? hint?.[1] ?? findDelimiter(table, start.complete);
  const { records, blankLines } = readRecords(table, delimiter, LOOK_AT + 1, start.complete);
  const [header, ...rows] = records;
  if (header === undefined) {
    throw notDelimited("The first line does not end", shown, "Export the table as CSV or Parquet.");
  }
  if (rows.length === 0 && start.complete) throw headerOnly(header, shown);
  const names = header.map((name, column) => nameOf(name, column));
  checkHeader(header, shown);
  const decimal = options.decimal ?? findDecimal(rows, delimiter);
  const guesses = names.map((_, column) => guessOf(rows, column));
  const rowsGuess =
    Math.ceil((start.size / Math.max(1, start.bytes.length)) * countLines(text) * 1.05) + 1024;
  return {
    encoding,
    delimiter,
    decimal,
    names,
    skip: blankLines + (hint === null ? 0 : 1),
    guesses,
    rowsGuess,
  };
}

function encodingOf(bytes: Buffer): Encoding {
  if (isUtf16(bytes)) return "utf-16";
  // A character may be cut at the end of what was read: its bytes are left out of the judgement.
  const whole = bytes.subarray(0, Math.max(bytes.length - 3, Math.min(bytes.length, 3)));
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(whole, { stream: true });
    return "utf-8";
  } catch {
    return "western";
  }
}

function decode(bytes: Buffer, encoding: Encoding): string {
  if (encoding === "utf-16") {
    const label = bytes[0] === 0xff ? "utf-16le" : "utf-16be";
    return new TextDecoder(label).decode(bytes);
  }
  // TextDecoder drops a byte order mark.
  return encoding === "utf-8" ? new TextDecoder("utf-8").decode(bytes) : decodeWestern(bytes);
}

function refuseOtherLanguages(text: string, shown: string): void {
  const head = text.slice(0, 2000).trimStart();
  if (/^<(?:!doctype|html|\?xml|[a-z]+[\s>])/i.test(head)) {
    throw notDelimited("This is a web page or XML, not delimited text", shown, "Export the table as CSV.");
  }
  if (/^[{[]\s*(?:["{[\]}]|-?\d)/.test(head) && /[:{[]/.test(head)) {
    throw notDelimited("This is JSON, not delimited text", shown, "Save the table as CSV or Parquet first.");
  }
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
  const trimmed = name.trim();
  return trimmed === "" ? `column ${column + 1}` : trimmed;
}

function checkHeader(header: readonly string[], shown: string): void {
  const numbers = header.filter(name => !Number.isNaN(readNumber(name))).length;
  if (numbers === 0 || numbers < header.filter(name => name.trim() !== "").length) return;
  throw notDelimited(
    "The first line holds numbers, not names",
    shown,
    "Put a line with a name per column on top.",
  );
}

/** The decimal mark of most numbers; each column may still have its own. */
function findDecimal(rows: readonly (readonly string[])[], delimiter: string): "." | "," {
  const votes = new NotationVotes();
  for (const row of rows) for (const field of row) if (/[.,]/.test(field)) votes.add(field);
  if (votes.point !== votes.comma) return votes.point > votes.comma ? "." : ",";
  // "1,234" alone: a thousand where commas part the fields, else a decimal comma.
  return delimiter !== "," && votes.openComma > votes.openPoint ? "," : ".";
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

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
