import type { CategoricalColumn, Column, NumericColumn } from "../data";

/** What speaks against comparing a column, whatever the target. */
export type ColumnFact = "all missing" | "constant" | "row counter" | "too many categories";

/** A run of whole numbers is called a row counter from so many rows. */
const COUNTER_ROWS = 20;
/** More categories than this are names of things (batches, people), not kinds of them. */
const MANY_CATEGORIES = 200;

// A table never changes, so a column is looked through once.
const known = new WeakMap<Column, ColumnFact | null>();

/**
 * Why a column has nothing to compare, or null when it has:
 * - `all missing`: no value at all;
 * - `constant`: one and the same value wherever there is one;
 * - `row counter`: whole numbers that change by the same step at every row (20 rows or more);
 * - `too many categories`: more than 200, or more than half as many as rows (and more than 20).
 */
export function columnFact(column: Column): ColumnFact | null {
  const before = known.get(column);
  if (before !== undefined) return before;
  const fact = column.type === "numeric" ? numericFact(column) : categoricalFact(column);
  known.set(column, fact);
  return fact;
}

function numericFact({ values }: NumericColumn): ColumnFact | null {
  const first = values.findIndex(value => !Number.isNaN(value));
  if (first < 0) return "all missing";
  const other = values.findIndex(value => !Number.isNaN(value) && value !== values[first]);
  if (other < 0) return "constant";
  return isRowCounter(values) ? "row counter" : null;
}

function isRowCounter(values: Float64Array): boolean {
  if (values.length < COUNTER_ROWS) return false;
  const step = values[1]! - values[0]!;
  return (
    Number.isSafeInteger(values[0]) &&
    Number.isSafeInteger(step) &&
    values.every((value, row) => row === 0 || value - values[row - 1]! === step)
  );
}

function categoricalFact({ codes, categories }: CategoricalColumn): ColumnFact | null {
  const seen = new Uint8Array(categories.length);
  let distinct = 0;
  for (const code of codes) {
    if (code < 0 || seen[code] === 1) continue;
    seen[code] = 1;
    distinct++;
  }
  if (distinct === 0) return "all missing";
  if (distinct === 1) return "constant";
  const nearlyUnique = distinct > 20 && distinct > codes.length / 2;
  return distinct > MANY_CATEGORIES || nearlyUnique ? "too many categories" : null;
}
