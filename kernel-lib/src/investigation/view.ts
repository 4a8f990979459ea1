import { pictureOf } from "../compare";
import { profilePicture } from "../data";
import { GembaError, nearestNames, quoted } from "../protocol";
import type { Picture, ProfilePicture } from "../protocol";
import type { ResultEntry } from "./session";

/**
 * The picture of one variable of a result, over a part of its axis.
 *
 * @throws GembaError `no-such-variable`, `bad-period`
 */
export function viewOf(
  result: ResultEntry,
  variable: string,
  range: { from?: number; to?: number } = {},
): Picture | ProfilePicture {
  const within = checkedRange(range);
  checkPartOf(result, variable);
  if (result.kind === "comparison") return pictureOf(result.table, result.labels, variable, within);
  const found = result.variables.find(({ name }) => name === variable)!;
  return profilePicture(result.table, result.counted, found, within);
}

/** @throws GembaError `no-such-variable` for a name that a result does not hold. */
export function checkPartOf(result: ResultEntry, variable: string): void {
  const variables = result.kind === "comparison" ? result.comparison.variables : result.variables;
  const names = variables.map(({ name }) => name);
  if (names.includes(variable)) return;
  throw new GembaError("no-such-variable", {
    what: `${quoted(variable)} is not part of this result`,
    suggestions: nearestNames(variable, names),
  });
}

function checkedRange({
  from,
  to,
}: {
  from?: number;
  to?: number;
}): { from: number; to: number } | undefined {
  if (from === undefined || to === undefined) return undefined;
  if (from < to) return { from, to };
  throw new GembaError("bad-period", {
    what: "The period ends before it begins",
    remedy: "Zoom out and in again.",
  });
}
