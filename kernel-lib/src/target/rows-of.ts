import type { Table } from "../data";
import type { Notice, Specification } from "../protocol";
import { GembaError } from "../protocol";
import { rowChoiceOf } from "../features";
import { emptyMadeRows } from "./empty-population";
import { labelMadeRows } from "./label-made-rows";
import { makeRows } from "./made-rows";
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
 * The rows of an investigation with their labels: windows, samples or batches as the specification
 * says, otherwise as the table was assembled for, otherwise the rows of the table.
 *
 * `when` and `ignore` take readings out before anything is aggregated. A condition is judged on the
 * rows where all variables that it reads are columns of the samples or batches themselves (or
 * aggregates, by their full names), and on the readings otherwise: it then holds in a row when it
 * holds for `targetShare` of the counted time in which it is known. A row of which less than
 * `coverage` counts is ignored. Periods, `when` and `ignore` on own columns decide about whole rows.
 *
 * Rows of the last two choices are kept per table, so that a moved target computes nothing anew.
 *
 * @throws GembaError `empty-population`, `no-such-source`, `out-of-memory`, `cancelled`, and what the
 *   conditions raise
 * @example const { table, rows } = await rowsOf(line, { target: { variable: "moisture", above: 4.2 }, windows: { every: "15 min" } });
 */
export async function rowsOf(
  table: Table,
  specification: Specification,
  signal?: AbortSignal,
): Promise<InvestigationRows> {
  const choice = rowChoiceOf(table, specification);
  if (choice === null) return rowsOfTable(table, specification, labelRows, signal);
  const made = await makeRows(table, choice, specification, signal);
  const { rows, judged, ...found } = labelMadeRows(table, made, specification);
  const { counts } = rows;
  if (counts.event === 0 || counts.reference === 0) {
    throw emptyMadeRows(specification, choice, { counts, ...judged, ...found });
  }
  return { table: made.table, rows, rowText: rowText(table, specification), notices: made.notices };
}

/** Like {@link rowsOf}, but an empty population is counted as such, not refused. */
export async function countRowsOf(
  table: Table,
  specification: Specification,
  signal?: AbortSignal,
): Promise<InvestigationRows> {
  const choice = rowChoiceOf(table, specification);
  if (choice === null) return rowsOfTable(table, specification, countRows, signal);
  const made = await makeRows(table, choice, specification, signal);
  const { rows } = labelMadeRows(table, made, specification);
  return { table: made.table, rows, rowText: rowText(table, specification), notices: made.notices };
}

function rowsOfTable(
  table: Table,
  specification: Specification,
  label: (table: Table, specification: Specification) => LabelledRows,
  signal: AbortSignal | undefined,
): InvestigationRows {
  if (signal?.aborted === true) throw new GembaError("cancelled", { what: "The run was cancelled" });
  return { table, rows: label(table, specification), rowText: rowText(table, specification), notices: [] };
}
