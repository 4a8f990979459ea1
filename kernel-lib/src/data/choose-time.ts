import { sharedFloat64 } from "../compute/shared";
import { GembaError, nearestNames, quoted } from "../protocol";
import { asTimes } from "./interpret";
import { numbersAsTimes } from "./number-times";
import type { RawColumn, RawTimes, RawWords } from "./raw-column";
import type { TextFacts } from "./text-facts";
import { NO_TIME_NAME, timeNameRank } from "./time-names";
import { readClock } from "./time-text";
import { isMissingText } from "./words";

/** The time column, and the names of the columns that it was made of. */
export interface ChosenTime {
  readonly column: RawTimes;
  readonly from: readonly string[];
}

/** Share of neighbouring rows that must go the same way in a column that no name gives away. */
const MOSTLY = 0.9;
/** Names as clear as this make numbers times. */
const CLEAR_NAME = 3;

/**
 * The column that says when each row was: the one (or the two, of date and time of day) that was
 * asked for, otherwise the column of times with the most typical name, or one that runs steadily.
 * Null when there is none, or `wanted` is null.
 *
 * @throws GembaError `no-such-variable` or `bad-time` when the column asked for is none.
 */
export function chooseTime(
  columns: readonly RawColumn[],
  wanted: string | readonly [string, string] | null | undefined,
  facts: TextFacts,
  where?: string,
): ChosenTime | null {
  if (wanted === null) return null;
  if (typeof wanted === "string") return alone(namedTime(columns, wanted, facts, where));
  if (wanted !== undefined) return namedPair(columns, wanted, facts, where);
  const candidates = columns
    .map(column =>
      column.type === "numbers" && timeNameRank(column.name) < CLEAR_NAME ? numbersAsTimes(column) : column,
    )
    .filter((column): column is RawTimes => column !== null && column.type === "times")
    // A column without any time (planned, but never filled) must not keep a table from being opened.
    .filter(({ values }) => values.some(value => !Number.isNaN(value)))
    .map(column => ({ column, rank: timeNameRank(column.name), ...courseOf(column.values) }))
    .filter(({ rank, steady }) => rank < NO_TIME_NAME || steady >= MOSTLY)
    .sort((a, b) => Number(a.coarse) - Number(b.coarse) || a.rank - b.rank || b.steady - a.steady);
  const best = candidates[0]?.column;
  if (best === undefined) return null;
  return (isDatesOnly(best) ? withFoundClock(columns, best) : null) ?? alone(best);
}

function alone(column: RawTimes): ChosenTime {
  return { column, from: [column.name] };
}

function namedTime(
  columns: readonly RawColumn[],
  wanted: string,
  facts: TextFacts,
  where?: string,
): RawTimes {
  const column = columnOf(columns, wanted, where);
  const times = timesOf(column, facts);
  if (times !== null) return times;
  throw new GembaError("bad-time", {
    what: `Column ${quoted(wanted)} does not hold times${exampleOf(column)}`,
    where,
    remedy: 'Times look like "2026-01-05 13:00", "05.01.2026 13:00" or "2026-01-05T13:00:00+01:00".',
  });
}

function columnOf(columns: readonly RawColumn[], wanted: string, where?: string): RawColumn {
  const column = columns.find(({ name }) => name === wanted);
  if (column !== undefined) return column;
  const names = columns.map(({ name }) => name);
  const suggestions = nearestNames(wanted, names);
  throw new GembaError("no-such-variable", {
    what: `There is no time column ${quoted(wanted)}`,
    where,
    remedy:
      suggestions.length > 0 ? undefined : `The columns are ${names.slice(0, 8).map(quoted).join(", ")}.`,
    suggestions,
  });
}

function timesOf(column: RawColumn, facts: TextFacts): RawTimes | null {
  if (column.type === "times") return column;
  return column.type === "words" ? asTimes(column, facts, true) : numbersAsTimes(column);
}

function exampleOf(column: RawColumn): string {
  if (column.type === "words") {
    return column.categories.length === 0 ? "" : `: it begins with ${quoted(column.categories[0]!)}`;
  }
  const first = column.values.find(value => !Number.isNaN(value));
  return first === undefined ? ": it is empty" : `: it begins with ${first}`;
}

function namedPair(
  columns: readonly RawColumn[],
  [date, clock]: readonly [string, string],
  facts: TextFacts,
  where?: string,
): ChosenTime {
  const dates = namedTime(columns, date, facts, where);
  const clocks = clockOf(columnOf(columns, clock, where));
  if (clocks === null) {
    throw new GembaError("bad-time", {
      what: `Column ${quoted(clock)} does not hold times of day${exampleOf(columnOf(columns, clock, where))}`,
      where,
      remedy: 'They look like "13:00", "13:00:30" or "1:00 PM".',
    });
  }
  return together(dates, clock, clocks);
}

function withFoundClock(columns: readonly RawColumn[], dates: RawTimes): ChosenTime | null {
  for (const column of columns) {
    if (column.type !== "words" || column.name === dates.name) continue;
    const clocks = clockOf(column);
    if (clocks === null) continue;
    const chosen = together(dates, column.name, clocks);
    return columns.some(({ name }) => name === chosen.column.name) ? null : chosen;
  }
  return null;
}

const DAY = 86_400_000;

function isDatesOnly({ values, zoned }: RawTimes): boolean {
  return !zoned && values.every(value => Number.isNaN(value) || value % DAY === 0);
}

/** The times of day of a column, in milliseconds; null when not nearly all of its texts are some. */
function clockOf(column: RawColumn): Float64Array | null {
  if (column.type !== "words") return null;
  const read = column.categories.map(text => readClock(text));
  const texts = column.categories.filter(text => !isMissingText(text)).length;
  const clocks = read.filter(clock => clock !== null).length;
  if (clocks === 0 || clocks < MOSTLY * texts) return null;
  return valuesOf(column, read);
}

function valuesOf({ codes }: RawWords, read: readonly (number | null)[]): Float64Array {
  return Float64Array.from(codes, code => (code < 0 ? NaN : (read[code] ?? NaN)));
}

function together(dates: RawTimes, clock: string, clocks: Float64Array): ChosenTime {
  const values = sharedFloat64(dates.values.length);
  dates.values.forEach((date, row) => (values[row] = date + clocks[row]!));
  const name = `${dates.name} ${clock}`;
  return { column: { ...dates, name, info: {}, values }, from: [dates.name, clock] };
}

/**
 * How a column of times runs: `steady` is the larger of the shares of changes that go
 * forwards and backwards; `coarse` says that most rows repeat the one before, as dates do.
 */
function courseOf(values: Float64Array): { steady: number; coarse: boolean } {
  let [up, down, same] = [0, 0, 0];
  let last = NaN;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (value > last) up++;
    else if (value < last) down++;
    else if (value === last) same++;
    last = value;
  }
  return { steady: up + down === 0 ? 1 : Math.max(up, down) / (up + down), coarse: same > up + down };
}
