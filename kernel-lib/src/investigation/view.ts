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
  if (result.kind === "comparison") {
    checkName(
      variable,
      result.comparison.variables.map(({ name }) => name),
    );
    return pictureOf(result.table, result.labels, variable, within);
  }
  const found = result.variables.find(({ name }) => name === variable);
  if (found !== undefined) return profilePicture(result.table, result.counted, found, within);
  throw notPart(
    variable,
    result.variables.map(({ name }) => name),
  );
}

function checkName(variable: string, names: readonly string[]): void {
  if (!names.includes(variable)) throw notPart(variable, names);
}

function notPart(variable: string, names: readonly string[]): GembaError {
  return new GembaError("no-such-variable", {
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
