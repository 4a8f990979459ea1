import type { Table } from "../data";
import type { Distribution, Picture } from "../protocol";
import { MOST_SLICES, sliceAxis } from "./axis";
import type { AxisRange } from "./axis";
import { countCategories } from "./categorical-statistics";
import { histogramOf } from "./distribution";
import { orders } from "./order-store";
import { tallyLabels } from "./tally";
import { timelineOf } from "./timeline";
import { trendOf } from "./trend";

/**
 * What is drawn for one variable: both distributions and the trend, of bounded
 * size whatever the table's (at most 50 bins or 60 categories, 200 slices).
 * Categories have no trend. With a range, only its rows count, and the picture
 * brings its own timeline.
 *
 * @param range a part of the axis: epoch milliseconds, or row numbers where the table has no time; half-open
 * @throws GembaError `no-such-variable`
 * @example pictureOf(line, rows.labels, "oven_zone_2").distribution
 */
export function pictureOf(
  table: Table,
  labels: Uint8Array,
  variableName: string,
  range?: AxisRange,
  slices: number = MOST_SLICES,
): Picture {
  const column = table.column(variableName);
  const { starts } = sliceAxis(table, range, 1);
  const rows = { from: starts[0]!, to: starts.at(-1)! };
  const timeline = range === undefined ? null : timelineOf(table, labels, range, slices);
  if (column.type === "categorical") {
    const categories = countCategories(column.codes, labels, column.categories, rows);
    const distribution: Distribution | null =
      categories.length === 0 ? null : { type: "categories", categories };
    return { variable: variableName, distribution, trend: null, timeline };
  }
  const tally = tallyLabels(orders.orderOf(column.values), labels, rows);
  return {
    variable: variableName,
    distribution: histogramOf(tally),
    trend: trendOf(table, column, range, slices),
    timeline,
  };
}
