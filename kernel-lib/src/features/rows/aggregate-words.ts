import type { Variable } from "../../data";
import type { Aggregate } from "../../protocol";
import { durationText } from "../duration-text";

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

/** What an aggregate is called behind the description of what was aggregated. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["mean", ""],
  ["std", "standard deviation"],
  ["min", "smallest"],
  ["max", "largest"],
  ["count", "readings"],
  ["missing", "share missing"],
]);

/**
 * The description of a variable; of an aggregate with what it is and how far back it looks. A mean that looks no
 * further back is described like the variable: it is what anybody would expect.
 *
 * @example describedAggregate({ …, description: "Oven zone 3 temperature", aggregated: { by: "std", … } }) // "Oven zone 3 temperature, standard deviation"
 */
export function describedAggregate({ kind, description, aggregated }: Variable): string | undefined {
  if (description === undefined || description === "" || aggregated === undefined) return description;
  const { by, lagMs } = aggregated;
  const words = kind !== "numeric" ? "" : typeof by !== "string" ? `time ${aggregateName(by)}` : wordsOf(by);
  const before = lagMs === 0 ? "" : `${durationText(lagMs)} before`;
  return [description, words, before].filter(part => part !== "").join(", ");
}

function wordsOf(by: string): string {
  return by.startsWith("q") ? `${by.slice(1)} % quantile` : (WORDS.get(by) ?? by);
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
