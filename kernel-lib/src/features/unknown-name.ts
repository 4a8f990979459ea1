import { GembaError, nearestNames, quoted } from "../protocol";

/**
 * The error for a name that no variable has: with the nearest names, or with
 * the first few there are.
 */
export function noSuchVariable(
  name: string,
  known: readonly string[],
  where: string,
  what: string = `There is no tag ${quoted(name)}`,
): GembaError {
  const suggestions = name === "" ? [] : nearestNames(name, known);
  const some = `${known.slice(0, 5).map(quoted).join(", ")}${known.length > 5 ? " …" : ""}`;
  const remedy =
    suggestions.length > 0
      ? undefined
      : known.length === 0
        ? "The table has no tags."
        : `The table has ${some}.`;
  return new GembaError("no-such-variable", { what, where, suggestions, remedy });
}
