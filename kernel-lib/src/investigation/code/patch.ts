import { evaluateLiteral } from "./literal";
import type { Json } from "./literal";
import { updateLiteral } from "./update";
import type { LiteralFinder } from "./update";

/**
 * A JSON merge patch (RFC 7396): null deletes, objects merge, all else replaces.
 *
 * @example mergePatch({ a: 1, b: { c: 2 } }, { a: null, b: { d: 3 } }) // { b: { c: 2, d: 3 } }
 */
export function mergePatch(base: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged = new Map(isObject(base) ? Object.entries(base) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}

/**
 * The source with a merge patch applied to one of its object literals. Only
 * what the patch changes is rewritten: comments and layout elsewhere stay.
 */
export function patchLiteral(source: string, find: LiteralFinder, patch: Json): string {
  return updateLiteral(source, find, mergePatch(evaluateLiteral(find(source)), patch));
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
