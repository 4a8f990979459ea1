import type {
  Adjusted,
  Comparison,
  Delay,
  Evidence,
  MissingDifference,
  RankingName,
  VariableComparison,
  VariableSignificance,
  Verdict,
} from "../../protocol";
import { countText, durationText, percentText } from "./numbers";
import type { Format } from "./numbers";
import { clip, plainText } from "./plain";
import type { Names } from "./statistics";

const VERDICTS: Readonly<Record<Verdict, readonly [string, string]>> = {
  clear: ["Clear", "chance hardly explains it, on ten occasions or more"],
  possible: ["Possible", "chance is an unlikely explanation, not an excluded one"],
  "not seen": ["Not seen", "chance explains a difference like this one"],
  "too few episodes": ["Too few episodes", "on one or two occasions nothing can be said about chance"],
};

/** What a badge reads. */
export function verdictText(verdict: Verdict): string {
  return VERDICTS[verdict][0];
}

/** What a badge says. */
export function verdictMeaning(verdict: Verdict): string {
  return VERDICTS[verdict][1];
}

/**
 * A chance in whole per cent: nobody acts on the difference between 3e-7 and 3e-5.
 *
 * @example chanceText(3e-7) // "< 1 %"
 */
export function chanceText(chance: number, format: Format = {}): string {
  if (chance < 0.01) return `<\u00A0${percentText(0.01, 1, format)}`;
  return percentText(Math.min(0.99, Math.round(100 * chance) / 100), 1, format);
}

/** "false alarms < 1 %", as far as that is known. */
export function falseAlarmsText({ significance }: VariableComparison, format: Format = {}): string | null {
  const q = significance?.q ?? null;
  return q === null ? null : `false alarms ${chanceText(q, format)}`;
}

/** "1 – 3", or "1" where it is sure; null where it is not resolved. */
export function rankText(rank: VariableSignificance["rank"], format: Format = {}): string | null {
  if (rank === undefined || rank === null) return null;
  const [from, to] = rank;
  return from === to ? countText(from, format) : `${countText(from, format)} – ${countText(to, format)}`;
}

/** Said wherever a ranking is shown whose significance was not asked for. */
export const NO_SIGNIFICANCE = "no significance yet: ranked by difference alone";

/** How it was judged whether chance explains the differences, in one sentence. */
export function judgedText({ significance }: Comparison): string {
  return significance.status === "computed" ? clip(plainText(significance.text), 600) : NO_SIGNIFICANCE;
}

/** What the first of a ranking rests on, in few words: its verdict, or why there is none. */
export function restsOnText(comparison: Comparison, format: Format = {}): string {
  const leader = comparison.variables[0];
  if (comparison.significance.status !== "computed" || leader?.significance === undefined)
    return NO_SIGNIFICANCE;
  if (!hasVerdicts(comparison)) return "leads, not findings";
  const chance = falseAlarmsText(leader, format);
  const verdict = verdictText(leader.significance.verdict).toLowerCase();
  return chance === null ? verdict : `${verdict}, ${chance}`;
}

/** Whether verdicts stand beside the tags: with too few occasions they would all read the same. */
export function hasVerdicts({ significance }: Comparison): boolean {
  return significance.status === "computed" && significance.evidence?.level !== "leads";
}

/** What so few occasions can't tell, and the way out; null when there are three or more. */
export function cautionText({ episodes, significance }: Comparison): string | null {
  const { evidence } = significance;
  const occasions = evidence?.occasions ?? episodes.count;
  if (evidence === undefined ? occasions >= 3 : evidence.level !== "leads") return null;
  const only = occasions === 1 ? "one occasion" : `${occasions} occasions`;
  const wayOut = plainText(evidence?.wayOut ?? "").trim();
  const lead = `Leads, not findings: ${only} only, so anything else that changed then fits equally.`;
  return wayOut === "" ? lead : `${lead} ${sentence(clip(wayOut, 300))}`;
}

/** "weak evidence: 5 occasions"; empty where there is enough or nothing was judged. */
export function evidenceText(evidence: Evidence | undefined, format: Format = {}): string {
  if (evidence?.level !== "weak") return "";
  return `weak evidence: ${countText(evidence.occasions, format)} occasions`;
}

/** A text as a sentence. */
function sentence(text: string): string {
  const first = text.charAt(0).toLocaleUpperCase("en");
  return `${first}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}

/** "12 min before"; null where no lag was found. */
export function lagText(
  { lagRows, lagMs }: Pick<Delay, "lagRows" | "lagMs">,
  format: Format = {},
): string | null {
  if (lagRows === null) return null;
  if (lagRows === 0) return "at the same time";
  const rows = Math.abs(lagRows);
  const length =
    lagMs === null
      ? `${countText(rows, format)} ${rows === 1 ? "row" : "rows"}`
      : durationText(Math.abs(lagMs), format);
  return `${length} ${lagRows > 0 ? "before" : "after"}`;
}

/** Where in time a tag differs most, as a sentence; null where delays were not looked for. */
export function delaySentence(
  { delay }: VariableComparison,
  { event }: Names,
  format: Format = {},
): string | null {
  if (delay === undefined) return null;
  const lag = lagText(delay, format);
  if (lag === null) return `No delay: ${plainText(delay.reason ?? "none was found")}.`;
  const hold = delay.holdMs !== null && delay.holdMs > 0 ? `, ± ${durationText(delay.holdMs, format)}` : "";
  const where = delay.lagRows === 0 ? `at the same time as ${event}` : `${lag} ${event}`;
  return `Differs most ${where}${hold}${delay.consequence ? ": rather a consequence" : ""}.`;
}

/** What comparing like with like makes of a tag, as a sentence; null where it was not asked for. */
export function adjustedSentence(
  { adjusted }: VariableComparison,
  likeWithLike: readonly string[] | undefined,
  format: Format = {},
): string | null {
  if (adjusted === undefined) return null;
  const same = sameText(likeWithLike);
  if (!adjusted.testable)
    return `Not testable within ${same}: only ${usableText(adjusted, format)} have a like.`;
  if (adjusted.signChanged) return `Turns around within ${same}: trust the like-with-like comparison.`;
  return null;
}

/** "62 % of the events" */
export function usableText({ usableShare }: Adjusted, format: Format = {}): string {
  return `${percentText(usableShare, 1, format)} of the events`;
}

/** "same product, same load" */
export function sameText(likeWithLike: readonly string[] | undefined): string {
  const texts = (likeWithLike ?? []).map(text => plainText(text).trim()).filter(text => text !== "");
  return clip(texts.length === 0 ? "like" : texts.join(", "), 80);
}

/** "missing in 12 % of wet, 1 % of normal rows (false alarms < 1 %)" */
export function missingText(
  { event, reference, q }: MissingDifference,
  names: Names,
  format: Format = {},
): string {
  const judged = q === null ? "" : ` (false alarms ${chanceText(q, format)})`;
  return `missing in ${percentText(event, 1, format)} of ${names.event}, ${percentText(reference, 1, format)} of ${names.reference} rows${judged}`;
}

/** Whether any tag may give the answer away. */
export function flagTexts({ flags }: VariableComparison): string[] {
  return (flags ?? []).map(({ text }) => clip(plainText(text), 300));
}

/**
 * The ends of a bar's whisker: the 95 % interval of auc on the bar's own scale; null where
 * the bar shows something else or no interval is known.
 */
export function whiskerOf(
  { significance }: VariableComparison,
  ranking: RankingName,
): readonly [number, number] | null {
  const interval = significance?.aucInterval ?? null;
  if (interval === null || (ranking !== "auc" && ranking !== "cliffsDelta")) return null;
  const [from, to] = interval.map(auc => 2 * auc - 1) as [number, number];
  const ends = [Math.abs(from), Math.abs(to)] as const;
  return from <= 0 && to >= 0 ? [0, Math.max(...ends)] : [Math.min(...ends), Math.max(...ends)];
}

/** The strength that the luckiest of all tags stays below; null where the bars show something else. */
export function luckLineOf({ significance }: Comparison, ranking: RankingName): number | null {
  return ranking === "strength" ? (significance.luckLine ?? null) : null;
}
