import type { RankingName, Statistics, VariableComparison } from "../../protocol";
import { countText, numberText, percentText, valueText } from "./numbers";
import type { Format } from "./numbers";
import { clip, plainText } from "./plain";

/** Longest unit that is shown whole. */
const UNIT_LENGTH = 16;

/** The two names that a person gave the populations, ready to be shown. */
export interface Names {
  readonly event: string;
  readonly reference: string;
}

/** One line of the table of all statistics. */
export interface StatisticLine {
  /** What it is called. */
  readonly name: string;
  /** Its value in words, or "–". */
  readonly value: string;
  /** What it says, or why there is none. */
  readonly meaning: string;
}

const RANKINGS: readonly (readonly [RankingName, string])[] = [
  ["strength", "strength"],
  ["difference", "difference"],
  ["ks", "largest gap (KS)"],
  ["wassersteinStandardised", "distance moved"],
  ["auc", "pairs (AUC)"],
  ["cliffsDelta", "pairs (Cliff's delta)"],
  ["intersection", "lack of overlap"],
  ["totalVariation", "total variation"],
  ["hellinger", "Hellinger distance"],
  ["jensenShannon", "Jensen–Shannon distance"],
  ["mutualInformation", "mutual information"],
  ["psi", "stability index (PSI)"],
];

/** What tags can be ranked by, what people look at first in front. */
export const RANKING_NAMES: readonly RankingName[] = RANKINGS.map(([name]) => name);

/** What a ranking is called at the head of a column. */
export function rankingTitle(ranking: RankingName): string {
  return RANKINGS.find(([name]) => name === ranking)![1];
}

/**
 * How far apart the two populations are in the statistic of the ranking, from 0
 * (alike) upward: the length of a bar. Null where the statistic is not defined,
 * as most are for categories: those stand last in such a ranking.
 */
export function separation(
  { statistics, significance }: VariableComparison,
  ranking: RankingName,
): number | null {
  if (ranking === "strength") {
    const strength = significance?.strength ?? null;
    return strength === null ? null : Math.max(0, strength);
  }
  const value = statistics[ranking] ?? null;
  if (value === null) return null;
  if (ranking === "auc") return Math.abs(2 * value - 1);
  if (ranking === "intersection") return 1 - value;
  return Math.abs(value);
}

/** A separation as a number: small ones are all alike. */
export function separationText(separation: number | null, format: Format = {}): string {
  if (separation === null) return "–";
  return separation > 0 && separation < 0.001
    ? `<\u00A0${numberText(0.001, format)}`
    : numberText(separation, format);
}

/** The reach of a tag's values as far as its statistics tell; undefined when they don't. */
export function reachOf({ threshold, medianEvent, medianReference }: Statistics): number | undefined {
  const known = [medianEvent, medianReference, threshold?.cut ?? null].filter(value => value !== null);
  if (known.length < 2) return undefined;
  const reach = 4 * (Math.max(...known) - Math.min(...known));
  return reach > 0 ? reach : undefined;
}

/** The best cut with its unit, the same wherever it is told; null when there is none. */
export function cutText(variable: VariableComparison, format: Format = {}): string | null {
  const { threshold } = variable.statistics;
  return threshold === null
    ? null
    : valueText(threshold.cut, shownUnit(variable), format, reachOf(variable.statistics));
}

/** In how many of 100 pairs the event is higher, or lower where that is more. Only all of them are 100. */
export function pairsCount(auc: number): number {
  const share = Math.max(auc, 1 - auc);
  return share === 1 ? 100 : Math.min(99, Math.round(100 * share));
}

/** "in 71 of 100 wet–normal pairs, wet is higher" */
export function pairsText(auc: number, { event, reference }: Names): string {
  const word = auc >= 0.5 ? "higher" : "lower";
  return `in ${pairsCount(auc)} of 100 ${event}–${reference} pairs, ${event} is ${word}`;
}

/** Every statistic of a tag with what it says: the Details table. */
export function statisticLines(
  variable: VariableComparison,
  names: Names,
  format: Format = {},
): StatisticLine[] {
  const { statistics: s, n } = variable;
  const reasons = new Map(Object.entries(s.reasons ?? {}));
  const number = (value: number): string => numberText(value, format);
  const bits = (value: number): string => `${number(value)} bits`;
  const value = (x: number): string => valueText(x, shownUnit(variable), format, reachOf(s));
  const line = (
    key: keyof Statistics,
    name: string,
    text: (x: number) => string,
    meaning: string,
  ): StatisticLine => {
    const found = s[key];
    return typeof found === "number"
      ? { name, value: text(found), meaning }
      : { name, value: "–", meaning: plainText(reasons.get(key) ?? "not defined here") };
  };
  const counted: StatisticLine[] = [
    {
      name: "Readings",
      value: `${countText(n.event, format)} ${names.event}, ${countText(n.reference, format)} ${names.reference}`,
      meaning: missingText(variable, names, format),
    },
  ];
  const shares = (what: string): StatisticLine[] => [
    line("hellinger", "Hellinger distance", number, `0: the same ${what}; 1: nothing in common`),
    line("jensenShannon", "Jensen–Shannon distance", number, `0: the same ${what}; 1: nothing in common`),
    line("mutualInformation", "Mutual information", bits, "what a reading tells about its side; 0: nothing"),
    line("psi", "Stability index (PSI)", number, "by habit, from 0.1 a shift and from 0.25 a large one"),
  ];
  if (variable.kind !== "numeric") {
    return [
      ...counted,
      line("difference", "Difference (D)", number, "√3 times the total variation: the scale of a shift"),
      line("totalVariation", "Total variation", number, "0: the same mix of categories; 1: none in common"),
      ...shares("mix of categories"),
      line(
        "cramersV",
        "Cramér's V",
        number,
        "0: categories and sides are unrelated; 1: one decides the other",
      ),
    ];
  }
  return [
    ...counted,
    line("difference", "Difference (D)", number, componentsText(s, format)),
    line("medianEvent", `Median, ${names.event}`, value, "half of the readings are below"),
    line("medianReference", `Median, ${names.reference}`, value, "half of the readings are below"),
    line("auc", "AUC", number, s.auc === null ? "" : pairsText(s.auc, names)),
    line("cliffsDelta", "Cliff's delta", number, "−1 to 1; 0: neither is higher"),
    line(
      "ks",
      "Largest gap (KS)",
      number,
      s.ksAt === null ? "" : `between the cumulative curves, at ${value(s.ksAt)}`,
    ),
    line(
      "wasserstein",
      "Distance moved (Wasserstein)",
      value,
      "how far readings must move for the two to be alike",
    ),
    line("wassersteinStandardised", "… in interquartile ranges", number, "the same, comparable between tags"),
    line(
      "energy",
      "Energy distance",
      number,
      "the same in spirit, large where many readings are a little apart",
    ),
    line("intersection", "Overlap of the histograms", number, "1: the same; 0: nothing in common"),
    line("totalVariation", "Total variation", number, "1 minus the overlap"),
    ...shares("histograms"),
    ...cutLines(s, names, value, format),
    ...independentLines(s, number),
  ];
}

/** The unit as it is shown after a number. */
export function shownUnit({ unit }: { unit?: string }): string | undefined {
  return unit === undefined ? undefined : clip(plainText(unit).trim(), UNIT_LENGTH);
}

function componentsText({ components }: Statistics, format: Format): string {
  if (components === null) return "";
  const words = ["location", "spread", "skew", "tails"];
  return components.map((component, i) => `${words[i]} ${numberText(component, format)}`).join(", ");
}

/** p-values that somebody asked for; nobody is shown what they are not there for. */
function independentLines(
  { mannWhitneyP, ksP }: Statistics,
  number: (value: number) => string,
): StatisticLine[] {
  const lines: [string, number | null | undefined][] = [
    ["p of Mann–Whitney", mannWhitneyP],
    ["p of Kolmogorov–Smirnov", ksP],
  ];
  return lines
    .filter((each): each is [string, number] => typeof each[1] === "number")
    .map(([name, p]) => ({ name, value: number(p), meaning: "only if rows are independent of each other" }));
}

function missingText({ n }: VariableComparison, names: Names, format: Format): string {
  if (n.missingEvent + n.missingReference === 0) return "none missing";
  return `missing: ${countText(n.missingEvent, format)} ${names.event}, ${countText(n.missingReference, format)} ${names.reference}`;
}

function cutLines(
  { threshold }: Statistics,
  { event }: Names,
  value: (x: number) => string,
  format: Format,
): StatisticLine[] {
  if (threshold === null) return [{ name: "Best cut", value: "–", meaning: "no cut separates the two" }];
  const { cut, side, precision, recall, giniDecrease } = threshold;
  const sideWords = side === "above" ? "above the cut" : "at or below the cut";
  return [
    {
      name: "Best cut",
      value: value(cut),
      meaning: `lowers the Gini impurity by ${numberText(giniDecrease, format)}`,
    },
    {
      name: "Precision",
      value: percentText(precision, 1, format),
      meaning: `of the readings ${sideWords} are ${event}`,
    },
    {
      name: "Recall",
      value: percentText(recall, 1, format),
      meaning: `of the ${event} readings are ${sideWords}`,
    },
  ];
}
