import { closeSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { constants, gunzipSync } from "node:zlib";
import { GembaError, nearestNames, quoted } from "../protocol";

/** How much of a file is looked at before it is read. */
const START_BYTES = 512 * 1024;
/** How much of its end, and of places in between. */
const PIECE_BYTES = 64 * 1024;
/** The most that the beginning of a packed file may grow to: gzip packs by a thousand at the most. */
const MOST_UNPACKED = 1024 * START_BYTES;

/** The beginning of a file, unpacked where it is packed (gzip). */
export interface FileStart {
  readonly bytes: Buffer;
  /** Bytes of the file, unpacked; an estimate where it is packed. */
  readonly size: number;
  /** Whether `bytes` is the whole file. */
  readonly complete: boolean;
  readonly packed: boolean;
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
    const bytes = readPiece(path, 0, Math.min(stat.size, START_BYTES));
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpackedStart(path, bytes, stat.size, shown);
    return { bytes, size: stat.size, complete: bytes.length >= stat.size, packed: false };
  } catch (error) {
    throw error instanceof GembaError ? error : unreadable(error, path, shown);
  }
}

/**
 * Pieces from further down a file: some from in between, the last one its end. Only the end where
 * the beginning is all; none where the file is packed or small.
 */
export function readFurther(path: string, { bytes, size, complete, packed }: FileStart): Buffer[] {
  if (complete && bytes.length > 2 * PIECE_BYTES) return [bytes.subarray((bytes.length - PIECE_BYTES) & ~1)];
  if (complete || packed) return [];
  const last = size - PIECE_BYTES;
  const places = [1, 2, 3].map(quarter => Math.floor(bytes.length + ((last - bytes.length) * quarter) / 4));
  return [...places, last].map(place => {
    // Even places, so that characters of two bytes are not torn apart.
    const from = Math.max(0, place - (place % 2));
    return readPiece(path, from, Math.min(PIECE_BYTES, size - from));
  });
}

function readPiece(path: string, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const file = openSync(path, "r");
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, length, from));
  } finally {
    closeSync(file);
  }
}

/** What stands at the beginning of a packed file. */
function unpackedStart(path: string, packed: Buffer, size: number, shown: string): FileStart {
  const whole = packed.length >= size;
  const unpacked = unpack(packed, shown);
  // Its end says how long it is, modulo 4 GB.
  const trailer = readPiece(path, Math.max(0, size - 4), 4);
  const told = trailer.length === 4 ? trailer.readUInt32LE(0) : 0;
  const bytes = unpacked.subarray(0, 4 * START_BYTES);
  const complete = whole && bytes.length === unpacked.length;
  return { bytes, size: complete ? bytes.length : Math.max(told, size * 3), complete, packed: true };
}

function unpack(packed: Buffer, shown: string): Buffer {
  try {
    const unpacked = gunzipSync(packed, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: MOST_UNPACKED,
    });
    if (unpacked.length > 0) return unpacked;
  } catch (error) {
    throw damaged(shown, error);
  }
  throw damaged(shown);
}

function damaged(shown: string, cause?: unknown): GembaError {
  const remedy = "Copy or export it again, or unpack it yourself.";
  return notDelimited("The file is packed (gzip), and damaged or cut off", shown, remedy, cause);
}

const TABLE_NAME = /\.(?:(?:csv|tsv|txt|jsonl|ndjson)(?:\.gz)?|json|parquet|pq|xlsx)$/i;

function notAFile(shown: string, tables: string[] | null): GembaError {
  return new GembaError("not-a-table", {
    what: tables === null ? "This is a device, not a file" : "This is a folder, not a file",
    where: shown,
    remedy: "Name a CSV, Excel or Parquet file.",
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
  const suggestions = [...new Set([...otherEndings(path, names), ...nearestNames(basename(path), names)])];
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

/** The same export in another format. */
function otherEndings(path: string, names: readonly string[]): string[] {
  const stem = (name: string): string => name.replace(/(?:\.[^.]*){1,2}$/, "").toLowerCase();
  return names.filter(name => TABLE_NAME.test(name) && stem(name) === stem(basename(path)));
}

function remedyFor(folder: string, names: readonly string[]): string {
  const tables = names.filter(name => TABLE_NAME.test(name)).slice(0, 3);
  const relative = `Paths count from ${quoted(process.cwd())}`;
  if (tables.length === 0) return `${relative}; ${quoted(folder)} holds no file of a table.`;
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
  [
    "PK\u0003\u0004",
    "a zip archive or an Excel workbook",
    "Give a workbook's name the ending .xlsx, or unpack the archive.",
  ],
  ["\u00d0\u00cf\u0011\u00e0", "an old Excel workbook", "Save it as .xlsx or CSV first."],
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
  if (utf16Of(bytes) === null && bytes.includes(0)) {
    throw notDelimited(
      "This is binary data, not delimited text",
      shown,
      "Export the table as CSV or Parquet.",
    );
  }
}

/** Which UTF-16 bytes are, by their byte order mark or by a zero in every other of many; null when they are none. */
export function utf16Of(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const looked = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  if (looked.length < 16) return null;
  const zeros = [0, 0];
  looked.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const [even, odd] = zeros.map(count => count / (looked.length / 2));
  // Western text has a zero in nearly every high byte, and none in a low one.
  if (odd! > 0.7 && even === 0) return "utf-16le";
  return even! > 0.7 && odd === 0 ? "utf-16be" : null;
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
