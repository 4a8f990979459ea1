// Two populations of a table, or of plain arrays: statistics, ranking, pictures.
export { compareVariables } from "./compare-variables";
export type { CompareOptions } from "./compare-variables";
export { effectsOf } from "./effects";
export { familiesOf } from "./families/families-of";
export type { FamilyOptions, FoundFamilies } from "./families/families-of";
export { flagsOf } from "./flags/flags-of";
export type { FlaggedComparison } from "./flags/flags-of";
export { pictureOf, picturesOf } from "./picture";
export { ROWS_FOR_HISTOGRAM_RANKING } from "./ranking";
export type { Weights } from "./populations";
export type { TwoSampleOptions } from "./numeric-statistics";
export { timelineOf } from "./timeline";
export { bestThreshold, twoSample, weightedTwoSample } from "./two-sample";
export { findTravelTime } from "./travel-time";
export type { TravelTime, TravelTimeOptions } from "./travel-time";
export { judgeSignificance, shiftTest } from "./significance";
export type { JudgeOptions, ShiftTest, ShiftTestOptions, Significance } from "./significance";
