import type { TranslationBundle } from "@jupyterlab/translation";
import type { Condition } from "gembalab/protocol";
import { numberText } from "../format";

/**
 * A condition that was written in code, in words.
 *
 * @example conditionWords({ variable: "line_speed", above: 5 }, trans) // "line_speed above 5"
 */
export function conditionWords(condition: Condition, trans: TranslationBundle): string {
  const words = (inner: Condition): string => conditionWords(inner, trans);
  if ("above" in condition) return trans.__("%1 above %2", condition.variable, numberText(condition.above));
  if ("below" in condition) return trans.__("%1 below %2", condition.variable, numberText(condition.below));
  if ("between" in condition) {
    const [low, high] = condition.between;
    return trans.__("%1 between %2 and %3", condition.variable, numberText(low), numberText(high));
  }
  if ("outside" in condition) {
    const [low, high] = condition.outside;
    return trans.__("%1 outside %2 to %3", condition.variable, numberText(low), numberText(high));
  }
  if ("topShare" in condition)
    return trans.__("%1 among its highest %2 %", condition.variable, numberText(100 * condition.topShare));
  if ("bottomShare" in condition)
    return trans.__("%1 among its lowest %2 %", condition.variable, numberText(100 * condition.bottomShare));
  if ("in" in condition)
    return trans.__("%1 one of %2", condition.variable, condition.in.map(String).join(", "));
  if ("periods" in condition) return condition.periods.map(({ from, to }) => `${from} – ${to}`).join(", ");
  if ("during" in condition) {
    const where = Object.entries(condition.where ?? {}).map(([name, values]) =>
      trans.__("%1 one of %2", name, values.map(String).join(", ")),
    );
    const during = trans.__("during %1", condition.during);
    return where.length === 0 ? during : trans.__("%1 with %2", during, where.join(trans.__(" and ")));
  }
  if ("after" in condition)
    return trans.__("settled for %1 after %2", condition.settled, words(condition.after));
  if ("afterChangeOf" in condition)
    return trans.__("settled for %1 after a change of %2", condition.settled, condition.afterChangeOf);
  if ("steady" in condition) {
    const { steady, within } = condition;
    return trans.__("%1 steady within %2 for %3", steady, numberText(within), condition.for);
  }
  if ("all" in condition) return `(${condition.all.map(words).join(trans.__(" and "))})`;
  if ("any" in condition) return `(${condition.any.map(words).join(trans.__(" or "))})`;
  return trans.__("not %1", words(condition.not));
}
