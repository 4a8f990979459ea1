import { sharedFloat64 } from "../compute";
import type { Table, Variable } from "../data";

/** A variable as a model sees it. */
export interface ModelFeature {
  readonly variable: Variable;
  /** One per row, on shared memory: numbers, or codes of categories; NaN where it is missing. Never infinite. */
  readonly values: Float64Array;
  /** What the codes stand for; null for numbers. */
  readonly categories: readonly string[] | null;
}

/** Variables of a table as features. Infinite values count as missing: no model has a place for them. */
export function modelFeatures(table: Table, variables: readonly Variable[]): ModelFeature[] {
  return variables.map(variable => {
    const column = table.column(variable.name);
    if (column.type === "numeric") return { variable, values: finite(column.values), categories: null };
    const values = sharedFloat64(column.codes.length);
    for (let row = 0; row < values.length; row++) {
      const code = column.codes[row]!;
      values[row] = code < 0 ? NaN : code;
    }
    return { variable, values, categories: column.categories };
  });
}

/** The values themselves where none is infinite, else a copy. */
function finite(values: Float64Array): Float64Array {
  let row = 0;
  while (row < values.length && Math.abs(values[row]!) !== Infinity) row++;
  if (row === values.length) return values;
  const copy = sharedFloat64(values.length);
  for (row = 0; row < values.length; row++)
    copy[row] = Math.abs(values[row]!) === Infinity ? NaN : values[row]!;
  return copy;
}
