import type { AtEndPlan } from "./column-plan";
import { contentsOf } from "./row-slices";
import type { Spans } from "./spans";

/** Fills the value that a variable had at the end of each row's time, unless its reading is too old to hold. */
export function fillAtEnd(
  time: Float64Array,
  spans: Pick<Spans, "from" | "to" | "holds">,
  holdMs: number,
  { column, atEnd }: AtEndPlan,
): void {
  const { end } = contentsOf(time, spans);
  spans.to.forEach((to, row) => {
    const source = end[row]! - 1;
    if (source < 0 || to - time[source]! >= holdMs) return;
    if (column.type === "numeric" && atEnd.type === "numeric") atEnd.values[row] = column.values[source]!;
    if (column.type === "categorical" && atEnd.type === "categorical")
      atEnd.codes[row] = column.codes[source]!;
  });
}
