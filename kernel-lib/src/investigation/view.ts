import { pictureOf } from "../compare";
import { GembaError, nearestNames, quoted } from "../protocol";
import type { Picture } from "../protocol";
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
): Picture {
  const names = result.comparison.variables.map(({ name }) => name);
  if (!names.includes(variable)) {
    throw new GembaError("no-such-variable", {
      what: `${quoted(variable)} is not part of this result`,
      suggestions: nearestNames(variable, names),
    });
  }
  const { from, to } = range;
  if (from === undefined || to === undefined) return pictureOf(result.table, result.labels, variable);
  if (!(from < to)) {
    throw new GembaError("bad-period", {
      what: "The period ends before it begins",
      remedy: "Zoom out and in again.",
    });
  }
  return pictureOf(result.table, result.labels, variable, { from, to });
}
