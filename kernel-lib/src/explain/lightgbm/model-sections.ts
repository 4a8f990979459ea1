import { GembaError } from "../../protocol";

/** A `key=value` line; of a line without `=` the value is empty. */
interface Field {
  readonly value: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The text from one heading to the next: the model's own facts, or those of a tree. */
export class Section {
  /** What it is about, for people: `tree 3`. */
  readonly name: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly #fields = new Map<string, Field>();

  constructor(name: string, line: number) {
    this.name = name;
    this.line = line;
  }

  add(text: string, line: number): void {
    const at = text.indexOf("=");
    const key = at < 0 ? text : text.slice(0, at);
    this.#fields.set(key, { value: at < 0 ? "" : text.slice(at + 1), line });
  }

  has(key: string): boolean {
    return this.#fields.has(key);
  }

  /** @throws GembaError `bad-model` when it is not there */
  text(key: string): string {
    const field = this.#fields.get(key);
    if (field === undefined) throw badModel(`“${key}” is missing`, this.where());
    return field.value;
  }

  /**
   * A whole number from 0 on.
   *
   * @throws GembaError `bad-model`
   */
  count(key: string): number {
    const [count] = this.numbers(key, 1);
    if (Number.isInteger(count) && count! >= 0) return count!;
    throw this.wrong(key, `“${key}” is not a whole number but ${shortened(this.text(key))}`);
  }

  /**
   * So many numbers with spaces between them.
   *
   * @throws GembaError `bad-model`
   */
  numbers(key: string, length: number): Float64Array {
    const words = this.text(key)
      .split(" ")
      .filter(word => word !== "");
    if (words.length !== length) {
      throw this.wrong(key, `“${key}” holds ${words.length} numbers in place of ${length}`);
    }
    return Float64Array.from(words, word => {
      const number = numberIn(word);
      if (Number.isNaN(number))
        throw this.wrong(key, `“${key}” holds ${shortened(word)}, which is not a number`);
      return number;
    });
  }

  /**
   * So many whole numbers from `least` to `most`.
   *
   * @throws GembaError `bad-model`
   */
  wholeNumbers(key: string, length: number, least: number, most: number): Float64Array {
    const numbers = this.numbers(key, length);
    const odd = numbers.find(number => !Number.isInteger(number) || number < least || number > most);
    if (odd === undefined) return numbers;
    throw this.wrong(key, `“${key}” holds ${odd}, which is not a whole number from ${least} to ${most}`);
  }

  /** The error about one of its lines. */
  wrong(key: string, what: string): GembaError {
    return badModel(what, this.where(key));
  }

  /** Tree and line, for people. */
  where(key?: string): string {
    const line = (key === undefined ? undefined : this.#fields.get(key)?.line) ?? this.line;
    return `${this.name}, line ${line}`;
  }
}

/** The model's own section, and one per tree. */
export interface ModelSections {
  readonly header: Section;
  readonly trees: readonly Section[];
}

/**
 * Divides a model's text.
 *
 * @throws GembaError `bad-model` when it is none, or is cut short
 */
export function modelSections(text: unknown): ModelSections {
  const lines = typeof text === "string" ? text.split(/\r?\n/) : [];
  if (lines[0] !== "tree") {
    throw badModel("This is not the text of a LightGBM model: its first line is not “tree”", "line 1");
  }
  const header = new Section("the model", 1);
  const trees: Section[] = [];
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]!;
    if (line === "end of trees") return { header, trees };
    if (line.startsWith("Tree=")) trees.push(new Section(`tree ${line.slice("Tree=".length)}`, index + 1));
    else if (line !== "") (trees.at(-1) ?? header).add(line, index + 1);
  }
  throw badModel("The model's text is cut short: “end of trees” is missing", `line ${lines.length}`);
}

/** The error about a text that is not a model of LightGBM's as it writes them. */
export function badModel(what: string, where: string): GembaError {
  return new GembaError("bad-model", {
    what,
    where,
    remedy: "Save the model again with LightGBM's save_model or model_to_string, and give the whole text.",
  });
}

/** As C++ writes numbers. */
function numberIn(word: string): number {
  if (/^[+-]?inf(inity)?$/i.test(word)) return word.startsWith("-") ? -Infinity : Infinity;
  // Number would also take 0x10.
  return /^[+-]?[\d.]/.test(word) && !/x/i.test(word) ? Number(word) : NaN;
}

function shortened(word: string): string {
  return `“${word.length > 40 ? `${word.slice(0, 37)}…` : word}”`;
}
