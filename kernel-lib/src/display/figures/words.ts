import type { CategoryRate, Comparison, LeftOut, VariableComparison } from "../../protocol";
import { countText, durationText, percentText, rateText, valueText } from "./numbers";
import type { Format } from "./numbers";
import { clip, plainText } from "./plain";
import { cutText, reachOf, shownUnit } from "./statistics";
import type { Names } from "./statistics";

/** Longest name inside a sentence. */
const NAME_LENGTH = 80;

/** The populations' names as they are shown. */
export function namesOf({ labels }: Pick<Comparison, "labels">): Names {
  return {
    event: clip(plainText(labels.event).trim(), NAME_LENGTH) || "event",
    reference: clip(plainText(labels.reference).trim(), NAME_LENGTH) || "reference",
  };
}

/** The tag itself, as text: what it is called in the data. */
export function tagOf({ name }: Pick<VariableComparison, "name">): string {
  return plainText(name).trim() || "(no name)";
}

/** A result, as far as its tags are called something. */
export interface Described {
  readonly variables: readonly { readonly description?: string }[];
}

/** Descriptions that several tags of a result share. */
const sharedDescriptions: WeakMap<Described, ReadonlySet<string>> = new WeakMap();

function sharedIn(result: Described): ReadonlySet<string> {
  let shared = sharedDescriptions.get(result);
  if (shared === undefined) {
    const seen = new Set<string>();
    const repeated = new Set<string>();
    for (const { description = "" } of result.variables)
      (seen.has(description) ? repeated : seen).add(description);
    shared = repeated;
    sharedDescriptions.set(result, shared);
  }
  return shared;
}

/**
 * What people call a tag: its description; its name where nobody described it or where
 * the description does not tell it from others of the result.
 */
export function titleOf(
  { name, description = "" }: Pick<VariableComparison, "name" | "description">,
  result: Described,
): string {
  const text = sharedIn(result).has(description) ? "" : plainText(description).trim();
  return clip(text === "" ? tagOf({ name }) : text, NAME_LENGTH);
}

/**
 * The answer in one sentence. It says that tags differ and how, never that they cause anything.
 *
 * @example // Oven zone 2 temperature differs most: above 214 °C 31 % wet (12 of 39), below 4 %.
 */
export function headline(comparison: Comparison, format: Format = {}): string {
  const leader = comparison.variables[0];
  if (leader === undefined) return "No tag was left to compare.";
  const { difference, totalVariation } = leader.statistics;
  if ((difference ?? totalVariation ?? 0) === 0) return "No tag differs.";
  const names = namesOf(comparison);
  const title = titleOf(leader, comparison);
  const how = `${shapeWords(leader)}${howItDiffers(leader, names, format)}.`;
  // In a ranking by strength nothing that follows is seen where the first is not.
  return leader.significance?.verdict === "not seen" && comparison.rankedBy === "strength"
    ? `No tag differs more than chance explains. ${title} comes closest: ${how}`
    : `${title} differs most: ${how}`;
}

/** A cut alone would hide that the values spread or lean otherwise, where that is what differs most. */
function shapeWords({ words, statistics: { components } }: VariableComparison): string {
  if (components === null) return "";
  const [location, ...others] = components.map((component, j) => (component * component) / (j + 1));
  return Math.max(...others) > location! ? `${clip(plainText(words).trim(), 80)}; ` : "";
}

function howItDiffers(variable: VariableComparison, names: Names, format: Format): string {
  const { threshold, categories, medianEvent, medianReference } = variable.statistics;
  if (threshold !== null) {
    const { side } = threshold;
    const other = side === "above" ? "below" : "above";
    const { event, total } = threshold[other];
    // Two bare numbers in a row would read as one.
    const pause = shownUnit(variable) ? "" : ",";
    return `${side} ${cutText(variable, format) ?? ""}${pause} ${rateText(threshold[side], names.event, format)}, ${other} ${percentText(event, total, format)}`;
  }
  const [first] = categories === null ? [] : categoriesBySeparation(categories);
  if (first !== undefined) {
    const rest = restOf(variable, first);
    const rate = rateText({ event: first.event, total: first.event + first.reference }, names.event, format);
    return `with “${clip(categoryTitle(first), 40)}” ${rate}, otherwise ${percentText(rest.event, rest.total, format)}`;
  }
  const value = (x: number): string =>
    valueText(x, shownUnit(variable), format, reachOf(variable.statistics));
  return medianEvent === null || medianReference === null
    ? plainText(variable.words)
    : `median ${value(medianEvent)} ${names.event}, ${value(medianReference)} ${names.reference}`;
}

/** What a category is called on screen. */
export function categoryTitle({ category, pooled }: CategoryRate): string {
  return plainText(category).trim() || (pooled ? "other" : "(empty)");
}

/** Categories, those first that the event holds more of than the reference. */
export function categoriesBySeparation(categories: readonly CategoryRate[]): CategoryRate[] {
  const sum = (of: (rate: CategoryRate) => number): number =>
    categories.reduce((all, rate) => all + of(rate), 0);
  const [events, references] = [sum(({ event }) => event), sum(({ reference }) => reference)];
  const excess = ({ event, reference }: CategoryRate): number =>
    event / Math.max(1, events) - reference / Math.max(1, references);
  return [...categories].sort((a, b) => excess(b) - excess(a));
}

function restOf(
  { n }: VariableComparison,
  { event, reference }: CategoryRate,
): { event: number; total: number } {
  return { event: n.event - event, total: n.event + n.reference - event - reference };
}

/** "22 wet, 231 normal, 27 left out · 5 episodes, longest 2 h 10 min" */
export function countsText(
  comparison: Pick<Comparison, "counts" | "episodes" | "labels">,
  format: Format = {},
): string {
  const { counts, episodes } = comparison;
  const names = namesOf(comparison);
  const leftOut = counts.ignored === 0 ? "" : `, ${countText(counts.ignored, format)} left out`;
  const longest =
    episodes.longestMs === null || episodes.longestMs <= 0 || episodes.count === 0
      ? ""
      : `, longest ${durationText(episodes.longestMs, format)}`;
  return (
    `${countText(counts.event, format)} ${names.event}, ${countText(counts.reference, format)} ${names.reference}${leftOut}` +
    ` · ${countText(episodes.count, format)} ${episodes.count === 1 ? "episode" : "episodes"}${longest}`
  );
}

/** What the event is and what one row is: "wet: moisture above 4.2 %; one row is one reading, every 1 min" */
export function meaningText(comparison: Comparison): string {
  const { targetText, rowText } = comparison;
  return clip(plainText(`${namesOf(comparison).event}: ${targetText}; ${rowText}`), 400);
}

/** How often the event happened on one side of a tag's cut. */
export interface SideRate {
  /** Which side, beginning with a capital: "Above 214 °C". */
  readonly side: string;
  readonly event: number;
  readonly total: number;
}

/** The rate on either side of a tag's cut, the side of the event first; empty when there is no cut. */
export function ratesOf(variable: VariableComparison, format: Format = {}): SideRate[] {
  const { threshold, categories } = variable.statistics;
  if (threshold !== null) {
    const at = cutText(variable, format) ?? "";
    const sides = threshold.side === "above" ? (["above", "below"] as const) : (["below", "above"] as const);
    return sides.map(side => ({ side: `${side === "above" ? "Above" : "Below"} ${at}`, ...threshold[side] }));
  }
  const [first] = categories === null ? [] : categoriesBySeparation(categories);
  if (first === undefined) return [];
  return [
    { side: clip(categoryTitle(first), 40), event: first.event, total: first.event + first.reference },
    { side: "Otherwise", ...restOf(variable, first) },
  ];
}

/** The rate on either side of a tag's cut, one sentence each; empty when there is no cut. */
export function rateSentences(variable: VariableComparison, names: Names, format: Format = {}): string[] {
  return ratesOf(variable, format).map(
    ({ side, ...rate }) => `${side}: ${rateText(rate, names.event, format)}`,
  );
}

/** How many tags were left out and why: "4 measured afterwards, 2 constant". */
export function leftOutSummary(leftOut: readonly LeftOut[], format: Format = {}): string {
  const counts = new Map<string, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${countText(count, format)} ${reason}`).join(", ");
}
