import type { Condition } from "gembalab/protocol";
import { numberText } from "../format";

/**
 * A condition that was written in code, in words.
 *
 * @example conditionWords({ variable: "line_speed", above: 5 }) // "line_speed above 5"
 */
export function conditionWords(condition: Condition): string {
  if ("above" in condition) return `${condition.variable} above ${numberText(condition.above)}`;
  if ("below" in condition) return `${condition.variable} below ${numberText(condition.below)}`;
  if ("between" in condition) {
    return `${condition.variable} between ${condition.between.map(numberText).join(" and ")}`;
  }
  if ("in" in condition) return `${condition.variable} one of ${condition.in.map(String).join(", ")}`;
  if ("periods" in condition) return condition.periods.map(({ from, to }) => `${from} – ${to}`).join(", ");
  if ("all" in condition) return `(${condition.all.map(conditionWords).join(" and ")})`;
  if ("any" in condition) return `(${condition.any.map(conditionWords).join(" or ")})`;
  return `not ${conditionWords(condition.not)}`;
}
