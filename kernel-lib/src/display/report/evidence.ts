import type { Comparison, VariableComparison } from "../../protocol";
import {
  adjustedSentence,
  clip,
  delaySentence,
  falseAlarmsText,
  flagTexts,
  hasVerdicts,
  missingText,
  namesOf,
  NO_SIGNIFICANCE,
  pairsText,
  plainText,
  sameText,
  shownUnit,
  valueText,
  verdictMeaning,
  verdictText,
} from "../figures";
import { reachOf } from "../figures/statistics";
import { STORED } from "../stored";
import { sentence } from "./block";

/** Tags that move together with a suspect and are named. */
const COMPANIONS = 3;

/** How a tag differs: "higher; median 214 °C wet, 206 °C normal; in 71 of 100 wet–normal pairs, wet is higher". */
export function differenceText(variable: VariableComparison, comparison: Comparison): string {
  const names = namesOf(comparison);
  const { medianEvent, medianReference, auc } = variable.statistics;
  const value = (x: number): string =>
    valueText(x, shownUnit(variable), STORED, reachOf(variable.statistics));
  return [
    clip(plainText(variable.words).trim(), 100),
    ...(medianEvent === null || medianReference === null
      ? []
      : [`median ${value(medianEvent)} ${names.event}, ${value(medianReference)} ${names.reference}`]),
    ...(auc === null ? [] : [pairsText(auc, names)]),
  ].join("; ");
}

/** What a tag's badge reads; null where there are no verdicts. */
export function badgeText({ significance }: VariableComparison, comparison: Comparison): string | null {
  return significance === undefined || !hasVerdicts(comparison) ? null : verdictText(significance.verdict);
}

/** What is known about a suspect beside its charts, a sentence each, the weightiest first. */
export function evidenceSentences(variable: VariableComparison, comparison: Comparison): string[] {
  const names = namesOf(comparison);
  return [
    ...flagTexts(variable).map(text =>
      `⚑ May give the answer away: ${clip(text, 160)}.`.replace(/\.\.$/, "."),
    ),
    chanceSentence(variable, comparison),
    timeOfDaySentence(variable),
    alikeSentence(variable, comparison),
    delaySentence(variable, names, STORED),
    cutSentence(variable),
    missingSentence(variable, comparison),
    familySentence(variable, comparison),
  ].filter(text => text !== null);
}

function chanceSentence(variable: VariableComparison, comparison: Comparison): string {
  const { significance } = variable;
  if (significance === undefined) return `${sentence(NO_SIGNIFICANCE)}.`;
  if (!hasVerdicts(comparison)) return "A lead: so few occasions can't tell it from chance.";
  const chance = falseAlarmsText(variable, STORED);
  const meaning = `${sentence(verdictMeaning(significance.verdict))}${chance === null ? "" : ` (${chance})`}.`;
  const drifts =
    significance.verdict === "not seen" && significance.circular !== null && significance.circular <= 0.05;
  return drifts ? `${meaning} It does move along over weeks, which can't be told from drift.` : meaning;
}

function timeOfDaySentence({ significance }: VariableComparison): string | null {
  return significance?.followsClock === true ? "The difference lives only through the time of day." : null;
}

function alikeSentence(variable: VariableComparison, comparison: Comparison): string | null {
  const { adjusted } = variable;
  const warning = adjustedSentence(variable, comparison.likeWithLike, STORED);
  if (warning !== null || adjusted === undefined || adjusted.auc === null) return warning;
  return `Within ${sameText(comparison.likeWithLike)}: ${pairsText(adjusted.auc, namesOf(comparison))}.`;
}

function cutSentence({ significance, statistics, ...variable }: VariableComparison): string | null {
  const range = significance?.cut?.range ?? null;
  const { threshold } = statistics;
  if (significance?.cut == null || threshold === null) return null;
  // The best cut and the interval of where to cut are found by different measures, and may disagree.
  if (range === null || threshold.cut < range[0] || threshold.cut > range[1])
    return "Where exactly to cut is not resolved.";
  const [low, high] = range.map(x => valueText(x, shownUnit(variable), STORED, reachOf(statistics)));
  return significance.cut.kind === "interval"
    ? `The cut lies between ${low} and ${high} (95 % interval).`
    : `Cuts from ${low} to ${high} do nearly as well.`;
}

function missingSentence({ missing }: VariableComparison, comparison: Comparison): string | null {
  if (missing === undefined || missing.q === null || missing.q > 0.1) return null;
  return `${sentence(missingText(missing, namesOf(comparison), STORED))}.`;
}

function familySentence({ name, family }: VariableComparison, { families }: Comparison): string | null {
  const members = family === undefined ? [] : (families?.[family]?.members ?? []);
  const others = members.filter(member => member !== name);
  if (others.length === 0) return null;
  const named = others.slice(0, COMPANIONS).map(member => clip(plainText(member), 40));
  const more = others.length - named.length;
  return `Moves together with ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}: one suspect.`;
}
