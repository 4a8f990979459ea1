import { pictureOf } from "../compare";
import { profilePicture } from "../data";
import { askCase, sliceExplanation } from "../explain/explanation";
import { GembaError, nearestNames, quoted } from "../protocol";
import type { CaseReply, ExplanationSlice, Picture, ProfilePicture, SettingChange } from "../protocol";
import type { ExplanationEntry, ResultEntry } from "./session";

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
  if (result.kind === "explanation") return pictureOf(result.table, result.source.labels, variable, within);
  const found = result.variables.find(({ name }) => name === variable)!;
  return profilePicture(result.table, result.counted, found, within);
}

/** @throws GembaError `no-such-variable` for a name that a result does not hold. */
export function checkPartOf(result: ResultEntry, variable: string): void {
  const names = namesIn(result);
  if (names.includes(variable)) return;
  throw new GembaError("no-such-variable", {
    what: `${quoted(variable)} is not part of this result`,
    suggestions: nearestNames(variable, names),
  });
}

function namesIn(result: ResultEntry): string[] {
  switch (result.kind) {
    case "comparison":
      return result.comparison.variables.map(({ name }) => name);
    case "profile":
      return result.variables.map(({ name }) => name);
    case "explanation":
      return result.source.features.map(({ variable }) => variable.name);
  }
}

/** What an explanation says about a part of its axis. @throws GembaError `unknown-result`, `bad-period` */
export function sliceOf(result: ResultEntry, { from, to }: { from: number; to: number }): ExplanationSlice {
  checkedRange({ from, to });
  return sliceExplanation(explanationOf(result).source, { from, to });
}

/** What an explanation says about a row. @throws GembaError `unknown-result`, `no-such-variable`, `wrong-kind` */
export async function caseOf(
  result: ResultEntry,
  { at, changes }: { at: number; changes?: readonly SettingChange[] },
): Promise<CaseReply> {
  return askCase(explanationOf(result).source, at, changes);
}

function explanationOf(result: ResultEntry): ExplanationEntry {
  if (result.kind === "explanation") return result;
  throw new GembaError("unknown-result", {
    what: "This result is no explanation",
    remedy: "Ask one that explain() has shown.",
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
