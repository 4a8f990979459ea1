import { quoted } from "../../protocol";
import type { Check, CheckCode, Role, ValueCount, VariableProfile } from "../../protocol";
import { formatPlantTime } from "../plant-time";
import { countText } from "../table-text";
import { ok } from "./table-checks";
import { namesText, rowsText, tagsText, valueText } from "./words";

/** Tags with fewer values than this share of the rows are better left out. */
const MOSTLY_MISSING = 0.5;
/** Lines under a check. */
const MOST_DETAILS = 50;
const SHOWN_WORDS = 3;

/** What the texts of checks need to know beside the variables. */
export interface CheckContext {
  readonly timeZone: string;
  readonly hasTime: boolean;
  /** Variables whose gaps are natural: of samples and intervals. */
  readonly mayMiss: ReadonlySet<string>;
}

/** What is wrong with single variables, one check per kind of fault. */
export function variableChecks(variables: readonly VariableProfile[], context: CheckContext): Check[] {
  return [
    stuckCheck(variables, context),
    textCheck(variables),
    ...impossibleChecks(variables),
    ...limitChecks(variables),
    ...emptyChecks(variables, context),
    ...roleChecks(variables),
    ...unitChecks(variables),
  ];
}

/** Names of the variables that have a flag. */
function flagged(
  variables: readonly VariableProfile[],
  flag: VariableProfile["flags"][number],
): VariableProfile[] {
  return variables.filter(({ flags }) => flags.includes(flag));
}

function warning(
  code: CheckCode,
  text: string,
  found: readonly VariableProfile[],
  line: (variable: VariableProfile) => string,
  advice?: string,
): Check {
  return {
    code,
    level: "warning",
    text,
    variables: found.map(({ name }) => name),
    details: found.slice(0, MOST_DETAILS).map(line),
    ...(advice === undefined ? {} : { advice }),
  };
}

function stuckCheck(variables: readonly VariableProfile[], { timeZone, hasTime }: CheckContext): Check {
  const found = flagged(variables, "stuck");
  if (found.length === 0) return ok("stuck", "No tag stuck");
  return warning(
    "stuck",
    `${tagsText(found.length)} stuck`,
    found,
    ({ name, stuck, longest, unit, hold }) => {
      const spells = stuck.count === 1 ? "once" : `${countText(stuck.count)} times`;
      const usual = hold === null ? "" : `, usually ${rowsText(hold.rows, hold.ms)}`;
      const where =
        longest === null
          ? ""
          : ` at ${valueText(Number(longest.value), unit)}${hasTime ? ` from ${formatPlantTime(longest.from, timeZone, "reading")}` : ""}`;
      return `${quoted(name)}: ${spells}, for ${stuck.count === 1 ? "" : "up to "}${rowsText(stuck.longestRows, stuck.longestMs)}${where}${usual}`;
    },
  );
}

function textCheck(variables: readonly VariableProfile[]): Check {
  const found = flagged(variables, "text");
  if (found.length === 0) return ok("text-in-numbers", "No text in numeric tags");
  const words = totals(found.flatMap(({ text }) => text));
  const shown = words.slice(0, SHOWN_WORDS).map(wordText).join(", ");
  const more = words.length > SHOWN_WORDS ? " …" : "";
  return warning(
    "text-in-numbers",
    `Text in ${countText(found.length)} numeric ${found.length === 1 ? "tag" : "tags"}: ${shown}${more}`,
    found,
    ({ name, text }) => `${quoted(name)}: ${text.map(wordText).join(", ")}`,
    "Read as missing.",
  );
}

function wordText({ value, count }: ValueCount): string {
  return `${quoted(value)} ${countText(count)}×`;
}

function totals(words: readonly ValueCount[]): ValueCount[] {
  const counts = new Map<string, number>();
  for (const { value, count } of words) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

function impossibleChecks(variables: readonly VariableProfile[]): Check[] {
  const found = flagged(variables, "impossible values");
  const infinite = flagged(variables, "infinite");
  return [
    found.length === 0
      ? ok("impossible", "No impossible values")
      : warning(
          "impossible",
          `Impossible values in ${tagsText(found.length)}`,
          found,
          ({ name, impossible, range, unit }) =>
            `${quoted(name)}: ${countText(impossible!.rows)} of ${valueText(range!.min, undefined)} … ${valueText(range!.max, unit)}, all others ${valueText(impossible!.low, undefined)} … ${valueText(impossible!.high, unit)}`,
          "They count as they are. Ranks hardly mind them, means do: clean them where they come from.",
        ),
    ...(infinite.length === 0
      ? []
      : [
          warning(
            "infinite",
            `Infinite values in ${tagsText(infinite.length)}`,
            infinite,
            ({ name, infinite: rows }) => `${quoted(name)}: ${countText(rows)} rows`,
            "Divisions by zero? They count as larger than everything.",
          ),
        ]),
  ];
}

function limitChecks(variables: readonly VariableProfile[]): Check[] {
  if (variables.every(({ beyondLimits }) => beyondLimits === null)) return [];
  const found = flagged(variables, "beyond limits");
  if (found.length === 0) return [ok("beyond-limits", "No tag beyond its limits")];
  const text = `${tagsText(found.length)} beyond ${found.length === 1 ? "its" : "their"} limits`;
  return [
    warning(
      "beyond-limits",
      text,
      found,
      ({ name, beyondLimits, unit }) => {
        const { low, high, below, above } = beyondLimits!;
        const parts = [
          ...(below > 0 ? [`${countText(below)} rows below ${valueText(low!, unit)}`] : []),
          ...(above > 0 ? [`${countText(above)} rows above ${valueText(high!, unit)}`] : []),
        ];
        return `${quoted(name)}: ${parts.join(", ")}`;
      },
      "Are the limits right, and in the unit of the data? If so, look at those times first.",
    ),
  ];
}

function emptyChecks(variables: readonly VariableProfile[], { mayMiss }: CheckContext): Check[] {
  const empty = flagged(variables, "all missing");
  const constant = flagged(variables, "constant");
  const missing = variables.filter(
    ({ name, rows, missing }) =>
      rows > 0 && missing.rows > MOSTLY_MISSING * (rows + missing.rows) && !mayMiss.has(name),
  );
  return [
    ...(empty.length === 0
      ? []
      : [
          warning("all-missing", `${tagsText(empty.length)} without any value`, empty, ({ name }) =>
            quoted(name),
          ),
        ]),
    constant.length === 0
      ? ok("constant", "No tag constant")
      : warning(
          "constant",
          `${tagsText(constant.length)} constant`,
          constant,
          ({ name, longest, unit }) =>
            `${quoted(name)}: always ${longest!.value}${unit === undefined ? "" : ` ${unit}`}`,
        ),
    ...(missing.length === 0
      ? []
      : [
          warning(
            "missing",
            `${tagsText(missing.length)} missing in more than half of the rows`,
            missing,
            ({ name, rows, missing: { rows: gone, count, longestRows, longestMs } }) =>
              `${quoted(name)}: ${Math.round((100 * gone) / (rows + gone))} % of the rows, in ${countText(count)} ${count === 1 ? "stretch" : "stretches"}, the longest ${rowsText(longestRows, longestMs)}`,
          ),
        ]),
  ];
}

function roleChecks(variables: readonly VariableProfile[]): Check[] {
  const found = variables.filter(
    ({ role, suggestedRole }) => role === undefined && suggestedRole !== undefined,
  );
  if (found.length === 0) return [];
  const byRole = new Map<Role, string[]>();
  for (const { name, suggestedRole } of found)
    byRole.set(suggestedRole!, [...(byRole.get(suggestedRole!) ?? []), name]);
  return [
    {
      code: "roles",
      level: "warning",
      text: `A role suggests itself for ${tagsText(found.length)}`,
      variables: found.map(({ name }) => name),
      details: [...byRole].map(([role, names]) => `${role}: ${namesText(names, 8)}`.slice(0, 500)),
    },
  ];
}

/** Units of temperature that stand side by side seldom on purpose. */
const TEMPERATURES: readonly (readonly [string, RegExp])[] = [
  ["°C", /^(°\s?c|deg\s?c|℃|celsius)$/i],
  ["°F", /^(°\s?f|deg\s?f|℉|fahrenheit)$/i],
];

function unitChecks(variables: readonly VariableProfile[]): Check[] {
  const measured = variables.filter(
    ({ kind, role, rows }) => kind === "numeric" && role !== "identifier" && role !== "time" && rows > 0,
  );
  const without = measured.filter(({ unit = "" }) => unit.trim() === "");
  const temperatures = TEMPERATURES.map(([unit, pattern]) => ({
    unit,
    tags: measured.filter(variable => pattern.test((variable.unit ?? "").trim())),
  })).filter(({ tags }) => tags.length > 0);
  return [
    ...(temperatures.length < 2
      ? []
      : [
          warning(
            "units-conflict",
            `Temperatures in ${temperatures.map(({ unit, tags }) => `${unit} (${tagsText(tags.length)})`).join(" and ")}`,
            temperatures.at(-1)!.tags,
            ({ name, unit }) => `${quoted(name)} in ${unit}`,
            "Each tag is compared with itself alone, so both may stay; formulas must not mix them.",
          ),
        ]),
    ...missingUnits(without, measured.length),
  ];
}

function missingUnits(without: readonly VariableProfile[], all: number): Check[] {
  const advice = "Name them in variables.units, or give a tag dictionary.";
  if (without.length === 0) return [];
  if (without.length === all)
    return [{ code: "units-missing", level: "warning", text: "No tag has a unit", variables: [], advice }];
  const text = `${tagsText(without.length)} without a unit`;
  return [warning("units-missing", text, without, ({ name }) => quoted(name), advice)];
}
