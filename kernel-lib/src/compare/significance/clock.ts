import { sharedInt32 } from "../../compute";
import { zoneClock } from "../../data/time-zone";
import type { Table } from "../../data";
import type { Cell } from "./cells";

const DAY = 86_400_000;
const QUARTER = 900_000;
/** From this span on the time of day is taken away, unless it is said otherwise. */
const ENOUGH_DAYS = 14;

/** Whether the time of day is taken away from the variables, and why. */
export interface ClockChoice {
  readonly removed: boolean;
  /** How long one time of day is; null when nothing is taken away. */
  readonly cellMs: number | null;
  readonly reason: string;
}

/**
 * Decides whether the time of day is taken away: by default where the rows
 * span 14 days or more, since fewer tell little of what is usual at a time of day.
 *
 * @param rows from the first row to the last, half-open
 * @param wanted true or false overrides the default
 */
export function chooseClock(
  { time, intervalMs }: Pick<Table, "time" | "intervalMs">,
  { from, to }: Cell,
  wanted: boolean | undefined,
): ClockChoice {
  const none = (reason: string): ClockChoice => ({ removed: false, cellMs: null, reason });
  if (time === null || to <= from) return none("the rows have no time");
  if (wanted === false) return none("as chosen");
  const cellMs = Math.max(QUARTER, intervalMs ?? 0);
  if (cellMs >= DAY) return none("rows are a day or more apart");
  const days = (time[to - 1]! - time[from]! + (intervalMs ?? 0)) / DAY;
  if (wanted !== true && days < ENOUGH_DAYS) return none(`the rows span less than ${ENOUGH_DAYS} days`);
  return {
    removed: true,
    cellMs,
    reason: wanted === true ? "as chosen" : `the rows span ${ENOUGH_DAYS} days or more`,
  };
}

/**
 * The time of day of each row on the plant's clock, daylight saving honoured:
 * rows with the same number show the same `cellMs` of the day.
 *
 * @param time epoch milliseconds, ascending
 * @returns on shared memory
 * @throws GembaError `bad-time` when there is no such zone
 * @example timesOfDay(line.time!, "Europe/Berlin", 900_000)[0] // 0: a quarter past midnight not reached
 */
export function timesOfDay(time: Float64Array, timeZone: string, cellMs: number): Int32Array {
  const cells = sharedInt32(time.length);
  if (time.length === 0) return cells;
  const spans = zoneClock(timeZone).spansBetween(time[0]!, time.at(-1)!);
  let at = 0;
  for (let row = 0; row < time.length; row++) {
    while (at + 1 < spans.length && time[row]! >= spans[at + 1]!.from) at++;
    const local = time[row]! + spans[at]!.offset;
    cells[row] = Math.floor((local - Math.floor(local / DAY) * DAY) / cellMs);
  }
  return cells;
}

/** Subtracts from every value the median of its time of day; infinite medians stay. */
export function subtractMedians(values: Float64Array, timeOfDay: Int32Array): void {
  forEachTimeOfDay(values, timeOfDay, sorted => median(sorted.sort()));
}

/** Subtracts from every value the mean of its time of day: what 0 and 1 have instead of a median. */
export function subtractMeans(values: Float64Array, timeOfDay: Int32Array): void {
  forEachTimeOfDay(values, timeOfDay, own => own.reduce((sum, value) => sum + value, 0) / own.length);
}

function forEachTimeOfDay(
  values: Float64Array,
  timeOfDay: Int32Array,
  centreOf: (own: Float64Array) => number,
): void {
  const groups = groupByTimeOfDay(values, timeOfDay);
  for (let cell = 0; cell + 1 < groups.starts.length; cell++) {
    const [from, to] = [groups.starts[cell]!, groups.starts[cell + 1]!];
    if (from === to) continue;
    const centre = centreOf(groups.values.slice(from, to));
    if (!Number.isFinite(centre)) continue;
    for (let i = from; i < to; i++) values[groups.rows[i]!]! -= centre;
  }
}

/** The present values by time of day, one cell after the other, with their rows. */
function groupByTimeOfDay(
  values: Float64Array,
  timeOfDay: Int32Array,
): { starts: Int32Array; rows: Int32Array; values: Float64Array } {
  let cells = 0;
  for (const cell of timeOfDay) cells = Math.max(cells, cell + 1);
  const starts = new Int32Array(cells + 1);
  for (let row = 0; row < values.length; row++)
    if (isThere(values, timeOfDay, row)) starts[timeOfDay[row]! + 1]!++;
  for (let cell = 0; cell < cells; cell++) starts[cell + 1]! += starts[cell]!;
  const filled = starts.slice();
  const rows = new Int32Array(starts[cells]!);
  const grouped = new Float64Array(starts[cells]!);
  for (let row = 0; row < values.length; row++) {
    if (!isThere(values, timeOfDay, row)) continue;
    const at = filled[timeOfDay[row]!]!++;
    rows[at] = row;
    grouped[at] = values[row]!;
  }
  return { starts, rows, values: grouped };
}

function isThere(values: Float64Array, timeOfDay: Int32Array, row: number): boolean {
  return timeOfDay[row]! >= 0 && values[row]! === values[row]!;
}

function median(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle]!;
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1]! + upper) / 2;
}
