import type { DayOrder } from "./open-options";
import { utcTime } from "./time-zone";

export type { DayOrder } from "./open-options";

/** A time read from text: an instant when `zoned`, otherwise a clock's reading as if it were UTC. */
export interface ReadTime {
  readonly ms: number;
  readonly zoned: boolean;
}

/** How the dates of a column are meant. */
export interface DateStyle {
  readonly order: DayOrder;
  /** Whether 1.2.26 alone, without a clock, is a date: elsewhere it may be a version or a part of a plant. */
  readonly shortYears?: boolean;
}

const HALF = String.raw`\s*([AaPp]\.?\s?[Mm]\.?)?`;
const TIME_OF_DAY = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?${HALF}(?:\s*Uhr)?`;
const CLOCK = String.raw`(?:(?:T|,?\s+|\s*-\s+)${TIME_OF_DAY})?`;
const ZONE = String.raw`\s*(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?`;
const WEEKDAY = String.raw`(?:[A-Za-zäöü]{2,10}[.,]{0,2}\s+)?`;
const YEAR_FIRST = new RegExp(String.raw`^\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${CLOCK}${ZONE}\s*$`);
const YEAR_LAST = new RegExp(
  String.raw`^\s*${WEEKDAY}(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${CLOCK}${ZONE}\s*$`,
);
const MONTH_NAMED = new RegExp(
  String.raw`^\s*${WEEKDAY}(\d{1,2})(?:[- ]|\.\s*)([A-Za-zäÄ]{3,9})(?:[- ]|\.[- ]?|,\s*)(\d{4}|\d{2})${CLOCK}${ZONE}\s*$`,
);
const MONTH_FIRST = new RegExp(
  String.raw`^\s*${WEEKDAY}([A-Za-zäÄ]{3,9})\.?[- ](\d{1,2})(?:,\s*|[- ])(\d{4})${CLOCK}${ZONE}\s*$`,
);
const COMPACT = new RegExp(
  String.raw`^\s*((?:19|20)\d{2})(\d{2})(\d{2})[T _-](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?${ZONE}\s*$`,
);
const CLOCK_ONLY = new RegExp(String.raw`^\s*${TIME_OF_DAY}\s*$`);

/** English and German, in full and shortened, in lower case. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["jan", "january", "januar", "jän", "jänner"],
    ["feb", "february", "februar"],
    ["mar", "march", "mrz", "mär", "märz", "maerz"],
    ["apr", "april"],
    ["may", "mai"],
    ["jun", "june", "juni"],
    ["jul", "july", "juli"],
    ["aug", "august"],
    ["sep", "sept", "september"],
    ["oct", "october", "okt", "oktober"],
    ["nov", "november"],
    ["dec", "december", "dez", "dezember"],
  ].flatMap((names, month) => names.map(name => [name, month + 1] as const)),
);

/** An ISO date or date-time; null when it is none. */
export function readIsoTime(text: string): ReadTime | null {
  const match = YEAR_FIRST.exec(text);
  if (match === null || match[2] !== "-") return null;
  return assemble(Number(match[1]), Number(match[3]), Number(match[4]), match.slice(5));
}

/**
 * A time in one of the forms that exports use: year first (2026-01-05, 2026/1/5, 20260105 1300),
 * year last (05.01.2026, 1/5/2026; the order decides where it is not a dot), or with the month's
 * English or German name (05-Jan-26, 5. März 2026, Jan 5, 2026). Null when it is none of them.
 */
export function readTime(text: string, style: DateStyle = { order: "day-first" }): ReadTime | null {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return assemble(Number(first[1]), Number(first[3]), Number(first[4]), first.slice(5));
  const last = YEAR_LAST.exec(text);
  if (last !== null) {
    if (last[4]!.length === 2 && last[5] === undefined && style.shortYears !== true) return null;
    const dayFirst = last[2] === "." || style.order === "day-first";
    const [day, month] = dayFirst ? [last[1], last[3]] : [last[3], last[1]];
    return assemble(fullYear(last[4]!), Number(month), Number(day), last.slice(5));
  }
  const named = MONTH_NAMED.exec(text);
  if (named !== null) return withMonthName(named[3]!, named[2]!, named[1]!, named.slice(4));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null)
    return withMonthName(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!, monthFirst.slice(4));
  const compact = COMPACT.exec(text);
  if (compact === null) return null;
  const [hour, minute, second, fraction, zone] = compact.slice(4);
  const clock = [hour, minute, second, fraction, undefined, zone];
  return assemble(Number(compact[1]), Number(compact[2]), Number(compact[3]), clock);
}

function withMonthName(
  year: string,
  month: string,
  day: string,
  clock: readonly (string | undefined)[],
): ReadTime | null {
  const number = MONTHS.get(month.toLowerCase());
  return number === undefined ? null : assemble(fullYear(year), number, Number(day), clock);
}

/** The time of day that a text such as "13:04" or "1:04 PM" shows, in milliseconds; null when it shows none. */

/** Years of two digits are those nearest to now: 69 is 1969, 68 is 2068, as in C and Python. */
function fullYear(digits: string): number {
  if (digits.length > 2) return Number(digits);
  return Number(digits) + (Number(digits) < 69 ? 2000 : 1900);
}

/** The time of day that a text such as "13:04" or "1:04 PM" shows, in milliseconds; null when it shows none. */
export function readClock(text: string): number | null {
  const match = CLOCK_ONLY.exec(text);
  const read = match === null ? null : assemble(2000, 1, 1, match.slice(1));
  return read === null ? null : read.ms - utcTime(2000, 1, 1);
}

/** `clock`: hour, minute, second, fraction, AM or PM, zone. */
function assemble(
  year: number,
  month: number,
  day: number,
  clock: readonly (string | undefined)[],
): ReadTime | null {
  const hour = clockHour(Number(clock[0] ?? 0), clock[4]);
  const minute = Number(clock[1] ?? 0);
  const second = Number(clock[2] ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  if (hour === null || minute > 59 || second > 59) return null;
  if (hour === 24 && minute + second > 0) return null;
  const milliseconds = clock[3] === undefined ? 0 : Number(clock[3].padEnd(9, "0")) / 1_000_000;
  const local = utcTime(year, month, day, 0, minute, second) + hour * 3_600_000 + milliseconds;
  const zone = clock[5];
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

/** What the dates of a column say about their order. */
export interface OrderEvidence {
  /** A first number above 12 is a day, … */
  dayFirst: boolean;
  /** … and a second one above 12 too. */
  monthFirst: boolean;
  /** The first date that is another one the other way round: 03/04/2026, but not 03/03/2026. */
  open: string | undefined;
}

/** What dates that write the year last, but not with dots, give away about their order. */
export function orderEvidence(texts: Iterable<string>): OrderEvidence {
  const evidence: OrderEvidence = { dayFirst: false, monthFirst: false, open: undefined };
  for (const text of texts) {
    const match = YEAR_LAST.exec(text);
    if (match === null || match[2] === ".") continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12) evidence.dayFirst = true;
    else if (second > 12) evidence.monthFirst = true;
    else if (first !== second) evidence.open ??= text.trim();
  }
  return evidence;
}
