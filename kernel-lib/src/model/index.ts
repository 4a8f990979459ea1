// Models of the event: logistic regression, and LightGBM's own library, wherever Python keeps it.
export { calibrate, fitIsotonic, fitPlatt, reliabilityCurve } from "./calibration";
export type { Calibration, IsotonicCalibration, PlattCalibration, ReliabilityBin } from "./calibration";
export { buildModel, FEWEST_EPISODES, scoreModel } from "./build-model";
export type { BuiltModel, JudgedFold, ModelChoices, ModelData, ModelProgress, ModelRun } from "./model-types";
export type { Candidate } from "./candidates/candidate";
export type { BoostingModel, FittedModel } from "./candidates/fitted-model";
export { logisticScores, termValues } from "./candidates/logistic-model";
export type { LogisticModel, LogisticTerm } from "./candidates/logistic-model";
export { calibrateFolds, EPISODES_TO_CALIBRATE, meanPrecision } from "./belief/out-of-fold";
export type { CalibratedScores } from "./belief/out-of-fold";
export { foldInterval } from "./belief/fold-interval";
export type { FoldInterval } from "./belief/fold-interval";
export type { Budget } from "./tuning/problem";
export { modelFeatures } from "./features";
export type { ModelFeature } from "./features";
export { findLightGBM, type LibrarySearch, type LightGBMLocation } from "./lightgbm/find-lightgbm";
export { acceptedVersions } from "./lightgbm/lightgbm-version";
export { loadLightGBM, type LightGBM } from "./lightgbm/load-lightgbm";
export { trainLightGBM } from "./lightgbm/train-lightgbm";
export type { LightGBMModel, LightGBMOptions } from "./lightgbm/train-lightgbm";
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
