import { GembaError, nearestNames, quoted } from "../../protocol";

/** What a report may be told; everything may be left out. */
export interface ReportOptions {
  /**
   * The tags to show as suspects, in this order; the first two that differ more than chance explains
   * when left out. Charts are drawn of the first four, the others are named.
   */
  readonly pinned?: readonly string[];
  /** What you make of it; a line to fill in by hand when left out, as are the next three. */
  readonly weThink?: string;
  readonly nextStep?: string;
  readonly who?: string;
  readonly when?: string;
}

/** What stands in the lower part of the page; empty: to be filled in by hand. */
export interface ReportPlan {
  readonly weThink: string;
  readonly nextStep: string;
  readonly who: string;
  readonly when: string;
}

/** Characters that the page has room for. */
const ROOM: Readonly<Record<keyof ReportPlan, number>> = { weThink: 240, nextStep: 240, who: 60, when: 60 };
const KEYS: readonly string[] = ["pinned", ...Object.keys(ROOM)];

/** @throws GembaError `bad-options` for a path that does not end in .html */
export function checkReportPath(path: string): void {
  if (typeof path !== "string" || path.trim() === "" || /\.html?$/i.test(path)) return;
  throw new GembaError("bad-options", {
    what: "A report is a page for a browser",
    where: path,
    remedy: "Let the file's name end in .html.",
  });
}

/** The plan as the page shows it. @throws GembaError `bad-options` naming the option */
export function checkedPlan(options: ReportOptions): ReportPlan {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw wrong("options", "The options of a report are no object", "Write report(path, { pinned: […] }).");
  const unknown = Object.keys(options).find(key => !KEYS.includes(key));
  if (unknown !== undefined) {
    throw new GembaError("bad-options", {
      what: `A report has no option ${quoted(unknown)}`,
      where: "options",
      remedy: `Known are ${KEYS.join(", ")}.`,
      suggestions: nearestNames(unknown, KEYS),
    });
  }
  const { weThink, nextStep, who, when } = options;
  return {
    weThink: checkedText("weThink", weThink),
    nextStep: checkedText("nextStep", nextStep),
    who: checkedText("who", who),
    when: checkedText("when", when),
  };
}

function checkedText(key: keyof ReportPlan, text: string | undefined): string {
  if (text === undefined) return "";
  if (typeof text !== "string") throw wrong(key, "This is no text", `Write ${key}: "…".`);
  const trimmed = text.trim();
  if (trimmed.length <= ROOM[key]) return trimmed;
  throw wrong(
    key,
    `This has ${trimmed.length} characters, and one page has room for ${ROOM[key]}`,
    "Shorten it.",
  );
}

function wrong(where: string, what: string, remedy: string): GembaError {
  return new GembaError("bad-options", { what, where, remedy });
}
