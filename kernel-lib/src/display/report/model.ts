import type { ReportMaterial } from "../../investigation";
import type { Belief, Explanation, OperatingWindow } from "../../protocol";
import {
  clip,
  directionText,
  explanationHeadline,
  groupTitle,
  limitText,
  namesOf,
  plainText,
  windowText,
} from "../figures";
import { STORED } from "../stored";
import { factBlock } from "./block";
import type { Block } from "./block";
import type { Density } from "./density";
import { andMore } from "./leads";

/** Groups whose direction is told. */
const LEADERS = 3;
/** Settings of a window that are named. */
const SETTINGS = 4;
/** With fewer labels a blank test can't tell. */
const BLANKS_TO_TELL = 19;

/**
 * What a model says, where it may be believed. One that does not beat chance is kept off the page, and
 * with it all that was found along with it; a sentence says that it was tried.
 */
export function modelFacts({ explanation }: ReportMaterial, { lines }: Density): Block[] {
  if (explanation === null) return [];
  const { event } = namesOf(explanation);
  if (!isBelievable(explanation.belief)) {
    const text = `one was tried; it does not foresee ${event} better than chance, is not to be trusted, and is kept off this page.`;
    return [factBlock("Model", text, lines + 1)];
  }
  return [
    factBlock("Model", modelText(explanation), lines + 1),
    factBlock("Settings", settingsText(explanation, event), lines),
  ];
}

/** A blank test that does as well as the real one takes the trust away again. */
function isBelievable({ isTrusted, blankTest }: Belief): boolean {
  const isBlank = blankTest !== undefined && blankTest.blank.length >= BLANKS_TO_TELL && blankTest.p > 0.05;
  return isTrusted && !isBlank;
}

function modelText(explanation: Explanation): string {
  const names = namesOf(explanation);
  const directions = explanation.contributions.groups
    .slice(0, LEADERS)
    .map(group => [clip(groupTitle(group, explanation), 44), directionText(group, names)] as const)
    .filter(([, direction]) => direction !== "")
    .map(([title, direction]) => `${title}: ${direction}`);
  return [
    clip(explanationHeadline(explanation, STORED), 340),
    ...(directions.length === 0 ? [] : [`${directions.join("; ")}.`]),
    ...explanation.belief.flags.slice(0, 1).map(text => clip(plainText(text), 140)),
    "This explains the model, not the line.",
  ].join(" ");
}

/** Only what held on rows that took no part is worth a meeting's time; the lower bound comes first. */
function settingsText({ operatingWindow: found }: Explanation, event: string): string {
  if (found === null) return "";
  if (found.low === null || found.low <= 0)
    return `limits were looked for; on later rows none went along with fewer ${event} for certain.`;
  return `${windowText(found, event, STORED)} Within: ${limitsText(found)}. Associated, not proven.`;
}

function limitsText({ limits }: OperatingWindow): string {
  const named = limits
    .slice(0, SETTINGS)
    .map(({ variable, unit = "", low, high }) =>
      clip(`${plainText(variable)} ${limitText(low, high, STORED)} ${plainText(unit)}`.trim(), 60),
    );
  return andMore(named, limits.length);
}
