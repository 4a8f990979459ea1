// What is added to shap/layout.ts; ../../../explain/interactions/pair-program.ts writes it.

/** Rows that are walked together: with the derivatives of all variables they stay in the processor's cache. */
export const ROWS_AT_A_TIME: usize = 16;

/** In a split's record: where its variables stand, and how many there are below on the left. */
export const VARIABLES: usize = 104;
export const LEFT_COUNT: usize = 108;

// The variables that a split or those below it ask about: how many, and an entry for each. Places are counted among
// the derivatives of the left or of the right side; NONE where that side does not ask.
export const NONE: u32 = 0xffffffff;
export const COUNT: usize = 0;
export const HEAD: usize = 16;
export const ON_LEFT: usize = 0;
export const ON_RIGHT: usize = 4;
/** The place among the derivatives of the split. */
export const PLACE: usize = 8;
/** Which pair it is with the split's own variable; NONE for this one itself. */
export const PAIR: usize = 12;
export const ENTRY: usize = 16;
