import { join } from "node:path";
import { commonPool } from "../compute";
import type { MapOptions } from "../compute";
import { MOST_SLICES, rowsOfTable } from "../data";
import type { AxisRange, Column, Table } from "../data";
import type { Picture } from "../protocol";
import { drawPicture } from "./draw-picture";
import type { PictureTask } from "./draw-picture";
import type { KeptOrder } from "./kept-order";
import { orders } from "./order-store";

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
  const order = column.type === "numeric" ? orders.orderOf(column.values) : null;
  return drawPicture(taskOf(table, labels, column, order, range, slices));
}

/**
 * The pictures of several variables, in their order, drawn in worker threads so
 * that this thread stays responsive.
 *
 * @throws GembaError `no-such-variable`, `cancelled`, `worker-died`
 * @example await picturesOf(line, rows.labels, ranked.slice(0, 30).map(({ name }) => name))
 */
export async function picturesOf(
  table: Table,
  labels: Uint8Array,
  variableNames: readonly string[],
  options: Pick<MapOptions, "signal"> = {},
): Promise<Picture[]> {
  const tasks = variableNames.map(name => {
    const column = table.column(name);
    const order = column.type === "numeric" ? (orders.get(column.values) ?? null) : null;
    return taskOf(table, labels, column, order, undefined, MOST_SLICES);
  });
  return commonPool().map<Picture>(join(__dirname, "draw-picture.js"), "drawPicture", tasks, {
    signal: options.signal,
  });
}

function taskOf(
  table: Table,
  labels: Uint8Array,
  column: Column,
  order: KeptOrder | null,
  range: AxisRange | undefined,
  slices: number,
): PictureTask {
  return { table: rowsOfTable(table), labels, column, order, range, slices };
}
