/**
 * The first row at or after an instant; the number of rows when there is none.
 *
 * @param time epoch milliseconds, ascending
 */
export function firstRowFrom(time: Float64Array, instant: number): number {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (time[middle]! < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
