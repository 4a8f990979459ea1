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
  const globs: Step[][] = [];
  for (const pattern of patterns) {
    const name = spelledOut(pattern, names);
    if (name === null) globs.push(stepsOf(pattern));
    else literals.add(name);
  }
  return {
    has: name => literals.has(name) || (globs.length > 0 && globs.some(steps => fits([...name], steps))),
    spellsOut: name => literals.has(name),
  };
}

/** What selects every name, without spelling any of them out. */
export const EVERYTHING: NameSet = { has: () => true, spellsOut: () => false };

/** The one name that a pattern means; null for a glob. */
export function spelledOut(pattern: string, names: ReadonlySet<string>): string | null {
  if (names.has(pattern)) return pattern;
  const steps = stepsOf(pattern);
  return steps.every(step => typeof step === "string") ? steps.join("") : null;
}

/**
 * The pattern that means exactly one name. Wildcards in the name are escaped,
 * so that it stays literal in other data too, unless the escaped text happens
 * to be another name.
 */
export function patternFor(name: string, names: ReadonlySet<string>): string {
  const escaped = name.replace(/[\\*?]/g, "\\$&");
  return escaped !== name && names.has(escaped) ? name : escaped;
}

type Step = string | typeof ANY_ONE | typeof ANY_MANY;
const ANY_ONE = Symbol("?");
const ANY_MANY = Symbol("*");

function stepsOf(glob: string): Step[] {
  const characters = [...glob];
  const steps: Step[] = [];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i];
    if (character === "\\" && i + 1 < characters.length) steps.push(characters[++i]);
    else steps.push(character === "*" ? ANY_MANY : character === "?" ? ANY_ONE : character);
  }
  return steps;
}

/** Two pointers, so that a glob of many stars stays fast: on a mismatch the last star takes one more. */
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
