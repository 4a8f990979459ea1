// Where things stand in memory; ../../../explain/interventional/paths.ts writes them. What is asked at a split
// stands where ../shap/layout.ts has it.
export {
  CATEGORIES,
  COLUMN,
  LEFT,
  LEFT_VALUE,
  RECORD,
  RIGHT,
  RIGHT_VALUE,
  ROWS,
  STATES,
} from "../shap/layout";

/** The split's variable by its place on the path, counted from the root: the bit in patterns. */
export const SLOT: usize = 80;
/** 1 where no split above asks about the variable. */
export const IS_NEW: usize = 100;
