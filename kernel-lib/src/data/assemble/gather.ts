import { sharedFloat64, sharedInt32 } from "../../compute/shared";
import type { Column, Variable } from "../variable";

/** No row: the values gathered from it are missing. */
export const NO_ROW = -1;

/** The values of a column at the given rows, on shared memory; missing where the row is {@link NO_ROW}. */
export function gatherColumn(column: Column, rows: Int32Array, variable: Variable): Column {
  if (column.type === "numeric") {
    const values = sharedFloat64(rows.length);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      values[at] = row < 0 ? NaN : column.values[row]!;
    }
    return { type: "numeric", variable, values };
  }
  const codes = sharedInt32(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    codes[at] = row < 0 ? -1 : column.codes[row]!;
  }
  return { type: "categorical", variable, codes, categories: column.categories };
}
