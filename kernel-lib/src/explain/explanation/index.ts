// Explaining what was compared: a model of it, and what that model says.
export { askCase, sliceExplanation } from "./ask";
export { explainModel } from "./explain-model";
export type { ExplainedModel, ExplanationSource } from "./explain-model";
