import type { DrawnSums } from "./draws";

/** How the scores of a variable become one statistic: Σ Z²ⱼ/j, or the largest Z² of its categories. */
export type Combination = "weighted" | "largest";

/** By what sums become strengths: how much chance makes them, and S, scatter. */
export interface StrengthScale {
  readonly combination: Combination;
  /** Of the draws of each sum; 0 where it does not vary. */
  readonly deviations: readonly number[];
  /** Of the draws of S. */
  readonly mean: number;
  readonly spread: number;
}

/** Whether chance explains what is observed, judged by draws. */
export interface DrawnTest {
  /** (1 + draws that do as well) / (1 + draws). */
  readonly p: number;
  /** No smaller p was possible with these draws. */
  readonly floorBinds: boolean;
  /** S. */
  readonly statistic: number;
  /** S in standard deviations of its draws above their mean. */
  readonly strength: number;
  /** Z per score. */
  readonly components: readonly number[];
  /** What makes other sums of the same scores comparable with these. */
  readonly scale: StrengthScale;
  /** The strength of every draw; let go once it is merged with that of other variables. */
  strengths: Float64Array;
}

/** A draw that is as large but for rounding is as large. */
export const AS_LARGE: number = 1 - 1e-9;
/** Sums that vary by less, in relation to their size, do not vary. */
const NO_SPREAD = 1e-10;

/**
 * The weighted smooth test of Neyman's kind: Zⱼ = Tⱼ/sd of its draws, S = Σ Zⱼ²/j
 * (or the largest Zⱼ²), p from the draws of S.
 *
 * @returns null when no score varies
 * @source Neyman 1937; Janic-Wróblewska & Ledwina 2000
 */
export function testDraws({ observed, drawn }: DrawnSums, combination: Combination): DrawnTest | null {
  const draws = drawn[0]!.length;
  const deviations = drawn.map(spreadOf);
  const components = observed.map((sum, j) => (deviations[j] === 0 ? 0 : sum / deviations[j]!));
  const statistic = components.reduce(
    (total, z, j) => (combination === "weighted" ? total + z ** 2 / (j + 1) : Math.max(total, z ** 2)),
    0,
  );
  const statistics = statisticsOf(drawn, combination, deviations);
  const spread = spreadOf(statistics);
  if (spread === 0) return null;
  const scale = { combination, deviations, mean: meanOf(statistics), spread };
  const asLarge = countFrom(statistics, statistic * AS_LARGE);
  return {
    p: (1 + asLarge) / (1 + draws),
    floorBinds: asLarge === 0,
    statistic,
    strength: (statistic - scale.mean) / spread,
    components,
    scale,
    strengths: standardised(statistics, scale),
  };
}

/** The strengths that a test's scale makes of other sums of its scores. */
export function strengthsOf(sums: readonly Float64Array[], scale: StrengthScale): Float64Array {
  return standardised(statisticsOf(sums, scale.combination, scale.deviations), scale);
}

/** S of every draw. */
function statisticsOf(
  drawn: readonly Float64Array[],
  combination: Combination,
  deviations: readonly number[],
): Float64Array {
  const statistics = new Float64Array(drawn[0]!.length);
  drawn.forEach((sums, j) => {
    const sd = deviations[j]!;
    if (sd === 0) return;
    if (combination === "weighted") addSquares(sums, 1 / (sd * sd * (j + 1)), statistics);
    else keepLargerSquares(sums, 1 / (sd * sd), statistics);
  });
  return statistics;
}

function standardised(statistics: Float64Array, { mean, spread }: StrengthScale): Float64Array {
  return statistics.map(statistic => (statistic - mean) / spread);
}

/** How many entries reach `least`. */
export function countFrom(values: Float64Array, least: number): number {
  let count = 0;
  for (const value of values) if (value >= least) count++;
  return count;
}

function addSquares(values: Float64Array, factor: number, into: Float64Array): void {
  for (let d = 0; d < values.length; d++) into[d]! += factor * values[d]! * values[d]!;
}

function keepLargerSquares(values: Float64Array, factor: number, into: Float64Array): void {
  for (let d = 0; d < values.length; d++) into[d] = Math.max(into[d]!, factor * values[d]! * values[d]!);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Standard deviation (n − 1); 0 when what varies is rounding. */
export function spreadOf(values: Float64Array): number {
  const mean = meanOf(values);
  let squares = 0;
  let largest = 0;
  for (const value of values) {
    squares += (value - mean) ** 2;
    largest = Math.max(largest, Math.abs(value));
  }
  const sd = values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
  return sd <= NO_SPREAD * largest ? 0 : sd;
}
