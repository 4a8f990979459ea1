// Circular correlations of four signals at a time with a label; see ../circular-correlation.ts, ../moved-labels.ts.
export { heapBase } from "./common/heap";
export { clearRows, gatherRows, packSignal, spreadRows, unpackSums } from "./fourier/rows";
export { multiplyTransforms, usePlan, writeTransform } from "./fourier/transform";
export { addRuns, sumUp } from "./shifts/runs";
export { writeRanks, writeScores } from "./shifts/scores";
export { copyRows, mixLabels, pickRows, subtractShares, writeMask } from "./shifts/sums";
export { countBytes, sortColumn } from "./sort/column";
