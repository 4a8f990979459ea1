import { wilson } from "../../compare";
import { sortOrder } from "../../compute";
import { GembaError } from "../../protocol";
import { rowsWithProbabilities } from "../scores/probability-scores";
import type { BinaryLabels } from "../scores/usable-rows";

/** Rows of neighbouring probabilities: what was foretold, and what happened. */
export interface ReliabilityBin {
  /** Mean probability. */
  readonly predicted: number;
  /** Share of events, with its Wilson interval of 95 %, which takes rows for independent. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** Rows, and events among them. */
  readonly n: number;
  readonly events: number;
}

const BINS = 10;

/**
 * Reliability: the rate of events beside the mean probability, in bins of equally many rows, lowest first. Rows of
 * the same probability stay together, in the bin in which their middle lies; bins that are empty then are left out.
 *
 * @param probabilities of the event, one per row, 0 to 1
 * @param labels one per row: 1 event, 0 reference, any other value is left out
 * @param bins at most so many; 10 by default
 * @returns no bin where no row counts
 * @throws GembaError `bad-options` when lengths differ, a number is no probability, or bins are none; `wrong-kind`
 *   when a labelled row has no probability
 * @source DeGroot & Fienberg 1983; Wilson 1927
 * @example reliabilityCurve(probabilities, wet)[9] // { predicted: 0.61, rate: 0.58, low: 0.49, high: 0.67, … }
 */
export function reliabilityCurve(
  probabilities: ArrayLike<number>,
  labels: BinaryLabels,
  bins: number = BINS,
): ReliabilityBin[] {
  if (!(Number.isInteger(bins) && bins >= 1)) {
    throw new GembaError("bad-options", {
      what: `${bins} is no number of bins`,
      where: "bins",
      remedy: "Give a whole number from 1 on.",
    });
  }
  const { values, events } = rowsWithProbabilities(probabilities, labels);
  const rows = values.length;
  const { order, sorted } = sortOrder(values, {
    order: new Uint32Array(rows),
    sorted: new Float64Array(rows),
  });
  const sums = new Map<number, { n: number; events: number; total: number }>();
  for (let from = 0, to = 0; from < rows; from = to) {
    while (to < rows && sorted[to] === sorted[from]) to++;
    const bin = Math.floor((bins * (from + to)) / (2 * rows));
    const sum = sums.get(bin) ?? { n: 0, events: 0, total: 0 };
    sum.n += to - from;
    sum.total += (to - from) * sorted[from]!;
    for (let place = from; place < to; place++) sum.events += events[order[place]!]!;
    sums.set(bin, sum);
  }
  return [...sums.values()].map(({ n, events, total }) => ({
    predicted: total / n,
    rate: events / n,
    ...wilson(events, n),
    n,
    events,
  }));
}
