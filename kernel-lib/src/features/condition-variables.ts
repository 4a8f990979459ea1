import type { Condition, Target } from "../protocol";

/**
 * The names of the variables that a condition reads, each once, in the order of reading.
 *
 * @example conditionVariables({ all: [{ variable: "a", above: 1 }, { not: { variable: "b", below: 2 } }] }) // ["a", "b"]
 */
export function conditionVariables(condition: Condition | Target): string[] {
  const names = new Set<string>();
  collect(condition, names);
  return [...names];
}

function collect(condition: Condition | Target, names: Set<string>): void {
  if ("variable" in condition) names.add(condition.variable);
  else if ("all" in condition) condition.all.forEach(part => collect(part, names));
  else if ("any" in condition) condition.any.forEach(part => collect(part, names));
  else if ("not" in condition) collect(condition.not, names);
}
