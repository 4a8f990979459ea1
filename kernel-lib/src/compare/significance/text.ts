import type { Evidence } from "../../protocol";
import type { ShiftPlan } from "./plan";

/** How significance was judged, in words for people. */
export function significanceText(plan: ShiftPlan, evidence: Evidence): string {
  return [methodText(plan), clockText(plan), evidenceText(evidence)].filter(text => text !== "").join(" ");
}

function methodText({ grid, cells, draws, informative }: ShiftPlan): string {
  const times = draws.toLocaleString("en-US");
  if (grid.kind === "none")
    return `Beside ${times} labels with the rows in any order, since there is no time: rows count as independent.`;
  const both = informative.filter(yes => yes).length;
  const how = grid.kind === "order" ? "by so many rows, as the times are no regular grid, " : "";
  return `Beside ${times} labels moved in a circle ${how}inside ${cells.length} equal parts of the time (${both} hold both populations): slow signals keep their memory, and slow drift does not count.`;
}

function clockText({ clock, grid }: ShiftPlan): string {
  if (grid.kind === "none") return "";
  return clock.removed
    ? `What is usual at each time of day was taken away (${clock.reason}).`
    : `The time of day was left in (${clock.reason}).`;
}

function evidenceText({ occasions, level, wayOut }: Evidence): string {
  const out = wayOut === null ? "" : ` ${wayOut}`;
  if (level === "enough") return `${occasions} occasions.`;
  if (level === "weak") return `${occasions} occasions: weak evidence.${out}`;
  const counted = occasions === 0 ? "No occasion" : occasions === 1 ? "One occasion" : "Two occasions";
  return `Leads, not findings. ${counted}: anything else that changed then fits equally.${out}`;
}
