// Whether chance explains a difference: shift tests and what belongs to them.
export { PreparedCell } from "./cell-sums";
export type { CellSums } from "./cell-sums";
export type { Cell, GridLabels } from "./cells";
export { adjusted } from "./correction";
export { addScaled, drawShifts, shiftsOf, sumDraws, vanElteren } from "./draws";
export type { DrawnSums, ScoresOfCell, ShiftDraws } from "./draws";
export { judgeSignificance } from "./judge";
export type { JudgeOptions, Significance } from "./judge";
export { planShifts } from "./plan";
export type { PlanOptions, ShiftPlan } from "./plan";
export { LegendreScores, indicatorScores, scaledRanks } from "./scores";
export type { CellScores, Remove } from "./scores";
export { shiftTest } from "./shift-test";
export type { ShiftTest, ShiftTestOptions } from "./shift-test";
export { missingSignal, signalOf } from "./signal";
export type { JudgedColumn, Signal } from "./signal";
export { testDraws } from "./smooth-test";
export type { Combination, DrawnTest } from "./smooth-test";
