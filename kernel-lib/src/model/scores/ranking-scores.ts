import { sortOrder } from "../../compute";
import { usableRows } from "./usable-rows";
import type { BinaryLabels, UsableRows } from "./usable-rows";

/**
 * Area under the receiver operating characteristic: the probability that an event scores higher than a reference
 * row, ties counted half. ½ is chance. From midranks, exact.
 *
 * @param scores one per row, of any unit: only their order counts; ±∞ takes part
 * @param labels one per row: 1 event, 0 reference, any other value is left out
 * @returns 0 to 1, or null where one of the two classes has no row
 * @throws GembaError `bad-options` when lengths differ; `wrong-kind` when a labelled row has no score
 * @source Mann & Whitney 1947; Hanley & McNeil 1982
 * @example auc([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]) // 0.75
 */
export function auc(scores: ArrayLike<number>, labels: BinaryLabels): number | null {
  const rows = usableRows(scores, labels, "scores");
  const { eventCount } = rows;
  const references = rows.events.length - eventCount;
  if (eventCount === 0 || references === 0) return null;
  // In halves of pairs every step is a whole number, so nothing is rounded.
  let [halfPairs, referencesBelow] = [0, 0];
  for (const { events, size } of tiesUpwards(rows)) {
    halfPairs += events * (2 * referencesBelow + (size - events));
    referencesBelow += size - events;
  }
  return halfPairs / 2 / (eventCount * references);
}

/**
 * Average precision: precision at every distinct score, weighted by how much recall grows there. What chance
 * reaches is the share of events, so it is told beside that.
 *
 * @param scores one per row, higher for a likelier event: only their order counts
 * @param labels one per row: 1 event, 0 reference, any other value is left out
 * @returns above 0, to 1, or null where one of the two classes has no row
 * @throws GembaError `bad-options` when lengths differ; `wrong-kind` when a labelled row has no score
 * @source Zhu 2004; without interpolation, as in scikit-learn
 * @example averagePrecision([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]) // 0.8333…
 */
export function averagePrecision(scores: ArrayLike<number>, labels: BinaryLabels): number | null {
  const rows = usableRows(scores, labels, "scores");
  const total = rows.events.length;
  if (rows.eventCount === 0 || rows.eventCount === total) return null;
  let [taken, found, sum] = [total, rows.eventCount, 0];
  for (const { events, size } of tiesUpwards(rows)) {
    sum += (events / rows.eventCount) * (found / taken);
    taken -= size;
    found -= events;
  }
  return sum;
}

/** Rows of the same score together, lowest first. */
function* tiesUpwards({ values, events }: UsableRows): Generator<{ events: number; size: number }> {
  const rows = values.length;
  const { order, sorted } = sortOrder(values, {
    order: new Uint32Array(rows),
    sorted: new Float64Array(rows),
  });
  for (let from = 0; from < rows;) {
    let to = from;
    let count = 0;
    while (to < rows && sorted[to] === sorted[from]) count += events[order[to++]!]!;
    yield { events: count, size: to - from };
    from = to;
  }
}
