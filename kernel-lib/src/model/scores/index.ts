// How well scores and probabilities foresee the event.
export { brierScore, logLoss } from "./probability-scores";
export { auc, averagePrecision } from "./ranking-scores";
export type { BinaryLabels } from "./usable-rows";
