// Where things stand in memory; ../../../explain/shap/records.ts and program.ts write them.

/** Rows that are walked together. */
export const ROWS: u32 = 64;
/** Bytes that say where each of them stands to a split. */
export const STATE_BYTES: usize = 256;
/** Rows that stand nowhere but in the first tables. */
export const NO_STATES: usize = memory.data(256, 16);

// A split's record. A child of address 0 is a leaf.
export const THRESHOLD: usize = 0;
/** Values not above it in size are missing. */
export const ZERO_LIMIT: usize = 8;
/** All bits are 1 where missing values go left, else 0. */
export const MISSING_LEFT: usize = 16;
export const LEFT_VALUE: usize = 24;
export const RIGHT_VALUE: usize = 32;
/** The shares of training rows that went left and right; they add up to 1. */
export const LEFT_SHARE: usize = 40;
export const RIGHT_SHARE: usize = 48;
/** The product of the shares at earlier splits on the same feature; 1 where there are none. */
export const EARLIER_SHARE: usize = 56;
export const LEFT: usize = 64;
export const RIGHT: usize = 68;
export const COLUMN: usize = 72;
export const STATES: usize = 76;
export const TABLES: usize = 80;
/** From the tables of one state to those of the next. */
export const STATE_STEP: usize = 84;
/** Bits of categories that go left; 0 for a numeric split. */
export const CATEGORIES: usize = 88;
export const CATEGORY_COUNT: usize = 92;
/** The states of the nearest earlier split on the same feature, and which of them lead here; 0 without. */
export const EARLIER: usize = 96;
export const FOLLOWED: usize = 100;
/** How many splits end the tree from here on, their records one after another; 0 for a split with more below. */
export const ENDING: usize = 104;
export const RECORD: usize = 112;

// A tree's header.
export const ROOT: usize = 0;
export const SPLITS: usize = 4;
export const VECTORS: usize = 8;
export const NODES: usize = 12;
export const WEIGHTS: usize = 16;
export const PREDICTS: usize = 20;
export const HEADER: usize = 24;
