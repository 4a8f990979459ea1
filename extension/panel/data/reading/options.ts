import type { Inspection, SourceKind } from "gembalab/protocol";

/** What the header rows can hold. */
export const HEADER_ROWS = ["name", "description", "unit", "type", "ignore"] as const;

/** What one header row holds. */
export type HeaderRow = (typeof HEADER_ROWS)[number];

/** Reading options as the fields show them; undefined where the file has no such thing. */
export interface ReadingOptions {
  readonly format: string | undefined;
  readonly sheet: string | undefined;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
  readonly decimal: string | undefined;
  readonly dateOrder: string | undefined;
  readonly skip: number | undefined;
  readonly header: readonly HeaderRow[] | undefined;
  readonly timeZone: string | undefined;
  /** One column, or those of date and time; null: none. */
  readonly time: string | readonly string[] | null | undefined;
  readonly from: string | undefined;
  readonly to: string | null | undefined;
  readonly shift: string | undefined;
  readonly long: { readonly tag: string; readonly value: string } | undefined;
}

/** The options of an inspection, or of what is decided, in the types that they should have. */
export function readingOptions(options: object): ReadingOptions {
  const value = new Map<string, unknown>(Object.entries(options));
  const text = (name: string): string | undefined => textIn(value.get(name));
  const time = value.get("time");
  const to = value.get("to");
  const skip = value.get("skip");
  const header = value.get("header");
  const long = value.get("long") as { tag?: unknown; value?: unknown } | null | undefined;
  const tag = textIn(long?.tag);
  const longValue = textIn(long?.value);
  return {
    format: text("format"),
    sheet: text("sheet"),
    encoding: text("encoding"),
    delimiter: text("delimiter"),
    decimal: text("decimal"),
    dateOrder: text("dateOrder"),
    skip: typeof skip === "number" ? skip : undefined,
    header: Array.isArray(header) ? header.filter(isHeaderRow) : undefined,
    timeZone: text("timeZone"),
    time: time === null ? null : Array.isArray(time) ? time.map(String) : textIn(time),
    from: text("from"),
    to: to === null ? null : textIn(to),
    shift: text("shift"),
    long: tag === undefined || longValue === undefined ? undefined : { tag, value: longValue },
  };
}

/** Whether a file is text, so that delimiter, decimal mark and encoding matter. */
export function isText({ format }: ReadingOptions, path: string): boolean {
  return format === undefined ? /\.(?:csv|tsv|txt)$/i.test(path) : format === "csv";
}

/** What a line of the file is for. */
export type LineRole = "above" | "header" | "data";

/** What the n-th line of a file is for, from 0. */
export function lineRole(index: number, { skip = 0, header = [] }: ReadingOptions): LineRole {
  if (index < skip) return "above";
  return index < skip + header.length ? "header" : "data";
}

/** The options that hold columns with times, by what a file holds. */
export function timeOptions(kind: SourceKind): readonly ("time" | "from" | "to")[] {
  if (kind === "intervals") return ["from", "to"];
  return kind === "series" || kind === "samples" ? ["time"] : [];
}

/** The columns of an inspection, those with times first. */
export function columnNames({ columns }: Inspection): string[] {
  const times = columns.filter(({ kind }) => kind === "time");
  return [...times, ...columns.filter(({ kind }) => kind !== "time")].map(({ name }) => name);
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isHeaderRow(value: unknown): value is HeaderRow {
  return (HEADER_ROWS as readonly unknown[]).includes(value);
}
