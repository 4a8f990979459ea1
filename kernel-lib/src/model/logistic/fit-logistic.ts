import { GembaError, requireList } from "../../protocol";
import { LogisticProblem } from "./logistic-problem";
import type { LogisticData } from "./logistic-problem";
import { minimise } from "./newton-cg";

/** How {@link fitLogistic} fits. */
export interface LogisticOptions {
  /**
   * The ridge: this times half the sum of the squared coefficients is added to the log-loss of all rows; 1 by
   * default, scikit-learn's 1/C. 0 fits without.
   */
  readonly l2?: number;
  /**
   * Whether the ridge sees coefficients per standard deviation of their column (by default), so that units do
   * not matter, or per unit.
   */
  readonly standardise?: boolean;
  /** One per row, not negative; a whole number stands for so many rows. 1 by default. */
  readonly weights?: ArrayLike<number>;
}

/** A fitted logistic regression: log-odds = intercept + Σ coefficient · value. */
export interface LogisticRegression {
  /** Log-odds where every value is 0. */
  readonly intercept: number;
  /** Change of the log-odds per unit of each column, in their order; 0 for a column that does not vary. */
  readonly coefficients: Float64Array;
  readonly iterations: number;
}

/** Largest entry of the gradient, per unit of weight, at which a fit has converged. */
const CONVERGED = 1e-11;
/** The same at which rounding may keep it. */
const NEARLY_CONVERGED = 1e-8;
/** Separated classes draw coefficients on by about 1 a step, however small the gradient becomes. */
const LAST_STEP = 0.01;

/**
 * Logistic regression with a ridge: the coefficients that make the labels most likely, the intercept not
 * penalised. Newton's method on the columns as they are, without a copy; exact to about ten digits.
 *
 * @param columns one array per variable, each with one finite number per row
 * @param labels one per row: 1 or true event, 0 or false reference
 * @throws GembaError `no-variables`, `bad-options` (lengths, labels, weights, l2), `wrong-kind` (a value that is
 *   missing or infinite), `empty-population` (one class only), `not-converged` (without a ridge: a column, or
 *   several together, separate the classes)
 * @source Cox 1958; le Cessie & van Houwelingen 1992
 * @example
 * const { intercept, coefficients } = fitLogistic([temperature, speed], wet);
 * predictLogistic({ intercept, coefficients }, [temperature, speed])[0] // 0.12
 */
export function fitLogistic(
  columns: readonly ArrayLike<number>[],
  labels: ArrayLike<number | boolean>,
  { l2 = 1, standardise = true, weights }: LogisticOptions = {},
): LogisticRegression {
  if (!(l2 >= 0 && l2 < Infinity))
    throw badOptions(`${l2} is no strength of a ridge`, "l2", "Give a number from 0 on.");
  requireList(columns, "columns");
  const marks = marksOf(labels);
  const counts = weightsOf(weights, marks.length);
  checkClasses(marks, counts);
  const all = columns.map((column, j) => numbersOf(column, marks.length, j));
  if (all.length === 0) {
    throw new GembaError("no-variables", {
      what: "There is no column to fit",
      remedy: "Give at least one.",
    });
  }
  const scaling = all.map(column => spreadOf(column, counts));
  const varying = scaling.flatMap(({ spread }, j) => (spread > 0 ? [j] : []));
  const data: LogisticData = {
    columns: varying.map(j => all[j]!),
    labels: marks,
    weights: counts,
    centres: Float64Array.from(varying, j => scaling[j]!.mean),
    scales: Float64Array.from(varying, j => scaling[j]!.spread),
    penalties: Float64Array.from(varying, j => (standardise ? l2 : l2 / scaling[j]!.spread ** 2)),
  };
  const total = counts.reduce((sum, weight) => sum + weight, 0);
  const { point, gradient, lastStep, iterations } = minimise(new LogisticProblem(data), CONVERGED * total);
  if (!(gradient <= NEARLY_CONVERGED * total && lastStep <= LAST_STEP)) throw notConverged();
  const coefficients = new Float64Array(all.length);
  let intercept = point[0]!;
  varying.forEach((j, place) => {
    const { mean, spread } = scaling[j]!;
    coefficients[j] = point[place + 1]! / spread;
    intercept -= coefficients[j] * mean;
  });
  return { intercept, coefficients, iterations };
}

/**
 * The probability of the event that a logistic regression gives each row.
 *
 * @param columns as in the fit; NaN where a value is missing makes the row NaN
 * @throws GembaError `bad-options` when there are more or fewer columns than coefficients, or lengths differ
 */
export function predictLogistic(
  { intercept, coefficients }: Pick<LogisticRegression, "intercept" | "coefficients">,
  columns: readonly ArrayLike<number>[],
): Float64Array {
  requireList(columns, "columns");
  if (columns.length !== coefficients.length)
    throw badOptions(
      `There are ${columns.length} columns for ${coefficients.length} coefficients`,
      "columns",
      "Give those of the fit, in their order.",
    );
  const rows = columns[0]?.length ?? 0;
  const scores = new Float64Array(rows).fill(intercept);
  columns.forEach((column, j) => {
    requireList(column, `column ${j + 1}`);
    if (column.length !== rows) throw badLength(`column ${j + 1}`, column.length, rows);
    for (let row = 0; row < rows; row++) scores[row]! += coefficients[j]! * column[row]!;
  });
  return scores.map(score => 1 / (1 + Math.exp(-score)));
}

function marksOf(labels: ArrayLike<number | boolean>): Float64Array {
  requireList(labels, "labels");
  return Float64Array.from({ length: labels.length }, (_, row) => {
    const label = labels[row];
    if (label === 1 || label === true) return 1;
    if (label === 0 || label === false) return 0;
    throw badOptions(
      `The label of row ${row} is ${String(label)}`,
      "labels",
      "Give 1 or true for the event, 0 or false for the reference, and leave other rows out.",
    );
  });
}

function weightsOf(weights: ArrayLike<number> | undefined, rows: number): Float64Array {
  if (weights === undefined) return new Float64Array(rows).fill(1);
  requireList(weights, "weights");
  if (weights.length !== rows) throw badLength("weights", weights.length, rows);
  return Float64Array.from(weights, (weight, row) => {
    if (weight >= 0 && weight < Infinity) return weight;
    throw badOptions(
      `The weight of row ${row} is ${weight}`,
      "weights",
      "Give finite numbers that are not negative.",
    );
  });
}

function checkClasses(marks: Float64Array, weights: Float64Array): void {
  for (const [wanted, name] of [
    [1, "event"],
    [0, "reference"],
  ] as const) {
    if (marks.some((mark, row) => mark === wanted && weights[row]! > 0)) continue;
    throw new GembaError("empty-population", {
      what: `No row is ${name}`,
      where: "labels",
      remedy: "A model needs rows of both.",
    });
  }
}

function numbersOf(column: ArrayLike<number>, rows: number, place: number): Float64Array {
  requireList(column, `column ${place + 1}`);
  if (column.length !== rows) throw badLength(`column ${place + 1}`, column.length, rows);
  const numbers = column instanceof Float64Array ? column : Float64Array.from(column);
  const odd = numbers.findIndex(value => !Number.isFinite(value));
  if (odd < 0) return numbers;
  throw new GembaError("wrong-kind", {
    what: `Column ${place + 1} holds ${Number.isNaN(numbers[odd]) ? "no number" : numbers[odd]} in row ${odd}`,
    where: "columns",
    remedy: "Fill missing values in, for example by the median, and leave infinite ones out.",
  });
}

/** Weighted mean and standard deviation; a spread that is rounding counts as none. */
function spreadOf(column: Float64Array, weights: Float64Array): { mean: number; spread: number } {
  let [total, sum] = [0, 0];
  const [origin] = column;
  for (let row = 0; row < column.length; row++) {
    total += weights[row]!;
    sum += weights[row]! * (column[row]! - origin!);
  }
  const mean = origin! + sum / total;
  let squares = 0;
  for (let row = 0; row < column.length; row++) squares += weights[row]! * (column[row]! - mean) ** 2;
  const spread = Math.sqrt(squares / total);
  return { mean, spread: spread > 4 * Number.EPSILON * Math.abs(mean) ? spread : 0 };
}

function badOptions(what: string, where: string, remedy: string): GembaError {
  return new GembaError("bad-options", { what, where, remedy });
}

function badLength(where: string, length: number, rows: number): GembaError {
  return badOptions(`There are ${length} values for ${rows} rows`, where, "Give one per row.");
}

function notConverged(): GembaError {
  return new GembaError("not-converged", {
    what: "The coefficients grow without end: the columns separate the event from the rest completely",
    where: "l2",
    remedy: "Fit with a ridge: l2 above 0.",
  });
}
