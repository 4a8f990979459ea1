// Number crunching without domain words: random numbers, shared memory, sort orders, worker threads.
export { averageLinkage, clustersAt } from "./average-linkage";
export type { Merge } from "./average-linkage";
export { drawnEdges, equalWidthEdges } from "./bin-edges";
export type { Ladder } from "./bin-edges";
export { CircularCorrelator } from "./circular-correlation";
export type { PreparedLabel } from "./circular-correlation";
export { correlateAt } from "./correlate-at";
export { usableMemory, usableThreads } from "./limits";
export { commonPool, WorkerPool } from "./pool";
export type { CallOptions, MapOptions } from "./pool";
export { upperNormal } from "./normal";
export { Random } from "./random";
export { rounded, roundedTogether } from "./rounding";
export { isShared, sharedFloat64, sharedInt32, sharedUint32, sharedUint8 } from "./shared";
export { sharedSortTarget, sortOrder } from "./sort-order";
export type { SortOrder, SortTarget } from "./sort-order";
export { CUMULATIVE_STEP, sweep } from "./sweep";
export type { Cut, LabelledSamples, Sweep, WeightedSamples } from "./sweep";
