// Explaining a model: what each feature adds to each row's score.
export type { Ensemble, MissingType, Tree } from "./ensemble";
export { sumFamilies } from "./families";
export type { ShapOptions } from "./in-threads";
export { interactionMatrix, shapInteractions } from "./interactions/shap-interactions";
export type { InteractionOptions, ShapInteractions } from "./interactions/shap-interactions";
export { interventionalShap } from "./interventional/interventional-shap";
export type { InterventionalOptions, InterventionalShap } from "./interventional/interventional-shap";
export { parseLightGBM } from "./lightgbm/parse-lightgbm";
export { linearShap } from "./linear-shap";
export type { FeatureMatrix, RowMajorMatrix } from "./matrix";
export { meanAbsolute } from "./mean-absolute";
export { predict } from "./predict";
export { shapValues } from "./shap/shap-values";
export type { ShapValues } from "./shap/shap-values";
export { operatingWindow, trialSize } from "./action";
export type {
  Arm,
  OperatingWindow,
  Reduction,
  Setting,
  SettingLimits,
  TrialPlan,
  TrialQuestion,
  TrialResult,
  WindowOptions,
  WindowRates,
  WindowResult,
  WindowRows,
  WindowSide,
} from "./action";
export { explainModel } from "./explanation/explain-model";
export type { ExplainedModel, ExplanationSource } from "./explanation/explain-model";
export { askCase, sliceExplanation } from "./explanation/ask";
export { blankTest } from "./placebo/blank-test";
export type { BlankTestOptions } from "./placebo/blank-test";
