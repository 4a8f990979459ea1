import { finishTable } from "./finish-table";
import { checkOpenOptions } from "./open-options";
import type { OpenOptions } from "./open-options";
import { readSource } from "./read-source";
import type { Table } from "./table";

/**
 * Opens a file of process data as a table.
 *
 * The time column is found by its type and name unless `options.time` names it;
 * times without an offset are read off the clock of `options.timeZone`, never
 * the computer's. Rows are sorted by time. Text such as `Bad` in a column of
 * numbers becomes missing. Whatever was done is told in `table.notices`.
 *
 * @param path relative to the working directory: .csv, .tsv, .txt (also packed: .gz), .parquet, .pq,
 *   .jsonl, .ndjson, .json or .xlsx; a glob such as "hist_*.csv", or several of these
 * @throws GembaError `file-not-found`, `not-a-table`, `empty-table`, `duplicate-names`, `bad-time`, `ambiguous`,
 *   `bad-options`, `no-such-variable`, `file-changed`, `out-of-memory`, `cancelled`, each with what to do about it
 * @example
 * const line = await open("data/line3.parquet", { time: "time", timeZone: "Europe/Berlin" });
 */
export async function open(path: string | readonly string[], options: OpenOptions = {}): Promise<Table> {
  checkOpenOptions(options);
  const { signal, derive, tags, ...reading } = options;
  const { signal: _, ...said } = options;
  const opened = { path, options: said };
  const table = await readSource({ path, ...reading }, { opened }, signal);
  return await finishTable(table, { derive, tags, signal });
}
