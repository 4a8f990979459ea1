// What a worker thread, or this one, does to draw one column.
import { sliceAxis, trendOf } from "../data";
import type { AxisRange, Column, TableRows } from "../data";
import type { Distribution, Picture } from "../protocol";
import { countCategories } from "./categorical-statistics";
import { histogramOf } from "./distribution";
import { wholeOrder } from "./kept-order";
import type { KeptOrder } from "./kept-order";
import { labelled } from "./populations";
import { spreadOf } from "./spread";
import { timelineOf } from "./timeline";

/** One column, the two populations, and which part of the axis; plain data and shared memory. */
export interface PictureTask {
  readonly table: TableRows;
  readonly labels: Uint8Array;
  readonly column: Column;
  /** The column's order, if it is at hand. */
  readonly order: KeptOrder | null;
  readonly range: AxisRange | undefined;
  readonly slices: number;
}

/** The picture of one column. */
export function drawPicture({ table, labels, column, order, range, slices }: PictureTask): Picture {
  const { starts } = sliceAxis(table, range, 1);
  const rows = { from: starts[0]!, to: starts.at(-1)! };
  const variable = column.variable.name;
  const timeline = range === undefined ? null : timelineOf(table, labels, range, slices);
  if (column.type === "categorical") {
    const categories = countCategories(column.codes, labels, column.categories, rows);
    const distribution: Distribution | null =
      categories.length === 0 ? null : { type: "categories", categories };
    return { variable, distribution, trend: null, timeline };
  }
  const populations = labelled(wholeOrder(column.values, order), labels, rows);
  const spread = spreadOf(populations);
  return {
    variable,
    distribution: histogramOf(populations),
    trend: trendOf(table, column, range, slices),
    timeline,
    ...(spread === undefined ? {} : { spread }),
  };
}
