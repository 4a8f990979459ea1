import { MOST_SLICES, sharesIn, sliceAxis } from "../data";
import type { AxisRange, TableRows } from "../data";
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
    event: sharesIn(cut, row => labels[row] === 1),
    ignored: sharesIn(cut, row => labels[row]! > 1),
  };
}
