import { sharedFloat64 } from "../compute/shared";
import type { RepeatedHour } from "./open-options";
import type { RawTimes } from "./raw-column";
import { clockInstants, isPlausible } from "./repeated-hour";
import type { ClockInstants } from "./repeated-hour";
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
  /** Clock readings that autumn showed twice … */
  readonly doubled: number;
  /** … and those of them that nothing tells apart. */
  readonly undecided: number;
  /** Rows at a time that another file has, too. */
  readonly overlapping: number;
}

/** How times of a clock are read. */
export interface ClockReading {
  readonly timeZone: string;
  readonly repeatedHour?: RepeatedHour;
  /** Rows at which another file begins. */
  readonly starts?: readonly number[];
}

/** Turns a column of times into instants and finds the rows' order; rows of equal time keep theirs. */
export function placeRows(column: RawTimes, reading: ClockReading): Placement {
  const { instants, skipped, doubled, undecided } = instantsOf(column, reading);
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
  const repeated = countRepeats(time);
  const overlapping = repeated === 0 ? 0 : countOverlaps(time, order, reading.starts ?? []);
  return { order, time, withoutTime, resorted, repeated, skipped, doubled, undecided, overlapping };
}

/** A column of times as instants, NaN where there is none, with what the clock's changes did to them. */
export function instantsOf({ values, zoned }: RawTimes, reading: ClockReading): ClockInstants {
  const instants = sharedFloat64(values.length);
  const { timeZone, repeatedHour = "file-order", starts = [] } = reading;
  if (!zoned) return clockInstants(values, zoneClock(timeZone), instants, repeatedHour, starts);
  for (let row = 0; row < values.length; row++)
    instants[row] = isPlausible(values[row]!) ? values[row]! : NaN;
  return { instants, skipped: 0, doubled: 0, undecided: 0 };
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

/** Rows whose time another file has, too; rows of equal time stand side by side. */
function countOverlaps(time: Float64Array, order: Uint32Array | null, starts: readonly number[]): number {
  if (starts.length < 2) return 0;
  const fileOf = (at: number): number => {
    const row = order === null ? at : order[at]!;
    let file = 0;
    while (file + 1 < starts.length && starts[file + 1]! <= row) file++;
    return file;
  };
  let overlapping = 0;
  for (let row = 1; row < time.length; row++) {
    if (time[row] === time[row - 1] && fileOf(row) !== fileOf(row - 1)) overlapping++;
  }
  return overlapping;
}

/** The values of the given rows, in their order, shared. */
export function gatherNumbers(values: Float64Array, order: Uint32Array): Float64Array {
  const gathered = sharedFloat64(order.length);
  for (let row = 0; row < order.length; row++) gathered[row] = values[order[row]!]!;
  return gathered;
}
