// Which variables take part in an investigation, and what is known about them.
export { chooseVariables } from "./choose-variables";
export type { ChosenVariables } from "./choose-variables";
export { conditionVariables } from "./condition-variables";
export { describedVariables } from "./described-variables";
export { matchNames } from "./patterns";
export type { Matches } from "./patterns";
export { noSuchVariable } from "./unknown-name";
