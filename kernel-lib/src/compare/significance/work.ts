// What a worker thread does with one variable when significance is judged.
import { circularP, memoryOf, precisionOfAuc, testSignal, writtenScores } from "./column-tests";
import type { Populations, ShiftOutcome } from "./column-tests";
import { testCuts } from "./cut-test";
import type { CutTest } from "./cut-test";
import type { ShiftPlan } from "./plan";
import { preparedPlan } from "./prepared";
import type { PreparedPlan } from "./prepared";
import { rankIntervals } from "./rank-intervals";
import { resampledStrengths } from "./resampled-strengths";
import { missingSignal, signalOf } from "./signal";
import type { JudgedColumn, Signal } from "./signal";

/** One variable and the plan that all share; arrays are shared memory. */
export interface JudgeTask {
  readonly plan: ShiftPlan;
  readonly column: JudgedColumn;
  /** Of a numeric variable that has values in both populations. */
  readonly populations: Populations | null;
  /** Whether rows that take part lack a value. */
  readonly testMissing: boolean;
  /** Whether there are occasions enough for an interval of its rank. */
  readonly wantRank: boolean;
}

/** What there is to know about one variable but for what depends on the others. */
export interface JudgedVariable {
  readonly outcome: ShiftOutcome;
  readonly missing: ShiftOutcome | null;
  /** In slots. */
  readonly memory: number | null;
  readonly aucInterval: [number, number] | null;
  readonly smallestDetectable: number | null;
  readonly circular: number | null;
  /** What its rank is resampled by; null where it is not. */
  readonly resampled: Resampled | null;
}

/** Strengths when the blocks are drawn again. */
export interface Resampled {
  readonly blocks: number;
  readonly strengths: Float32Array;
}

/** Judges one variable. */
export function judgeColumn({ plan, column, populations, testMissing, wantRank }: JudgeTask): JudgedVariable {
  const prepared = preparedPlan(plan);
  const signal = signalOf(column, plan);
  const outcome = testSignal(prepared, signal);
  const precision =
    column.type === "numeric" && populations !== null
      ? precisionOfAuc(prepared, column.values, populations)
      : null;
  return {
    outcome,
    missing: testMissing ? testSignal(prepared, missingSignal(column, plan)) : null,
    aucInterval: precision?.interval ?? null,
    smallestDetectable: precision?.smallestDetectable ?? null,
    circular: circularP(prepared, signal),
    ...memoryAndRank(prepared, signal, outcome, wantRank),
  };
}

/** What needs the scores themselves and not their sums alone. */
function memoryAndRank(
  prepared: PreparedPlan,
  signal: Signal,
  { test }: ShiftOutcome,
  wantRank: boolean,
): Pick<JudgedVariable, "memory" | "resampled"> {
  if (test === null) return { memory: null, resampled: null };
  const blocks = wantRank ? prepared.rankBlocks() : null;
  const written = writtenScores(prepared, signal);
  return {
    memory: memoryOf(prepared, written, leadingScore(signal, test.components)),
    resampled:
      blocks === null
        ? null
        : { blocks: blocks.count, strengths: resampledStrengths(prepared.plan, blocks, written, test) },
  };
}

/** Numbers: their ranks; categories: the one that differs most. */
function leadingScore({ combination }: Signal, components: readonly number[]): number {
  if (combination === "weighted") return 0;
  const sizes = components.map(Math.abs);
  return sizes.indexOf(Math.max(...sizes));
}

/** One variable whose effect may live only through the time of day. */
export type ClockTask = Pick<JudgeTask, "plan" | "column">;

/** p of one variable with its time of day left in; null when there is none. */
export function judgeWithClock({ plan, column }: ClockTask): number | null {
  return testSignal(preparedPlan(plan), signalOf(column, plan, false)).test?.p ?? null;
}

/** One numeric variable of which the best cut is judged. */
export interface CutTask {
  readonly plan: ShiftPlan;
  readonly values: Float64Array;
  readonly memory: number | null;
  readonly wantInterval: boolean;
}

/** The threshold test of one variable. */
export function judgeCut({ plan, values, memory, wantInterval }: CutTask): CutTest {
  return testCuts(plan, values, memory, wantInterval);
}

/** The strengths of all variables that are ranked. */
export interface RankTask {
  readonly strengths: readonly Float32Array[];
}

/** The intervals of their ranks. */
export function resolveRanks({ strengths }: RankTask): [number, number][] {
  return rankIntervals(strengths);
}
