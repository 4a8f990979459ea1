// Circular correlations of four signals at a time with a label; see ../circular-correlation.ts, ../rank-score-sums.ts.
export { heapBase } from "./common/heap";
export { clearRows, gatherRows, packSignal, spreadRows, unpackSums } from "./fourier/rows";
export { multiplyTransforms, usePlan, writeTransform } from "./fourier/transform";
export { countBytes, sortColumn } from "./sort";
export { writeRanks, writeScores } from "./shifts/scores";
export { addRows, copyRows, mixLabels, subtractShares, writeMask } from "./shifts/sums";
