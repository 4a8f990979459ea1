import type { Table } from "../data";
import type { Notice, Specification } from "../protocol";
import { GembaError } from "../protocol";
import { countRows, labelRows } from "./label-rows";
import type { LabelledRows } from "./label-rows";
import { rowText } from "./row-text";

/** The rows that an investigation compares, and what they are. */
export interface InvestigationRows {
  /** One row per reading, window, sample or batch; its columns are what is compared. */
  readonly table: Table;
  /** The two populations among these rows. */
  readonly rows: LabelledRows;
  /** What one row is: `one row is a 15 min slice`. */
  readonly rowText: string;
  /** What the reader ought to know about these rows, beside the table's own notices. */
  readonly notices: readonly Notice[];
}

/**
 * The rows of an investigation with their labels.
 *
 * @throws GembaError `empty-population`, and what the conditions raise; `cancelled`
 * @example const { table, rows } = await rowsOf(line, { target: { variable: "moisture", above: 4.2 } });
 */
export async function rowsOf(
  table: Table,
  specification: Specification,
  signal?: AbortSignal,
): Promise<InvestigationRows> {
  return rowsBy(table, specification, labelRows, signal);
}

/** Like {@link rowsOf}, but an empty population is counted as such, not refused. */
export async function countRowsOf(
  table: Table,
  specification: Specification,
  signal?: AbortSignal,
): Promise<InvestigationRows> {
  return rowsBy(table, specification, countRows, signal);
}

async function rowsBy(
  table: Table,
  specification: Specification,
  label: (table: Table, specification: Specification) => LabelledRows,
  signal: AbortSignal | undefined,
): Promise<InvestigationRows> {
  if (signal?.aborted === true) throw new GembaError("cancelled", { what: "The run was cancelled" });
  return Promise.resolve({ table, rows: label(table, specification), rowText: rowText(table), notices: [] });
}
