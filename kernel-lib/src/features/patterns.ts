import type { GembaError } from "../protocol";
import { NamePattern, quoted, spelledOut } from "../protocol";
import { noSuchVariable } from "./unknown-name";

/** What a list of name patterns selects. */
export interface Matches {
  /** Names selected by any pattern. */
  readonly all: ReadonlySet<string>;
  /** Names that a pattern spells out, without a wildcard. */
  readonly literal: ReadonlySet<string>;
}

/**
 * The names that patterns select. A pattern that is a name is that name. Any
 * other is a glob: `*` stands for any characters, `?` for one, and a backslash
 * takes the next character literally. Case counts.
 *
 * A name without a wildcard that does not exist is an error, because it is a
 * slip of the pen; so is, with `required`, a glob that selects nothing.
 *
 * @param known the names there are
 * @param where the key that holds the patterns, for errors
 * @param required whether each pattern must select something
 * @throws GembaError `no-such-variable`, with the names that may have been meant
 * @example matchNames(["lab_*"], ["lab_moisture", "speed"], "variables.exclude", false).all // lab_moisture
 */
export function matchNames(
  patterns: readonly string[],
  known: readonly string[],
  where: string,
  required: boolean,
): Matches {
  const names = new Set(known);
  const all = new Set<string>();
  const literal = new Set<string>();
  patterns.forEach((pattern, index) => {
    const name = spelledOut(pattern, names);
    if (name !== null && names.has(name)) {
      all.add(name);
      literal.add(name);
      return;
    }
    const glob = new NamePattern(pattern);
    const found = name === null ? known.filter(candidate => glob.fits(candidate)) : [];
    if (found.length === 0 && (required || name !== null))
      throw nothingMatches(pattern, known, `${where}[${index}]`);
    for (const match of found) all.add(match);
  });
  return { all, literal };
}

function nothingMatches(pattern: string, known: readonly string[], where: string): GembaError {
  const { plain, isGlob } = new NamePattern(pattern);
  return noSuchVariable(plain, known, where, isGlob ? `No tag fits ${quoted(pattern)}` : undefined);
}
