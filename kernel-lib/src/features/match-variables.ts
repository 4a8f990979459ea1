import type { Variable } from "../data";
import { matchNames } from "./patterns";
import type { Matches } from "./patterns";

/**
 * The variables that patterns select, by name. An aggregate is also selected by the name of the
 * variable that it was made from, so that what was said of a tag holds for all its aggregates.
 *
 * @param others names that may be spelled out without being a variable's
 * @throws GembaError `no-such-variable`, as {@link matchNames}
 * @example matchVariables(["oven"], windows.variables, "variables.exclude", false).all // oven mean, oven std
 */
export function matchVariables(
  patterns: readonly string[],
  variables: readonly Variable[],
  where: string,
  required: boolean,
  others: readonly string[] = [],
): Matches {
  const known = new Set([...others, ...variables.map(({ name }) => name)]);
  for (const { aggregated } of variables) if (aggregated !== undefined) known.add(aggregated.of);
  const matches = matchNames(patterns, [...known], where, required);
  return { all: chosen(variables, matches.all), literal: chosen(variables, matches.literal) };
}

function chosen(variables: readonly Variable[], names: ReadonlySet<string>): Set<string> {
  const fitting = variables.filter(
    ({ name, aggregated }) => names.has(name) || (aggregated !== undefined && names.has(aggregated.of)),
  );
  return new Set(fitting.map(({ name }) => name));
}
