import * as data from "../data";
import type {
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
import { currentSession } from "./session";

/**
 * Opens a file of process data, CSV, TSV or Parquet, as a table: one row per
 * reading, in the order of time, one column per variable. In a notebook the
 * panel then offers its variables.
 *
 * Delimiter, decimal mark, kinds and the time column are found by themselves;
 * times without an offset are read off the clock of `options.timeZone`. Text
 * such as `Bad` in a column of numbers becomes missing. Whatever was done is
 * told in `table.notices`.
 *
 * @param path relative to the notebook's folder; .csv, .tsv, .txt, .parquet or .pq
 * @throws GembaError `file-not-found`, `not-a-table`, `empty-table`, `duplicate-names`,
 *   `no-such-variable` and `bad-time` (the time column), `bad-options`, `out-of-memory`
 * @example const line = await open("data/line3.csv", { time: "time", timeZone: "Europe/Berlin" });
 */
export async function open(path: string, options: OpenOptions = {}): Promise<Table> {
  const announce = tableAnnouncer();
  return announce(await data.open(path, options));
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
  return tableAnnouncer()(data.tableFrom(columns, options));
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
  const simulation = data.simulateLine(options);
  announce(simulation.table);
  return simulation;
}

const TABLE_MAKERS: readonly NamedCall[] = ["open", "tableFrom", "simulateLine"];

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
