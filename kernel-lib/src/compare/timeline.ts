import { rounded } from "../compute";
import { MOST_SLICES, sliceAxis } from "../data";
import type { AxisRange, Slices, TableRows } from "../data";
import type { Timeline } from "../protocol";

/**
 * When the event happened: the share of event rows and of ignored rows in
 * equal slices of the axis; null where there are no rows.
 *
 * @param range a part of the axis; the whole by default
 * @param slices most slices; none is narrower than a row's interval
 * @example timelineOf(line, rows.labels).event // [0, 0, 0.25, 1, …]
 */
export function timelineOf(
  table: TableRows,
  labels: Uint8Array,
  range?: AxisRange,
  slices: number = MOST_SLICES,
): Timeline {
  const cut = sliceAxis(table, range, slices);
  return {
    axis: cut.axis,
    event: sharesOf(cut, row => labels[row] === 1),
    ignored: sharesOf(cut, row => labels[row]! > 1),
  };
}

function sharesOf({ starts, covering }: Slices, holds: (row: number) => boolean): (number | null)[] {
  return covering.map((before, slice) => {
    const [from, to] = [starts[slice]!, starts[slice + 1]!];
    if (from >= to) return before < 0 ? null : Number(holds(before));
    let count = 0;
    for (let row = from; row < to; row++) if (holds(row)) count++;
    return rounded(count / (to - from));
  });
}
