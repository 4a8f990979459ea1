import { GembaError } from "../protocol";
import type { FileStart } from "./file-start";
import { countOf } from "./table-text";
import type { TextFormat } from "./sniff-text";

/** What DuckDB said about a text file, in words that help. */
export function textError(error: unknown, format: TextFormat, path: string): GembaError {
  const said = messageOf(error);
  const line = /CSV Error on Line: (\d+)/.exec(said)?.[1];
  const where = line === undefined ? path : `${path}, line ${line}`;
  const fields = /Expected Number of Columns: \d+ Found: (\d+)/.exec(said)?.[1];
  if (fields !== undefined) {
    return notATable(
      `A line has ${countOf(Number(fields), "field")} where the line of names has ${format.names.length}`,
      where,
      format.names.length === 1 && Number(fields) > 1
        ? "If the table begins further down, remove the lines above its line of names."
        : `Mend that line, or name the character between the fields if it is not ${delimiterName(format.delimiter)}: open(path, { delimiter: ";" }).`,
      error,
    );
  }
  // Inside of an unterminated quote the engine loses count of the bytes of a character.
  if (/unterminated quote|not utf-8 encoded/i.test(said)) {
    return notATable("A quotation mark opens and never closes", where, "Mend that line.", error);
  }
  if (/maximum line size/i.test(said)) {
    return notATable("A line is longer than 2 MB", where, "Is this a table? Check its line ends.", error);
  }
  if (/state machine/i.test(said)) {
    return notATable("Line ends or quotation marks are mixed up", where, "Export the file again.", error);
  }
  // What else the engine says is for its makers: it stays with the error as its cause.
  return notATable("The file cannot be read as a table", where, "Export it again as CSV or Parquet.", error);
}

/** What DuckDB said about a Parquet file, in words that help. */
export function parquetError(error: unknown, { bytes }: FileStart, path: string): GembaError {
  if (bytes.length === 0) {
    return new GembaError("empty-table", {
      what: "The file is empty",
      where: path,
      remedy: "Export it again.",
    });
  }
  if (bytes.subarray(0, 4).toString("latin1") !== "PAR1") {
    const remedy = "If it is delimited text, give its name the ending .csv.";
    return notATable("This is not a Parquet file inside", path, remedy, error);
  }
  return notATable("The Parquet file is damaged or cut off", path, "Copy or export it again.", error);
}

function notATable(what: string, where: string, remedy: string, cause: unknown): GembaError {
  return new GembaError("not-a-table", { what, where, remedy, cause });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function delimiterName(delimiter: string): string {
  return delimiter === "\t" ? "a tab" : `"${delimiter}"`;
}
