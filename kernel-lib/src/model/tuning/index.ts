// Which parameters to try next, and when to give a trial up.
export { shouldPrune } from "./median-pruning";
export type { FoldLosses, PruningOptions } from "./median-pruning";
export type { Choice, Dimension, NumberRange, Parameters, ParameterValue, SearchSpace } from "./space";
export { proposeTrial } from "./tpe";
export type { CompletedTrial, TpeOptions } from "./tpe";
