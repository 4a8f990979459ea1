import type { Comparison, VariableComparison, VariableSignificance } from "../../protocol";
import {
  adjustedSentence,
  chanceText,
  delaySentence,
  flagTexts,
  missingText,
  rankText,
  sameText,
  usableText,
  verdictMeaning,
  verdictText,
} from "./judgement";
import { countText, durationText, numberText, valueText } from "./numbers";
import type { Format } from "./numbers";
import { clip, plainText } from "./plain";
import { pairsText, reachOf, shownUnit } from "./statistics";
import type { Names, StatisticLine } from "./statistics";

/** Names of a group that are told. */
const MOST_MEMBERS = 20;

/** Everything about chance, delays and like with like, with what it says: the upper part of the Details table. */
export function judgementLines(
  variable: VariableComparison,
  comparison: Comparison,
  names: Names,
  format: Format = {},
): StatisticLine[] {
  const { significance } = variable;
  return [
    ...(significance === undefined ? [] : chanceLines(variable, significance, comparison, names, format)),
    ...delayLines(variable, names, format),
    ...adjustedLines(variable, comparison, names, format),
    ...(variable.missing === undefined
      ? []
      : [{ name: "Missing readings", value: "", meaning: missingText(variable.missing, names, format) }]),
    ...flagTexts(variable).map(text => ({ name: "May give the answer away", value: "", meaning: text })),
    ...familyLines(variable, comparison),
  ];
}

function chanceLines(
  variable: VariableComparison,
  significance: VariableSignificance,
  comparison: Comparison,
  names: Names,
  format: Format,
): StatisticLine[] {
  const { verdict, p, q, floorBinds, strength, components, circular, memory, aucInterval } = significance;
  const smallest = significance.smallestDetectable;
  const number = (value: number): string => numberText(value, format);
  const lines: StatisticLine[] = [
    { name: "Verdict", value: verdictText(verdict), meaning: verdictMeaning(verdict) },
  ];
  const add = (name: string, value: string | null, meaning: string): void => {
    if (value !== null) lines.push({ name, value, meaning });
  };
  if (p === null) add("By luck", "–", plainText(significance.reason ?? "not judged"));
  add(
    "By luck",
    p === null ? null : chanceText(p, format),
    `of shifted labels do as well${floorBinds ? "; no smaller share was possible with so many draws" : ""}`,
  );
  add("False alarms (q)", q === null ? null : chanceText(q, format), "expected in a list cut here");
  add(
    "Strength",
    strength === null ? null : number(strength),
    components === null
      ? "how far it stands out from shifted labels"
      : `location ${number(components[0])}, spread ${number(components[1])}, skew ${number(components[2])}, tails ${number(components[3])}, in standard deviations of luck`,
  );
  lines.push(...rankLines(significance, comparison, format));
  if (significance.followsClock)
    add("Time of day", "follows it", "the difference lives only through the time of day");
  add(
    "Pairs, 95 % interval",
    aucInterval === null ? null : `${number(aucInterval[0])} – ${number(aucInterval[1])}`,
    "of the share of pairs in which it is higher",
  );
  add(
    "Smallest detectable",
    smallest === null ? null : number(smallest),
    smallest !== null && smallest > 1
      ? "Cliff's delta: even populations that never overlap (1) could have gone unseen in this much data"
      : "Cliff's delta that this much data could have found",
  );
  add("The signal's memory", memoryText(memory, format), "readings closer than this repeat each other");
  add(
    "Over the whole period",
    circular === null ? null : chanceText(circular, format),
    "by luck; moves together over weeks: one piece of evidence, not separable from drift",
  );
  add(
    "Parts of the period",
    countText(significance.informativeStrata, format),
    `hold both ${names.event} and ${names.reference}`,
  );
  lines.push(...cutLines(variable, significance, format));
  return lines;
}

/** Where the tag may stand among all; nothing where it can't be ranked, or ranks had no intervals yet. */
function rankLines(
  { rank, strength }: VariableSignificance,
  { variables, significance: { ranks, method } }: Comparison,
  format: Format,
): StatisticLine[] {
  if (ranks === undefined || strength === null) return [];
  const text = rankText(rank, format);
  if (text === null)
    return [{ name: "Rank", value: "not resolved", meaning: plainText(ranks.reason ?? "not judged") }];
  const ranked = variables.filter(({ significance }) => (significance?.strength ?? null) !== null).length;
  const blocks = countText(ranks.blocks ?? 0, format);
  const what = method === "permutation" ? "groups of rows" : "stretches of time";
  return [
    {
      name: "Rank, 95 % interval",
      value: `${text} of ${countText(ranked, format)}`,
      meaning: `by strength, when ${blocks} ${what} are drawn again and again`,
    },
  ];
}

function memoryText(memory: VariableSignificance["memory"], format: Format): string {
  if (memory === null) return "not estimable";
  return memory.ms === null ? `${numberText(memory.rows, format)} rows` : durationText(memory.ms, format);
}

function cutLines(
  variable: VariableComparison,
  { cut }: VariableSignificance,
  format: Format,
): StatisticLine[] {
  if (cut === null) return [];
  const value = (x: number): string =>
    valueText(x, shownUnit(variable), format, reachOf(variable.statistics));
  const range = cut.range === null ? "not resolved" : `${value(cut.range[0])} – ${value(cut.range[1])}`;
  const meaning =
    cut.kind === "interval"
      ? "the cut lies here (95 % interval)"
      : "cuts from here to there do nearly as well";
  const chance = cut.p === null ? "" : `; by luck ${chanceText(cut.p, format)}`;
  return [
    { name: "Where to cut", value: range, meaning: `${meaning}${chance}${otherCut(variable, cut, value)}` },
  ];
}

/** The cut that parts the rows best need not be where the judgement, which takes drift out, sees it. */
function otherCut(
  { statistics: { threshold } }: VariableComparison,
  { range }: NonNullable<VariableSignificance["cut"]>,
  value: (x: number) => string,
): string {
  if (threshold === null || range === null) return "";
  if (range[0] <= threshold.cut && threshold.cut <= range[1]) return "";
  return `; with drift taken out, unlike ${value(threshold.cut)}, which parts these very rows best`;
}

function delayLines(variable: VariableComparison, names: Names, format: Format): StatisticLine[] {
  const { delay } = variable;
  const said = delaySentence(variable, names, format);
  if (delay === undefined || said === null) return [];
  const chance = delay.p === null ? "–" : chanceText(delay.p, format);
  return [{ name: "Delay", value: chance, meaning: `by luck, the search accounted for. ${said}` }];
}

function adjustedLines(
  variable: VariableComparison,
  { likeWithLike }: Comparison,
  names: Names,
  format: Format,
): StatisticLine[] {
  const { adjusted } = variable;
  if (adjusted === undefined) return [];
  const name = `Within ${sameText(likeWithLike)}`;
  const warning = adjustedSentence(variable, likeWithLike, format);
  const { auc, q } = adjusted;
  if (auc === null)
    return [{ name, value: "–", meaning: warning ?? plainText(adjusted.reason ?? "not defined here") }];
  const judged = q === null ? "" : `, false alarms ${chanceText(q, format)}`;
  const usable = `; rests on ${usableText(adjusted, format)}`;
  return [
    {
      name,
      value: numberText(auc, format),
      meaning: `${pairsText(auc, names)}${judged}${usable}.${warning === null ? "" : ` ${warning}`}`,
    },
  ];
}

function familyLines({ family, name }: VariableComparison, { families }: Comparison): StatisticLine[] {
  const found = family === undefined ? undefined : families?.[family];
  if (found === undefined) return [];
  const others = found.members.filter(member => member !== name);
  const told = others.slice(0, MOST_MEMBERS).map(member => clip(plainText(member), 80));
  const more = others.length - told.length;
  const meaning = `${told.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return [{ name: "Move together", value: String(found.members.length), meaning }];
}
