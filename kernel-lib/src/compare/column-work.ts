// What a worker thread does with some columns of a table.
import { withRowsInOrder, withSortOrder } from "../compute";
import type { SortOrder } from "../compute";
import type { CategoryRate, VariableComparison } from "../protocol";
import { categoricalStatistics, countCategories } from "./categorical-statistics";
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

/** Measures columns one after the other. */
export function compareColumns({ columns, labels, rows, withTies }: ColumnsTask): ColumnsResult {
  const numeric = columns.filter(column => column.type === "numeric");
  const categorical = columns.filter(column => column.type === "categorical");
  const measures = new Float64Array(MEASURES * numeric.length);
  const present = numeric.map((column, i) =>
    withOrderOf(column, order => {
      measure(order, { labels }, withTies, measures.subarray(i * MEASURES, (i + 1) * MEASURES));
      return order.present;
    }),
  );
  return {
    measures,
    present,
    categorical: categorical.map(column => compareCategories(column, labels, rows)),
  };
}

function withOrderOf<T>({ values, order, target }: NumericTask, use: (order: SortOrder) => T): T {
  if (order !== null) {
    return order.sorted === null
      ? withRowsInOrder(values, order.order.subarray(0, order.present), use)
      : use(order);
  }
  return withSortOrder(values, sorted => {
    if (target !== null) sorted.copyTo(target);
    return use(sorted);
  });
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
