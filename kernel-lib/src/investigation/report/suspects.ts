import { GembaError, nearestNames, quoted } from "../../protocol";
import type { Comparison, VariableComparison } from "../../protocol";

/** Suspects when nobody pinned any. */
const DEFAULT_SUSPECTS = 2;

/**
 * The tags that a report shows as suspects: those that were pinned, or the first two that differ more
 * than chance explains. Of tags that move together one stands for all, and tags that may give the
 * answer away are no suspects unless somebody pins them. Where nothing could be judged (too few
 * occasions, or nobody asked) the first two are leads.
 *
 * @throws GembaError `no-such-variable` for a pinned tag that was not compared; `bad-options`
 */
export function suspectsOf(comparison: Comparison, pinned: readonly string[] = []): string[] {
  if (!isNames(pinned)) {
    throw new GembaError("bad-options", {
      what: "The pinned tags are no list of names",
      where: "pinned",
      remedy: 'Write pinned: ["…", "…"].',
    });
  }
  if (pinned.length === 0) return chosenSuspects(comparison);
  for (const name of pinned) checkCompared(comparison, name);
  return [...new Set(pinned)];
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(name => typeof name === "string");
}

function chosenSuspects({ variables, significance }: Comparison): string[] {
  const isJudged = significance.status === "computed" && significance.evidence?.level !== "leads";
  const families = new Set<number>();
  const chosen: string[] = [];
  for (const variable of variables) {
    if (chosen.length === DEFAULT_SUSPECTS) break;
    const { family } = variable;
    if (isJudged && !standsOut(variable)) continue;
    if ((variable.flags ?? []).length > 0 || (family !== undefined && families.has(family))) continue;
    if (family !== undefined) families.add(family);
    chosen.push(variable.name);
  }
  return chosen;
}

function standsOut({ significance }: VariableComparison): boolean {
  return significance?.verdict === "clear" || significance?.verdict === "possible";
}

function checkCompared({ variables, leftOut }: Comparison, name: string): void {
  if (variables.some(variable => variable.name === name)) return;
  const left = leftOut.find(({ variable }) => variable === name);
  const names = variables.map(variable => variable.name);
  throw new GembaError("no-such-variable", {
    what: `${quoted(name)} was not compared${left === undefined ? "" : `: ${left.reason}`}`,
    where: "pinned",
    remedy: "Pin tags that the comparison ranks.",
    suggestions: left === undefined ? nearestNames(name, names) : [],
  });
}
