import { extname, resolve } from "node:path";
import { GembaError, quoted } from "../protocol";
import { buildTable } from "./build-table";
import { openDuckDB } from "./duckdb-engine";
import type { Engine } from "./engine";
import { readFileStart } from "./file-start";
import type { FileStart } from "./file-start";
import { checkOpenOptions } from "./open-options";
import type { OpenOptions } from "./open-options";
import { parquetError, textError } from "./read-errors";
import { readParquet } from "./read-parquet";
import { readText } from "./read-text";
import type { ReadColumns } from "./read-text";
import { sniffText } from "./sniff-text";
import type { Table } from "./table";
import { zoneClock } from "./time-zone";

const TEXT_ENDINGS: readonly string[] = [".csv", ".tsv", ".txt"];
const PARQUET_ENDINGS: readonly string[] = [".parquet", ".pq"];

/**
 * Opens a file of process data, CSV or Parquet, as a table.
 *
 * The time column is found by its type and name unless `options.time` names it;
 * times without an offset are read off the clock of `options.timeZone`, never
 * the computer's. Rows are sorted by time. Text such as `Bad` in a column of
 * numbers becomes missing. Whatever was done is told in `table.notices`.
 *
 * @param path relative to the working directory; .csv, .tsv, .txt, .parquet or .pq
 * @throws GembaError `file-not-found`, `not-a-table`, `empty-table`, `duplicate-names`, `bad-time`,
 *   `bad-options`, `no-such-variable`, `out-of-memory`, each with what to do about it
 * @example
 * const line = await open("data/line3.parquet", { time: "time", timeZone: "Europe/Berlin" });
 */
export async function open(path: string, options: OpenOptions = {}): Promise<Table> {
  checkOpenOptions(options);
  const absolute = absolutePath(path);
  zoneClock(options.timeZone ?? "UTC");
  const start = readFileStart(absolute, path);
  const { columns, notices, decimal } = await readColumns(absolute, path, start, options);
  const table = buildTable(columns, {
    time: options.time,
    timeZone: options.timeZone,
    decimal,
    findRoles: true,
    where: path,
    notices,
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
