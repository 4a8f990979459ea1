/** A series on a regular grid of times: what it last was at each, NaN where that is too long ago. */
export interface Grid {
  readonly start: number;
  /** Milliseconds between neighbours. */
  readonly step: number;
  readonly values: Float64Array;
}

/** A larger grid is made coarser. */
const MOST_POINTS = 4_000_000;
/** A value is held for so many intervals of its series. */
const INTERVALS_HELD = 3;

/**
 * A series on a regular grid. With a step above its own interval the values since the last grid
 * point are averaged, so that what happens in between is not lost.
 *
 * @param interval of the series, milliseconds
 */
export function gridOf(time: Float64Array, values: Float64Array, interval: number, step: number): Grid {
  const start = time[0] ?? 0;
  const span = (time[time.length - 1] ?? 0) - start;
  const coarse = Math.max(step, Math.ceil(span / MOST_POINTS));
  const points = Math.floor(span / coarse) + 1;
  const grid = new Float64Array(points).fill(NaN);
  const oldest = Math.max(INTERVALS_HELD * interval, coarse);
  let row = 0;
  let last = -1;
  for (let point = 0; point < points; point++) {
    const now = start + point * coarse;
    let [sum, count] = [0, 0];
    for (; row < time.length && time[row]! <= now; row++) {
      if (Number.isNaN(values[row])) continue;
      sum += values[row]!;
      count++;
      last = row;
    }
    if (count > 0) grid[point] = sum / count;
    else if (last >= 0 && now - time[last]! <= oldest) grid[point] = values[last]!;
  }
  return { start, step: coarse, values: grid };
}
