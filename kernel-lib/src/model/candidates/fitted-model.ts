import type { Parameters } from "../lightgbm/parameters";
import type { LogisticModel } from "./logistic-model";

/** A boosted model as LightGBM saves it; its features are called Column_0, Column_1, … */
export interface BoostingModel {
  readonly kind: "boosting";
  readonly text: string;
  /** Trees. */
  readonly rounds: number;
  readonly parameters: Parameters;
}

/** A trained model of either kind. */
export type FittedModel = BoostingModel | LogisticModel;
