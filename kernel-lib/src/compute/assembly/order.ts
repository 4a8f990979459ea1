// The order of a column, and what two samples along it differ by: in one memory, so that an order that has just been
// made is swept where it lies. See ../sort-order.ts, ../sweep.ts and ../share-distances.ts.
export { heapBase } from "./common/heap";
export { countBytes, sortColumn } from "./sort/column";
export { fetchRows, narrowRows } from "./sort/rows";
export { histogramLimits } from "./sweep/binned";
export { shareDistances, stabilityIndex } from "./sweep/distances";
export { begin, beginMeasuring, finish, pass } from "./sweep/pass";
export { endOfPlaces, nextPlace, placeLabels, placeWeights, start } from "./sweep/places";
export {
  fetchQuantiles,
  findQuantiles,
  quantilePlaces,
  quantileValues,
  valueBetween,
} from "./sweep/quantiles";
