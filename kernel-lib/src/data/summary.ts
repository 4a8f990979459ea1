import { countCodes } from "./dictionary";
import type { CategoricalColumn, Column } from "./variable";

/** Distinct values are counted up to this many. */
export const MOST_DISTINCT = 1000;

/** A category or value with its number of rows. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** What one column holds, in a few numbers. */
export interface ColumnSummary {
  readonly missing: number;
  /** Distinct values, counted up to {@link MOST_DISTINCT}. */
  readonly distinct: number;
  /** Smallest and largest finite value; absent for words, and where there is none. */
  readonly min?: number;
  readonly max?: number;
}

const summaries: WeakMap<Column, ColumnSummary> = new WeakMap();

/** Missing and distinct values and the range of a column; counted once, then remembered. */
export function summarise(column: Column): ColumnSummary {
  const known = summaries.get(column);
  if (known !== undefined) return known;
  const summary = column.type === "numeric" ? summariseNumbers(column.values) : summariseWords(column);
  summaries.set(column, summary);
  return summary;
}

function summariseNumbers(values: Float64Array): ColumnSummary {
  const distinct = new Set<number>();
  let missing = 0;
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) {
    if (Number.isNaN(value)) {
      missing++;
      continue;
    }
    if (distinct.size < MOST_DISTINCT) distinct.add(value);
    if (!Number.isFinite(value)) continue;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { missing, distinct: distinct.size, ...(min <= max ? { min, max } : {}) };
}

function summariseWords({ codes, categories }: CategoricalColumn): ColumnSummary {
  const counts = countCodes(codes, categories.length);
  const present = counts.reduce((sum, count) => sum + count, 0);
  const distinct = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  return { missing: codes.length - present, distinct: Math.min(distinct, MOST_DISTINCT) };
}

/**
 * The most frequent values of a column, most frequent first: categories, or the
 * values of a numeric column with at most `most` distinct ones (otherwise none).
 * Equally frequent ones come in the order of the categories or by size.
 */
export function frequentValues(column: Column, most: number): ValueCount[] {
  const counts = column.type === "numeric" ? countNumbers(column.values, most) : countWords(column);
  return counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}

function countWords({ codes, categories }: CategoricalColumn): ValueCount[] {
  const counts = countCodes(codes, categories.length);
  return categories.map((value, code) => ({ value, count: counts[code]! }));
}

function countNumbers(values: Float64Array, most: number): ValueCount[] {
  const counts = new Map<number, number>();
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    if (counts.size > most) return [];
  }
  return [...counts].sort((a, b) => a[0] - b[0]).map(([value, count]) => ({ value: String(value), count }));
}

/**
 * A column's course in `slices` equal stretches of rows: the mean of the finite
 * values of each, null where there is none. Of words: the share of rows that
 * have another category than the most frequent one.
 */
export function sparkline(column: Column, slices: number): (number | null)[] {
  const value = column.type === "numeric" ? numberAt(column.values) : otherThanUsual(column);
  const rows = column.type === "numeric" ? column.values.length : column.codes.length;
  const count = Math.min(slices, rows);
  const edge = (slice: number): number => Math.floor((slice * rows) / count);
  return Array.from({ length: count }, (_, slice) => meanOf(value, edge(slice), edge(slice + 1)));
}

function numberAt(values: Float64Array): (row: number) => number {
  return row => values[row]!;
}

function otherThanUsual({ codes, categories }: CategoricalColumn): (row: number) => number {
  const counts = countCodes(codes, categories.length);
  let usual = 0;
  counts.forEach((count, code) => {
    if (count > counts[usual]!) usual = code;
  });
  return row => (codes[row]! < 0 ? NaN : codes[row] === usual ? 0 : 1);
}

function meanOf(value: (row: number) => number, from: number, to: number): number | null {
  let sum = 0;
  let count = 0;
  for (let row = from; row < to; row++) {
    const next = value(row);
    if (!Number.isFinite(next)) continue;
    sum += next;
    count++;
  }
  return count === 0 ? null : sum / count;
}
