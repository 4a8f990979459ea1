import type { PartialJSONObject, PartialJSONValue } from "@lumino/coreutils";

/** Whether two JSON values say the same; the order of keys does not matter, `undefined` is absence. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => sameJson(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const left = present(a);
  const right = present(b);
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && sameJson(value, right.get(key)))
  );
}

/**
 * The JSON merge patch (RFC 7396) that turns one object into another.
 *
 * @example mergePatchBetween({ a: 1, b: 2 }, { b: 3 }) // { a: null, b: 3 }
 */
export function mergePatchBetween(before: object, after: object): PartialJSONObject {
  const old = present(before);
  const next = present(after);
  const entries: [string, PartialJSONValue][] = [];
  for (const key of old.keys()) if (!next.has(key)) entries.push([key, null]);
  for (const [key, value] of next) {
    const earlier = old.get(key);
    if (sameJson(earlier, value)) continue;
    entries.push([
      key,
      isObject(earlier) && isObject(value) ? mergePatchBetween(earlier, value) : (value as PartialJSONValue),
    ]);
  }
  // fromEntries defines own properties, also for "__proto__": names of variables are keys of `units`.
  return Object.fromEntries(entries);
}

function present(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, item]) => item !== undefined));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
