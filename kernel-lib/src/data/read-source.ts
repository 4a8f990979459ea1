import { GembaError } from "../protocol";
import { parseShift, shiftTimes } from "./assemble/shift";
import { buildTable } from "./build-table";
import type { BuildOptions } from "./build-table";
import { HowRead } from "./how-read";
import { checkReadOptions } from "./open-options";
import type { OpenOptions, ReadOptions } from "./open-options";
import { readFile } from "./read-file";
import type { FileReading } from "./read-file";
import { checkUnchanged, findFiles } from "./read-paths";
import type { Table } from "./table";
import { uniteFiles } from "./unite-files";
import { columnFilter } from "./wanted-columns";

/** A source of a specification: where its rows are, and how to read them. */
export interface SourceToRead extends ReadOptions {
  /** A file, a glob such as "hist_*.csv", or several; relative to the working directory. */
  readonly path: string | readonly string[];
}

/** What a reading is told beside the source. */
export interface ReadDefaults {
  /** IANA zone of the plant's clock, where the source has none of its own. */
  readonly timeZone?: string;
  /** How the table came about, when it is opened on its own. */
  readonly opened?: { readonly path: string | readonly string[]; readonly options: OpenOptions };
}

/**
 * Reads a source of process data as a table: its rows by time, one column per tag.
 * Times of other columns become numbers (epoch milliseconds) with the role `time`.
 *
 * @param defaults what counts where the source does not say
 * @throws GembaError `file-not-found`, `not-a-table`, `empty-table`, `duplicate-names`, `bad-time`, `ambiguous`,
 *   `bad-options`, `no-such-variable`, `file-changed`, `out-of-memory`, `disk-full`, `cancelled`
 * @example await readSource({ path: "hist_*.csv", shift: "-1 h" }, { timeZone: "Europe/Berlin" })
 */
export async function readSource(
  source: SourceToRead,
  defaults: ReadDefaults = {},
  signal?: AbortSignal,
): Promise<Table> {
  checkReadOptions(source);
  const { path, ...options } = source;
  const shift = options.shift === undefined ? 0 : parseShift(options.shift, "options.shift");
  const files = findFiles(path);
  const timeZone = options.timeZone ?? defaults.timeZone ?? "UTC";
  const howRead = new HowRead({
    ...(defaults.timeZone === undefined ? {} : { timeZone: defaults.timeZone }),
    ...options,
  });
  const readings: FileReading[] = [];
  try {
    for (const { absolute, path: shown } of files) {
      readings.push(await readFile({ path: absolute, shown, options, timeZone, howRead, signal }));
    }
  } catch (error) {
    // A file that is written to meanwhile looks damaged.
    if (GembaError.from(error).code !== "cancelled") checkUnchanged(files);
    throw error;
  }
  checkUnchanged(files);
  const where = files.map(file => file.path).join(", ");
  const { columns, notices, starts, facts, timeName } = uniteFiles(readings, files);
  const table = buildTable(columns, {
    ...buildOptions(
      options,
      defaults,
      columns.map(({ name }) => name),
      where,
    ),
    ...(timeName === undefined ? {} : { time: timeName }),
    facts,
    starts,
    notices,
    howRead,
    files,
    origin: { kind: "file", ...(defaults.opened ?? { path, options }) },
  });
  if (table.rows === 0) throw withoutRows(where);
  return shiftTimes(table, shift);
}

/** What is the same for reading and for looking at a source. */
export function buildOptions(
  options: ReadOptions,
  { timeZone }: ReadDefaults,
  names: readonly string[],
  where: string,
): BuildOptions {
  return {
    time: options.time,
    timeZone: options.timeZone ?? timeZone,
    repeatedHour: options.repeatedHour,
    keep: columnFilter(options, names, where),
    findRoles: true,
    where,
  };
}

function withoutRows(where: string): GembaError {
  return new GembaError("empty-table", {
    what: "The file has columns but no rows",
    where,
    remedy: "Export it again for a period that has data.",
  });
}
