// From a specification to two populations: conditions, labels, episodes.
export { evaluateCondition } from "./evaluate";
export { EVENT, IGNORED, REFERENCE, countRows, labelRows } from "./label-rows";
export type { LabelledRows } from "./label-rows";
export { firstRowFrom } from "./periods";
export type { RowRange } from "./periods";
export { shownName, targetInWords } from "./words";
