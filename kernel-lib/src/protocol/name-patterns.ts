/** One step of a glob: a character, any one character, or any number of characters. */
type Step = string | typeof ANY_ONE | typeof ANY_MANY;
const ANY_ONE = Symbol("?");
const ANY_MANY = Symbol("*");

/**
 * A pattern for names as the specification writes it (`variables.include`):
 * `*` stands for any characters, `?` for one, and a backslash takes the next
 * character literally. Case counts.
 *
 * @example new NamePattern("lab_*").fits("lab_moisture") // true
 */
export class NamePattern {
  readonly #steps: readonly Step[];

  constructor(readonly text: string) {
    this.#steps = stepsOf(text);
  }

  /** Whether it has a wildcard. */
  get isGlob(): boolean {
    return this.#steps.some(step => typeof step !== "string");
  }

  /** The pattern without its wildcards; without any, the name that it means. */
  get plain(): string {
    return this.#steps.filter(step => typeof step === "string").join("");
  }

  /** Whether the whole name fits. */
  fits(name: string): boolean {
    return fits([...name], this.#steps);
  }
}

/**
 * The one name that a pattern means, or null for a glob. A text that is a name
 * is that name, even where it would read as a glob.
 *
 * @example spelledOut("a*", new Set(["a*", "ab"])) // "a*"
 */
export function spelledOut(pattern: string, names: ReadonlySet<string>): string | null {
  if (names.has(pattern)) return pattern;
  const read = new NamePattern(pattern);
  return read.isGlob ? null : read.plain;
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
