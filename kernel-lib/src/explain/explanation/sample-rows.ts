/** As many rows as asked for, evenly over all; all of them where there are no more. */
export function evenly(rows: Int32Array, most: number): Int32Array {
  if (rows.length <= most) return rows;
  return Int32Array.from({ length: most }, (_, i) => rows[Math.floor(((i + 0.5) * rows.length) / most)]!);
}

/** Places 0 … count − 1, evenly. */
export function evenPlaces(count: number, most: number): Int32Array {
  return evenly(
    Int32Array.from({ length: count }, (_, place) => place),
    most,
  );
}
