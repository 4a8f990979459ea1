import type { Variable } from "../../data";
import type { Aggregate } from "../../protocol";

/**
 * What an aggregate is called in the name of a column: "mean", "q10", "above 4.2".
 */
export function aggregateName(by: Aggregate): string {
  if (typeof by === "string") return by;
  return "above" in by ? `above ${by.above}` : `below ${by.below}`;
}

/**
 * The unit of an aggregate of something measured in a unit: a slope is per hour, shares and counts have none.
 *
 * @example aggregateUnit("slope", "°C") // "°C/h"
 */
export function aggregateUnit(by: Aggregate, unit: string | undefined): string | undefined {
  if (typeof by !== "string" || by === "count" || by === "missing") return undefined;
  return by === "slope" ? (unit === undefined || unit === "" ? undefined : `${unit}/h`) : unit;
}

/** Whether an aggregate is a value that the variable itself could have, within its limits. */
function isLevel(by: Aggregate): boolean {
  return aggregateUnit(by, "unit") === "unit" && by !== "std" && by !== "range";
}

/** What is known about an aggregate, from what is known about the variable. */
export function aggregatedVariable(of: Variable, name: string, by: Aggregate, lagMs: number): Variable {
  const { limits, unit: _unit, kind: _kind, ...kept } = of;
  const unit = aggregateUnit(by, of.unit);
  return {
    ...kept,
    name,
    kind: "numeric",
    ...(unit === undefined ? {} : { unit }),
    ...(limits === undefined || !isLevel(by) ? {} : { limits }),
    aggregated: { of: of.name, by, lagMs },
  };
}
