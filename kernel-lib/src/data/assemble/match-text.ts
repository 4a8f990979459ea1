import { quoted } from "../../protocol";
import type { Notice } from "../../protocol";
import { countOf, countText, intervalText } from "../table-text";
import type { MatchCounts } from "./match-samples";

/** From this share of unmatched rows on, a join is a warning. */
const MANY = 0.1;

/** How old a value may be when a row takes it, and whether that was said or is the default. */
export interface AgeLimit {
  readonly ms: number;
  readonly given: boolean;
}

/** What became of samples or readings, in a line for the notices and one for the source. */
export interface JoinText {
  readonly notice: Notice;
  /** "253 matched, 27 fell in stops". */
  readonly short: string;
}

/** @param stops names of the sources of stops */
export function joinText(
  name: string,
  noun: "sample" | "reading",
  counts: MatchCounts,
  baseRows: number,
  age: AgeLimit,
  stops: readonly string[],
): JoinText {
  const unmatched = reasonsOf(counts, stops);
  const matched = `${countText(counts.matched)} of ${countOf(counts.total, noun)} matched`;
  const reasons = unmatched.length === 0 ? "" : `; ${unmatched.join(", ")}`;
  const have = `${countText(counts.rows)} of ${countOf(baseRows, "row")} have one${ageText(age)}`;
  const lost = counts.outside + counts.tooOld;
  const worrying = counts.matched === 0 || lost > MANY * counts.total;
  return {
    notice: {
      level: worrying ? "warning" : "info",
      code: "joined",
      text: `${quoted(name)}: ${matched}${reasons}. ${have}.`,
    },
    short: [`${countText(counts.matched)} matched`, ...unmatched].join(", "),
  };
}

function reasonsOf(counts: MatchCounts, stops: readonly string[]): string[] {
  const { stopped, outside, followed, tooOld } = counts;
  const reasons: string[] = [];
  if (stopped > 0) reasons.push(`${countText(stopped)} fell in ${stops.join(" or ")}`);
  if (outside > 0) reasons.push(`${countText(outside)} ${outside === 1 ? "lies" : "lie"} outside the data`);
  if (tooOld > 0)
    reasons.push(`${countText(tooOld)} ${tooOld === 1 ? "was" : "were"} too old for the next row`);
  if (followed > 0) {
    reasons.push(
      `${countText(followed)} ${followed === 1 ? "was" : "were"} followed by another before the next row`,
    );
  }
  return reasons;
}

function ageText({ ms, given }: AgeLimit): string {
  if (ms === Infinity) return ", however old";
  const how = given ? "" : " (three of its intervals; maxAge changes that)";
  return ` no older than ${intervalText(ms)}${how}`;
}
