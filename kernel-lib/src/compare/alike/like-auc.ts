import type { SortOrder } from "../../compute";

/**
 * P(event higher) + ½ P(equal) of rows that are alike: the auc of every level
 * with both populations, averaged by n₁n₀/(n₁ + n₀ + 1) (van Elteren 1960).
 *
 * @param order of the column
 * @param labels one per row: 1 event, 0 reference, anything else ignored
 * @param levels one per row, below `count`; −1 is left out
 * @returns null when no level has both populations
 */
export function likeAuc(
  { present, order, sorted }: SortOrder,
  labels: Uint8Array,
  levels: Int32Array,
  count: number,
): number | null {
  const [events, references, wins] = [0, 1, 2].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const tied = { events: new Float64Array(count), references: new Float64Array(count) };
  for (let from = 0; from < present;) {
    let to = from;
    while (to < present && sorted[to] === sorted[from]) {
      const row = order[to++]!;
      const level = levels[row]!;
      if (level < 0 || labels[row]! > 1) continue;
      if (labels[row] === 1) tied.events[level]!++;
      else tied.references[level]!++;
    }
    for (let i = from; i < to; i++) {
      const level = levels[order[i]!]!;
      if (level < 0) continue;
      // The first row of a level settles all that are tied with it; for the others nothing is left.
      wins[level]! += tied.events[level]! * (references[level]! + tied.references[level]! / 2);
      events[level]! += tied.events[level]!;
      references[level]! += tied.references[level]!;
      tied.events[level] = tied.references[level] = 0;
    }
    from = to;
  }
  let [sum, weights] = [0, 0];
  for (let level = 0; level < count; level++) {
    const [n1, n0] = [events[level]!, references[level]!];
    if (n1 === 0 || n0 === 0) continue;
    sum += wins[level]! / (n1 + n0 + 1);
    weights += (n1 * n0) / (n1 + n0 + 1);
  }
  return weights === 0 ? null : sum / weights;
}
