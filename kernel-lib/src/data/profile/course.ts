import { sliceAxis } from "../axis";
import type { TableRows } from "../axis";
import type { Column } from "../variable";

/** Slices of a sparkline. */
const SLICES = 30;
/** Bars of a shape. */
const BARS = 16;

/**
 * A column's course in at most 30 slices of the axis, from 0 to 100: of numbers the mean, between the
 * lowest and the highest slice; of words the share of rows with another than the most frequent one.
 *
 * @param between values beyond these ends are drawn at them, so that one impossible value flattens nothing
 * @param usual the most frequent category
 */
export function sparklineOf(
  table: TableRows,
  column: Column,
  counted: Uint8Array | null,
  { between, usual }: { between: { low: number; high: number }; usual: number },
): (number | null)[] {
  const { starts } = sliceAxis(table, undefined, SLICES);
  const valueAt = (row: number): number => {
    if (column.type === "categorical")
      return column.codes[row]! < 0 ? NaN : Number(column.codes[row] !== usual);
    const value = column.values[row]!;
    return Number.isFinite(value) ? Math.min(between.high, Math.max(between.low, value)) : NaN;
  };
  const means = starts.slice(0, -1).map((start, slice) => {
    let [sum, rows] = [0, 0];
    for (let row = start; row < starts[slice + 1]!; row++) {
      if (counted !== null && counted[row] !== 1) continue;
      const value = valueAt(row);
      if (value !== value) continue;
      sum += value;
      rows++;
    }
    return rows === 0 ? null : sum / rows;
  });
  const [low, high] = column.type === "categorical" ? [0, 1] : reachOf(means);
  return means.map(mean => (mean === null ? null : percent(mean - low, high - low)));
}

function reachOf(means: readonly (number | null)[]): [number, number] {
  const known = means.filter(mean => mean !== null);
  return [Math.min(...known), Math.max(...known)];
}

/** Counts per bin as at most 16 bars, the highest 100. */
export function shapeOf(counts: readonly number[]): number[] {
  const perBar = Math.ceil(counts.length / BARS);
  const bars = Array.from({ length: perBar === 0 ? 0 : Math.ceil(counts.length / perBar) }, (_, bar) =>
    counts.slice(bar * perBar, (bar + 1) * perBar).reduce((sum, count) => sum + count, 0),
  );
  const most = Math.max(0, ...bars);
  return bars.map(count => percent(count, most) ?? 0);
}

/** A part of the whole from 0 to 100; halfway where there is no whole to be part of. */
function percent(part: number, whole: number): number {
  return whole > 0 && Number.isFinite(whole) ? Math.round((100 * part) / whole) : 50;
}
