// Explaining a model: what each feature adds to each row's score.
export type { Ensemble, MissingType, Tree } from "./ensemble";
export { parseLightGBM } from "./lightgbm/parse-lightgbm";
export type { FeatureMatrix, RowMajorMatrix } from "./matrix";
export { predict } from "./predict";
export { shapValues } from "./shap/shap-values";
export type { ShapOptions, ShapValues } from "./shap/shap-values";
