// What a worker thread does with one column.
import { sortOrder } from "../compute";
import type { SortOrder, SortTarget } from "../compute";
import type { CategoryRate, VariableComparison } from "../protocol";
import { categoricalStatistics, countCategories } from "./categorical-statistics";
import { numericStatistics } from "./numeric-statistics";
import type { Described } from "./numeric-statistics";
import { labelled } from "./populations";

/** One column and the two populations; the arrays are shared memory. */
export type ColumnTask = NumericTask | CategoricalTask;

/** How many rows of the table are in either population. */
export interface LabelledRows {
  readonly event: number;
  readonly reference: number;
}

/** A numeric column: with its order, or with memory to keep a new one in, or with neither. */
export interface NumericTask {
  readonly type: "numeric";
  readonly values: Float64Array;
  readonly labels: Uint8Array;
  readonly rows: LabelledRows;
  readonly order: SortOrder | null;
  readonly target: SortTarget | null;
  readonly assumeIndependentRows: boolean;
}

/** A column of categories. */
export interface CategoricalTask {
  readonly type: "categorical";
  readonly codes: Int32Array;
  readonly categories: readonly string[];
  readonly labels: Uint8Array;
  readonly rows: LabelledRows;
}

/** The statistics of one column, its rows, and how many of them have a value at all. */
export interface ColumnResult extends Described {
  readonly n: VariableComparison["n"];
  /** Rows in the sort order; 0 for categories. */
  readonly present: number;
}

// An order that is not kept is written here, over the one before.
let spare: SortTarget = { order: new Uint32Array(0), sorted: new Float64Array(0) };

/** The statistics of one column. */
export function compareColumn(task: ColumnTask): ColumnResult {
  return task.type === "numeric" ? compareNumbers(task) : compareCategories(task);
}

function compareNumbers(task: NumericTask): ColumnResult {
  const { values, labels, rows, order, target } = task;
  const known = order ?? sortOrder(values, target ?? spareTarget(values.length));
  const populations = labelled(known, labels);
  const n = countsOf(rows, populations.total("event"), populations.total("reference"));
  return { ...numericStatistics(populations, task), n, present: known.present };
}

function compareCategories({ codes, categories, labels, rows }: CategoricalTask): ColumnResult {
  const rates = countCategories(codes, labels, categories);
  const total = (of: "event" | "reference"): number =>
    rates.reduce((sum: number, rate: CategoryRate) => sum + rate[of], 0);
  return {
    ...categoricalStatistics(rates),
    n: countsOf(rows, total("event"), total("reference")),
    present: 0,
  };
}

function spareTarget(rows: number): SortTarget {
  if (spare.order.length < rows) spare = { order: new Uint32Array(rows), sorted: new Float64Array(rows) };
  return spare;
}

function countsOf(rows: LabelledRows, event: number, reference: number): VariableComparison["n"] {
  return {
    event,
    reference,
    missingEvent: rows.event - event,
    missingReference: rows.reference - reference,
  };
}
