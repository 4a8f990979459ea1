import { GembaError } from "./errors";

/**
 * Own arrays come from anywhere, also from a notebook whose types nobody checks.
 *
 * @param where the argument, for the error
 * @throws GembaError `wrong-kind` for anything that has no entries
 */
export function requireList(value: unknown, where: string): void {
  const isList = typeof value === "object" && value !== null && "length" in value;
  if (isList && typeof value.length === "number") return;
  throw new GembaError("wrong-kind", {
    what: `This is no array but ${value === null ? "null" : typeof value}`,
    where,
    remedy: "Give an array, or a typed array, with one entry per row.",
  });
}
