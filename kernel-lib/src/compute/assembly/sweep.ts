// One ascending pass over two weighted samples; see ../sweep.ts for what it yields.
export { heapBase } from "./common/heap";
export { begin, finish, pass } from "./sweep/pass";
export {
  endOfPlaces,
  nextPlace,
  placeLabels,
  placeOfRank,
  placeWeights,
  start,
  weightsBefore,
} from "./sweep/places";
