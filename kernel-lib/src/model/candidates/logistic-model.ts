import { fitLogistic } from "../logistic/fit-logistic";
import type { TrainingColumn } from "../lightgbm/dataset";

/** One addend of the log-odds. */
export interface LogisticTerm {
  /** Place of the feature. */
  readonly feature: number;
  /** Its value (the fill where it is missing), whether it is missing, or whether it is a category. */
  readonly of: "value" | "missing" | "category";
  /** Code of the category. */
  readonly code?: number;
  readonly coefficient: number;
  /** Mean over the rows that trained. */
  readonly mean: number;
}

/** A logistic regression on features that may be missing or categories. */
export interface LogisticModel {
  readonly kind: "logistic";
  readonly intercept: number;
  readonly terms: readonly LogisticTerm[];
  /** Per feature the median of the rows that trained, which stands for a missing number; null for categories. */
  readonly fills: readonly (number | null)[];
  readonly ridge: number;
}

type Part = Pick<LogisticTerm, "feature" | "of" | "code">;

/**
 * Fits a logistic regression on some rows: numbers standardised, a missing one as the median with a mark of its
 * own, a category as a mark each.
 *
 * @param ridge per row
 */
export function fitLogisticModel(
  columns: readonly TrainingColumn[],
  labels: Uint8Array,
  rows: Int32Array,
  ridge: number,
): LogisticModel {
  const fills = columns.map(({ values, categorical }) =>
    categorical === true ? null : medianOf(values, rows),
  );
  const parts = columns.flatMap((column, feature) => partsOf(column, feature, rows));
  if (parts.length === 0)
    return { kind: "logistic", intercept: logOddsOf(labels, rows), terms: [], fills, ridge };
  const design = parts.map(part => termValues(columns, fills, part, rows));
  const marks = Uint8Array.from(rows, row => labels[row]!);
  const { intercept, coefficients } = fitLogistic(design, marks, { l2: ridge * rows.length });
  const terms = parts.map((part, j) => ({
    ...part,
    coefficient: coefficients[j]!,
    mean: meanOf(design[j]!),
  }));
  return { kind: "logistic", intercept, terms, fills, ridge };
}

/** Log-odds that a model gives some rows. */
export function logisticScores(
  model: LogisticModel,
  columns: readonly TrainingColumn[],
  rows: Int32Array,
): Float64Array {
  const scores = new Float64Array(rows.length).fill(model.intercept);
  for (const term of model.terms) {
    const values = termValues(columns, model.fills, term, rows);
    for (let i = 0; i < scores.length; i++) scores[i]! += term.coefficient * values[i]!;
  }
  return scores;
}

/** What a term multiplies its coefficient with, row by row. */
export function termValues(
  columns: readonly TrainingColumn[],
  fills: LogisticModel["fills"],
  { feature, of, code }: Part,
  rows: Int32Array,
): Float64Array {
  const { values } = columns[feature]!;
  const fill = fills[feature] ?? 0;
  const result = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const value = values[rows[i]!]!;
    if (of === "value") result[i] = Number.isNaN(value) ? fill : value;
    else result[i] = (of === "missing" ? Number.isNaN(value) : value === code) ? 1 : 0;
  }
  return result;
}

function partsOf({ values, categorical }: TrainingColumn, feature: number, rows: Int32Array): Part[] {
  const seen = new Set<number>();
  let missing = 0;
  for (const row of rows) {
    const value = values[row]!;
    if (Number.isNaN(value)) missing++;
    else if (categorical === true || seen.size < 2) seen.add(value);
  }
  const marks: Part[] = missing > 0 && missing < rows.length ? [{ feature, of: "missing" }] : [];
  if (categorical !== true) return seen.size < 2 ? marks : [{ feature, of: "value" }, ...marks];
  const codes = [...seen].sort((a, b) => a - b);
  return [...codes.map((code): Part => ({ feature, of: "category", code })), ...marks];
}

function medianOf(values: ArrayLike<number>, rows: Int32Array): number {
  const known = Float64Array.from(rows, row => values[row]!)
    .filter(value => !Number.isNaN(value))
    .sort();
  if (known.length === 0) return 0;
  const middle = known.length >> 1;
  return known.length % 2 === 1 ? known[middle]! : known[middle - 1]! / 2 + known[middle]! / 2;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function logOddsOf(labels: Uint8Array, rows: Int32Array): number {
  const events = rows.reduce((sum, row) => sum + (labels[row] === 1 ? 1 : 0), 0);
  return Math.log(events / (rows.length - events));
}
