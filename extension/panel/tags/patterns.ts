import { NamePattern, spelledOut } from "gembalab/protocol";

/** A list of name patterns, read against the names there are; the kernel reads it the same way. */
export interface NameSet {
  /** Whether any pattern selects the name. */
  has(name: string): boolean;
  /** Whether a pattern spells the name out, without a wildcard. */
  spellsOut(name: string): boolean;
}

/**
 * Reads patterns. A pattern that is a name is that name; any other is a glob:
 * `*` any characters, `?` one, a backslash takes the next literally.
 *
 * @example readPatterns(["lab_*"], new Set(["lab_a", "speed"])).has("lab_a") // true
 */
export function readPatterns(patterns: readonly string[], names: ReadonlySet<string>): NameSet {
  const literals = new Set<string>();
  const globs: NamePattern[] = [];
  for (const pattern of patterns) {
    const name = spelledOut(pattern, names);
    if (name === null) globs.push(new NamePattern(pattern));
    else literals.add(name);
  }
  return {
    has: name => literals.has(name) || globs.some(glob => glob.fits(name)),
    spellsOut: name => literals.has(name),
  };
}

/** What selects every name, without spelling any of them out. */
export const EVERYTHING: NameSet = { has: () => true, spellsOut: () => false };

/**
 * The pattern that means exactly one name. Wildcards in the name are escaped,
 * so that it stays literal in other data too, unless the escaped text happens
 * to be another name.
 */
export function patternFor(name: string, names: ReadonlySet<string>): string {
  const escaped = name.replace(/[\\*?]/g, "\\$&");
  return escaped !== name && names.has(escaped) ? name : escaped;
}
