import type { Profile, VariableFlag, VariableProfile } from "../../protocol";
import { countText, durationText, numberText, percentText, valueText } from "./numbers";
import type { Format } from "./numbers";
import { clip, plainText } from "./plain";
import { shownUnit } from "./statistics";
import type { StatisticLine } from "./statistics";
import { axisTitle, isTimeAxis, knownZone, timeText } from "./times";
import { titleOf } from "./words";

/** Longest value of a tag inside a sentence. */
const VALUE_LENGTH = 40;

/** The answer in one sentence: whether the data is fit to use, and where it is worst. */
export function profileHeadline(profile: Profile, format: Format = {}): string {
  const { variables } = profile;
  if (variables.length === 0) return "There is no tag to look at.";
  const found = variables.filter(({ flags }) => flags.length > 0);
  const [worst] = found;
  if (worst === undefined) return `Nothing wrong was found in ${tagsText(variables.length, format)}.`;
  const verb = found.length === 1 ? "needs" : "need";
  return `${countText(found.length, format)} of ${tagsText(variables.length, format)} ${verb} a look; worst: ${titleOf(worst, profile)}, ${flagText(worst, worst.flags[0]!, format)}.`;
}

/** "40,490 rows count, 2,710 left out · 43 tags · 3 warnings" */
export function profileCounts(profile: Profile, format: Format = {}): string {
  const { counts, variables, checks } = profile;
  const leftOut = counts.ignored === 0 ? "" : `, ${countText(counts.ignored, format)} left out`;
  const warnings = checks.filter(({ level }) => level === "warning").length;
  const parts = [
    `${countText(counts.counted, format)} rows count${leftOut}`,
    tagsText(variables.length, format),
    warnings === 0
      ? "no warning"
      : `${countText(warnings, format)} ${warnings === 1 ? "warning" : "warnings"}`,
  ];
  return parts.join(" · ");
}

/** What one row is and what time was looked at: "one row is one reading, every 5 min · 24 Dec – 4 Jan 2018 · UTC time" */
export function profileMeaning({ rowText, coverage: { axis } }: Profile, format: Format = {}): string {
  const span = isTimeAxis(axis) ? axisTitle(axis, format) : "";
  return clip(plainText([rowText, span].filter(text => text !== "").join(" · ")), 400);
}

function tagsText(count: number, format: Format): string {
  return `${countText(count, format)} ${count === 1 ? "tag" : "tags"}`;
}

/** A length in rows, as time where there is time. */
function lengthText(rows: number, ms: number | null, format: Format): string {
  return ms === null || ms <= 0
    ? `${numberText(rows, format)} ${rows === 1 ? "row" : "rows"}`
    : durationText(ms, format);
}

/** What is wrong with a tag, in a few words. */
export function flagText(variable: VariableProfile, flag: VariableFlag, format: Format = {}): string {
  const { rows, missing, stuck, longest, infinite, impossible, beyondLimits, text } = variable;
  const count = (of: number): string => countText(of, format);
  switch (flag) {
    case "all missing":
      return "no value at all";
    case "constant":
      return `always ${clip(plainText(longest?.value ?? ""), VALUE_LENGTH)}`;
    case "stuck":
      return `stuck for ${stuck.count === 1 ? "" : "up to "}${lengthText(stuck.longestRows, stuck.longestMs, format)}`;
    case "missing":
      return `${percentText(missing.rows, rows + missing.rows, format)} missing`;
    case "impossible values":
      return `${count(impossible?.rows ?? 0)} impossible ${impossible?.rows === 1 ? "value" : "values"}`;
    case "infinite":
      return `${count(infinite)} infinite`;
    case "beyond limits":
      return `${count((beyondLimits?.below ?? 0) + (beyondLimits?.above ?? 0))} beyond limits`;
    case "text":
      return `text ${count(text.reduce((sum, word) => sum + word.count, 0))}×`;
  }
}

/** Everything that is wrong with a tag: "stuck for 9 h, 12 % missing"; empty when nothing is. */
export function flagsText(variable: VariableProfile, format: Format = {}): string {
  return variable.flags.map(flag => flagText(variable, flag, format)).join(", ");
}

/** Every number of a tag's profile with what it says. */
export function profileLines(
  variable: VariableProfile,
  profile: Profile,
  format: Format = {},
): StatisticLine[] {
  const { rows, missing, distinct, hold, longest, stuck, range, text } = variable;
  const unit = shownUnit(variable);
  const reach = range === null ? undefined : range.high - range.low;
  const value = (x: number): string => valueText(x, unit, format, reach);
  const length = (of: number, ms: number | null): string => lengthText(of, ms, format);
  const lines: (StatisticLine | null)[] = [
    {
      name: "Readings",
      value: countText(rows, format),
      meaning: `of ${countText(profile.counts.counted, format)} rows that count`,
    },
    {
      name: "Missing",
      value: percentText(missing.rows, rows + missing.rows, format),
      meaning:
        missing.rows === 0
          ? "none"
          : `${countText(missing.rows, format)} rows in ${countText(missing.count, format)} ${missing.count === 1 ? "stretch" : "stretches"}, the longest ${length(missing.longestRows, missing.longestMs)}`,
    },
    { name: "Different values", value: countText(distinct, format), meaning: "" },
    range === null
      ? null
      : {
          name: "Range",
          value: `${value(range.min)} … ${value(range.max)}`,
          meaning: "smallest and largest",
        },
    range === null
      ? null
      : {
          name: "Usual range",
          value: `${value(range.low)} … ${value(range.high)}`,
          meaning: "1 % of the readings are below, 1 % above",
        },
    range === null
      ? null
      : { name: "Median", value: value(range.median), meaning: "half of the readings are below" },
    hold === null
      ? null
      : { name: "Keeps a value for", value: length(hold.rows, hold.ms), meaning: "usually (the median)" },
    longest === null
      ? null
      : {
          name: "Longest constant stretch",
          value: length(longest.rows, longest.ms),
          meaning: `at ${clip(plainText(longest.value), VALUE_LENGTH)}${fromText(longest.from, profile, format)}`,
        },
    {
      name: "Stuck",
      value: stuck.count === 0 ? "no" : percentText(stuck.rows, rows + missing.rows, format),
      meaning:
        stuck.count === 0
          ? ""
          : `${countText(stuck.count, format)} ${stuck.count === 1 ? "stretch" : "stretches"}, the longest ${length(stuck.longestRows, stuck.longestMs)}`,
    },
    impossibleLine(variable, value, format),
    limitLine(variable, value, format),
    text.length === 0
      ? null
      : {
          name: "Text",
          value: text
            .slice(0, 3)
            .map(word => `“${clip(plainText(word.value), VALUE_LENGTH)}” ${countText(word.count, format)}×`)
            .join(", "),
          meaning: "read as missing",
        },
  ];
  return lines.filter(line => line !== null);
}

function fromText(from: number, { coverage: { axis } }: Profile, format: Format): string {
  return axis.kind === "time"
    ? ` from ${timeText(from, knownZone(axis.timeZone), format)}`
    : ` from row ${countText(from, format)}`;
}

function impossibleLine(
  { impossible, infinite }: VariableProfile,
  value: (x: number) => string,
  format: Format,
): StatisticLine | null {
  if (impossible === null && infinite === 0) return null;
  const others = impossible === null ? "" : `all others ${value(impossible.low)} … ${value(impossible.high)}`;
  const parts = [others, infinite === 0 ? "" : `${countText(infinite, format)} infinite`];
  return {
    name: "Impossible values",
    value: countText((impossible?.rows ?? 0) + infinite, format),
    meaning: parts.filter(part => part !== "").join(", "),
  };
}

function limitLine(
  { beyondLimits }: VariableProfile,
  value: (x: number) => string,
  format: Format,
): StatisticLine | null {
  if (beyondLimits === null) return null;
  const { low, high, below, above } = beyondLimits;
  const parts = [
    low === undefined ? "" : `${countText(below, format)} below ${value(low)}`,
    high === undefined ? "" : `${countText(above, format)} above ${value(high)}`,
  ];
  return {
    name: "Beyond its limits",
    value: countText(below + above, format),
    meaning: parts.filter(part => part !== "").join(", "),
  };
}
