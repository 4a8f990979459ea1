import { drawnEdges, roundedTogether } from "../compute";
import type { Histogram } from "../protocol";
import { countInBins } from "./bins";
import type { Populations } from "./populations";

/** Most bins of a histogram that is drawn. */
const MOST_BINS = 50;
/** With fewer rows in a population there are at most √n bins. */
const ROWS_FOR_ALL_BINS = 200;

/**
 * The histogram that is drawn: at most 50 bins of one width (√n with fewer than
 * 200 rows in a population), from the 0.1 % to the 99.9 % point of both
 * populations together; see {@link drawnEdges}. Null when there is no finite value.
 */
export function histogramOf(populations: Populations): Histogram | null {
  const most = mostBins(populations.total("event"), populations.total("reference"));
  const edges = drawnEdges(populations.ladder(), most);
  if (edges === null) return null;
  const counts = countInBins(populations, edges);
  const drawn = [...counts.event, ...counts.reference].reduce((sum, count) => sum + count, 0);
  const outside = populations.total("pooled") - drawn;
  return { type: "histogram", edges: roundedTogether(edges), ...counts, outside };
}

function mostBins(events: number, references: number): number {
  if (Math.min(events, references) >= ROWS_FOR_ALL_BINS) return MOST_BINS;
  return Math.max(1, Math.min(MOST_BINS, Math.floor(Math.sqrt(events + references))));
}
