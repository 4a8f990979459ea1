import type { Comparison } from "../../protocol";
import { figure, hasVerdicts, luckLineOf, numberText } from "../figures";
import { STORED } from "../stored";
import { NOTHING, SECTION_TITLE, SHEET, stacked, textBlock } from "./block";
import type { Block } from "./block";
import { image } from "./image";

/** Bars of those that come closest. */
const CLOSEST = 8;

/** Nothing stands out: how far all tags stay behind what luck alone reaches. */
export function noSuspects(result: Comparison): Block {
  const envelope = { kind: "comparison", version: 1, id: "report", result } as const;
  const options = { ...STORED, width: SHEET.width, bars: CLOSEST };
  const { ranked } = figure(envelope, options);
  return stacked([
    textBlock("Suspects", SECTION_TITLE),
    textBlock([whyNone(result), luckText(result)].join(" "), { tag: "p", size: 12, line: 16 }),
    result.variables.length === 0
      ? NOTHING
      : { html: `<div class="charts">${image(ranked, SHEET.width)}</div>`, height: ranked.layout.height },
  ]);
}

function whyNone(comparison: Comparison): string {
  const { variables, significance } = comparison;
  const differs = variables.some(
    each => each.significance?.verdict === "clear" || each.significance?.verdict === "possible",
  );
  if (differs || !hasVerdicts(comparison)) return "None: the tags that differ may give the answer away.";
  // Few occasions could hardly have shown anything: that they have not says nothing.
  return significance.evidence?.level === "enough"
    ? "None: no tag differs more than chance explains. That is a finding too."
    : "None: on so few occasions no tag differs more than chance explains. More occasions may show one.";
}

/** What luck alone reaches, to read the bars by; empty where they show something else. */
function luckText(comparison: Comparison): string {
  const luck = luckLineOf(comparison, comparison.rankedBy);
  const strength = comparison.variables[0]?.significance?.strength ?? null;
  if (luck === null || strength === null) return "";
  return `The luckiest of all tags stays below ${numberText(luck, STORED)} in 95 of 100 tries; the first here reaches ${numberText(Math.max(0, strength), STORED)}.`;
}
