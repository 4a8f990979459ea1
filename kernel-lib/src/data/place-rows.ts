import { sharedFloat64 } from "../compute/shared";
import type { RawTimes } from "./raw-column";
import { zoneClock } from "./time-zone";

/** Rows put on the plant's clock: the ones to keep, in order of time, and what had to be done to them. */
export interface Placement {
  /** Rows of the source, by time; null: all of them in the order of the source. */
  readonly order: Uint32Array | null;
  /** Epoch milliseconds of the rows kept, ascending, shared. */
  readonly time: Float64Array;
  readonly withoutTime: number;
  readonly resorted: boolean;
  readonly repeated: number;
  /** Clock readings that spring skipped. */
  readonly skipped: number;
  /** Clock readings that autumn showed twice. */
  readonly doubled: number;
}

/** Turns a column of times into instants and finds the rows' order; rows of equal time keep theirs. */
export function placeRows(column: RawTimes, timeZone: string): Placement {
  const { instants, skipped, doubled } = instantsOf(column, timeZone);
  let withoutTime = 0;
  let resorted = false;
  let last = -Infinity;
  for (const instant of instants) {
    if (Number.isNaN(instant)) withoutTime++;
    else {
      if (instant < last) resorted = true;
      last = instant;
    }
  }
  const order = resorted || withoutTime > 0 ? orderOf(instants, resorted) : null;
  const time = order === null ? instants : gatherNumbers(instants, order);
  return { order, time, withoutTime, resorted, repeated: countRepeats(time), skipped, doubled };
}

/** Years 1 to 9998: what lies outside is no time of a plant, and beyond what clocks can tell. */
const EARLIEST = -62_135_510_400_000;
const LATEST = 253_370_678_400_000;

/** A column of times as instants, NaN where there is none, with what the clock's changes did to them. */
export function instantsOf(
  { values, zoned }: RawTimes,
  timeZone: string,
): { instants: Float64Array; skipped: number; doubled: number } {
  const clock = zoneClock(timeZone);
  const instants = sharedFloat64(values.length);
  let skipped = 0;
  let doubled = 0;
  let last = -Infinity;
  const backwards = runsBackwards(values);
  for (let step = 0; step < values.length; step++) {
    // A file that begins with the newest row is told apart from its end.
    const row = backwards ? values.length - 1 - step : step;
    const value = values[row]!;
    if (!(value >= EARLIEST && value <= LATEST)) {
      instants[row] = NaN;
    } else if (zoned) {
      instants[row] = value;
    } else {
      const shown = clock.instantsOf(value);
      if (shown.length === 0) skipped++;
      if (shown.length === 2) doubled++;
      // In a file that runs on, the second time round is the one that would otherwise step back.
      const second = shown.length === 2 && shown[0]! < last && shown[1]! >= last;
      last = second ? shown[1]! : (shown[0] ?? clock.instantOf(value));
      instants[row] = last;
    }
  }
  return { instants, skipped, doubled };
}

/** Whether a clock's readings mostly go down from row to row. */
function runsBackwards(values: Float64Array): boolean {
  let [up, down] = [0, 0];
  for (let row = 1; row < values.length; row++) {
    if (values[row]! > values[row - 1]!) up++;
    else if (values[row]! < values[row - 1]!) down++;
  }
  return down > up;
}

function orderOf(instants: Float64Array, unsorted: boolean): Uint32Array {
  const order = new Uint32Array(instants.length);
  let kept = 0;
  for (let row = 0; row < instants.length; row++) if (!Number.isNaN(instants[row])) order[kept++] = row;
  const rows = order.subarray(0, kept);
  if (unsorted) rows.sort((a, b) => instants[a]! - instants[b]! || a - b);
  return rows;
}

function countRepeats(time: Float64Array): number {
  let repeated = 0;
  for (let row = 1; row < time.length; row++) if (time[row] === time[row - 1]) repeated++;
  return repeated;
}

/** The values of the given rows, in their order, shared. */
export function gatherNumbers(values: Float64Array, order: Uint32Array): Float64Array {
  const gathered = sharedFloat64(order.length);
  for (let row = 0; row < order.length; row++) gathered[row] = values[order[row]!]!;
  return gathered;
}
