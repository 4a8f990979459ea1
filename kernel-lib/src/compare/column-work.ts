// What a worker thread does with some columns of a table.
import { sortOrder } from "../compute";
import type { SortOrder, SortTarget } from "../compute";
import type { CategoryRate, VariableComparison } from "../protocol";
import { categoricalStatistics, countCategories } from "./categorical-statistics";
import { wholeOrder } from "./kept-order";
import type { KeptOrder, OrderTarget } from "./kept-order";
import { measure } from "./measure";
import { MEASURES } from "./measures";
import type { Described } from "./numeric-statistics";

/** Some columns and the two populations; the arrays are shared memory. */
export interface ColumnsTask {
  readonly columns: readonly (NumericTask | CategoricalTask)[];
  readonly labels: Uint8Array;
  readonly rows: LabelledRows;
  /** Measures what p-values need as well. */
  readonly withTies: boolean;
}

/** How many rows of the table are in either population. */
export interface LabelledRows {
  readonly event: number;
  readonly reference: number;
}

/** A numeric column: with its order, or with memory to keep a new one in, or with neither. */
export interface NumericTask {
  readonly type: "numeric";
  readonly values: Float64Array;
  readonly order: KeptOrder | null;
  readonly target: OrderTarget | null;
}

/** A column of categories. */
export interface CategoricalTask {
  readonly type: "categorical";
  readonly codes: Int32Array;
  readonly categories: readonly string[];
}

/** What was found out about the columns of a task: numbers, since objects take longer to send than to make. */
export interface ColumnsResult {
  /** {@link MEASURES} numbers per numeric column, in their order. */
  readonly measures: Float64Array;
  /** Rows in the sort orders of the numeric columns. */
  readonly present: readonly number[];
  /** The categorical columns, in their order. */
  readonly categorical: readonly (Described & Pick<VariableComparison, "n">)[];
}

// What is not kept of an order is written here, over the one before.
let spare: SortTarget = { order: new Uint32Array(0), sorted: new Float64Array(0) };

/** Measures columns one after the other. */
export function compareColumns({ columns, labels, rows, withTies }: ColumnsTask): ColumnsResult {
  const numeric = columns.filter(column => column.type === "numeric");
  const categorical = columns.filter(column => column.type === "categorical");
  const measures = new Float64Array(MEASURES * numeric.length);
  const present = numeric.map((column, i) => {
    const order = orderOf(column);
    measure(order, { labels }, withTies, measures.subarray(i * MEASURES, (i + 1) * MEASURES));
    return order.present;
  });
  return {
    measures,
    present,
    categorical: categorical.map(column => compareCategories(column, labels, rows)),
  };
}

function orderOf({ values, order, target }: NumericTask): SortOrder {
  const { length } = values;
  if (order !== null) return wholeOrder(values, order, order.sorted ?? spareTarget(length).sorted);
  return sortOrder(values, {
    order: target?.order ?? spareTarget(length).order,
    sorted: target?.sorted ?? spareTarget(length).sorted,
  });
}

function spareTarget(rows: number): SortTarget {
  if (spare.order.length < rows) spare = { order: new Uint32Array(rows), sorted: new Float64Array(rows) };
  return spare;
}

function compareCategories(
  { codes, categories }: CategoricalTask,
  labels: Uint8Array,
  rows: LabelledRows,
): Described & Pick<VariableComparison, "n"> {
  const rates = countCategories(codes, labels, categories);
  const total = (of: "event" | "reference"): number =>
    rates.reduce((sum: number, rate: CategoryRate) => sum + rate[of], 0);
  return { ...categoricalStatistics(rates), n: countsOf(rows, total("event"), total("reference")) };
}

/** Rows with a value, and without, of those that are in either population. */
export function countsOf(rows: LabelledRows, event: number, reference: number): VariableComparison["n"] {
  return {
    event,
    reference,
    missingEvent: rows.event - event,
    missingReference: rows.reference - reference,
  };
}
