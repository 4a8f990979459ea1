// What one row of an investigation is: windows, samples, batches.
export { aggregateRows } from "./aggregate-rows";
export { aggregateName, aggregateUnit, describedAggregate } from "./aggregate-words";
export { batchRuns } from "./batch-runs";
export type { BatchRun } from "./batch-runs";
export { holdOf } from "./held-values";
export { rowChoiceOf } from "./row-choice";
export type { BatchChoice, Length, RowChoice, SampleChoice, WindowChoice } from "./row-choice";
export { rowNotices } from "./row-notices";
export { rowSlices } from "./row-slices";
export { spansOf } from "./spans";
export type { Spans } from "./spans";
export { timeWhere } from "./time-shares";
