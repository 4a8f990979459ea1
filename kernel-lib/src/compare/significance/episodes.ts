import type { GridLabels } from "./cells";
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
  const { events, used } = labels;
  let [episodes, gaps, lengths, squares] = [0, 0, 0, 0];
  let from = -1;
  let last = -1;
  let referenceSince = false;
  const close = (): void => {
    if (from < 0) return;
    episodes++;
    const length = last + 1 - from;
    lengths += length;
    squares += length * length;
  };
  for (let slot = 0; slot < events.length; slot++) {
    if (events[slot] === 0) {
      referenceSince ||= used[slot] === 1;
      continue;
    }
    if (from < 0 || slot - last - 1 > mergeRows) {
      close();
      if (referenceSince) gaps++;
      from = slot;
    }
    last = slot;
    referenceSince = false;
  }
  close();
  if (referenceSince) gaps++;
  return { episodes, gaps, typicalLength: lengths === 0 ? 0 : squares / lengths };
}

function rowsAsOccasions({ events, used }: GridLabels): MergedEpisodes {
  let [episodes, gaps] = [0, 0];
  for (let slot = 0; slot < events.length; slot++) {
    if (events[slot] === 1) episodes++;
    else if (used[slot] === 1) gaps++;
  }
  return { episodes, gaps, typicalLength: 1 };
}
