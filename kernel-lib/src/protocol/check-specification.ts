import { parseDuration } from "./duration";
import { GembaError, nearestNames, quoted } from "./errors";
import type { Specification } from "./generated/types";
import { isSpecification } from "./generated/validators";

/** The keys of a specification, in the order in which they are written. */
export const SPECIFICATION_KEYS: readonly (keyof Specification)[] = [
  "version",
  "name",
  "labels",
  "target",
  "reference",
  "when",
  "ignore",
  "period",
  "variables",
  "ranking",
  "notes",
  "seed",
];
const FORMS = ["above", "below", "between", "in", "periods", "all", "any", "not"];
const FORM_HELP =
  "A condition is one of { variable, above }, { variable, below }, { variable, between: [low, high] }, { variable, in: [values] }, { periods }, { all }, { any } or { not }.";

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
  const allowed = error?.params.allowedValues;
  const choices = Array.isArray(allowed) ? `: ${allowed.join(", ")}` : "";
  fail(
    `The value is not valid: it ${error?.message ?? "has another form"}${choices}`,
    path === "" ? "specification" : path,
    "Correct it; completion in the notebook shows what is possible.",
  );
}

function checkCondition(condition: unknown, where: string, isTarget: boolean, depth = 0): void {
  if (!isObject(condition)) fail("The condition is not an object", where, FORM_HELP);
  if (depth > 50) fail("The condition is nested more than 50 deep", where, "Write it flatter.");
  const forms = FORMS.filter(form => condition[form] !== undefined);
  const form = forms[0];
  const needsVariable = form === undefined || ["above", "below", "between", "in"].includes(form);
  checkKeys(
    condition,
    [...FORMS, ...(needsVariable ? ["variable"] : []), ...(isTarget ? ["forAtLeast"] : [])],
    where,
  );
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
  checkOperand(condition[form], form, `${where}.${form}`, depth);
}

function checkOperand(operand: unknown, form: string, where: string, depth: number): void {
  switch (form) {
    case "above":
    case "below":
      if (!isFiniteNumber(operand))
        fail(`${quoted(form)} needs a number`, where, "Give the limit as a plain number, for example 4.2.");
      return;
    case "between":
      if (!Array.isArray(operand) || operand.length !== 2 || !operand.every(isFiniteNumber))
        fail("“between” needs two numbers", where, "Write between: [low, high].");
      checkEnds(operand[0]!, operand[1]!, where);
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

function checkEnds(low: number, high: number, where: string): void {
  if (low <= high) return;
  fail(
    `“between” has its ends the wrong way round: ${low} > ${high}`,
    where,
    `Write between: [${high}, ${low}].`,
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
