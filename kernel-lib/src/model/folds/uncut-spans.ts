import { mergedSpans } from "../../compare";
import type { RowRange } from "../../target";
import type { FoldOptions } from "./plan-folds";

/** The occasions of the event, ascending. */
export function occasionsOf(
  labels: Uint8Array,
  { mergeRows }: Pick<FoldOptions, "mergeRows">,
): readonly RowRange[] {
  return mergedSpans({ events: labels.map(label => (label === 1 ? 1 : 0)) }, mergeRows);
}

/**
 * Stretches of rows that stay on one side of every division: occasions of the event and batches. Those that overlap
 * are one.
 */
export function uncutSpans(
  labels: Uint8Array,
  options: Pick<FoldOptions, "mergeRows" | "batches">,
): readonly RowRange[] {
  const all = [...occasionsOf(labels, options), ...(options.batches ?? [])].sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of all) {
    const last = joined.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
