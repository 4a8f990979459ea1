import { sharedFloat64 } from "../compute/shared";
import type { RawNumbers, RawTimes } from "./raw-column";
import { readTime } from "./time-text";

/** Units in which programs count from 1970 on, in milliseconds. */
const EPOCH_UNITS: readonly (readonly [string, number])[] = [
  ["seconds", 1_000],
  ["milliseconds", 1],
  ["microseconds", 0.001],
  ["nanoseconds", 0.000_001],
];
const YEAR_1990 = 631_152_000_000;
const YEAR_2100 = 4_102_444_800_000;
/** What Excel's calendar shows for 1 January 1970. */
const EXCEL_1970 = 25_569;
const EXCEL_1990 = 32_874;
const EXCEL_2100 = 73_051;
const DAY = 86_400_000;

/**
 * Numbers as times, when all of them are plausible ones of one kind, in the years 1990 to 2100: counted from
 * 1970, days of Excel's calendar (45,678.5; the clock's reading), or dates written as numbers (20260105).
 */
export function numbersAsTimes(column: RawNumbers): RawTimes | null {
  const range = finiteRange(column.values);
  if (range === null) return null;
  for (const [unit, factor] of EPOCH_UNITS) {
    if (range.min * factor < YEAR_1990 || range.max * factor > YEAR_2100) continue;
    return times(column, true, `${unit} since 1970`, value => value * factor);
  }
  if (range.min >= EXCEL_1990 && range.max < EXCEL_2100) {
    // Days are kept to a few microseconds only: what was written was whole milliseconds.
    return times(column, false, "days of Excel's calendar", day => Math.round((day - EXCEL_1970) * DAY));
  }
  return range.min >= 19_900_101 && range.max <= 21_001_231 ? writtenDates(column) : null;
}

function writtenDates(column: RawNumbers): RawTimes | null {
  const read = times(column, false, "dates written as one number", dateOf);
  return read.values.some((value, row) => Number.isNaN(value) && !Number.isNaN(column.values[row]))
    ? null
    : read;
}

function dateOf(number: number): number {
  const digits = String(number);
  return readTime(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`)?.ms ?? NaN;
}

function times(
  { name, info, values }: RawNumbers,
  zoned: boolean,
  guess: string,
  timeOf: (value: number) => number,
): RawTimes {
  const read = sharedFloat64(values.length);
  values.forEach((value, row) => (read[row] = timeOf(value)));
  return { type: "times", name, info, values: read, zoned, guess };
}

function finiteRange(values: Float64Array): { min: number; max: number } | null {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min <= max ? { min, max } : null;
}
