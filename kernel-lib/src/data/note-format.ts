import { quoted } from "../protocol";
import type { HowRead } from "./how-read";
import type { LongColumns } from "./long/find-long";
import type { HeaderRow } from "./open-options";
import type { TextFormat } from "./sniff-text";
import type { WorkbookTable } from "./workbook-worker";

/** Notes how a workbook is read. */
export function noteSheet({ sheet, sheets, skip, header }: WorkbookTable, howRead: HowRead): void {
  howRead.note("format", "xlsx");
  howRead.note(
    "sheet",
    sheet,
    sheets.length === 1 ? undefined : `the sheet ${quoted(sheet)}, one of ${sheets.length}`,
  );
  noteHeader(skip, header, howRead);
}

const DELIMITER_NAMES: ReadonlyMap<string, string> = new Map([
  [";", "fields parted by semicolons"],
  ["\t", "fields parted by tabs"],
  ["|", "fields parted by bars"],
]);

/** Notes how a text file is read; what is usual goes without saying. */
export function noteFormat(format: TextFormat, howRead: HowRead): void {
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

/** Notes that a file has one row per value. */
export function noteLong({ tag, value, time }: LongColumns, howRead: HowRead): void {
  howRead.note(
    "long",
    { tag, value },
    `one row per value: tags from ${quoted(tag)}, their values from ${quoted(value)}`,
  );
  howRead.note("time", time.length === 1 ? time[0] : time);
}
