import type { Correction } from "../../protocol";

/**
 * Adjusted p-values: the share of false alarms to expect in a list cut at each.
 * Null stays null and does not count.
 *
 * - `benjamini-hochberg`: q = min over larger p of p·m/rank; valid for tests that are independent or positively dependent.
 * - `benjamini-yekutieli`: the same times 1 + ½ + … + 1/m; valid for any dependence.
 *
 * @source Benjamini & Hochberg 1995; Benjamini & Yekutieli 2001
 * @example adjusted([0.01, 0.04, null], "benjamini-hochberg") // [0.02, 0.04, null]
 */
export function adjusted(ps: readonly (number | null)[], by: Exclude<Correction, "maxT">): (number | null)[] {
  const known = ps
    .map((p, at) => ({ p, at }))
    .filter((entry): entry is { p: number; at: number } => entry.p !== null);
  known.sort((a, b) => b.p - a.p);
  const m = known.length;
  let factor = 1;
  if (by === "benjamini-yekutieli") for (let k = 2; k <= m; k++) factor += 1 / k;
  const qs: (number | null)[] = ps.map(() => null);
  let smallest = 1;
  known.forEach(({ p, at }, i) => {
    smallest = Math.min(smallest, (p * m * factor) / (m - i));
    qs[at] = smallest;
  });
  return qs;
}
