import { middleOf } from "./blocks";

/**
 * Where the rank of each variable may lie: from the 2.5 % to the 97.5 % quantile of its ranks over the
 * resamples, whole numbers, 1 for the strongest. Variables that are equal share the middle of their ranks;
 * halves are rounded outwards.
 *
 * @param strengths one array per variable, one entry per resample: place d of all of them is the same resample
 * @example rankIntervals([Float32Array.of(9, 8), Float32Array.of(1, 8)]) // [[1, 2], [1, 2]]
 * @source Hall & Miller 2009
 */
export function rankIntervals(strengths: readonly Float32Array[]): [number, number][] {
  const resamples = strengths[0]?.length ?? 0;
  const ranks = strengths.map(() => new Float32Array(resamples));
  const sorted = new Float32Array(strengths.length);
  for (let d = 0; d < resamples; d++) {
    for (let v = 0; v < sorted.length; v++) sorted[v] = strengths[v]![d]!;
    sorted.sort();
    for (let v = 0; v < sorted.length; v++) {
      const own = strengths[v]![d]!;
      const below = countBelow(sorted, own);
      let upTo = below + 1;
      while (sorted[upTo] === own) upTo++;
      ranks[v]![d] = sorted.length - (below + upTo - 1) / 2;
    }
  }
  return ranks.map(own => {
    const [from, to] = middleOf(own.sort());
    return [Math.floor(from), Math.ceil(to)];
  });
}

/** How many are smaller than one of them. */
function countBelow(sorted: Float32Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
