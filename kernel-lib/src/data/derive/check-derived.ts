import { GembaError, nearestNames, quoted } from "../../protocol";
import type { Derived, FormulaTag, RateTag } from "../../protocol";

type Keys<T> = Readonly<Record<keyof Required<T>, true>>;

const COMMON = { name: true, unit: true, description: true, station: true } as const;
const FORMULA: Keys<FormulaTag> = { ...COMMON, formula: true };
const RATE: Keys<RateTag> = { ...COMMON, rateOf: true, per: true, rollover: true };
const PER: readonly unknown[] = [undefined, "s", "min", "h", "day"];

/**
 * The value as a list of derived tags.
 *
 * @throws GembaError `bad-options`, naming the place: "derive[0].rollover"
 */
export function checkDerived(value: unknown): Derived[] {
  if (!Array.isArray(value)) {
    throw bad("“derive” is not a list", "derive", 'Write derive: [{ name: "x", formula: "a / b" }].');
  }
  value.forEach((tag: unknown, at) => checkTag(tag, `derive[${at}]`));
  return value as Derived[];
}

function checkTag(tag: unknown, where: string): void {
  if (!isObject(tag)) throw bad("The derived tag is not an object", where, FORMS);
  const hasFormula = tag.formula !== undefined;
  if (hasFormula && tag.rateOf !== undefined) {
    throw bad("The derived tag has both a formula and a counter", where, "Keep one of them.");
  }
  if (!hasFormula && tag.rateOf === undefined) {
    throw bad("The derived tag has neither a formula nor a counter", where, FORMS);
  }
  checkKeys(tag, Object.keys(hasFormula ? FORMULA : RATE), where);
  for (const key of ["name", "formula", "rateOf"]) {
    if (tag[key] === undefined && key !== "name") continue;
    if (typeof tag[key] !== "string" || tag[key].trim() === "") {
      throw bad(`${quoted(key)} is not a text`, `${where}.${key}`, FORMS);
    }
  }
  for (const key of ["unit", "description", "station"]) {
    if (tag[key] !== undefined && typeof tag[key] !== "string") {
      throw bad(`${quoted(key)} is not a text`, `${where}.${key}`, "Give a text, or leave it out.");
    }
  }
  if (!PER.includes(tag.per)) {
    throw bad(
      `${quoted(String(tag.per))} is no unit of time here`,
      `${where}.per`,
      "Write s, min, h or day.",
    );
  }
  const { rollover } = tag;
  if (rollover !== undefined && !(typeof rollover === "number" && rollover > 0 && rollover < Infinity)) {
    throw bad(
      "The rollover is not a number above 0",
      `${where}.rollover`,
      "Give the value at which the counter starts again at 0.",
    );
  }
}

const FORMS = 'Write { name: "x", formula: "a / b" } or { name: "x", rateOf: "counter" }.';

function checkKeys(tag: Record<string, unknown>, known: readonly string[], where: string): void {
  for (const key of Object.keys(tag)) {
    if (known.includes(key)) continue;
    const suggestions = nearestNames(key, known);
    const remedy = suggestions.length > 0 ? undefined : `Known here: ${known.join(", ")}.`;
    throw new GembaError("bad-options", {
      what: `There is no option ${quoted(key)}`,
      where,
      remedy,
      suggestions,
    });
  }
}

function bad(what: string, where: string, remedy: string): GembaError {
  return new GembaError("bad-options", { what, where, remedy });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
