// Rows go in from matrices, and contributions out to columns.

/**
 * Columns of a matrix that is kept row after row.
 * @param rows where the first row begins, `step` bytes before the second one
 * @param count of rows
 * @param offsets of each column's value within a row, in bytes
 * @param columns how many there are
 * @param into where the first column is written, `room` bytes before the second one
 */
export function gatherColumns(
  rows: usize,
  step: usize,
  count: usize,
  offsets: usize,
  columns: usize,
  into: usize,
  room: usize,
): void {
  for (const end = offsets + (columns << 2); offsets < end; offsets += 4, into += room) {
    let from = rows + load<u32>(offsets);
    let to = into;
    for (const last = to + (count << 3); to < last; to += 8, from += step) store<f64>(to, load<f64>(from));
  }
}

/**
 * Contributions, whose two parts come together; they are added to the sums of their rows, and where they stood is 0
 * again.
 * @param found the parts by column, those of a column together
 * @param columns how many there are
 * @param rows a multiple of 2
 * @param isFirst whether contributions are written, else they are added
 * @param into contributions by column; a column begins `room` bytes after the one before, its parts twice as much
 * @param sums a number per row
 */
export function collectColumns(
  found: usize,
  columns: usize,
  rows: usize,
  isFirst: u32,
  into: usize,
  room: usize,
  sums: usize,
): void {
  const none = f64x2.splat(0);
  const length = rows << 3;
  for (; columns > 0; columns--, found += 2 * room, into += room) {
    for (let at: usize = 0; at < length; at += 16) {
      const parts = found + 2 * at;
      const a = v128.load(parts);
      const b = v128.load(parts + 16);
      let both = f64x2.add(v128.shuffle<f64>(a, b, 0, 2), v128.shuffle<f64>(a, b, 1, 3));
      v128.store(sums + at, f64x2.add(v128.load(sums + at), both));
      if (isFirst === 0) both = f64x2.add(both, v128.load(into + at));
      v128.store(into + at, both);
      v128.store(parts, none);
      v128.store(parts + 16, none);
    }
  }
}
