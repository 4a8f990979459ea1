import { sharedFloat64, sharedInt32 } from "../compute/shared";
import { countCodes } from "./dictionary";
import type { RawColumn, RawNumbers, RawTimes, RawWords, WordCount } from "./raw-column";
import { findDayOrder, readTime } from "./time-text";
import { BOOLEAN_CATEGORIES } from "./variable";
import { NotationVotes, readNumber } from "./number-notation";
import type { DecimalMark, Notation } from "./number-notation";
import { isCode, isMissingText, isStatusWord } from "./words";

/** Share of the values of a column that must be numbers (or times) for it to be one of numbers (or times). */
export const ENOUGH = 0.9;

/**
 * What a column of words from a source turns out to hold: numbers, times, booleans or words.
 * @param decimal the decimal mark of columns that leave it open
 */
export function interpretWords(raw: RawWords, decimal: DecimalMark = "."): RawColumn {
  const counts = countCodes(raw.codes, raw.categories.length);
  const numbers = raw.settled ? null : asNumbers(raw, counts, decimal);
  return numbers ?? asTimes(raw, counts) ?? asBooleans(raw) ?? withoutMissingTexts(raw);
}

/** As numbers, when nine values in ten are; status words such as `Bad` do not count against it. */
function asNumbers(raw: RawWords, counts: Float64Array, fileDecimal: DecimalMark): RawNumbers | null {
  const notation = notationOf(raw, counts, fileDecimal);
  const parsed = raw.categories.map(text => readNumber(text, notation.decimal));
  if (raw.categories.every(isMissingText)) return numbersFrom(raw, parsed, []);
  let numbers = 0;
  let codes = 0;
  let others = 0;
  raw.categories.forEach((text, code) => {
    if (!Number.isNaN(parsed[code])) {
      numbers += counts[code]!;
      if (isCode(text)) codes += counts[code]!;
    } else if (!isMissingText(text) && !isStatusWord(text)) others += counts[code]!;
  });
  if (numbers === 0 || numbers < ENOUGH * (numbers + others)) return null;
  if (codes > (1 - ENOUGH) * numbers) return null;
  const column = numbersFrom(raw, parsed, wordsAmong(raw, counts, parsed));
  return notation.doubtful === undefined
    ? column
    : {
        ...column,
        doubtful: { text: notation.doubtful, number: readNumber(notation.doubtful, notation.decimal) },
      };
}

/** Each column decides for itself: exports mix decimal marks, and write thousands as 1.234 or 1,234. */
function notationOf(raw: RawWords, counts: Float64Array, fileDecimal: DecimalMark): Notation {
  const votes = new NotationVotes();
  raw.categories.forEach((text, code) => votes.add(text, counts[code]));
  return votes.of(fileDecimal);
}

function numbersFrom(raw: RawWords, parsed: readonly number[], words: readonly WordCount[]): RawNumbers {
  const values = sharedFloat64(raw.codes.length);
  raw.codes.forEach((code, row) => (values[row] = code < 0 ? NaN : parsed[code]!));
  return { type: "numbers", name: raw.name, info: raw.info, values, words };
}

function wordsAmong(raw: RawWords, counts: Float64Array, parsed: readonly number[]): WordCount[] {
  return raw.categories
    .map((word, code) => ({ word, count: counts[code]! }))
    .filter(({ word }, code) => Number.isNaN(parsed[code]) && !isMissingText(word))
    .sort((a, b) => b.count - a.count);
}

const LOOK_FIRST = 20;

/** As times, when nine values in ten can be read as one. */
export function asTimes(raw: RawWords, counts?: Float64Array): RawTimes | null {
  const first = raw.categories.filter(text => !isMissingText(text)).slice(0, LOOK_FIRST);
  if (first.length === 0 || first.filter(text => /\d/.test(text)).length < first.length / 2) return null;
  const order = findDayOrder(raw.categories);
  if (order === null) return null;
  const readable = (text: string): boolean => readTime(text, order.order) !== null;
  if (first.filter(readable).length < first.length / 2) return null;
  return readTimes(raw, counts ?? countCodes(raw.codes, raw.categories.length), order);
}

function readTimes(
  raw: RawWords,
  counts: Float64Array,
  { order, sure }: { order: "day-first" | "month-first"; sure: boolean },
): RawTimes | null {
  const read = raw.categories.map(text => readTime(text, order));
  let times = 0;
  let others = 0;
  let zoned = 0;
  read.forEach((time, code) => {
    if (time !== null) times += counts[code]!;
    else if (!isMissingText(raw.categories[code]!)) others += counts[code]!;
    if (time?.zoned === true) zoned += counts[code]!;
  });
  if (times < ENOUGH * (times + others)) return null;
  // Where some times have an offset and some do not, those of the rarer sort can't be placed.
  const mostlyZoned = zoned * 2 > times;
  const values = sharedFloat64(raw.codes.length);
  raw.codes.forEach((code, row) => {
    const time = code < 0 ? null : read[code]!;
    values[row] = time !== null && time.zoned === mostlyZoned ? time.ms : NaN;
  });
  const guess = sure ? undefined : order === "day-first" ? "day/month/year" : "month/day/year";
  return { type: "times", name: raw.name, info: raw.info, values, zoned: mostlyZoned, guess };
}

function asBooleans(raw: RawWords): RawWords | null {
  const codeOf = raw.categories.map(text =>
    isMissingText(text) ? -1 : BOOLEAN_CATEGORIES.indexOf(text.toLowerCase()),
  );
  const isBoolean = (text: string, code: number): boolean => codeOf[code]! >= 0 || isMissingText(text);
  if (!raw.categories.every(isBoolean) || !codeOf.some(code => code >= 0)) return null;
  return { ...raw, codes: recode(raw.codes, codeOf), categories: BOOLEAN_CATEGORIES, settled: true };
}

/** Texts such as "NA" become missing; a program's own words stay as they are. */
function withoutMissingTexts(raw: RawWords): RawWords {
  if (raw.settled || !raw.categories.some(isMissingText)) return raw;
  const categories: string[] = [];
  const codeOf = raw.categories.map(text => (isMissingText(text) ? -1 : categories.push(text) - 1));
  return { ...raw, codes: recode(raw.codes, codeOf), categories };
}

function recode(codes: Int32Array, codeOf: readonly number[]): Int32Array {
  const recoded = sharedInt32(codes.length);
  codes.forEach((code, row) => (recoded[row] = code < 0 ? -1 : codeOf[code]!));
  return recoded;
}
