import type { OperatingWindow } from "../../../protocol";
import { numberText, percentText } from "../numbers";
import type { Format } from "../numbers";

/** Between which numbers something stays: "≥ 214", "< 31", "214 – 220"; empty without a limit. */
export function limitText(from: number | null, to: number | null, format: Format = {}): string {
  if (from !== null && to !== null) return `${numberText(from, format)} – ${numberText(to, format)}`;
  if (from !== null) return `≥ ${numberText(from, format)}`;
  return to === null ? "" : `< ${numberText(to, format)}`;
}

/**
 * What became of a window of settings on rows that took no part in finding it, the lower bound first.
 *
 * @example // On later weeks, which took no part: at least 4 % of the rows fewer, best guess 9 % (2 % wet inside, 11 % outside).
 */
export function windowText(
  { low, reduction, inside, outside }: OperatingWindow,
  event: string,
  format: Format = {},
): string {
  const rate = (share: number | null): string => (share === null ? "–" : percentText(share, 1, format));
  const rates = `${rate(inside)} ${event} inside, ${rate(outside)} outside`;
  if (low === null || reduction === null) return `On later weeks, which took no part: ${rates}.`;
  if (low <= 0) return `On later weeks, which took no part, it did not help for certain: ${rates}.`;
  return `On later weeks, which took no part: at least ${percentText(low, 1, format)} of the rows fewer, best guess ${percentText(reduction, 1, format)} (${rates}).`;
}
