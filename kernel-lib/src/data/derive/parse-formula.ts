import { nearestNames, quoted } from "../../protocol";
import { compareWords } from "./compare-words";
import { formulaError } from "./formula-error";
import type { Place } from "./formula-error";
import { around, isWords, spot } from "./formula-part";
import type { Part, Report } from "./formula-part";
import { readTag } from "./formula-tags";
import type { Tags } from "./formula-tags";
import { tokensOf } from "./formula-tokens";
import type { Token } from "./formula-tokens";
import type { Instruction, OneNumber, Program, TwoNumbers } from "./program";

/** Parentheses, signs and powers within each other: far more than anybody writes, far less than the stack holds. */
const DEEPEST = 200;

const FUNCTIONS: ReadonlyMap<string, OneNumber> = new Map(
  (["abs", "sqrt", "log", "log10", "exp", "round", "floor", "ceil"] as const).map(name => [name, name]),
);
const SEVERAL: ReadonlyMap<string, TwoNumbers> = new Map([
  ["min", "min"],
  ["max", "max"],
]);
const FUNCTION_NAMES: readonly string[] = [...FUNCTIONS.keys(), ...SEVERAL.keys(), "if"];
const COMPARISONS: ReadonlyMap<string, TwoNumbers> = new Map([
  ["=", "="],
  ["==", "="],
  ["!=", "!="],
  ["<>", "!="],
  ["<", "<"],
  ["<=", "<="],
  [">", ">"],
  [">=", ">="],
]);
const RESERVED: ReadonlySet<string> = new Set(["and", "or", "not"]);

/**
 * A formula as a program.
 *
 * From the loosest to the tightest: `or`, `and`, `not`, comparisons, `+ -`, `* /`, the minus sign,
 * `^` (which goes from right to left: −2^2 is −4).
 *
 * @param where what the formula is of, for errors
 * @throws GembaError `bad-formula`, with the place in the formula
 */
export function parseFormula(formula: string, tags: Tags, where: string): Program {
  return new Parser(formula, tags, where).parse();
}

class Parser {
  private readonly formula: string;
  private readonly tags: Tags;
  private readonly where: string;
  private readonly tokens: readonly Token[];
  private readonly instructions: Instruction[] = [];
  private readonly inputs: Map<string, (row: number) => boolean> = new Map();
  private at: number = 0;
  private depth: number = 0;

  constructor(formula: string, tags: Tags, where: string) {
    this.formula = formula;
    this.tags = tags;
    this.where = where;
    this.tokens = tokensOf(formula, where);
  }

  parse(): Program {
    const whole = this.counted(this.or());
    const rest = this.token;
    if (rest.kind !== "end") {
      const remedy =
        rest.text === ","
          ? "Decimal numbers have a point: 1.5."
          : rest.text === ")"
            ? "It closes a parenthesis that never opened."
            : "Put an operator such as + or * between the two.";
      throw this.error(rest, `The formula should end before ${quoted(rest.text)}`, remedy);
    }
    return {
      instructions: this.instructions,
      isTruth: whole.is === "truth",
      inputs: [...this.inputs.values()],
    };
  }

  private or(): Part {
    return this.joined("or", () => this.and());
  }

  private and(): Part {
    return this.joined("and", () => this.not());
  }

  private joined(word: "and" | "or", operand: () => Part): Part {
    let left = operand();
    while (this.takeWord(word)) {
      const right = this.counted(operand());
      left = { is: "truth", ...around(this.counted(left), right) };
      this.instructions.push({ does: "two", by: word });
    }
    return left;
  }

  private not(): Part {
    const start = this.token;
    if (!this.takeWord("not")) return this.comparison();
    const operand = this.deeper(start, () => this.counted(this.not()));
    this.instructions.push({ does: "one", by: "not" });
    return { is: "truth", ...around(start, operand) };
  }

  private comparison(): Part {
    const left = this.sum();
    const by = this.takeSign(COMPARISONS);
    if (by === null) return left;
    const right = this.sum();
    if (this.token.kind === "sign" && COMPARISONS.has(this.token.text)) {
      throw this.error(this.token, "Comparisons can't be chained", "Write a < b and b < c.");
    }
    this.instructions.push(
      isWords(left) || isWords(right) ? compareWords(left, right, by, this.report) : { does: "two", by },
    );
    return { is: "truth", ...around(left, right) };
  }

  private sum(): Part {
    return this.chain(["+", "-"], () => this.product());
  }

  private product(): Part {
    return this.chain(["*", "/"], () => this.signed());
  }

  private chain(signs: readonly TwoNumbers[], operand: () => Part): Part {
    const table = new Map<string, TwoNumbers>(signs.map(sign => [sign, sign]));
    let left = operand();
    for (let by = this.takeSign(table); by !== null; by = this.takeSign(table)) {
      this.counted(left);
      const right = this.counted(operand());
      left = { is: "number", ...around(left, right) };
      this.instructions.push({ does: "two", by });
    }
    return left;
  }

  private signed(): Part {
    const start = this.token;
    if (start.kind !== "sign" || (start.text !== "-" && start.text !== "+")) return this.power();
    this.at++;
    const operand = this.deeper(start, () => this.counted(this.signed()));
    if (start.text === "-") this.instructions.push({ does: "one", by: "minus" });
    return { is: "number", ...around(start, operand) };
  }

  private power(): Part {
    const base = this.primary();
    const sign = this.token;
    if (sign.kind !== "sign" || sign.text !== "^") return base;
    this.at++;
    this.counted(base);
    const exponent = this.deeper(sign, () => this.counted(this.signed()));
    this.instructions.push({ does: "two", by: "^" });
    return { is: "number", ...around(base, exponent) };
  }

  private primary(): Part {
    const token = this.token;
    this.at++;
    switch (token.kind) {
      case "number":
        this.instructions.push({ does: "number", value: Number(token.text) });
        return { is: "number", ...spot(token) };
      case "words":
        return { is: "word", ...spot(token), text: token.text };
      case "bracketed":
        return this.tag(token);
      case "name":
        return this.name(token);
      case "sign":
        if (token.text === "(") return this.parenthesis(token);
        throw this.error(token, `A number or a tag is missing before ${quoted(token.text)}`, HELP);
      case "end":
        throw this.error(token, "The formula ends where a number or a tag should stand", HELP);
    }
  }

  private parenthesis(start: Token): Part {
    const inner = this.deeper(start, () => this.or());
    const end = this.expect(")", start);
    return { ...inner, ...around(start, end) };
  }

  private name(token: Token): Part {
    const next = this.token;
    const lower = token.text.toLowerCase();
    if (next.kind === "sign" && next.text === "(") return this.call(token, lower);
    if (RESERVED.has(lower))
      throw this.error(token, `Something is missing before ${quoted(token.text)}`, HELP);
    return this.tag(token);
  }

  private call(token: Token, name: string): Part {
    const one = FUNCTIONS.get(name);
    const several = SEVERAL.get(name);
    if (one === undefined && several === undefined && name !== "if") {
      const suggestions = nearestNames(name, FUNCTION_NAMES);
      throw this.report(token, `There is no function ${quoted(token.text)}`, {
        remedy: suggestions.length > 0 ? undefined : `The functions are ${FUNCTION_NAMES.join(", ")}.`,
        suggestions,
      });
    }
    const open = this.token;
    this.at++;
    const given = this.deeper(token, () => this.operands(several));
    const place = around(token, this.expect(")", open));
    const [least, most] = one !== undefined ? [1, 1] : several !== undefined ? [2, Infinity] : [3, 3];
    if (given.length < least || given.length > most) {
      const needs = most === Infinity ? `at least ${least}` : String(least);
      throw this.error(
        place,
        `${quoted(name)} takes ${needs} ${least === 1 ? "value" : "values"}, not ${given.length}`,
        `Write ${name}(${most === Infinity ? "a, b" : least === 1 ? "a" : "condition, then, otherwise"}).`,
      );
    }
    if (one !== undefined) this.instructions.push({ does: "one", by: one });
    if (name !== "if") return { is: "number", ...place };
    this.instructions.push({ does: "if" });
    return { is: given[1]!.is === "truth" && given[2]!.is === "truth" ? "truth" : "number", ...place };
  }

  /** What stands between the parentheses of a call; with `by`, each is joined to those before it. */
  private operands(by: TwoNumbers | undefined): Part[] {
    const given: Part[] = [];
    if (this.token.kind === "sign" && this.token.text === ")") return given;
    for (;;) {
      const part = this.or();
      this.counted(part);
      given.push(part);
      if (by !== undefined && given.length > 1) this.instructions.push({ does: "two", by });
      if (this.token.kind !== "sign" || this.token.text !== ",") return given;
      this.at++;
    }
  }

  private tag(token: Token): Part {
    const { part, instruction, hasValue } = readTag(token, this.tags, this.report);
    this.inputs.set(token.text, hasValue);
    if (instruction !== null) this.instructions.push(instruction);
    return part;
  }

  /** Refuses words where a number or a condition is needed. */
  private counted(part: Part): Part {
    if (!isWords(part)) return part;
    throw this.error(
      part,
      part.is === "words"
        ? `${quoted(part.column.variable.name)} holds words, not numbers`
        : "A word is no number",
      "Words can be compared: product = 'oat'.",
    );
  }

  private deeper<T>(place: Place, parse: () => T): T {
    if (++this.depth > DEEPEST) {
      throw this.error(
        place,
        `The formula is nested more than ${DEEPEST} deep`,
        "Derive a part of it first.",
      );
    }
    const parsed = parse();
    this.depth--;
    return parsed;
  }

  private expect(sign: ")", open: Token): Token {
    const token = this.token;
    if (token.kind === "sign" && token.text === sign) {
      this.at++;
      return token;
    }
    if (token.kind === "end") throw this.error(open, "A parenthesis opens and never closes", "Close it.");
    throw this.error(token, `An operator or a ${sign} should stand before ${quoted(token.text)}`, HELP);
  }

  private takeWord(word: string): boolean {
    const { kind, text } = this.token;
    if (kind !== "name" || text.toLowerCase() !== word) return false;
    this.at++;
    return true;
  }

  private takeSign(signs: ReadonlyMap<string, TwoNumbers>): TwoNumbers | null {
    const { kind, text } = this.token;
    const found = kind === "sign" ? signs.get(text) : undefined;
    if (found === undefined) return null;
    this.at++;
    return found;
  }

  private get token(): Token {
    return this.tokens[this.at]!;
  }

  private error(place: Place, what: string, remedy?: string): Error {
    return this.report(place, what, { remedy });
  }

  private readonly report: Report = (place, what, help) =>
    formulaError(this.formula, place, what, { where: this.where, ...help });
}

const HELP =
  "A formula looks like power / (line_speed * 60); a tag whose name is no plain word stands in [brackets].";
