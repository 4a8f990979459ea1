import { sharedFloat64 } from "../compute/shared";
import { GembaError, nearestNames, quoted } from "../protocol";
import { asTimes } from "./interpret";
import type { RawColumn, RawNumbers, RawTimes } from "./raw-column";

/** Names that time columns go by, the clearest first. */
const TYPICAL_NAMES: readonly RegExp[] = [
  /^(?:date[\s_-]?time|time[\s_-]?stamp|zeitstempel)\b/i,
  /^(?:time|zeit|t_?stamp|ts|datetime\w*|timestamp\w*|recorded[\s_-]?at|sample[\s_-]?time|uhrzeit)$/i,
  /^(?:date|datum|day|fecha|epoch\w*|unix\w*)$/i,
  /time|date|datum|zeit|stamp/i,
];

/** Share of neighbouring rows that must go the same way in a column that no name gives away. */
const MOSTLY = 0.9;

/**
 * The column that says when each row was: the one that was asked for, otherwise
 * the column of times with the most typical name, or one that runs steadily.
 * Null when there is none, or `wanted` is null.
 *
 * @throws GembaError `no-such-variable` or `bad-time` when the column asked for is none.
 */
export function chooseTime(
  columns: readonly RawColumn[],
  wanted: string | null | undefined,
  where?: string,
): RawTimes | null {
  if (wanted === null) return null;
  if (wanted !== undefined) return namedTime(columns, wanted, where);
  const candidates = columns
    .map(column => (column.type === "numbers" && nameRank(column.name) < 3 ? fromEpoch(column) : column))
    .filter((column): column is RawTimes => column !== null && column.type === "times")
    // A column without any time (planned, but never filled) must not keep a table from being opened.
    .filter(({ values }) => values.some(value => !Number.isNaN(value)))
    .map(column => ({ column, rank: nameRank(column.name), ...courseOf(column.values) }))
    .filter(({ rank, steady }) => rank < TYPICAL_NAMES.length || steady >= MOSTLY)
    .sort((a, b) => Number(a.coarse) - Number(b.coarse) || a.rank - b.rank || b.steady - a.steady);
  return candidates[0]?.column ?? null;
}

function nameRank(name: string): number {
  const rank = TYPICAL_NAMES.findIndex(pattern => pattern.test(name.trim()));
  return rank < 0 ? TYPICAL_NAMES.length : rank;
}

function namedTime(columns: readonly RawColumn[], wanted: string, where?: string): RawTimes {
  const column = columns.find(({ name }) => name === wanted);
  if (column === undefined) {
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
  const times = timesOf(column);
  if (times !== null) return times;
  throw new GembaError("bad-time", {
    what: `Column ${quoted(wanted)} does not hold times${exampleOf(column)}`,
    where,
    remedy: 'Times look like "2026-01-05 13:00", "05.01.2026 13:00" or "2026-01-05T13:00:00+01:00".',
  });
}

function timesOf(column: RawColumn): RawTimes | null {
  if (column.type === "times") return column;
  return column.type === "words" ? asTimes(column) : fromEpoch(column);
}

function exampleOf(column: RawColumn): string {
  if (column.type === "words") {
    return column.categories.length === 0 ? "" : `: it begins with ${quoted(column.categories[0]!)}`;
  }
  const first = column.values.find(value => !Number.isNaN(value));
  return first === undefined ? ": it is empty" : `: it begins with ${first}`;
}

/** Seconds and milliseconds since 1970 that lie in the years 1990 to 2100. */
const EPOCH_UNITS: readonly (readonly [string, number])[] = [
  ["seconds", 1_000],
  ["milliseconds", 1],
  ["microseconds", 0.001],
  ["nanoseconds", 0.000_001],
];
const YEAR_1990 = 631_152_000_000;
const YEAR_2100 = 4_102_444_800_000;

/** Numbers as instants, when all of them are plausible ones in the same unit. */
function fromEpoch(column: RawNumbers): RawTimes | null {
  const range = finiteRange(column.values);
  if (range === null) return null;
  for (const [unit, factor] of EPOCH_UNITS) {
    if (range.min * factor < YEAR_1990 || range.max * factor > YEAR_2100) continue;
    const values = sharedFloat64(column.values.length);
    column.values.forEach((value, row) => (values[row] = value * factor));
    const { name, info } = column;
    return { type: "times", name, info, values, zoned: true, guess: `${unit} since 1970` };
  }
  return null;
}

function finiteRange(values: Float64Array): { min: number; max: number } | null {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min <= max ? { min, max } : null;
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
