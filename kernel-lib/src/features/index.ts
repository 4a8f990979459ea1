// Which variables take part in an investigation, and what is known about them.
export { chooseVariables } from "./choose-variables";
export type { ChosenVariables } from "./choose-variables";
export { conditionSources, conditionVariables, visitConditions } from "./condition-variables";
export { definingVariables } from "./defining-variables";
export { describedVariables } from "./described-variables";
export { durationText } from "./duration-text";
export { matchNames } from "./patterns";
export type { Matches } from "./patterns";
export * from "./rows";
export { sourceOf } from "./table-source";
export { noSuchVariable } from "./unknown-name";
