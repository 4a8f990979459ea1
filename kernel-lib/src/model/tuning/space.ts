import { GembaError, quoted } from "../../protocol";

/** A number that may be anything from `low` to `high`, both included. */
export interface NumberRange {
  readonly kind: "float" | "integer";
  readonly low: number;
  readonly high: number;
  /** Whether a factor counts, not a difference: for learning rates and penalties. `low` must then be above 0. */
  readonly log?: boolean;
}

/** One of several values. */
export interface Choice {
  readonly kind: "choice";
  /** At least one, all different. */
  readonly choices: readonly ParameterValue[];
}

export type ParameterValue = number | string | boolean;
export type Dimension = NumberRange | Choice;
/** What may be tuned, by name. The order of the names is part of what a seed decides. */
export type SearchSpace = Readonly<Record<string, Dimension>>;
/** A value for every name of the space. */
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** @throws GembaError `bad-options` for a space that can't be searched */
export function checkSpace(space: SearchSpace): void {
  if (Object.keys(space).length === 0)
    throw badSpace("There is nothing to tune", "space", "Name a parameter.");
  for (const [name, dimension] of Object.entries(space)) checkDimension(dimension, quoted(name));
}

/** Whether a value lies in a dimension. */
export function isIn(dimension: Dimension, value: unknown): boolean {
  if (dimension.kind === "choice") return dimension.choices.includes(value as ParameterValue);
  if (typeof value !== "number" || !(value >= dimension.low && value <= dimension.high)) return false;
  return dimension.kind === "float" || Number.isInteger(value);
}

function checkDimension(dimension: Dimension, where: string): void {
  if (dimension.kind === "choice") {
    const { choices } = dimension;
    if (choices.length > 0 && new Set(choices).size === choices.length) return;
    throw badSpace("These are no different choices", where, "Give at least one, and none twice.");
  }
  const { kind, low, high, log } = dimension;
  if (!(Number.isFinite(low) && Number.isFinite(high) && low <= high))
    throw badSpace(`There is nothing from ${low} to ${high}`, where, "Give finite numbers, low first.");
  if (log === true && low <= 0)
    throw badSpace(`${low} has no logarithm`, where, "Begin above 0, or leave log out.");
  if (kind === "integer" && !(Number.isSafeInteger(low) && Number.isSafeInteger(high)))
    throw badSpace("An integer lies between integers", where, "Give whole numbers as low and high.");
}

function badSpace(what: string, where: string, remedy: string): GembaError {
  return new GembaError("bad-options", { what, where, remedy });
}
