import type { TranslationBundle } from "@jupyterlab/translation";
import type { Labels, Run } from "gembalab/protocol";
import type { Doing, StepName } from "../decisions";
import { countText, remainingText } from "../format";
import type { Hindrance } from "./model";

/** Why Compare waits, as a sentence. */
export function hindranceWords(
  hindrance: Hindrance,
  { event, reference }: Labels,
  trans: TranslationBundle,
): string {
  switch (hindrance) {
    case "no data":
      return trans.__("Choose the data first.");
    case "no target":
      return trans.__("Say what went wrong first.");
    case "target unfinished":
      return trans.__("The target is not finished.");
    case "time unfinished":
      return trans.__("The dates are not finished.");
    case "refused":
      return trans.__("The kernel can't use this as it is.");
    case "nothing happened":
      return trans.__("No %1 rows in this period.", event);
    case "nothing normal":
      return trans.__("No %1 rows in this period.", reference);
    case "no tags":
      return trans.__("No tag is left to compare.");
  }
}

/** The step that mends it. */
export function stepFor(hindrance: Hindrance): StepName {
  switch (hindrance) {
    case "no data":
      return "data";
    case "time unfinished":
      return "time";
    case "no tags":
      return "tags";
    case "no target":
    case "target unfinished":
    case "refused":
    case "nothing happened":
    case "nothing normal":
      return "target";
  }
}

/** What the panel does at the moment. */
export function doingWords(doing: Doing, trans: TranslationBundle): string {
  switch (doing) {
    case "opening":
      return trans.__("Reading the data…");
    case "simulating":
      return trans.__("Simulating 30 days of a biscuit line…");
    case "restoring":
      return trans.__("Running the notebook's own cells…");
    case "writing":
      return trans.__("Writing the cell…");
    case "comparing":
      return trans.__("Comparing…");
    case "profiling":
      return trans.__("Checking the data…");
    case "explaining":
      return trans.__("Trying models…");
    case "testing blanks":
      return trans.__("Trying labels that mean nothing…");
    case "running":
      return trans.__("Running the cell…");
  }
}

/** "12 of 41 tags · 3 s left"; "5 of 22 steps · best so far: 74 of 100 pairs · 8 s left" */
export function progressWords(
  { done, total, remainingMs, note, unit }: Run,
  trans: TranslationBundle,
): string {
  if (unit === "steps" && done === 0) return trans.__("Preparing…");
  const progress =
    unit === "steps"
      ? trans.__("%1 of %2 steps", countText(done), countText(total))
      : trans.__("%1 of %2 tags", countText(done), countText(total));
  const remaining = remainingMs === null || done === 0 || done >= total ? "" : remainingText(remainingMs);
  return [progress, note ?? "", remaining].filter(text => text !== "").join(" · ");
}
