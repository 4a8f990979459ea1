import type { Table } from "../data";
import type { Specification } from "../protocol";
import { conditionSources, conditionVariables } from "./condition-variables";

/**
 * The variables that the target or the reference condition rests on, by name, in the order of
 * reading: those that it reads, the columns of interval sources that it reads, and what they were
 * aggregated from. A variable rests on them, too, when it was aggregated from one of them.
 */
export function definingVariables(
  table: Table,
  { target, reference }: Pick<Specification, "target" | "reference">,
): Set<string> {
  const condition = reference === undefined ? target : { all: [target, reference] };
  const names = new Set(conditionVariables(condition));
  const sources = new Set(conditionSources(condition));
  for (const { name, source, aggregated } of table.variables) {
    if (names.has(name) && aggregated !== undefined) names.add(aggregated.of);
    // A boolean column may stand for a source that the table does not have.
    if (sources.has(name) || (source !== undefined && sources.has(source))) names.add(name);
  }
  for (const { name, aggregated } of table.variables) {
    if (aggregated !== undefined && names.has(aggregated.of)) names.add(name);
  }
  return names;
}
