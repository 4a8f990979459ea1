import * as tables from "../data";
import type {
  AssembleOptions,
  ColumnPairs,
  ColumnRecord,
  OpenOptions,
  Simulation,
  SimulationOptions,
  Table,
  TableFromOptions,
} from "../data";
import { findCalls } from "./code/calls";
import type { NamedCall } from "./code/calls";
import { currentHost } from "./host";
import type { CellContext } from "./host";
import { interruptible } from "./interruptible";
import { currentSession } from "./session";

/**
 * Opens a file of process data as a table: one row per reading, in the order of
 * time, one column per variable. In a notebook the panel then offers its variables.
 *
 * Encoding, delimiter, header rows, decimal mark, kinds and the time column are
 * found by themselves, told, and can be said by `options`; what a file leaves
 * open (03/04/2026) is asked. Times without an offset are read off the clock of
 * `options.timeZone`. Text such as `Bad` in a column of numbers becomes missing.
 *
 * @param path relative to the notebook's folder: .csv, .tsv, .txt (also .gz), .parquet, .jsonl,
 *   .json or .xlsx; a glob such as "hist_*.csv", or several
 * @throws GembaError `file-not-found`, `not-a-table`, `empty-table`, `duplicate-names`, `ambiguous`,
 *   `no-such-variable` and `bad-time` (the time column), `bad-options`, `file-changed`,
 *   `out-of-memory`, `cancelled`
 * @example const line = await open("data/line3.csv", { time: "time", timeZone: "Europe/Berlin" });
 */
export async function open(path: string | readonly string[], options: OpenOptions = {}): Promise<Table> {
  const announce = tableAnnouncer();
  const reading = options as OpenOptions | null;
  return announce(
    await interruptible(reading?.signal, signal =>
      // What is no object of options is left for `open` to refuse.
      tables.open(path, isObject(reading) ? { ...reading, signal } : options),
    ),
  );
}

/**
 * One table from several sources, each with its own clock: process data, lab
 * results, stops, batches, a product schedule. In a notebook the panel then
 * offers its variables.
 *
 * The table has the rows of the first series (or of the source that `rows` names). Each row takes
 * from every other series and from samples the last row at or before its own time, no older than
 * `maxAge`, never one from the future; intervals give a column "in it or not" and one per
 * attribute. Whatever was joined, and what matched nothing, is told in `table.notices`. `rows` may
 * also say what one row of an investigation is: a slice of time, a sample, a batch.
 *
 * @throws GembaError what {@link open} throws, `no-such-source`, `bad-formula`
 * @example
 * const line = await assemble({
 *   timeZone: "Europe/Berlin",
 *   rows: { samples: { of: "lab", lookBack: "30 min", delay: "12 min" } },
 *   series: [{ path: "historian.csv" }],
 *   samples: [{ path: "lab.xlsx", time: "Sampled", shift: "-58 min" }],
 *   intervals: [{ path: "stops.csv" }, { path: "schedule.csv", name: "product", to: null }],
 * });
 */
export async function assemble(data: AssembleOptions): Promise<Table> {
  const announce = tableAnnouncer();
  return announce(
    await interruptible((data as AssembleOptions | null)?.signal, signal =>
      tables.assemble(isObject(data) ? { ...data, signal } : data),
    ),
  );
}

/**
 * A table from arrays of your own: numbers, words, booleans or dates, one array
 * per column, all of the same length. Values are copied, rows are sorted by
 * time. `null`, `undefined`, NaN and invalid dates are missing. Columns given
 * as pairs may have any name, `__proto__` included.
 *
 * @throws GembaError `bad-options` (lengths, mixtures), `duplicate-names`,
 *   `no-such-variable` (an option names a column that is not there), `bad-time`
 * @example
 * const line = tableFrom(
 *   { time: ["2026-01-05T06:00", "2026-01-05T06:01"], moisture: [4.1, null] },
 *   { timeZone: "Europe/Berlin", variables: [{ name: "moisture", unit: "%" }] },
 * );
 */
export function tableFrom(columns: ColumnPairs, options?: TableFromOptions): Table;
export function tableFrom(columns: ColumnPairs | ColumnRecord, options?: TableFromOptions): Table;
export function tableFrom(columns: ColumnPairs | ColumnRecord, options: TableFromOptions = {}): Table {
  return tableAnnouncer()(tables.tableFrom(columns, options));
}

/**
 * A biscuit line that does not exist: one row a minute, some forty tags with
 * units, roles and descriptions, stops, dropouts, and one planted cause for wet
 * biscuits (moisture above 4.2 %), told in `truth`. The same options give the
 * same bytes on every machine.
 *
 * @throws GembaError `bad-options`, `bad-time`
 * @example const { table: line, truth } = simulateLine({ days: 30, seed: 1 });
 */
export function simulateLine(options: SimulationOptions = {}): Simulation {
  const announce = tableAnnouncer();
  const simulation = tables.simulateLine(options);
  announce(simulation.table);
  return simulation;
}

const TABLE_MAKERS: readonly NamedCall[] = ["open", "assemble", "tableFrom", "simulateLine"];

/** How many tables each run of a cell has begun to make: the n-th call has the n-th name. */
const begun = new WeakMap<CellContext, number>();

/** Notes where a table is being made, and returns what tells the session once it is. */
function tableAnnouncer(): (table: Table) => Table {
  const cell = currentHost().currentCell();
  let codeName: string | undefined;
  if (cell !== null) {
    const position = begun.get(cell) ?? 0;
    begun.set(cell, position + 1);
    codeName = findCalls(cell.code, TABLE_MAKERS)[position]?.name;
  }
  return table => {
    currentSession().addTable({ table, cell, codeName });
    return table;
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
