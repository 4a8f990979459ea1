import type { Engine } from "../../data/engine";
import { columnAliases } from "../../data/engine";
import type { Aggregate } from "../../protocol";
import type { RowSlice } from "./row-slices";

/** Numbers that the engine works on at a time; a slice of many columns goes through in several turns. */
const VALUES_AT_ONCE = 1 << 22;
/** Beyond this size squares of numbers are not finite, and the engine refuses to give a spread. */
const RULY = 1e150;

const HOUR = 3_600_000;

/** A statistic of the readings in a row; the shares of time are not among them. */
export type Statistic = Extract<Aggregate, string>;

/** The statistics that are wanted of one variable, and where they go. */
export interface WantedStatistics {
  readonly values: Float64Array;
  /** Whether all values are small enough to be squared; see {@link isRuly}. */
  readonly ruly: boolean;
  readonly statistics: readonly { readonly by: Statistic; readonly into: Float64Array }[];
}

/** Whether every known value can be squared. */
export function isRuly(values: Float64Array): boolean {
  // By index: iterating over a shared array takes several times as long.
  for (let row = 0; row < values.length; row++) if (Math.abs(values[row]!) > RULY) return false;
  return true;
}

/**
 * Computes statistics of the readings in each row of a slice, in SQL. Rows without a reading are
 * left as they are. Sums are made in the order of the readings, so that they come out the same
 * every time.
 *
 * @param time of the table that the readings are rows of
 * @param origins of the rows to be made: slopes are over the hours since
 */
export async function computeStatistics(
  engine: Engine,
  slice: RowSlice,
  wanted: readonly WantedStatistics[],
  time: Float64Array,
  origins: Float64Array,
): Promise<void> {
  const { readings } = slice;
  if (readings.length === 0) return;
  const atOnce = Math.max(1, Math.floor(VALUES_AT_ONCE / readings.length));
  for (let from = 0; from < wanted.length; from += atOnce) {
    await computeSome(engine, slice, wanted.slice(from, from + atOnce), time, origins);
  }
}

/** Columns before the values: the row, the hours since it began, the place among the readings. */
const LEADING = 3;

async function computeSome(
  engine: Engine,
  { first, readings, readingOf }: RowSlice,
  wanted: readonly WantedStatistics[],
  time: Float64Array,
  origins: Float64Array,
): Promise<void> {
  const columns = LEADING + wanted.length;
  const aliases = columnAliases(columns);
  engine.provide("readings", {
    columns,
    rows: readings.length,
    fill: (column, from, into) => {
      if (column >= LEADING) {
        const { values } = wanted[column - LEADING]!;
        for (let i = 0; i < into.length; i++) into[i] = values[readings[from + i]!]!;
      } else if (column === 0) {
        for (let i = 0; i < into.length; i++) into[i] = readingOf[from + i]!;
      } else if (column === 1) {
        for (let i = 0; i < into.length; i++) {
          into[i] = (time[readings[from + i]!]! - origins[first + readingOf[from + i]!]!) / HOUR;
        }
      } else {
        for (let i = 0; i < into.length; i++) into[i] = from + i;
      }
    },
  });
  const targets: Float64Array[] = [];
  const terms = wanted.flatMap(({ statistics, ruly }, at) =>
    statistics.map(({ by, into }) => {
      targets.push(into);
      // Without a value: NaN, because NULL would leave what stands in the block.
      return `coalesce(${termOf(by, aliases[LEADING + at]!, ruly, statistics)}, 'NaN'::DOUBLE)`;
    }),
  );
  if (terms.length === 0) return;
  await engine.stream(`SELECT c0, ${terms.join(", ")} FROM readings() GROUP BY c0`, block => {
    const rows = block.doubles(0);
    targets.forEach((into, at) => {
      const values = block.doubles(at + 1);
      for (let i = 0; i < block.rows; i++) into[first + rows[i]!] = values[i]!;
    });
  });
}

function termOf(by: Statistic, x: string, ruly: boolean, all: WantedStatistics["statistics"]): string {
  const squarable = (term: (x: string) => string): string =>
    ruly
      ? term(x)
      : `CASE WHEN max(abs(${x})) <= ${RULY} THEN ${term(`CASE WHEN abs(${x}) <= ${RULY} THEN ${x} END`)} END`;
  switch (by) {
    case "mean":
      // With compensation for rounding, which infinities would turn into NaN.
      return ruly ? `favg(${x})` : `avg(${x})`;
    case "std":
      return squarable(value => `stddev_samp(${value})`);
    case "min":
      return `min(${x})`;
    case "max":
      return `max(${x})`;
    case "range":
      return `max(${x}) - min(${x})`;
    case "slope":
      return squarable(value => `regr_slope(${value}, c1)`);
    case "last":
      return `arg_max(${x}, c2)`;
    case "first":
      return `arg_min(${x}, c2)`;
    case "count":
      return `count(${x})::DOUBLE`;
    default:
      return quantileTerm(by, x, all);
  }
}

/** All quantiles of a variable in one go (type 7 of Hyndman & Fan 1996): the engine computes equal terms once. */
function quantileTerm(by: Statistic, x: string, all: WantedStatistics["statistics"]): string {
  const levels = [...new Set(all.flatMap(each => quantileLevel(each.by) ?? []))];
  const place = levels.indexOf(quantileLevel(by)!) + 1;
  return `quantile_cont(${x}, [${levels.join(", ")}])[${place}]`;
}

/** The level of a quantile: 0.1 for "q10"; null for another statistic. */
function quantileLevel(by: Statistic): number | null {
  if (by === "median") return 0.5;
  return by.startsWith("q") ? Number(`${by.slice(1)}e-2`) : null;
}
