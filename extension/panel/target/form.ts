import { parseDuration } from "gembalab/protocol";
import type { Period, Target, VariableInfo } from "gembalab/protocol";
import { isPlantTime } from "../format";

/** The kinds of target that the panel can make. */
export type TargetHow =
  "above" | "below" | "between" | "outside" | "topShare" | "bottomShare" | "in" | "periods";

/** What stands in the fields of the Target step; texts as they were typed. */
export interface TargetForm {
  readonly how: TargetHow;
  readonly variable: string | null;
  /** The limit of above and below. */
  readonly limit: string;
  readonly low: string;
  readonly high: string;
  /** How many of a hundred values are among the highest or the lowest. */
  readonly percent: string;
  readonly values: readonly string[];
  readonly periods: readonly Period[];
  /** A length of time; empty where every spell counts. */
  readonly forAtLeast: string;
}

/** What a form lacks. */
export type TargetProblem =
  | { readonly code: "no tag" | "no value" | "no limit" | "no range" | "turned range" | "no share" }
  | { readonly code: "no period" | "unfinished period" }
  | { readonly code: "not a time" | "not a length"; readonly text: string };

/** A form, read: a target, or what is still missing. */
export type ReadForm = { readonly target: Target } | { readonly problem: TargetProblem };

/** The form before anything is decided. */
export const EMPTY_FORM: TargetForm = {
  how: "above",
  variable: null,
  limit: "",
  low: "",
  high: "",
  percent: "10",
  values: [],
  periods: [{ from: "", to: "" }],
  forAtLeast: "",
};

/** The form that says what a target says; null where the target is more than the form can say. */
export function formOf(target: Target): TargetForm | null {
  const base = { ...EMPTY_FORM, forAtLeast: target.forAtLeast ?? "" };
  if ("above" in target)
    return { ...base, how: "above", variable: target.variable, limit: String(target.above) };
  if ("below" in target)
    return { ...base, how: "below", variable: target.variable, limit: String(target.below) };
  if ("between" in target) return { ...base, how: "between", ...rangeOf(target.variable, target.between) };
  if ("outside" in target) return { ...base, how: "outside", ...rangeOf(target.variable, target.outside) };
  if ("topShare" in target)
    return { ...base, how: "topShare", variable: target.variable, percent: percentText(target.topShare) };
  if ("bottomShare" in target)
    return {
      ...base,
      how: "bottomShare",
      variable: target.variable,
      percent: percentText(target.bottomShare),
    };
  if ("in" in target) return { ...base, how: "in", variable: target.variable, values: target.in.map(String) };
  if ("periods" in target) return { ...base, how: "periods", periods: target.periods };
  return null;
}

function rangeOf(
  variable: string,
  [low, high]: readonly [number, number],
): Pick<TargetForm, "variable" | "low" | "high"> {
  return { variable, low: String(low), high: String(high) };
}

/** Without the digits that multiplying brings: .07 · 100. */
function percentText(share: number): string {
  return String(Number((100 * share).toPrecision(12)));
}

/** The target that a form says, or what it lacks. */
export function readForm(form: TargetForm, variable: VariableInfo | undefined): ReadForm {
  const condition = readCondition(form, variable);
  if ("problem" in condition) return condition;
  const forAtLeast = form.forAtLeast.trim();
  if (forAtLeast === "") return condition;
  try {
    parseDuration(forAtLeast);
  } catch {
    return { problem: { code: "not a length", text: forAtLeast } };
  }
  return { target: { ...condition.target, forAtLeast } };
}

function readCondition(form: TargetForm, info: VariableInfo | undefined): ReadForm {
  if (form.how === "periods") return readPeriods(form.periods);
  if (form.variable === null) return { problem: { code: "no tag" } };
  const { variable, how } = form;
  if (how === "in") {
    const [first, ...rest] = form.values.map(value => valueOf(value, info));
    if (first === undefined) return { problem: { code: "no value" } };
    return { target: { variable, in: [first, ...rest] } };
  }
  if (how === "between" || how === "outside") {
    const low = parseNumber(form.low);
    const high = parseNumber(form.high);
    if (low === null || high === null) return { problem: { code: "no range" } };
    if (low > high) return { problem: { code: "turned range" } };
    return {
      target: how === "between" ? { variable, between: [low, high] } : { variable, outside: [low, high] },
    };
  }
  if (how === "topShare" || how === "bottomShare") {
    const percent = parseNumber(form.percent);
    if (percent === null || percent <= 0 || percent >= 100) return { problem: { code: "no share" } };
    const share = Number((percent / 100).toPrecision(12));
    return { target: how === "topShare" ? { variable, topShare: share } : { variable, bottomShare: share } };
  }
  const limit = parseNumber(form.limit);
  if (limit === null) return { problem: { code: "no limit" } };
  return { target: how === "above" ? { variable, above: limit } : { variable, below: limit } };
}

function readPeriods(periods: readonly Period[]): ReadForm {
  const filled = periods.map(({ from, to }) => ({ from: from.trim(), to: to.trim() }));
  const [first, ...rest] = filled.filter(({ from, to }) => from !== "" || to !== "");
  if (first === undefined) return { problem: { code: "no period" } };
  const wrong = [first, ...rest].flatMap(({ from, to }) => [from, to]).find(text => !isPlantTime(text));
  if (wrong === "") return { problem: { code: "unfinished period" } };
  if (wrong !== undefined) return { problem: { code: "not a time", text: wrong } };
  return { target: { periods: [first, ...rest] } };
}

/** The number in a text; a decimal comma is understood. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim();
  const plain = /^[+-]?\d+,\d+$/.test(trimmed) ? trimmed.replace(",", ".") : trimmed;
  const value = plain === "" ? NaN : Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** A value that was ticked, in the type that the variable has. */
function valueOf(text: string, info: VariableInfo | undefined): string | number | boolean {
  if (info?.kind === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (info?.kind === "numeric") return parseNumber(text) ?? text;
  return text;
}
