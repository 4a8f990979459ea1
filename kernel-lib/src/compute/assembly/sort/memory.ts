// Where a column is sorted: the addresses that its caller gave.

/** Values and row numbers, as they are found. */
export let values: usize = 0;
export let rows: usize = 0;
/** The same, in order. */
export let sorted: usize = 0;
export let order: usize = 0;
/** Memory for counts. */
export let counts: usize = 0;

export function useMemory(
  spareValues: usize,
  spareRows: usize,
  sortedInto: usize,
  orderInto: usize,
  table: usize,
): void {
  values = spareValues;
  rows = spareRows;
  sorted = sortedInto;
  order = orderInto;
  counts = table;
}

/** Adding this leaves a number below 2³² rounded in the lower half of the sum's bits. */
export const ROUNDING: f64 = 4503599627370496.0;
