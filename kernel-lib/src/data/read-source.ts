import { statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { GembaError, quoted } from "../protocol";
import { buildTable } from "./build-table";
import { openDuckDB } from "./duckdb-engine";
import type { Engine } from "./engine";
import { readFileStart } from "./file-start";
import type { FileStart } from "./file-start";
import { checkReadOptions } from "./open-options";
import type { OpenOptions, ReadOptions } from "./open-options";
import { parquetError, textError } from "./read-errors";
import { readParquet } from "./read-parquet";
import { readText } from "./read-text";
import type { ReadColumns } from "./read-text";
import { sniffText } from "./sniff-text";
import type { Table } from "./table";

const TEXT_ENDINGS: readonly string[] = [".csv", ".tsv", ".txt"];
const PARQUET_ENDINGS: readonly string[] = [".parquet", ".pq"];

/** A source of a specification: where its rows are, and how to read them. */
export interface SourceToRead extends ReadOptions {
  /** A file, a glob such as "hist_*.csv", or several; relative to the working directory. */
  readonly path: string | readonly string[];
}

/**
 * Reads a source of process data as a table: its rows by time, one column per tag.
 * Times of other columns become numbers (epoch milliseconds) with the role `time`.
 *
 * @param defaults what counts where the source does not say
 * @throws GembaError
 */
export async function readSource(
  source: SourceToRead,
  defaults: { readonly timeZone?: string } = {},
  signal?: AbortSignal,
): Promise<Table> {
  checkReadOptions(source);
  signal?.throwIfAborted();
  const { path, ...options } = source;
  const paths = typeof path === "string" ? [path] : path;
  return await readOne(paths[0]!, { ...defaults, ...options });
}

async function readOne(path: string, options: OpenOptions): Promise<Table> {
  const absolute = absolutePath(path);
  const start = readFileStart(absolute, path);
  const { columns, notices, decimal } = await readColumns(absolute, path, start, options);
  const { size, mtimeMs } = statSync(absolute);
  const table = buildTable(columns, {
    time: Array.isArray(options.time) ? options.time[0] : (options.time as string | null | undefined),
    timeZone: options.timeZone,
    decimal,
    findRoles: true,
    where: path,
    notices,
    files: [{ path, absolute, bytes: size, modified: mtimeMs }],
    origin: { kind: "file", path, options },
  });
  if (table.rows === 0) {
    throw new GembaError("empty-table", {
      what: "The file has columns but no rows",
      where: path,
      remedy: "Export it again for a period that has data.",
    });
  }
  return table;
}

function absolutePath(path: string): string {
  if (typeof path === "string" && path.trim() !== "" && !path.includes("\0")) return resolve(path);
  throw new GembaError("bad-options", {
    what: typeof path === "string" ? "The path is empty or holds a NUL character" : "The path is not a text",
    remedy: 'Name a file, for example open("data/line3.csv").',
  });
}

async function readColumns(
  absolute: string,
  path: string,
  start: FileStart,
  options: OpenOptions,
): Promise<ReadColumns & { decimal?: "." | "," }> {
  const ending = extname(absolute).toLowerCase();
  if (PARQUET_ENDINGS.includes(ending)) {
    const read = (engine: Engine): Promise<ReadColumns> => readParquet(engine, absolute);
    return await withEngine(read, error => parquetError(error, start, path));
  }
  if (!TEXT_ENDINGS.includes(ending)) throw unsupported(ending, path);
  const format = sniffText(start, options, path);
  const read = (engine: Engine): Promise<ReadColumns> => readText(engine, absolute, format);
  return { ...(await withEngine(read, error => textError(error, format, path))), decimal: format.decimal };
}

async function withEngine<T>(
  use: (engine: Engine) => Promise<T>,
  explain: (error: unknown) => GembaError,
): Promise<T> {
  const engine = await openDuckDB();
  try {
    return await use(engine);
  } catch (error) {
    throw error instanceof GembaError ? error : explain(error);
  } finally {
    engine.close();
  }
}

function unsupported(ending: string, path: string): GembaError {
  const known = [...TEXT_ENDINGS, ...PARQUET_ENDINGS].join(", ");
  return new GembaError("not-a-table", {
    what:
      ending === "" ? "The file's name has no ending" : `Files ending in ${quoted(ending)} are not supported`,
    where: path,
    remedy: /^\.(?:xlsx?|ods|numbers)$/.test(ending)
      ? "Save the sheet as CSV first."
      : `Gemba Lab opens ${known}; give the file the ending that fits or export it as one of these.`,
  });
}
