// What a worker thread, or this one, finds out about one column: everything that depends on its rows, as numbers.
import { equalWidthEdges, sweep } from "../compute";
import type { LabelledSamples, SortOrder, Swept, WeightedSamples } from "../compute";
import { MEASURES, Measures } from "./measures";

/** Bins of the histogram behind `intersection`, `hellinger` and their kin. */
const COMPARED_BINS = 50;

/**
 * Measures two populations over the order of a column. The first sample are the events.
 *
 * @param withTies for p-values
 * @param into as many numbers as {@link MEASURES}, all of which are written
 */
export function measure(
  order: SortOrder,
  samples: LabelledSamples | WeightedSamples,
  withTies: boolean,
  into: Float64Array = new Float64Array(MEASURES),
): Measures {
  const measures = new Measures(into.fill(NaN));
  sweep(order, samples, swept => {
    const edges = histogramEdges(order, swept, measures);
    measures.setSwept(swept.measure(edges, withTies));
  });
  return measures;
}

/** The limits of fifty bins of one width over the finite values of both populations; none where there are no such. */
function histogramEdges(order: SortOrder, swept: Swept, measures: Measures): readonly number[] {
  const { sorted, present } = order;
  const first = swept.nextPlace(0);
  const end = swept.endOfPlaces(present);
  if (first >= end) return [];
  const isFinite = sorted[first]! > -Infinity && sorted[end - 1]! < Infinity;
  measures.set("isFinite", isFinite ? 1 : 0);
  const from = isFinite ? first : swept.nextPlace(firstPlace(order, value => value > -Infinity));
  const to = isFinite ? end : swept.endOfPlaces(firstPlace(order, value => value === Infinity));
  measures.set("hasFinite", from < to ? 1 : 0);
  if (from >= to) return [];
  const [low, high] = [sorted[from]!, sorted[to - 1]!];
  const edges = low === high ? [low, high] : equalWidthEdges(low, high, COMPARED_BINS);
  // The last bin is closed.
  edges[edges.length - 1] = Infinity;
  return edges;
}

/** The first place whose value is one that `isReached` holds for, as it does for all behind it. */
function firstPlace({ sorted, present }: SortOrder, isReached: (value: number) => boolean): number {
  let low = 0;
  let high = present;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
