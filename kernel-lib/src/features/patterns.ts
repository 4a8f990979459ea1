import type { GembaError } from "../protocol";
import { quoted } from "../protocol";
import { noSuchVariable } from "./unknown-name";

/** What a list of name patterns selects. */
export interface Matches {
  /** Names selected by any pattern. */
  readonly all: ReadonlySet<string>;
  /** Names that a pattern spells out, without a wildcard. */
  readonly literal: ReadonlySet<string>;
}

/** One step of a glob: a character, any one character, or any number of characters. */
type Step = string | typeof ANY_ONE | typeof ANY_MANY;
const ANY_ONE = Symbol("?");
const ANY_MANY = Symbol("*");

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
    const name = literalName(pattern, names);
    if (name !== null && names.has(name)) {
      all.add(name);
      literal.add(name);
      return;
    }
    const found = name === null ? globbed(pattern, known) : [];
    if (found.length === 0 && (required || name !== null))
      throw nothingMatches(pattern, known, `${where}[${index}]`);
    for (const match of found) all.add(match);
  });
  return { all, literal };
}

/** Whether the whole name fits the glob. Takes time proportional to both lengths at most multiplied. */
export function matchesGlob(name: string, glob: string): boolean {
  return fits([...name], stepsOf(glob));
}

/** The one name that a pattern can mean; null when it is a glob. */
function literalName(pattern: string, names: ReadonlySet<string>): string | null {
  if (names.has(pattern)) return pattern;
  const steps = stepsOf(pattern);
  return steps.every(step => typeof step === "string") ? steps.join("") : null;
}

function globbed(pattern: string, known: readonly string[]): string[] {
  const steps = stepsOf(pattern);
  return known.filter(name => fits([...name], steps));
}

function stepsOf(glob: string): Step[] {
  const characters = [...glob];
  const steps: Step[] = [];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i]!;
    if (character === "\\" && i + 1 < characters.length) steps.push(characters[++i]!);
    else steps.push(character === "*" ? ANY_MANY : character === "?" ? ANY_ONE : character);
  }
  return steps;
}

/** The usual two pointers: on a mismatch, let the last `*` take one character more. */
function fits(name: readonly string[], steps: readonly Step[]): boolean {
  let at = 0;
  let step = 0;
  let lastMany = -1;
  let takenFrom = 0;
  while (at < name.length) {
    if (step < steps.length && (steps[step] === ANY_ONE || steps[step] === name[at])) {
      at++;
      step++;
    } else if (steps[step] === ANY_MANY) {
      lastMany = step++;
      takenFrom = at;
    } else if (lastMany >= 0) {
      step = lastMany + 1;
      at = ++takenFrom;
    } else {
      return false;
    }
  }
  while (steps[step] === ANY_MANY) step++;
  return step === steps.length;
}

function nothingMatches(pattern: string, known: readonly string[], where: string): GembaError {
  const steps = stepsOf(pattern);
  const plain = steps.filter(step => typeof step === "string").join("");
  const isGlob = steps.some(step => typeof step !== "string");
  return noSuchVariable(plain, known, where, isGlob ? `No tag fits ${quoted(pattern)}` : undefined);
}
