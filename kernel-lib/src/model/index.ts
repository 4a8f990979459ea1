// Models of the event: logistic regression, and LightGBM's own library, wherever Python keeps it.
export { calibrate, fitIsotonic, fitPlatt, reliabilityCurve } from "./calibration";
export type { Calibration, IsotonicCalibration, PlattCalibration, ReliabilityBin } from "./calibration";
export { findLightGBM, type LibrarySearch, type LightGBMLocation } from "./find-lightgbm";
export { acceptedVersions } from "./lightgbm-version";
export { loadLightGBM, type LightGBM } from "./load-lightgbm";
export { fitLogistic, predictLogistic } from "./logistic/fit-logistic";
export type { LogisticOptions, LogisticRegression } from "./logistic/fit-logistic";
export { ruleTree } from "./rules";
export type {
  FilledVariable,
  NamedColumn,
  Rule,
  RuleCondition,
  RuleLeaf,
  RuleNode,
  RuleSplit,
  RuleTree,
  RuleTreeOptions,
} from "./rules";
export { auc, averagePrecision, brierScore, logLoss } from "./scores";
export type { BinaryLabels } from "./scores";
export { proposeTrial, shouldPrune } from "./tuning";
export type {
  Choice,
  CompletedTrial,
  Dimension,
  FoldLosses,
  NumberRange,
  Parameters,
  ParameterValue,
  PruningOptions,
  SearchSpace,
  TpeOptions,
} from "./tuning";
