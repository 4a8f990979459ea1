// The stable ascending order of a column; see ../../sort-order.ts.
import { bytesForLevels, distribute } from "./distribute";
import { rows, useMemory, values } from "./memory";
import { FEWEST_PACKED_ROWS, MOST_PACKED_ROWS, sortPacked } from "./packed";
import { ROWS_FOR_PARTS, sortParts } from "./parts";

/** Bytes of the table that {@link sortColumn} counts in. */
export function countBytes(): usize {
  return bytesForLevels();
}

/**
 * Writes the rows of `column` that are not NaN in ascending order, their values beside them, and returns how many
 * there are. All addresses: `column`, `spareValues` and `sortedInto` of as many float64 as there are rows,
 * `spareRows` and `orderInto` of as many uint32.
 */
export function sortColumn(
  column: usize,
  length: u32,
  spareValues: usize,
  spareRows: usize,
  sortedInto: usize,
  orderInto: usize,
  table: usize,
): u32 {
  useMemory(spareValues, spareRows, sortedInto, orderInto, table);
  let present: u32 = 0;
  if (length >= FEWEST_PACKED_ROWS && length <= MOST_PACKED_ROWS) present = sortPacked(column, length);
  else if (length >= ROWS_FOR_PARTS) present = sortParts(column, length);
  if (present > 0) return present;
  present = pack(column, length);
  distribute(0, present, 0);
  return present;
}

/** Writes the rows that are not NaN one after the other. */
function pack(column: usize, length: u32): u32 {
  let present: u32 = 0;
  for (let row: u32 = 0; row < length; row++) {
    const value = load<f64>(column + ((<usize>row) << 3));
    store<f64>(values + ((<usize>present) << 3), value + 0.0);
    store<u32>(rows + ((<usize>present) << 2), row);
    present += <u32>(value == value);
  }
  return present;
}
