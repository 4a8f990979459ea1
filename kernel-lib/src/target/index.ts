// From a specification to two populations: conditions, labels, episodes.
export { countedRows } from "./counted-rows";
export { evaluateCondition } from "./evaluate";
export { EVENT, IGNORED, REFERENCE, countRows, labelRows } from "./label-rows";
export type { LabelledRows } from "./label-rows";
export { resolvePeriod } from "./periods";
export type { RowRange } from "./periods";
export { durationText } from "../features";
export { readingText, rowText } from "./row-text";
export { countRowsOf, rowsOf } from "./rows-of";
export type { InvestigationRows } from "./rows-of";
export { shownName, targetInWords } from "./words";
