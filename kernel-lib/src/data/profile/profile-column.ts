// What a worker thread, or this one, does with one column.
import { drawnEdges, roundedTogether } from "../../compute";
import type {
  BeyondLimits,
  ConstantStretch,
  Hold,
  ProfileCategories,
  ProfileHistogram,
  ProfilePicture,
  Quantiles,
  Spells,
  Stretch,
  VariableProfile,
} from "../../protocol";
import { sliceAxis } from "../axis";
import type { AxisRange, TableRows } from "../axis";
import { countCodes } from "../dictionary";
import { trendOf } from "../trend";
import type { CategoricalColumn, Column, NumericColumn } from "../variable";
import { shapeOf, sparklineOf } from "./course";
import { coverageOf } from "./coverage";
import { impossibleValues } from "./impossible";
import { countBelow, quantileOf, ranksOf } from "./ladder";
import type { Ranks } from "./ladder";
import { longestRun, scanRows, typicalHold } from "./runs";
import type { MissingRows, Runs } from "./runs";
import { stuckRuns } from "./stuck";

/** Slices of a picture's trend. */
const SLICES = 120;
/** Bins of a histogram; of fewer rows √n. */
const BINS = 40;
/** Categories in a picture; the rest is one more. */
const CATEGORIES = 30;
/** Stuck runs that a picture shows, the longest ones. */
const SHOWN_STRETCHES = 50;
const LONGEST_TEXT = 200;

/** One column and how to look at it; plain data and shared memory. */
export interface ColumnTask {
  readonly table: TableRows;
  readonly column: Column;
  /** 1 for rows that count; null: all. */
  readonly counted: Uint8Array | null;
  /** Whether a long constant stretch can be a fault: not of what people set, nor of samples held until the next. */
  readonly mayBeStuck: boolean;
}

/** What one column's rows hold; the rest of its profile follows from that or is known before. */
export type ColumnProfile = Pick<
  VariableProfile,
  | "rows"
  | "missing"
  | "distinct"
  | "hold"
  | "longest"
  | "stuck"
  | "range"
  | "infinite"
  | "impossible"
  | "beyondLimits"
  | "sparkline"
  | "shape"
> & { readonly picture: ProfilePicture };

const NOT_STUCK: Spells = { count: 0, rows: 0, longestRows: 0, longestMs: 0 };

/** Everything about one column. */
export function profileColumn(task: ColumnTask): ColumnProfile {
  return task.column.type === "numeric" ? profileNumbers(task, task.column) : profileWords(task, task.column);
}

/** The picture of one column over a part of the axis. */
export function pictureOfColumn(task: ColumnTask, range: AxisRange): ProfilePicture {
  const { table, column, counted } = task;
  const { starts } = sliceAxis(table, range, 1);
  const inside = rowsWithin(counted, table.rows, starts[0]!, starts[1]!);
  const coverage = coverageOf(table, counted, range, SLICES);
  const stuck = column.type === "numeric" ? stuckIn(task, column) : [];
  const shape =
    column.type === "numeric"
      ? histogramOf(ranksOf(scanRows(column.values, inside).present))
      : categoriesOf(column, scanRows(column.codes, inside).present);
  const trend = column.type === "numeric" ? trendOf(table, column, range, SLICES) : null;
  return { variable: column.variable.name, shape, trend, stuck, coverage };
}

function stuckIn({ table, counted, mayBeStuck }: ColumnTask, { values }: NumericColumn): Stretch[] {
  if (!mayBeStuck) return [];
  const { runs, present } = scanRows(values, counted);
  return stretchesOf(
    stuckRuns(runs, ranksOf(present).distinct, row => values[row]!),
    runs,
    table,
  );
}

function rowsWithin(counted: Uint8Array | null, rows: number, from: number, to: number): Uint8Array {
  const inside = new Uint8Array(rows);
  if (counted === null) inside.fill(1, from, to);
  else inside.set(counted.subarray(from, to), from);
  return inside;
}

function profileNumbers(task: ColumnTask, column: NumericColumn): ColumnProfile {
  const { table, counted, mayBeStuck } = task;
  const { values, variable } = column;
  const { runs, missing, present } = scanRows(values, counted);
  const ranks = ranksOf(present);
  const stuck = mayBeStuck ? stuckRuns(runs, ranks.distinct, row => values[row]!) : [];
  const impossible = impossibleValues(ranks.ladder, values, counted);
  const range = rangeOf(ranks.sorted);
  const histogram = histogramOf(ranks);
  const between = impossible ?? { low: range?.min ?? 0, high: range?.max ?? 0 };
  return {
    ...common(task, runs, missing, present.length, row => String(values[row]!)),
    distinct: ranks.distinct,
    stuck: stuckSpells(stuck, runs, table),
    range,
    infinite: ranks.infinite,
    impossible,
    beyondLimits: variable.limits === undefined ? null : beyond(ranks, variable.limits),
    sparkline: sparklineOf(table, column, counted, { between, usual: -1 }),
    shape: shapeOf(histogram?.counts ?? []),
    picture: {
      variable: variable.name,
      shape: histogram,
      trend: trendOf(table, column, undefined, SLICES),
      stuck: stretchesOf(stuck, runs, table),
      coverage: null,
    },
  };
}

function profileWords(task: ColumnTask, column: CategoricalColumn): ColumnProfile {
  const { table, counted } = task;
  const { codes, categories, variable } = column;
  const { runs, missing, present } = scanRows(codes, counted);
  const shape = categoriesOf(column, present);
  const counts = countCodes(Int32Array.from(present), categories.length);
  const most = counts.reduce((best, count, code) => (count > counts[best]! ? code : best), 0);
  return {
    ...common(task, runs, missing, present.length, row => categories[codes[row]!]!),
    distinct: counts.reduce((sum, count) => sum + Number(count > 0), 0),
    stuck: NOT_STUCK,
    range: null,
    infinite: 0,
    impossible: null,
    beyondLimits: null,
    sparkline: sparklineOf(table, column, counted, { between: { low: 0, high: 1 }, usual: most }),
    shape: shapeOf(shape?.categories.map(({ count }) => count) ?? []),
    picture: { variable: variable.name, shape, trend: null, stuck: [], coverage: null },
  };
}

type Common = Pick<ColumnProfile, "rows" | "missing" | "hold" | "longest">;

function common(
  { table }: ColumnTask,
  runs: Runs,
  missing: MissingRows,
  rows: number,
  textAt: (row: number) => string,
): Common {
  const typical = typicalHold(runs);
  const hold: Hold | null = typical === null ? null : { rows: typical, ms: lasting(typical, table) };
  return {
    rows,
    missing: { ...missing, longestMs: lasting(missing.longestRows, table) },
    hold,
    longest: longest(),
  };

  function longest(): ConstantStretch | null {
    const run = longestRun(runs);
    if (run < 0) return null;
    const [length, start] = [runs.lengths[run]!, runs.starts[run]!];
    const value = textAt(start).slice(0, LONGEST_TEXT);
    return { rows: length, ms: lasting(length, table), value, from: table.time?.[start] ?? start };
  }
}

/** How long so many rows last. */
function lasting(rows: number, { time, intervalMs }: TableRows): number | null {
  return time === null || intervalMs === null ? null : rows * intervalMs;
}

function stuckSpells(stuck: readonly number[], { lengths }: Runs, table: TableRows): Spells {
  const rows = stuck.map(run => lengths[run]!);
  const longestRows = Math.max(0, ...rows);
  return {
    count: rows.length,
    rows: rows.reduce((sum, count) => sum + count, 0),
    longestRows,
    longestMs: lasting(longestRows, table),
  };
}

/** Where on the axis the longest stuck runs are. */
function stretchesOf(stuck: readonly number[], { lengths, starts, ends }: Runs, table: TableRows): Stretch[] {
  const step = table.time === null ? 1 : (table.intervalMs ?? 1);
  const at = (row: number): number => table.time?.[row] ?? row;
  return [...stuck]
    .sort((a, b) => lengths[b]! - lengths[a]!)
    .slice(0, SHOWN_STRETCHES)
    .sort((a, b) => a - b)
    .map(run => ({ from: at(starts[run]!), to: at(ends[run]!) + step }));
}

function rangeOf(sorted: Float64Array): Quantiles | null {
  if (sorted.length === 0) return null;
  return {
    min: sorted[0]!,
    low: quantileOf(sorted, 0.01),
    median: quantileOf(sorted, 0.5),
    high: quantileOf(sorted, 0.99),
    max: sorted[sorted.length - 1]!,
  };
}

function beyond({ sorted, infinite, ladder }: Ranks, limits: { low?: number; high?: number }): BeyondLimits {
  const { low, high } = limits;
  // Infinite values stand before and behind the sorted ones.
  const before = ladder.rowsUpTo(ladder.from - 1);
  const behind = infinite - before;
  const upTo = (limit: number): number => {
    let place = countBelow(sorted, limit);
    while (place < sorted.length && sorted[place] === limit) place++;
    return place;
  };
  return {
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    below: low === undefined ? 0 : before + countBelow(sorted, low),
    above: high === undefined ? 0 : behind + sorted.length - upTo(high),
  };
}

function histogramOf({ ladder, sorted, infinite }: Ranks): ProfileHistogram | null {
  const most = Math.max(1, Math.min(BINS, Math.floor(Math.sqrt(sorted.length))));
  const edges = drawnEdges(ladder, most);
  if (edges === null) return null;
  const last = edges.length - 1;
  const upTo = edges.map((edge, i) => {
    const place = countBelow(sorted, edge);
    return i === last ? endOf(sorted, place, edge) : place;
  });
  const counts = upTo.slice(1).map((place, i) => place - upTo[i]!);
  const drawn = upTo[last]! - upTo[0]!;
  return {
    type: "histogram",
    edges: roundedTogether(edges),
    counts,
    outside: sorted.length - drawn + infinite,
  };
}

/** The end of the values equal to the one asked for: the last bin is closed. */
function endOf(sorted: Float64Array, place: number, value: number): number {
  let end = place;
  while (end < sorted.length && sorted[end] === value) end++;
  return end;
}

function categoriesOf({ categories }: CategoricalColumn, present: Float64Array): ProfileCategories | null {
  const counts = countCodes(Int32Array.from(present), categories.length);
  const found = categories
    .map((value, code) => ({ value: value.slice(0, LONGEST_TEXT), count: counts[code]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (found.length === 0) return null;
  if (found.length <= CATEGORIES + 1) return { type: "categories", categories: found };
  const rest = found.slice(CATEGORIES);
  const pooled = {
    value: `${rest.length} others`,
    count: rest.reduce((sum, { count }) => sum + count, 0),
    pooled: true,
  };
  return { type: "categories", categories: [...found.slice(0, CATEGORIES), pooled] };
}
