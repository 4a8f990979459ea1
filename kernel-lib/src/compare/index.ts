// Two populations of a table, or of plain arrays: statistics, ranking, pictures.
export { adjustForLike } from "./alike/adjust-for-like";
export type { LikeForLike, LikeOptions } from "./alike/adjust-for-like";
export { compareVariables } from "./compare-variables";
export type { CompareOptions } from "./compare-variables";
export { scanDelays } from "./delay/scan-delays";
export type { DelayOptions } from "./delay/scan-delays";
export { effectsOf } from "./effects";
export { familiesOf } from "./families/families-of";
export type { FamilyOptions, FoundFamilies } from "./families/families-of";
export { flagsOf } from "./flags/flags-of";
export type { FlaggedComparison } from "./flags/flags-of";
export { pictureOf, picturesOf } from "./picture";
export { ranked, rankedByStrength, ROWS_FOR_HISTOGRAM_RANKING } from "./ranking";
export type { TwoSampleOptions } from "./numeric-statistics";
export { timelineOf } from "./timeline";
export { bestThreshold, twoSample, weightedTwoSample } from "./two-sample";
export type { Weights } from "./two-sample";
export { findTravelTime } from "./travel-time";
export type { TravelTime, TravelTimeOptions } from "./travel-time";
export {
  autocorrelation,
  judgeSignificance,
  longestMemory,
  MERGED_ROWS,
  mergedSpans,
  ownMemories,
  scaledRanks,
  shiftTest,
} from "./significance";
export type {
  JudgeOptions,
  OwnMemories,
  ShiftTest,
  ShiftTestOptions,
  Significance,
  TimedRows,
} from "./significance";
export { wilson } from "./wilson";
