/** A setting's values, one per row, NaN where it is missing. */
export interface Setting {
  readonly name: string;
  readonly values: Float64Array;
}

/** From where to where one setting may go, both included; infinite where there is no limit. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One range per setting. */
export type Box = readonly Range[];

/** Rows and events inside of a box and outside, and the rows of which that can't be told. */
export interface BoxCounts {
  readonly insideRows: number;
  readonly insideEvents: number;
  readonly outsideRows: number;
  readonly outsideEvents: number;
  readonly unknownRows: number;
}

export const EVERYWHERE: Range = { low: -Infinity, high: Infinity };

function isLimited({ low, high }: Range): boolean {
  return low > -Infinity || high < Infinity;
}

/**
 * Where a row lies: true inside, false outside. Null where a value that is missing would decide; a setting without
 * limits decides nothing.
 */
export function isInside(settings: readonly Setting[], box: Box, row: number): boolean | null {
  let isKnown = true;
  for (let j = 0; j < box.length; j++) {
    const range = box[j]!;
    if (!isLimited(range)) continue;
    const value = settings[j]!.values[row]!;
    if (Number.isNaN(value)) isKnown = false;
    else if (value < range.low || value > range.high) return false;
  }
  return isKnown ? true : null;
}

/** Counts rows, and events among them. */
export function countBox(
  settings: readonly Setting[],
  box: Box,
  labels: ArrayLike<number>,
  rows: Uint32Array,
): BoxCounts {
  let [insideRows, insideEvents, outsideRows, outsideEvents] = [0, 0, 0, 0];
  for (const row of rows) {
    const inside = isInside(settings, box, row);
    if (inside === null) continue;
    if (inside) {
      insideRows++;
      insideEvents += labels[row]!;
    } else {
      outsideRows++;
      outsideEvents += labels[row]!;
    }
  }
  const unknownRows = rows.length - insideRows - outsideRows;
  return { insideRows, insideEvents, outsideRows, outsideEvents, unknownRows };
}

/**
 * How much rarer the event is inside, next to what chance makes of so many rows: (rate outside − rate inside) over
 * its standard error were there no difference. 0 where one side is empty.
 *
 * It is largest for the whole of a window: a smaller box leaves good rows outside, a larger one takes bad ones in.
 */
export function contrastOf({ insideRows, insideEvents, outsideRows, outsideEvents }: BoxCounts): number {
  const rows = insideRows + outsideRows;
  const rate = (insideEvents + outsideEvents) / rows;
  if (insideRows === 0 || outsideRows === 0 || rate === 0 || rate === 1) return 0;
  const difference = outsideEvents / outsideRows - insideEvents / insideRows;
  return difference / Math.sqrt(rate * (1 - rate) * (1 / insideRows + 1 / outsideRows));
}
