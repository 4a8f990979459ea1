import { roundedTogether } from "../compute";
import type { Trend } from "../protocol";
import { sliceAxis } from "./axis";
import type { AxisRange, TableRows } from "./axis";
import type { NumericColumn } from "./variable";

/** The lowest and highest value in equal slices of the axis; null where there is none. ±∞ is not drawn. */
export function trendOf(
  table: TableRows,
  { values }: NumericColumn,
  range: AxisRange | undefined,
  slices: number,
): Trend {
  const { axis, starts, covering } = sliceAxis(table, range, slices);
  const min: (number | null)[] = [];
  const max: (number | null)[] = [];
  let thinned = false;
  covering.forEach((before, slice) => {
    let [from, to] = [starts[slice]!, starts[slice + 1]!];
    thinned ||= to - from > 1;
    if (from >= to && before >= 0) [from, to] = [before, before + 1];
    let low = Infinity;
    let high = -Infinity;
    for (let row = from; row < to; row++) {
      const value = values[row]!;
      if (value < low && value !== -Infinity) low = value;
      if (value > high && value !== Infinity) high = value;
    }
    min.push(low <= high ? low : null);
    max.push(low <= high ? high : null);
  });
  const together = roundedTogether([...min, ...max]);
  return { axis, min: together.slice(0, min.length), max: together.slice(min.length), thinned };
}
