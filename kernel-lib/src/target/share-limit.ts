import type { BottomShare, TopShare } from "../protocol";

/**
 * The value from which (`topShare`) or up to which (`bottomShare`) a condition holds: so large a part of the known
 * values lies there, rounded to whole rows, one at least. Equal values are not parted, so it may be a larger one.
 * Null where no value is known.
 *
 * @param among 1 for the rows whose values count; all when left out
 * @example shareLimit({ variable: "energy", topShare: 0.25 }, Float64Array.of(1, 2, 3, 4)) // 4
 */
export function shareLimit(
  condition: TopShare | BottomShare,
  values: Float64Array,
  among?: Uint8Array,
): number | null {
  const known = values.filter((value, row) => value === value && (among === undefined || among[row] === 1));
  if (known.length === 0) return null;
  known.sort();
  const isTop = "topShare" in condition;
  const share = isTop ? condition.topShare : condition.bottomShare;
  const count = Math.max(1, Math.round(share * known.length));
  return isTop ? known[known.length - count]! : known[count - 1]!;
}
