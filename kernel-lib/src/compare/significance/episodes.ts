import type { Cell, GridLabels } from "./cells";
import type { GridKind } from "./grid";

/** Occasions of the event on the time grid, those close together counted as one. */
export interface MergedEpisodes {
  readonly episodes: number;
  /** Stretches of reference before, between and after them. */
  readonly gaps: number;
  /** ℓ = Σℓᵢ²/Σℓᵢ over the lengths, in slots: how long the episode of a typical event row is. */
  readonly typicalLength: number;
}

/** Episodes this few rows apart are one occasion, unless the target asks for more. */
export const MERGED_ROWS = 10;

/**
 * Counts episodes, those separated by at most `mergeRows` slots merged, and the
 * stretches of reference around them. A stop between two episodes is no
 * reference: what happened on either side may be the same occasion's work, and
 * counts as two episodes without a gap.
 *
 * Rows that stand in no order are one occasion each.
 *
 * @example mergeEpisodes({ events, used }, "time", 10) // { episodes: 6, gaps: 7, typicalLength: 41.2 }
 */
export function mergeEpisodes(labels: GridLabels, kind: GridKind, mergeRows: number): MergedEpisodes {
  if (kind === "none") return rowsAsOccasions(labels);
  const spans = mergedSpans(labels, mergeRows);
  let [lengths, squares] = [0, 0];
  for (const { from, to } of spans) {
    lengths += to - from;
    squares += (to - from) ** 2;
  }
  const edges = [0, ...spans.flatMap(({ from, to }) => [from, to]), labels.events.length];
  let gaps = 0;
  for (let k = 0; k < edges.length; k += 2) {
    if (labels.used.subarray(edges[k], edges[k + 1]).includes(1)) gaps++;
  }
  return { episodes: spans.length, gaps, typicalLength: lengths === 0 ? 0 : squares / lengths };
}

/** Where the occasions of the event are: from its first slot to behind its last, those close together as one. */
export function mergedSpans({ events }: Pick<GridLabels, "events">, mergeRows: number): Cell[] {
  const spans: { from: number; to: number }[] = [];
  for (let slot = 0; slot < events.length; slot++) {
    if (events[slot] === 0) continue;
    const last = spans.at(-1);
    if (last === undefined || slot - last.to > mergeRows) spans.push({ from: slot, to: slot + 1 });
    else last.to = slot + 1;
  }
  return spans;
}

function rowsAsOccasions({ events, used }: GridLabels): MergedEpisodes {
  let [episodes, gaps] = [0, 0];
  for (let slot = 0; slot < events.length; slot++) {
    if (events[slot] === 1) episodes++;
    else if (used[slot] === 1) gaps++;
  }
  return { episodes, gaps, typicalLength: 1 };
}
