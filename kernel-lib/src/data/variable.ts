import type { Aggregate, Role, VariableKind } from "../protocol";

/**
 * What is known about one variable (on screen: a tag). The name is data:
 * it may hold any characters and is never a key of a plain object.
 */
export interface Variable {
  /** As it stands in the data. */
  readonly name: string;
  /** Numbers, words, or true and false. */
  readonly kind: VariableKind;
  /** What part it plays on the line; absent when nobody said. */
  readonly role?: Role;
  /** Unit of the values, for example "°C". */
  readonly unit?: string;
  /** Where on the line it is measured, for example "Oven zone 2". */
  readonly station?: string;
  /** One sentence about it. */
  readonly description?: string;
  /** What its name or a dictionary suggests as role; never applied by itself. */
  readonly suggestedRole?: Role;
  /** Between which values the process is meant to keep it, in its unit. */
  readonly limits?: Limits;
  /** Name of the source it comes from, in a table assembled from several. */
  readonly source?: string;
  /** What it was aggregated from, in a table of windows, samples or batches. */
  readonly aggregated?: Aggregated;
}

/** The limits of a variable, in its unit; either may be absent. */
export interface Limits {
  readonly low?: number;
  readonly high?: number;
}

/** How a variable of a table of windows, samples or batches came about. */
export interface Aggregated {
  /** The variable that was aggregated. */
  readonly of: string;
  readonly by: Aggregate;
  /** How much further back it looks, milliseconds; 0 for the row itself. */
  readonly lagMs: number;
}

/** A measured or set quantity: one float64 per row on shared memory; NaN is missing, ±Infinity is a value. */
export interface NumericColumn {
  readonly type: "numeric";
  readonly variable: Variable;
  readonly values: Float64Array;
}

/**
 * A column of words or booleans: one code per row on shared memory, an index into
 * `categories`; −1 is missing. A boolean variable has the categories "false" and "true".
 */
export interface CategoricalColumn {
  readonly type: "categorical";
  readonly variable: Variable;
  readonly codes: Int32Array;
  readonly categories: readonly string[];
}

/**
 * One column of a `Table`.
 *
 * @example
 * const column = line.column("line_speed");
 * if (column.type === "numeric") column.values[0]; // else: column.categories[column.codes[0]]
 */
export type Column = NumericColumn | CategoricalColumn;

/** The categories of every boolean column. */
export const BOOLEAN_CATEGORIES: readonly string[] = ["false", "true"];

/** Number of rows of a column. */
export function columnLength(column: Column): number {
  return column.type === "numeric" ? column.values.length : column.codes.length;
}
