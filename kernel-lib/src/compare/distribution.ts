import { drawnEdges, roundedTogether } from "../compute";
import type { Histogram } from "../protocol";
import { countInBins, finiteGroups } from "./bins";
import { weightUpTo } from "./quantiles";
import { totalOf } from "./tally";
import type { Tally } from "./tally";

/** Most bins of a histogram that is drawn. */
const MOST_BINS = 50;
/** With fewer rows in a population there are at most √n bins. */
const ROWS_FOR_ALL_BINS = 200;

/**
 * The histogram that is drawn: at most 50 bins of one width (√n with fewer than
 * 200 rows in a population), from the 0.1 % to the 99.9 % point of both
 * populations together; see {@link drawnEdges}. Null when there is no finite value.
 */
export function histogramOf(tally: Tally): Histogram | null {
  const { from, to } = finiteGroups(tally);
  const rowsUpTo = (group: number): number => weightUpTo(tally, group, "pooled");
  const most = mostBins(totalOf(tally, "event"), totalOf(tally, "reference"));
  const edges = drawnEdges({ values: tally.values, from, to, rowsUpTo }, most);
  if (edges === null) return null;
  const counts = countInBins(tally, edges);
  const drawn = [...counts.event, ...counts.reference].reduce((sum, count) => sum + count, 0);
  const outside = totalOf(tally, "event") + totalOf(tally, "reference") - drawn;
  return { type: "histogram", edges: roundedTogether(edges), ...counts, outside };
}

function mostBins(events: number, references: number): number {
  if (Math.min(events, references) >= ROWS_FOR_ALL_BINS) return MOST_BINS;
  return Math.max(1, Math.min(MOST_BINS, Math.floor(Math.sqrt(events + references))));
}
