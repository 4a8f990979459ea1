import { sortOrder } from "../../compute";
import { EVERYWHERE } from "./box";
import type { Box, Range, Setting } from "./box";

/** How a box is searched. */
export interface Peeling {
  /** The share of a box's rows that one step takes off or puts on. */
  readonly step: number;
  /** No box holds a smaller share of the rows. */
  readonly support: number;
}

/** A box with one slice less: rows that stay inside, and their rate of events. */
interface Peel {
  readonly setting: number;
  readonly range: Range;
  readonly rows: Uint32Array;
  readonly rate: number;
}

/**
 * Peels a box: beginning with all rows, each step takes off the slice, at the low or the high end of one setting,
 * that leaves the lowest rate of events inside.
 *
 * @param rows the labelled rows to learn from
 * @returns every box on the way, the largest first; empty where nothing can be taken off
 * @source Friedman & Fisher 1999, section 8
 */
export function peelBoxes(
  settings: readonly Setting[],
  labels: ArrayLike<number>,
  rows: Uint32Array,
  { step, support }: Peeling,
): Box[] {
  const fewest = Math.max(1, Math.ceil(support * rows.length));
  let box: Box = settings.map(() => EVERYWHERE);
  let sorted = settings.map(({ values }) => sortedRows(values, rows));
  const boxes: Box[] = [];
  for (;;) {
    const peels = sorted.flatMap((inside, setting) =>
      slicesOff(inside, settings[setting]!.values, box[setting]!, step)
        .filter(slice => slice.rows.length >= fewest)
        .map((slice): Peel => ({ ...slice, setting, rate: rateOf(labels, slice.rows) })),
    );
    const best = lowestRate(peels);
    if (best === null) return boxes;
    box = box.map((range, j) => (j === best.setting ? best.range : range));
    boxes.push(box);
    const isLeft = new Uint8Array(labels.length);
    for (const row of best.rows) isLeft[row] = 1;
    sorted = sorted.map((inside, j) =>
      j === best.setting ? best.rows : inside.filter(row => isLeft[row] === 1),
    );
  }
}

/** The rows that have a value, in ascending order of it. */
function sortedRows(values: Float64Array, rows: Uint32Array): Uint32Array {
  const own = Float64Array.from(rows, row => values[row]!);
  const target = { order: new Uint32Array(rows.length), sorted: new Float64Array(rows.length) };
  const { order, present } = sortOrder(own, target);
  return order.subarray(0, present).map(place => rows[place]!);
}

/** What is left of a box when its lowest values of a setting are taken off, and when its highest are. */
function slicesOff(
  sorted: Uint32Array,
  values: Float64Array,
  range: Range,
  step: number,
): { range: Range; rows: Uint32Array }[] {
  const rows = sorted.length;
  if (rows === 0) return [];
  const valueAt = (place: number): number => values[sorted[place]!]!;
  const taken = Math.floor(step * rows);
  let from = taken;
  while (from > 0 && valueAt(from - 1) === valueAt(from)) from--;
  // Where more rows than a slice share the lowest value, they are the slice.
  if (from === 0) while (from < rows && valueAt(from) === valueAt(0)) from++;
  let to = rows - taken;
  while (to < rows && valueAt(to - 1) === valueAt(to)) to++;
  if (to === rows) while (to > 0 && valueAt(to - 1) === valueAt(rows - 1)) to--;
  return [
    ...(from < rows ? [{ range: { ...range, low: valueAt(from) }, rows: sorted.subarray(from) }] : []),
    ...(to > 0 ? [{ range: { ...range, high: valueAt(to - 1) }, rows: sorted.subarray(0, to) }] : []),
  ];
}

function rateOf(labels: ArrayLike<number>, rows: Uint32Array): number {
  let events = 0;
  for (const row of rows) events += labels[row]!;
  return events / rows.length;
}

/** Of equal rates the box with more rows. */
function lowestRate(peels: readonly Peel[]): Peel | null {
  let best: Peel | null = null;
  for (const peel of peels) {
    if (best !== null && peel.rate > best.rate) continue;
    if (best === null || peel.rate < best.rate || peel.rows.length > best.rows.length) best = peel;
  }
  return best;
}
