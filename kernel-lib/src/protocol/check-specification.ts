import { parseDuration } from "./duration";
import { GembaError, nearestNames, quoted } from "./errors";
import type { Specification } from "./generated/types";
import { isSpecification } from "./generated/validators";

/** The keys of a specification, in the order in which they are written. */
export const SPECIFICATION_KEYS: readonly (keyof Specification)[] = [
  "version",
  "name",
  "labels",
  "data",
  "target",
  "reference",
  "when",
  "ignore",
  "period",
  "windows",
  "samples",
  "batches",
  "variables",
  "stratifyBy",
  "delays",
  "significance",
  "model",
  "ranking",
  "expect",
  "notes",
  "seed",
];
/** The forms of a condition, and the keys that go with each. */
const FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["above", ["variable"]],
  ["below", ["variable"]],
  ["between", ["variable"]],
  ["outside", ["variable"]],
  ["topShare", ["variable"]],
  ["bottomShare", ["variable"]],
  ["in", ["variable"]],
  ["periods", []],
  ["during", ["where"]],
  ["settled", ["after", "afterChangeOf"]],
  ["steady", ["within", "for"]],
  ["all", []],
  ["any", []],
  ["not", []],
]);
const FORM_HELP =
  "A condition is one of { variable, above }, { variable, below }, { variable, between: [low, high] }, { variable, outside: [low, high] }, { variable, topShare: 0.1 }, { variable, bottomShare: 0.1 }, { variable, in: [values] }, { periods }, { during: source }, { settled: duration, after: condition }, { settled: duration, afterChangeOf: variable }, { steady: variable, within, for }, { all }, { any } or { not }.";
const ROW_KEYS = ["windows", "samples", "batches"] as const;

/**
 * The value as a specification, or an error that says which key is wrong and how to mend it.
 *
 * @throws GembaError `bad-specification`
 * @example checkSpecification({ target: { variable: "moisture", above: 4.2 } })
 */
export function checkSpecification(value: unknown): Specification {
  if (!isObject(value)) {
    fail(
      "The specification is not an object",
      "specification",
      'Pass an object such as { target: { variable: "moisture", above: 4.2 } }.',
    );
  }
  checkKeys(value, SPECIFICATION_KEYS, "specification");
  if (value.target === undefined) {
    fail(
      "The specification has no target",
      "target",
      'Say what went wrong, for example target: { variable: "moisture", above: 4.2 }.',
    );
  }
  checkCondition(value.target, "target", true);
  for (const key of ["reference", "when", "ignore"]) {
    if (value[key] !== undefined) checkCondition(value[key], key, false);
  }
  checkRows(value);
  checkPeriod(value.period);
  checkSimulated(value.data);
  if (isSpecification(value)) return value;
  const error = isSpecification.errors?.[0];
  const path = (error?.instancePath ?? "").split("/").filter(Boolean).join(".");
  const surplus = error?.params.additionalProperty;
  if (typeof surplus === "string")
    fail(
      `Unknown key ${quoted(surplus)}`,
      path === "" ? "specification" : path,
      "Remove it or correct its spelling.",
    );
  const lacking = error?.params.missingProperty;
  if (typeof lacking === "string")
    fail(
      `The key ${quoted(lacking)} is missing`,
      path === "" ? "specification" : path,
      "Add it; completion in the notebook shows what it holds.",
    );
  const allowed = (isSpecification.errors ?? [])
    .filter(({ instancePath }) => instancePath === error?.instancePath)
    .flatMap(({ params }): unknown[] =>
      "allowedValue" in params ? [params.allowedValue] : ((params.allowedValues as unknown[]) ?? []),
    );
  const message = error?.message ?? "has another form";
  fail(
    `The value is not valid: it ${allowed.length === 0 ? message : `must be one of ${allowed.join(", ")}`}`,
    path === "" ? "specification" : path,
    "Correct it; completion in the notebook shows what is possible.",
  );
}

function checkCondition(condition: unknown, where: string, isTarget: boolean, depth = 0): void {
  if (!isObject(condition)) fail("The condition is not an object", where, FORM_HELP);
  if (depth > 50) fail("The condition is nested more than 50 deep", where, "Write it flatter.");
  const forms = [...FORMS.keys()].filter(form => condition[form] !== undefined);
  const form = forms[0];
  const others = form === undefined ? ["variable"] : FORMS.get(form)!;
  const needsVariable = others.includes("variable");
  checkKeys(condition, [...FORMS.keys(), ...others, ...(isTarget ? ["forAtLeast"] : [])], where);
  if (form === undefined) fail("The condition says nothing", where, FORM_HELP);
  if (forms.length > 1)
    fail(
      `The condition mixes ${forms.map(quoted).join(" and ")}`,
      where,
      "Use one, and combine several with { all: [...] } or { any: [...] }.",
    );
  if (needsVariable && typeof condition.variable !== "string")
    fail("The condition names no variable", where, `Add variable: "…" beside ${quoted(form)}.`);
  if (condition.forAtLeast !== undefined) {
    if (typeof condition.forAtLeast !== "string")
      fail("forAtLeast is not a length of time", `${where}.forAtLeast`, 'Write for example "5 min".');
    parseDuration(condition.forAtLeast, `${where}.forAtLeast`);
  }
  if (form === "settled") checkSettled(condition, where, depth);
  else if (form === "steady") checkSteady(condition, where);
  else if (form === "during") checkDuring(condition, where);
  else checkOperand(condition[form], form, `${where}.${form}`, depth);
}

function checkSettled(condition: Record<string, unknown>, where: string, depth: number): void {
  checkLength(condition.settled, `${where}.settled`);
  const { after, afterChangeOf } = condition;
  if ((after === undefined) === (afterChangeOf === undefined))
    fail(
      "“settled” needs either what it waits after, or the variable whose change it waits after",
      where,
      'Write { settled: "20 min", after: { during: "stops" } } or { settled: "20 min", afterChangeOf: "recipe" }.',
    );
  if (after !== undefined) checkCondition(after, `${where}.after`, false, depth + 1);
  else if (typeof afterChangeOf !== "string")
    fail("afterChangeOf names no variable", `${where}.afterChangeOf`, "Give its name.");
}

function checkSteady({ steady, within, for: time }: Record<string, unknown>, where: string): void {
  if (typeof steady !== "string") fail("“steady” names no variable", `${where}.steady`, "Give its name.");
  if (!isFiniteNumber(within) || within < 0)
    fail("“steady” needs how much it may move", `${where}.within`, "Give a number in the variable's unit.");
  checkLength(time, `${where}.for`);
}

function checkDuring({ during }: Record<string, unknown>, where: string): void {
  if (typeof during !== "string" || during === "")
    fail("“during” names no source", `${where}.during`, "Give the name of a source of intervals.");
}

function checkLength(value: unknown, where: string): void {
  if (typeof value !== "string") fail("This is not a length of time", where, 'Write for example "20 min".');
  parseDuration(value, where);
}

/** Rows are made in one way, not in two at a time. */
function checkRows(value: Record<string, unknown>): void {
  const given = ROW_KEYS.filter(key => value[key] !== undefined);
  if (given.length > 1)
    fail(
      `The specification says twice what one row is: ${given.map(quoted).join(" and ")}`,
      given[1]!,
      "Keep one of them.",
    );
}

function checkPeriod(period: unknown): void {
  if (!isObject(period) || period.last === undefined) return;
  checkLength(period.last, "period.last");
  if (period.from !== undefined || period.to !== undefined)
    fail("The period has both “last” and an end of its own", "period", "Keep last, or from and to.");
}

/** The simulated line is a table of its own: there is nothing to join to it. */
function checkSimulated(data: unknown): void {
  if (!isObject(data) || data.simulated === undefined) return;
  const beside = Object.keys(data).filter(key => key !== "simulated");
  if (beside.length > 0)
    fail(
      `The simulated line stands beside ${beside.map(quoted).join(" and ")}`,
      "data.simulated",
      "Keep the simulated line alone, or leave it out.",
    );
}

function checkOperand(operand: unknown, form: string, where: string, depth: number): void {
  switch (form) {
    case "above":
    case "below":
      if (!isFiniteNumber(operand))
        fail(`${quoted(form)} needs a number`, where, "Give the limit as a plain number, for example 4.2.");
      return;
    case "between":
    case "outside":
      if (!Array.isArray(operand) || operand.length !== 2 || !operand.every(isFiniteNumber))
        fail(`${quoted(form)} needs two numbers`, where, `Write ${form}: [low, high].`);
      checkEnds(operand[0]!, operand[1]!, form, where);
      return;
    case "topShare":
    case "bottomShare":
      if (!isFiniteNumber(operand) || operand <= 0 || operand >= 1)
        fail(
          `${quoted(form)} needs a part of the values, more than 0 and less than 1`,
          where,
          `Write ${form}: 0.1 for a tenth of them.`,
        );
      return;
    case "not":
      checkCondition(operand, where, false, depth + 1);
      return;
    default:
      if (!Array.isArray(operand) || operand.length === 0)
        fail(`${quoted(form)} needs a list with at least one entry`, where, FORM_HELP);
      if (form === "all" || form === "any")
        operand.forEach((part, i) => checkCondition(part, `${where}[${i}]`, false, depth + 1));
  }
}

function checkEnds(low: number, high: number, form: string, where: string): void {
  if (low <= high) return;
  fail(
    `${quoted(form)} has its ends the wrong way round: ${low} > ${high}`,
    where,
    `Write ${form}: [${high}, ${low}].`,
  );
}

function checkKeys(value: Record<string, unknown>, known: readonly string[], where: string): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    throw new GembaError("bad-specification", {
      what: `Unknown key ${quoted(key)}`,
      where,
      suggestions: nearestNames(key, known),
      remedy: `Known here: ${known.join(", ")}.`,
    });
  }
}

function fail(what: string, where: string, remedy: string): never {
  throw new GembaError("bad-specification", { what, where, remedy });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
