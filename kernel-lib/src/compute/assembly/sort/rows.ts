// Row numbers of short columns as they are kept, in two bytes each.

/** Writes the row numbers of an order, uint32, as uint16. */
export function narrowRows(order: usize, length: u32, into: usize): void {
  let i: usize = 0;
  for (; i + 8 <= <usize>length; i += 8) {
    const from = order + (i << 2);
    v128.store(into + (i << 1), i16x8.narrow_i32x4_u(v128.load(from), v128.load(from, 16)));
  }
  for (; i < <usize>length; i++) store<u16>(into + (i << 1), load<u32>(order + (i << 2)));
}

/** Writes the values of rows in order, and the rows, uint16, as uint32. */
export function fetchRows(
  column: usize,
  rows: usize,
  length: u32,
  sortedInto: usize,
  orderInto: usize,
): void {
  for (let i: usize = 0; i < <usize>length; i++) {
    const row = <u32>load<u16>(rows + (i << 1));
    store<u32>(orderInto + (i << 2), row);
    // Adding 0 makes zeros of both signs one value, as sorting does.
    store<f64>(sortedInto + (i << 3), load<f64>(column + ((<usize>row) << 3)) + 0.0);
  }
}
