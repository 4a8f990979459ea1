import { types } from "node:util";
import { sharedFloat64 } from "../compute/shared";
import { GembaError, quoted } from "../protocol";
import type { Question } from "../protocol";
import { Dictionary } from "./dictionary";
import type { DayOrder } from "./open-options";
import type { Variable } from "./variable";

/** What a source says about a column beside its values. */
export type ColumnInfo = Partial<Omit<Variable, "name" | "kind">>;

/** How often a text stood in a column of numbers. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** A column of numbers as it came from a source; `words` were read as missing. */
export interface RawNumbers {
  readonly type: "numbers";
  readonly name: string;
  readonly info: ColumnInfo;
  readonly values: Float64Array;
  readonly words: readonly WordCount[];
  /** A text that could have meant another number ("1.234"), and the number that it was read as. */
  readonly doubtful?: { readonly text: string; readonly number: number };
  /** Something about how they were written that nothing in the file decides. */
  readonly question?: Question;
  /** The first of the codes such as 007 among them that became plain numbers, and how often there were any. */
  readonly codes?: WordCount;
  /** Whether there are whole numbers among them with more digits than a float64 keeps. */
  readonly rounded?: boolean;
}

/** A column of words; `settled` words stay words, others may turn out to be numbers. */
export interface RawWords {
  readonly type: "words";
  readonly name: string;
  readonly info: ColumnInfo;
  readonly codes: Int32Array;
  readonly categories: readonly string[];
  readonly settled: boolean;
  /** Texts among booleans that were read as missing. */
  readonly words?: readonly WordCount[];
}

/** A column of times: instants when `zoned`, otherwise a clock's readings as if they were UTC. NaN is missing. */
export interface RawTimes {
  readonly type: "times";
  readonly name: string;
  readonly info: ColumnInfo;
  readonly values: Float64Array;
  readonly zoned: boolean;
  /** How they were written, when that was a guess. */
  readonly guess?: string;
  /** What 03/04/2026 was taken for, where there are such dates. */
  readonly order?: DayOrder;
  /** Something about how they were written that nothing in the file decides. */
  readonly question?: Question;
}

/** A column between its source and the table: values are known, their meaning not yet. */
export type RawColumn = RawNumbers | RawWords | RawTimes;

/** Number of rows of a raw column. */
export function rawLength(raw: RawColumn): number {
  return raw.type === "words" ? raw.codes.length : raw.values.length;
}

/** A raw column from an array of a program's own values. */
export function rawFromValues(name: string, values: ArrayLike<unknown>, info: ColumnInfo = {}): RawColumn {
  switch (kindOfValues(name, values)) {
    case "numbers":
      return { type: "numbers", name, info, values: numbersOf(values), words: [] };
    case "dates":
      return { type: "times", name, info, values: numbersOf(values), zoned: true };
    case "words":
      return { type: "words", name, info, ...wordsOf(values as ArrayLike<CellText>), settled: true };
    case "mixture":
      return { type: "words", name, info, ...wordsOf(values as ArrayLike<CellText>), settled: false };
  }
}

function kindOfValues(name: string, values: ArrayLike<unknown>): "numbers" | "dates" | "words" | "mixture" {
  if (ArrayBuffer.isView(values)) return "numbers";
  const seen = { number: 0, word: 0, date: 0 };
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (value === null || value === undefined || Number.isNaN(value)) continue;
    if (typeof value === "number" || typeof value === "bigint") seen.number++;
    else if (typeof value === "string" || typeof value === "boolean") seen.word++;
    else if (types.isDate(value)) seen.date++;
    else throw unusable(name, row, value);
    if (seen.date > 0 && seen.number + seen.word > 0) throw unusable(name, row, value);
  }
  if (seen.date > 0) return "dates";
  if (seen.word === 0) return "numbers";
  return seen.number === 0 ? "words" : "mixture";
}

function unusable(name: string, row: number, value: unknown): GembaError {
  return new GembaError("bad-options", {
    what: `Column ${quoted(name)} mixes in a value of type ${types.isDate(value) ? "Date" : typeof value}`,
    where: `row ${row}`,
    remedy: "Give a column numbers, words, booleans or dates; null stands for a missing value.",
  });
}

function numbersOf(values: ArrayLike<unknown>): Float64Array {
  const numbers = sharedFloat64(values.length);
  if (values instanceof Float64Array || values instanceof Float32Array) {
    numbers.set(values);
    return numbers;
  }
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    numbers[row] = value === null || value === undefined ? NaN : Number(value);
  }
  return numbers;
}

/** What `kindOfValues` lets through to a column of words. */
type CellText = string | number | bigint | boolean;

function wordsOf(values: ArrayLike<CellText | null | undefined>): {
  codes: Int32Array;
  categories: string[];
} {
  const dictionary = new Dictionary(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    dictionary.push(value === null || value === undefined ? null : String(value));
  }
  return dictionary.finish();
}
