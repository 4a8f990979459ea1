// What a worker thread does with one variable when significance is judged.
import { circularP, memoryOf, precisionOfAuc, testSignal } from "./column-tests";
import type { Populations, ShiftOutcome } from "./column-tests";
import { testCuts } from "./cut-test";
import type { CutTest } from "./cut-test";
import type { ShiftPlan } from "./plan";
import { preparedPlan } from "./prepared";
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
}

/** Judges one variable. */
export function judgeColumn({ plan, column, populations, testMissing }: JudgeTask): JudgedVariable {
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
    memory:
      outcome.test === null
        ? null
        : memoryOf(prepared, signal, leadingScore(signal, outcome.test.components)),
    aucInterval: precision?.interval ?? null,
    smallestDetectable: precision?.smallestDetectable ?? null,
    circular: circularP(prepared, signal),
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
