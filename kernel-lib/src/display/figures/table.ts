import type { Comparison, RankingName, VariableComparison, VariableSignificance } from "../../protocol";
import { chanceText, hasVerdicts, lagText, rankText, verdictText } from "./judgement";
import { numberText } from "./numbers";
import type { Format } from "./numbers";
import { plainText } from "./plain";
import { cutText, rankingTitle, separation } from "./statistics";
import { ratesOf, tagOf } from "./words";

/** Tags and their numbers as text, row by row. */
export interface TextTable {
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
}

const MEASURES: readonly RankingName[] = [
  "strength",
  "difference",
  "ks",
  "wassersteinStandardised",
  "cliffsDelta",
];

/**
 * The numbers of some tags of a comparison.
 *
 * @param format how numbers are written; null writes all digits with a dot, for spreadsheets
 */
export function comparisonTable(
  comparison: Comparison,
  variables: readonly VariableComparison[],
  format: Format | null,
): TextTable {
  const number = (value: number | null): string => {
    if (value === null) return format === null ? "" : "–";
    return format === null ? String(value) : numberText(value, format);
  };
  const judged = hasVerdicts(comparison);
  const measures = MEASURES.filter(by => variables.some(variable => valueOf(variable, by) !== null));
  const hasRanks = variables.some(({ significance }) => (significance?.rank ?? null) !== null);
  const hasLags = variables.some(({ delay }) => delay !== undefined);
  const head = [
    "tag",
    ...(format === null ? ["unit"] : []),
    ...(judged ? ["verdict", "false alarms"] : []),
    ...measures.map(rankingTitle),
    ...(hasRanks ? rankHead(format) : []),
    "cut",
    "rate there",
    "rate elsewhere",
    ...(hasLags ? ["differs most"] : []),
  ];
  const body = variables.map(variable => {
    const { significance, statistics } = variable;
    const rates = ratesOf(variable, format ?? {});
    const rate = (at: number): string => {
      const side = rates[at];
      if (side === undefined) return "";
      const share = side.event / Math.max(1, side.total);
      return format === null ? String(share) : `${numberText(100 * share, format)}\u00A0%`;
    };
    const q = significance?.q ?? null;
    const chance = q === null || format === null ? number(q) : chanceText(q, format);
    const cut =
      format === null ? number(statistics.threshold?.cut ?? null) : (cutText(variable, format) ?? "–");
    return [
      cell(tagOf(variable)),
      ...(format === null ? [cell(plainText(variable.unit ?? ""))] : []),
      ...(judged ? [significance === undefined ? "" : verdictText(significance.verdict), chance] : []),
      ...measures.map(by => number(valueOf(variable, by))),
      ...(hasRanks ? rankCells(significance?.rank, format) : []),
      cut,
      rate(0),
      rate(1),
      ...(hasLags ? [variable.delay === undefined ? "" : (lagText(variable.delay, format ?? {}) ?? "")] : []),
    ];
  });
  return { head, body };
}

/** A spreadsheet would take "1 – 3" for a date or a text: it gets both ends. */
function rankHead(format: Format | null): string[] {
  return format === null ? ["rank from", "rank to"] : ["rank by strength"];
}

function rankCells(rank: VariableSignificance["rank"], format: Format | null): string[] {
  if (format !== null) return [rankText(rank, format) ?? "–"];
  return (rank ?? ["", ""]).map(String);
}

/** Signed where the statistic has a sign. */
function valueOf(variable: VariableComparison, by: RankingName): number | null {
  return by === "cliffsDelta" ? variable.statistics.cliffsDelta : separation(variable, by);
}

/** A spreadsheet runs text that begins like a formula. */
function cell(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}
