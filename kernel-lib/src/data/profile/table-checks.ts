import type { Check, CheckCode, Notice } from "../../protocol";
import { formatPlantTime } from "../plant-time";
import type { Table } from "../table";
import { countOf, countText } from "../table-text";
import type { RowTimes } from "./gaps";
import { lengthText } from "./words";

/** Notices of a table that are checks, what they are about and what to do about them. */
const FROM_NOTICES: ReadonlyMap<string, { code: CheckCode; advice?: string }> = new Map([
  ["joined", { code: "source" }],
  [
    "skipped-times",
    {
      code: "skipped-times",
      advice:
        "Name the zone of the logger's clock: timeZone of the source, such as “Etc/GMT-1” for winter time.",
    },
  ],
  [
    "doubled-times",
    { code: "repeated-hour", advice: "Say which hour is meant: repeatedHour of the source." },
  ],
  ["no-time", { code: "other", advice: "Look at those lines in the file." }],
  ["number-guessed", { code: "other", advice: "Say it: decimal of the source." }],
]);
/** Told with the variables that they are about, or found anew. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(["text-in-numbers", "repeated-times", "suggested-roles"]);

/** What reading and joining the sources has noticed; what is only worth knowing stays a notice. */
export function noticeChecks(notices: readonly Notice[]): Check[] {
  return notices.filter(isCheck).map(({ level, code, text, variable }): Check => {
    const { code: about, advice } = FROM_NOTICES.get(code) ?? { code: "other" as const };
    return {
      code: about,
      level: level === "warning" ? "warning" : "ok",
      text,
      variables: variable === undefined ? [] : [variable],
      ...(advice === undefined || level !== "warning" ? {} : { advice }),
    };
  });
}

/** What is only worth knowing: the notices that no check tells of. */
export function otherNotices(notices: readonly Notice[]): Notice[] {
  return notices.filter(notice => !isCheck(notice) && !TOLD_ELSEWHERE.has(notice.code));
}

function isCheck({ level, code }: Notice): boolean {
  return FROM_NOTICES.has(code) || (level === "warning" && !TOLD_ELSEWHERE.has(code));
}

/** Whether there are rows where rows should be, once each. */
export function timeChecks({ time, timeZone, intervalMs }: Table, times: RowTimes): Check[] {
  if (time === null || times.gaps === null) return [];
  const { repeated, gaps, longest } = times;
  const at = (ms: number): string => formatPlantTime(ms, timeZone, "reading");
  const repeatedCheck: Check =
    repeated === 0
      ? ok("repeated-times", "No time twice")
      : {
          code: "repeated-times",
          level: "warning",
          text: `${countOf(repeated, "row")} with the same time as the row before`,
          variables: [],
          advice:
            intervalMs === 0
              ? "Are the times cut to whole hours or days? Export them with minutes."
              : "Were two files of the same days read together? All rows count.",
        };
  if (gaps.count === 0) return [repeatedCheck, ok("gaps", "No gap in time")];
  return [
    repeatedCheck,
    {
      code: "gaps",
      level: "warning",
      text: `${countOf(gaps.count, "gap")} in time, the longest ${lengthText(gaps.longestMs ?? 0)}: about ${countText(gaps.rows)} rows are not there`,
      variables: [],
      details: longest.map(({ from, to }) => `${at(from)} – ${at(to)} (${lengthText(to - from)})`),
      advice: "Gaps stay gaps: nothing is filled in, and an episode ends at one.",
    },
  ];
}

/** A check that found nothing. */
export function ok(code: CheckCode, text: string): Check {
  return { code, level: "ok", text, variables: [] };
}
