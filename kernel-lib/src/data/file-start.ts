import { closeSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { GembaError, nearestNames, quoted } from "../protocol";

/** How much of a file is looked at before it is read. */
const START_BYTES = 512 * 1024;

/** The beginning of a file. */
export interface FileStart {
  readonly bytes: Buffer;
  readonly size: number;
  /** Whether `bytes` is the whole file. */
  readonly complete: boolean;
}

/**
 * The first bytes of a file.
 *
 * @param path absolute
 * @param shown the path as the person wrote it
 * @throws GembaError `file-not-found`, with the nearest names in that folder; `not-a-table` for a folder or device
 */
export function readFileStart(path: string, shown: string): FileStart {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw notAFile(shown, stat.isDirectory() ? tablesIn(path) : null);
    const bytes = Buffer.alloc(Math.min(stat.size, START_BYTES));
    const file = openSync(path, "r");
    try {
      const length = readSync(file, bytes, 0, bytes.length, 0);
      return { bytes: bytes.subarray(0, length), size: stat.size, complete: length >= stat.size };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw error instanceof GembaError ? error : unreadable(error, path, shown);
  }
}

const TABLE_NAME = /\.(?:csv|tsv|txt|parquet|pq)$/i;

function notAFile(shown: string, tables: string[] | null): GembaError {
  return new GembaError("not-a-table", {
    what: tables === null ? "This is a device, not a file" : "This is a folder, not a file",
    where: shown,
    remedy: "Name a CSV or Parquet file.",
    suggestions: tables ?? [],
  });
}

function tablesIn(folder: string): string[] {
  return namesIn(folder)
    .filter(name => TABLE_NAME.test(name))
    .slice(0, 3);
}

function unreadable(error: unknown, path: string, shown: string): GembaError {
  const code = codeOf(error);
  if (code === "EACCES" || code === "EPERM") {
    return new GembaError("file-not-found", {
      what: "The file may not be read: no permission",
      where: shown,
      remedy: "Ask its owner for permission to read it, or copy it to a folder of your own.",
      cause: error,
    });
  }
  const missing = code === "ENOENT" || code === "ENOTDIR";
  const folder = dirname(path);
  const names = namesIn(folder);
  const suggestions = nearestNames(basename(path), names);
  return new GembaError("file-not-found", {
    what: missing ? "There is no such file" : `The file cannot be read (${code ?? "unknown reason"})`,
    where: shown,
    remedy: suggestions.length > 0 ? undefined : remedyFor(folder, names),
    suggestions,
    cause: error,
  });
}

function codeOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
}

function remedyFor(folder: string, names: readonly string[]): string {
  const tables = names.filter(name => TABLE_NAME.test(name)).slice(0, 3);
  const relative = `Paths count from ${quoted(process.cwd())}`;
  if (tables.length === 0) return `${relative}; ${quoted(folder)} holds no CSV or Parquet file.`;
  return `${relative}; ${quoted(folder)} holds ${tables.map(quoted).join(", ")}.`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

const SIGNATURES: readonly (readonly [string, string, string])[] = [
  ["PAR1", "a Parquet file", "Give its name the ending .parquet."],
  ["PK\u0003\u0004", "a zip archive or an Excel workbook", "Save it as CSV first."],
  ["\u00d0\u00cf\u0011\u00e0", "an old Excel workbook", "Save it as CSV first."],
  ["\u001f\u008b", "compressed", "Unpack it first."],
  ["%PDF", "a PDF document", "Export the table as CSV."],
  ["SQLite format 3", "an SQLite database", "Export the table as CSV."],
];

/**
 * Refuses what is not delimited text.
 * @throws GembaError `not-a-table`, `empty-table`
 */
export function checkIsText({ bytes }: FileStart, shown: string): void {
  if (bytes.length === 0) throw emptyFile(shown);
  const head = bytes.subarray(0, 64).toString("latin1");
  for (const [signature, what, remedy] of SIGNATURES) {
    if (head.startsWith(signature))
      throw notDelimited(`This is ${what} inside, not delimited text`, shown, remedy);
  }
  if (!isUtf16(bytes) && bytes.includes(0)) {
    throw notDelimited(
      "This is binary data, not delimited text",
      shown,
      "Export the table as CSV or Parquet.",
    );
  }
}

/** Whether a byte order mark says UTF-16. */
export function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** The error for a file without anything in it. */
export function emptyFile(shown: string): GembaError {
  return new GembaError("empty-table", {
    what: "The file is empty",
    where: shown,
    remedy: "Export it again; the first line should name the columns.",
  });
}

/** The error for a file that holds something else than a table. */
export function notDelimited(what: string, shown: string, remedy: string, cause?: unknown): GembaError {
  return new GembaError("not-a-table", { what, where: shown, remedy, cause });
}
