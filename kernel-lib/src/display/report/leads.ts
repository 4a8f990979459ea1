import type { ReportMaterial } from "../../investigation";
import type { Comparison, VariableComparison } from "../../protocol";
import { clip, countText, hasVerdicts, leftOutSummary, plainText, titleOf, verdictText } from "../figures";
import { STORED } from "../stored";
import { factBlock } from "./block";
import type { Block } from "./block";
import type { Density } from "./density";
import { DRAWN_SUSPECTS } from "./suspects";

/** What else differs, what may give the answer away, what was left out and what to know. */
export function otherLeads(material: ReportMaterial, density: Density): Block[] {
  const { lines } = density;
  return [
    factBlock("Pinned too", alsoPinned(material, density), lines),
    factBlock("Other leads", leadsText(material, density), lines),
    factBlock("⚑ Gives the answer away", givingAway(material, density), lines),
    factBlock("Left out", leftOutText(material), lines),
    factBlock("Know before you act", warningsText(material, density), lines),
  ];
}

function alsoPinned({ comparison, suspects }: ReportMaterial, { named }: Density): string {
  const rest = suspects.slice(DRAWN_SUSPECTS);
  return listed(
    comparison.variables.filter(({ name }) => rest.includes(name)),
    comparison,
    named,
  );
}

function leadsText({ comparison, suspects }: ReportMaterial, { named }: Density): string {
  const isJudged = hasVerdicts(comparison);
  const told = new Set(familiesOf(comparison, suspects));
  const leads = comparison.variables.filter(({ name, family, significance, flags = [] }) => {
    if (suspects.includes(name) || flags.length > 0) return false;
    if (isJudged && significance?.verdict !== "clear" && significance?.verdict !== "possible") return false;
    if (family === undefined) return true;
    // Of tags that move together one is named.
    const isNew = !told.has(family);
    told.add(family);
    return isNew;
  });
  if (isJudged && leads.length === 0)
    return suspects.length === 0 ? "" : "no other tag differs more than chance explains.";
  // Without verdicts every tag differs somehow: only the first are worth a line.
  return listed(isJudged ? leads : leads.slice(0, named), comparison, named);
}

function familiesOf({ variables }: Comparison, names: readonly string[]): number[] {
  return variables.flatMap(({ name, family }) =>
    family !== undefined && names.includes(name) ? [family] : [],
  );
}

function listed(variables: readonly VariableComparison[], comparison: Comparison, most: number): string {
  const judged = hasVerdicts(comparison);
  const named = variables.slice(0, most).map(variable => {
    const verdict = variable.significance?.verdict;
    const asides = [
      clip(plainText(variable.words).trim(), 40),
      ...(judged && verdict !== undefined ? [verdictText(verdict).toLowerCase()] : []),
    ];
    return `${clip(titleOf(variable, comparison), 44)} (${asides.join("; ")})`;
  });
  return named.length === 0 ? "" : `${andMore(named, variables.length)}.`;
}

function givingAway({ comparison, suspects }: ReportMaterial, { named }: Density): string {
  const flagged = comparison.variables.filter(
    ({ name, flags = [] }) => flags.length > 0 && !suspects.includes(name),
  );
  const names = flagged.slice(0, named).map(variable => clip(titleOf(variable, comparison), 44));
  return names.length === 0
    ? ""
    : `${andMore(names, flagged.length)}: no suspect before somebody has looked at why.`;
}

function leftOutText({ comparison: { leftOut } }: ReportMaterial): string {
  return leftOut.length === 0
    ? ""
    : `${countText(leftOut.length, STORED)} ${leftOut.length === 1 ? "tag" : "tags"}: ${leftOutSummary(leftOut, STORED)}.`;
}

function warningsText({ comparison: { notices } }: ReportMaterial, { warnings: most }: Density): string {
  const warnings = notices.filter(({ level }) => level === "warning");
  const told = warnings.slice(0, most).map(({ text }) => clip(plainText(text), 170));
  const more = warnings.length - told.length;
  const rest =
    more === 1
      ? "1 more warning stands in the notebook."
      : `${countText(more, STORED)} more warnings stand in the notebook.`;
  return [...told, ...(more > 0 ? [rest] : [])].join(" ");
}

/** "a, b and 3 more" */
export function andMore(names: readonly string[], all: number): string {
  const more = all - names.length;
  return `${names.join(", ")}${more > 0 ? ` and ${countText(more, STORED)} more` : ""}`;
}
