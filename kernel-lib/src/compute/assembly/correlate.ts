// Circular correlations of four signals at a time with a label; see ../circular-correlation.ts.
export { heapBase } from "./common/heap";
export { clearRows, gatherRows, packSignal, spreadRows, unpackSums } from "./fourier/rows";
export { multiplyTransforms, usePlan, writeTransform } from "./fourier/transform";
