import { aucPrecision, withoutShift } from "./auc-interval";
import type { AucPrecision } from "./auc-interval";
import { numbersOnGrid } from "./grid";
import { autocorrelation, decorrelationTime } from "./memory";
import { cellsOf } from "./plan";
import type { PreparedPlan } from "./prepared";
import { indicatorScores, scaledRanks } from "./scores";
import type { CellScores } from "./scores";
import type { Signal } from "./signal";
import { testDraws } from "./smooth-test";
import type { DrawnTest } from "./smooth-test";

/** The outcome of the shift test of one signal: a test, or the reason why there is none. */
export type ShiftOutcome =
  | { readonly test: DrawnTest; readonly informative: number }
  | { readonly test: null; readonly informative: number; readonly reason: string };

/** The shift test of METHODS 2 (or permutation of rows) for one signal. */
export function testSignal(prepared: PreparedPlan, signal: Signal): ShiftOutcome {
  const sums = prepared.sums(signal);
  if (sums === null) {
    const reason = "no part of the time holds values of both populations";
    return { test: null, informative: 0, reason };
  }
  const test = testDraws(sums, signal.combination);
  if (test !== null) return { test, informative: sums.informative };
  return {
    test,
    informative: sums.informative,
    reason: "it hardly varies where both populations have values",
  };
}

/** p of the shift test over the whole span, all shifts; null where there is no order, or nothing varies. */
export function circularP(prepared: PreparedPlan, signal: Signal): number | null {
  if (prepared.plan.grid.kind === "none") return null;
  const sums = prepared.wholeSums(signal, 0);
  return sums === null ? null : (testDraws(sums, signal.combination)?.p ?? null);
}

/** The scores of a signal written out, cell by cell (the whole span where rows stand in no order). */
export function writtenScores({ plan }: PreparedPlan, { scoresOf }: Signal): CellScores[] {
  return cellsOf(plan).map(cell => {
    const { scores, present } = scoresOf(cell);
    return { scores, present };
  });
}

/**
 * Decorrelation time of a signal and the label together, in slots; null when not estimable or without order.
 *
 * @param written the signal's scores in every cell
 * @param score which of them
 */
export function memoryOf(
  prepared: PreparedPlan,
  written: readonly CellScores[],
  score: number,
): number | null {
  const { grid, cells } = prepared.plan;
  if (grid.kind === "none") return null;
  const series = new Float64Array(grid.slots);
  cells.forEach((cell, k) => series.set(written[k]!.scores[score]!, cell.from));
  return decorrelationTime(autocorrelation(series), prepared.labelMemory());
}

/** Permutations that an interval is taken from where rows stand in no order. */
const INTERVAL_DRAWS = 999;

/** What is known about the populations of a numeric variable. */
export interface Populations {
  readonly auc: number;
  readonly medianDifference: number;
  readonly event: number;
  readonly reference: number;
}

/** The precision of the auc: ranks of x − Δ·y over the whole span, where the row is used, at every shift. */
export function precisionOfAuc(
  prepared: PreparedPlan,
  column: Float64Array,
  populations: Populations,
): AucPrecision | null {
  const { grid, labels } = prepared.plan;
  const values = numbersOnGrid(grid, column);
  for (let slot = 0; slot < values.length; slot++) if (labels.used[slot] === 0) values[slot] = NaN;
  withoutShift(values, labels.events, populations.medianDifference);
  const { ranks, present } = scaledRanks(values);
  const scores = indicatorScores([ranks], present, "mean");
  const sums = prepared.wholeSums({ scoresOf: () => scores }, INTERVAL_DRAWS);
  return sums === null ? null : aucPrecision(populations.auc, sums, populations);
}
