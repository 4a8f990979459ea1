// Explaining a model that is there: what each feature adds to each row's score. This loads nothing that reads, compares
// or trains; what does stands in explanation/, placebo/ and action/.
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
