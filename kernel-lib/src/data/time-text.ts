import { utcTime } from "./time-zone";

/** A time read from text: an instant when `zoned`, otherwise a clock's reading as if it were UTC. */
export interface ReadTime {
  readonly ms: number;
  readonly zoned: boolean;
}

/** Which number comes first in 03/04/2026. */
export type DayOrder = "day-first" | "month-first";

const CLOCK = String.raw`(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp][Mm])?)?`;
const ZONE = String.raw`\s*(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${CLOCK}${ZONE}\s*$`);
// A year of two digits only before a clock: 1.2.26 alone may be a version or a part of a plant.
const YEAR_LAST = new RegExp(
  String.raw`^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2}(?=[T ]\s*\d{1,2}:))${CLOCK}${ZONE}\s*$`,
);
const MONTH_NAMED = new RegExp(
  String.raw`^\s*(\d{1,2})[- ]([A-Za-z]{3})[- ](\d{4}|\d{2})${CLOCK}${ZONE}\s*$`,
);
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** An ISO date or date-time; null when it is none. */
export function readIsoTime(text: string): ReadTime | null {
  const match = YEAR_FIRST.exec(text);
  if (match === null || match[2] !== "-") return null;
  return assemble(Number(match[1]), Number(match[3]), Number(match[4]), match);
}

/**
 * A time in one of the forms that exports use: year first (2026-01-05, 2026/1/5),
 * year last (05.01.2026, 1/5/2026; `order` decides where it is not a dot), or
 * with the month's English name (05-Jan-26). Null when it is none of them.
 */
export function readTime(text: string, order: DayOrder = "day-first"): ReadTime | null {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return assemble(Number(first[1]), Number(first[3]), Number(first[4]), first);
  const last = YEAR_LAST.exec(text);
  if (last !== null) {
    const dayFirst = last[2] === "." || order === "day-first";
    const [day, month] = dayFirst ? [last[1], last[3]] : [last[3], last[1]];
    return assemble(fullYear(last[4]!), Number(month), Number(day), last);
  }
  const named = MONTH_NAMED.exec(text);
  if (named === null) return null;
  const year = fullYear(named[3]!);
  const month = MONTHS.indexOf(named[2]!.toLowerCase()) + 1;
  // This pattern has no separator group of its own, so the clock's groups come one earlier.
  return assemble(year, month, Number(named[1]), ["", "", "", "", "", ...named.slice(4)]);
}

function fullYear(digits: string): number {
  return Number(digits) + (digits.length === 2 ? 2000 : 0);
}

/** Groups 5 to 10 of `match`: hour, minute, second, fraction, AM or PM, zone. */
function assemble(
  year: number,
  month: number,
  day: number,
  match: readonly (string | undefined)[],
): ReadTime | null {
  const hour = clockHour(Number(match[5] ?? 0), match[9]);
  const minute = Number(match[6] ?? 0);
  const second = Number(match[7] ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  if (hour === null || minute > 59 || second > 59) return null;
  if (hour === 24 && minute + second > 0) return null;
  const milliseconds = match[8] === undefined ? 0 : Number(match[8].padEnd(9, "0")) / 1_000_000;
  const local = utcTime(year, month, day, 0, minute, second) + hour * 3_600_000 + milliseconds;
  const zone = match[10];
  if (zone === undefined) return { ms: local, zoned: false };
  const offset = zoneOffset(zone);
  return offset === null ? null : { ms: local - offset, zoned: true };
}

function clockHour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half[0]!.toLowerCase() === "p" ? 12 : 0);
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function zoneOffset(zone: string): number | null {
  if (/^(z|utc|gmt)$/i.test(zone)) return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(":", "") || 0);
  if (hours > 18 || minutes > 59) return null;
  return (zone[0] === "-" ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/**
 * How the dates of a column that write the year last are meant: a first
 * number above 12 is a day, a second one above 12 too. Null: they contradict
 * each other. `sure` is false when no date decides.
 */
export function findDayOrder(texts: Iterable<string>): { order: DayOrder; sure: boolean } | null {
  let dayFirst = false;
  let monthFirst = false;
  let open = false;
  for (const text of texts) {
    const match = YEAR_LAST.exec(text);
    if (match === null || match[2] === ".") continue;
    open = true;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[3]) > 12) monthFirst = true;
  }
  if (dayFirst && monthFirst) return null;
  return { order: monthFirst ? "month-first" : "day-first", sure: dayFirst || monthFirst || !open };
}
