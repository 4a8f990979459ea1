import { GembaError } from "../protocol";

/**
 * Notebooks also pass what nobody has typed: the text of a model instead of the model.
 *
 * @throws GembaError `bad-model` for anything but what `parseLightGBM` returns
 */
export function requireEnsemble(value: unknown): void {
  if (isObject(value) && Array.isArray(value["features"]) && Array.isArray(value["trees"])) return;
  throw new GembaError("bad-model", {
    what: `This is no model of trees but ${kindOf(value)}`,
    where: "ensemble",
    remedy: "Pass what parseLightGBM(text) returns.",
  });
}

/**
 * The same of contributions: a promise that nobody has waited for.
 *
 * @throws GembaError `wrong-kind` for anything without contributions
 */
export function requireContributions(value: unknown): void {
  if (isObject(value) && Array.isArray(value["contributions"])) return;
  throw new GembaError("wrong-kind", {
    what: `These are no contributions but ${kindOf(value)}`,
    where: "values",
    remedy: "Pass what await shapValues(model, columns) returns.",
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function kindOf(value: unknown): string {
  if (value instanceof Promise) return "a promise: wait for it";
  return value === null ? "null" : typeof value;
}
