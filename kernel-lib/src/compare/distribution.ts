import type { Histogram } from "../protocol";
import { countInBins, equalWidthEdges, finiteGroups } from "./bins";
import { valueAt, weightUpTo } from "./quantiles";
import { roundedTogether } from "./rounding";
import { totalOf } from "./tally";
import type { Tally } from "./tally";

/** Most bins of a histogram that is drawn. */
const MOST_BINS = 50;
/** With fewer rows in a population there are at most √n bins. */
const ROWS_FOR_ALL_BINS = 200;
/** Share of rows at either end that may lie beyond the edges. */
const BEYOND = 0.001;
/** More steps than this between the ends is no grid that anybody would see. */
const MOST_STEPS = 100_000;
/** Beyond this, edges around the values might be infinite. */
const WIDEST_GRID = Number.MAX_VALUE / 4;

/**
 * The histogram that is drawn: at most 50 bins of one width (√n with fewer than
 * 200 rows in a population), from the 0.1 % to the 99.9 % point of both
 * populations together. Values on a grid (counts, coarse sensors) get one bin
 * per value, or as many grid steps per bin as it takes, so that no bin looks
 * fuller for holding one step more. Null when there is no finite value.
 */
export function histogramOf(tally: Tally): Histogram | null {
  const { from, to } = finiteGroups(tally);
  if (from === to) return null;
  const edges = edgesOf(tally, from, to);
  const counts = countInBins(tally, edges);
  const drawn = [...counts.event, ...counts.reference].reduce((sum, count) => sum + count, 0);
  const outside = totalOf(tally, "event") + totalOf(tally, "reference") - drawn;
  return { type: "histogram", edges: roundedTogether(edges), ...counts, outside };
}

function edgesOf(tally: Tally, from: number, to: number): number[] {
  const before = weightUpTo(tally, from - 1, "pooled");
  const rows = weightUpTo(tally, to - 1, "pooled") - before;
  const low = valueAt(tally, before + Math.floor((rows - 1) * BEYOND), "pooled");
  const high = valueAt(tally, before + Math.ceil((rows - 1) * (1 - BEYOND)), "pooled");
  const bins = mostBins(totalOf(tally, "event"), totalOf(tally, "reference"));
  if (low === high) return singleBin(low);
  const step = gridStep(tally, from, to);
  if (step === null) return equalWidthEdges(low, high, bins);
  const steps = Math.round((high - low) / step) + 1;
  const stepsPerBin = Math.ceil(steps / bins);
  const start = finite(low - step / 2);
  const count = Math.ceil(steps / stepsPerBin);
  return Array.from({ length: count + 1 }, (_, i) => finite(start + i * stepsPerBin * step));
}

/** The outer halves of bins around the largest numbers there are have no edge beyond them. */
function finite(edge: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, edge));
}

function mostBins(events: number, references: number): number {
  if (Math.min(events, references) >= ROWS_FOR_ALL_BINS) return MOST_BINS;
  return Math.max(1, Math.min(MOST_BINS, Math.floor(Math.sqrt(events + references))));
}

function singleBin(value: number): number[] {
  const half = Math.max(0.5, Math.abs(value) * 2 ** -20);
  return [finite(value - half), finite(value + half)];
}

/** The step of the grid that all values lie on, or null when there is none. */
function gridStep({ values }: Tally, from: number, to: number): number | null {
  let step = Infinity;
  for (let group = from + 1; group < to; group++) step = Math.min(step, values[group]! - values[group - 1]!);
  const span = values[to - 1]! - values[from]!;
  if (span > WIDEST_GRID) return null;
  if (!(step > 0) || !(span / step <= MOST_STEPS)) return null;
  // The first gap is exact only to rounding; over the whole span the step can be told better.
  const better = span / Math.round(span / step);
  for (let group = from + 1; group < to; group++) {
    const steps = (values[group]! - values[from]!) / better;
    if (Math.abs(steps - Math.round(steps)) > 0.01) return null;
  }
  return better;
}
