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
 * Opens a CSV, TSV or Parquet file as a table; see `data/open.ts`. In a
 * notebook the panel then offers its variables.
 *
 * @param path relative to the notebook's folder
 * @throws GembaError `file-not-found`, `not-a-table`, `empty-table`, `duplicate-names`, `bad-time`, `bad-options`
 * @example const line = await open("data/line3.csv", { time: "time", timeZone: "Europe/Berlin" });
 */
export async function open(path: string, options: OpenOptions = {}): Promise<Table> {
  const announce = tableAnnouncer();
  return announce(await data.open(path, options));
}

/**
 * A table from columns in memory; see `data/table-from.ts`.
 *
 * @throws GembaError `empty-table`, `duplicate-names`, `bad-options`
 * @example const line = tableFrom({ time: [0, 60_000], moisture: [4.1, 4.3] });
 */
export function tableFrom(columns: ColumnPairs, options?: TableFromOptions): Table;
export function tableFrom(columns: ColumnPairs | ColumnRecord, options?: TableFromOptions): Table;
export function tableFrom(columns: ColumnPairs | ColumnRecord, options: TableFromOptions = {}): Table {
  return tableAnnouncer()(data.tableFrom(columns, options));
}

/**
 * A simulated biscuit line with one planted cause, and the truth about it; see `data/simulate`.
 *
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
