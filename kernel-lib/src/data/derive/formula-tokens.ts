import { formulaError } from "./formula-error";
import type { Place } from "./formula-error";

/** A piece of a formula; `text` is the name, the number, the words, or the sign itself. */
export interface Token extends Place {
  readonly kind: "number" | "name" | "bracketed" | "words" | "sign" | "end";
  readonly text: string;
}

const SPACE = /\s+/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy;
const NAME = /[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+)*/uy;
const BRACKETED = /\[((?:[^\]]|\]\])+)\]/y;
const WORDS = /'((?:[^']|'')*)'|"((?:[^"]|"")*)"/y;
const SIGN = /<=|>=|<>|!=|==|[-+*/^()=<>,]/y;

/**
 * The pieces of a formula, the last of them the end.
 *
 * @throws GembaError `bad-formula` for a character that means nothing in a formula
 */
export function tokensOf(formula: string, where: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  const add = (kind: Token["kind"], text: string, length: number): void => {
    tokens.push({ kind, text, from: at, to: at + length });
    at += length;
  };
  while (at < formula.length) {
    const space = match(SPACE);
    if (space !== null) {
      at += space[0].length;
      continue;
    }
    const [number, name, bracketed, words, sign] = [NUMBER, NAME, BRACKETED, WORDS, SIGN].map(match);
    if (number) add("number", number[0], number[0].length);
    else if (name) add("name", name[0], name[0].length);
    else if (bracketed) add("bracketed", bracketed[1]!.replaceAll("]]", "]"), bracketed[0].length);
    else if (words) add("words", unquoted(words), words[0].length);
    else if (sign) add("sign", sign[0], sign[0].length);
    else throw unknownCharacter(formula, at, where);
  }
  add("end", "", 0);
  return tokens;
}

function unquoted(match: RegExpExecArray): string {
  return match[1] === undefined ? match[2]!.replaceAll('""', '"') : match[1].replaceAll("''", "'");
}

const UNFINISHED: ReadonlyMap<string, string> = new Map([
  ["[", "Close the bracket; a ] within a name is written ]]."],
  ["'", "Close the quotation mark."],
  ['"', "Close the quotation mark."],
]);

function unknownCharacter(formula: string, at: number, where: string): Error {
  const character = String.fromCodePoint(formula.codePointAt(at)!);
  const place = { from: at, to: at + character.length };
  const remedy = UNFINISHED.get(character);
  return remedy === undefined
    ? formulaError(formula, place, `“${character}” means nothing in a formula`, {
        where,
        remedy: "A tag whose name is no plain word stands in [brackets].",
      })
    : formulaError(formula, place, `A ${character} opens and never closes`, { where, remedy });
}
