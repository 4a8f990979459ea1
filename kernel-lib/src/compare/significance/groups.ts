import type { CategoricalColumn } from "../../data";
import type { VariableComparison } from "../../protocol";
import { sharedInt32 } from "../../compute";
import type { JudgedColumn } from "./signal";

/** The categories of a column as they were compared: those listed one by one, rare ones together. */
export function groupedColumn(
  { codes, categories }: Pick<CategoricalColumn, "codes" | "categories">,
  comparison: Pick<VariableComparison, "statistics">,
): JudgedColumn {
  const listed = comparison.statistics.categories ?? [];
  const pooled = listed.findIndex(entry => entry.pooled === true);
  const places = new Map(
    listed.flatMap((entry, place) => (entry.pooled === true ? [] : [[entry.category, place]])),
  );
  const groupOf = sharedInt32(categories.length);
  categories.forEach((category, code) => (groupOf[code] = places.get(category.slice(0, 1000)) ?? pooled));
  return { type: "categorical", codes, groupOf, groups: listed.length };
}
