import type { Condition, Target } from "../protocol";

/**
 * The names of the variables that a condition reads, each once, in the order of reading.
 *
 * @example conditionVariables({ all: [{ variable: "a", above: 1 }, { not: { variable: "b", below: 2 } }] }) // ["a", "b"]
 */
export function conditionVariables(condition: Condition | Target): string[] {
  const names = new Set<string>();
  visitConditions(condition, part => {
    if ("variable" in part) names.add(part.variable);
    else if ("afterChangeOf" in part) names.add(part.afterChangeOf);
    else if ("steady" in part) names.add(part.steady);
  });
  return [...names];
}

/**
 * The names of the interval sources that a condition reads, each once, in the order of reading.
 *
 * @example conditionSources({ settled: "20 min", after: { during: "stops" } }) // ["stops"]
 */
export function conditionSources(condition: Condition | Target): string[] {
  const names = new Set<string>();
  visitConditions(condition, part => {
    if ("during" in part) names.add(part.during);
  });
  return [...names];
}

/** Hands over a condition and all conditions inside it, outermost first. */
export function visitConditions(
  condition: Condition | Target,
  visit: (part: Condition | Target) => void,
): void {
  visit(condition);
  if ("all" in condition) condition.all.forEach(part => visitConditions(part, visit));
  else if ("any" in condition) condition.any.forEach(part => visitConditions(part, visit));
  else if ("not" in condition) visitConditions(condition.not, visit);
  else if ("after" in condition) visitConditions(condition.after, visit);
}
