import { sharedFloat64, sharedInt32 } from "../compute/shared";
import { countCodes } from "./dictionary";
import { NotationVotes, readNumber } from "./number-notation";
import type { DecimalMark, Notation } from "./number-notation";
import type { DayOrder } from "./open-options";
import type { RawColumn, RawNumbers, RawTimes, RawWords, WordCount } from "./raw-column";
import { askDateOrder, askDecimal, mostly, orderBySteps } from "./text-facts";
import type { TextFacts } from "./text-facts";
import { NO_TIME_NAME, timeNameRank } from "./time-names";
import { orderEvidence, readTime } from "./time-text";
import { BOOLEAN_CATEGORIES } from "./variable";
import { isCode, isMissingText, isStatusWord, isTotalWord } from "./words";

/** Share of the values of a column that must be numbers (or times) for it to be one of numbers (or times). */
export const ENOUGH = 0.9;

/**
 * What a column of words from a source turns out to hold: numbers, times, booleans or words.
 * @param facts what the other columns of the file, or the person, say about how it is written
 */
export function interpretWords(raw: RawWords, facts: TextFacts): RawColumn {
  const counts = countCodes(raw.codes, raw.categories.length);
  const numbers = raw.settled ? null : asNumbers(raw, counts, facts);
  return numbers ?? asTimes(raw, facts, false, counts) ?? asBooleans(raw, counts) ?? withoutMissingTexts(raw);
}

/** As numbers, when nine values in ten are; status words such as `Bad` do not count against it. */
function asNumbers(raw: RawWords, counts: Float64Array, facts: TextFacts): RawNumbers | null {
  const { decimal, doubtful } = notationOf(raw, counts, facts);
  const parsed = raw.categories.map(text => readNumber(text, decimal));
  if (raw.categories.every(isMissingText)) return numbersFrom(raw, parsed, []);
  let numbers = 0;
  let others = 0;
  let codes: WordCount = { word: "", count: 0 };
  raw.categories.forEach((text, code) => {
    if (!Number.isNaN(parsed[code])) {
      numbers += counts[code]!;
      if (isCode(text)) codes = { word: codes.word || text, count: codes.count + counts[code]! };
    } else if (!isMissingText(text) && !isStatusWord(text)) others += counts[code]!;
  });
  if (numbers === 0 || numbers < ENOUGH * (numbers + others)) return null;
  if (codes.count > (1 - ENOUGH) * numbers) return null;
  return {
    ...numbersFrom(raw, parsed, wordsAmong(raw, counts, parsed)),
    ...(codes.count === 0 ? {} : { codes }),
    ...doubtAbout(raw.name, doubtful, decimal, facts),
  };
}

/** Each column decides for itself: exports mix decimal marks, and write thousands as 1.234 or 1,234. */
function notationOf(raw: RawWords, counts: Float64Array, { decimal, commasPart }: TextFacts): Notation {
  const votes = new NotationVotes();
  raw.categories.forEach((text, code) => votes.add(text, counts[code]));
  if (decimal === null && commasPart && votes.openText?.includes(".") === true) return votes.of(".");
  return votes.of(decimal ?? ".");
}

function doubtAbout(
  name: string,
  text: string | undefined,
  decimal: DecimalMark,
  facts: TextFacts,
): Partial<RawNumbers> {
  if (text === undefined || facts.decimalSaid) return {};
  const told = facts.decimal !== null || (facts.commasPart && text.includes("."));
  return told
    ? { doubtful: { text, number: readNumber(text, decimal) } }
    : { question: askDecimal(name, text) };
}

function numbersFrom(raw: RawWords, parsed: readonly number[], words: readonly WordCount[]): RawNumbers {
  const values = sharedFloat64(raw.codes.length);
  raw.codes.forEach((code, row) => (values[row] = code < 0 ? NaN : parsed[code]!));
  return { type: "numbers", name: raw.name, info: raw.info, values, words };
}

function wordsAmong(raw: RawWords, counts: Float64Array, parsed: readonly number[]): WordCount[] {
  return raw.categories
    .map((word, code) => ({ word, count: counts[code]! }))
    .filter(({ word, count }, code) => count > 0 && Number.isNaN(parsed[code]) && !isMissingText(word))
    .sort((a, b) => b.count - a.count);
}

/**
 * As times, when nine values in ten can be read as one.
 * @param named whether somebody said that they are times, so that 1.2.26 is a date
 */
export function asTimes(
  raw: RawWords,
  facts: TextFacts,
  named: boolean,
  counts: Float64Array = countCodes(raw.codes, raw.categories.length),
): RawTimes | null {
  const shortYears = named || timeNameRank(raw.name) < NO_TIME_NAME;
  if (!mostly(raw.categories, text => /\d/.test(text) && isTime(text, shortYears))) return null;
  const evidence = orderEvidence(raw.categories);
  // Dates that contradict each other are no dates.
  if (evidence.dayFirst && evidence.monthFirst) return null;
  const own = evidence.dayFirst ? "day-first" : evidence.monthFirst ? "month-first" : null;
  const found =
    own ?? facts.dateOrder ?? (evidence.open === undefined ? null : orderBySteps(raw, shortYears));
  const times = readTimes(raw, counts, { order: found ?? "day-first", shortYears });
  if (times === null || (evidence.open === undefined && own === null)) return times;
  return found === null
    ? { ...times, question: askDateOrder(raw.name, evidence.open!) }
    : { ...times, order: found };
}

function isTime(text: string, shortYears: boolean): boolean {
  return (
    readTime(text, { order: "day-first", shortYears }) !== null ||
    readTime(text, { order: "month-first", shortYears }) !== null
  );
}

function readTimes(
  raw: RawWords,
  counts: Float64Array,
  style: { order: DayOrder; shortYears: boolean },
): RawTimes | null {
  const read = raw.categories.map(text => readTime(text, style));
  let times = 0;
  let others = 0;
  let zoned = 0;
  read.forEach((time, code) => {
    if (time !== null) times += counts[code]!;
    else if (!isMissingText(raw.categories[code]!) && !isTotalWord(raw.categories[code]!))
      others += counts[code]!;
    if (time?.zoned === true) zoned += counts[code]!;
  });
  if (times === 0 || times < ENOUGH * (times + others)) return null;
  // Where some times have an offset and some do not, those of the rarer sort can't be placed.
  const mostlyZoned = zoned * 2 > times;
  const values = sharedFloat64(raw.codes.length);
  raw.codes.forEach((code, row) => {
    const time = code < 0 ? null : read[code]!;
    values[row] = time !== null && time.zoned === mostlyZoned ? time.ms : NaN;
  });
  return { type: "times", name: raw.name, info: raw.info, values, zoned: mostlyZoned };
}

/** True and false, beside which a logger's word for "no value" is missing. */
function asBooleans(raw: RawWords, counts: Float64Array): RawWords | null {
  const codeOf = raw.categories.map(text =>
    isMissingText(text) ? -1 : BOOLEAN_CATEGORIES.indexOf(text.toLowerCase()),
  );
  const isBoolean = (text: string, code: number): boolean =>
    codeOf[code]! >= 0 || isMissingText(text) || (!raw.settled && isStatusWord(text));
  if (!raw.categories.every(isBoolean) || !codeOf.some(code => code >= 0)) return null;
  const words = wordsAmong(
    raw,
    counts,
    codeOf.map(code => (code < 0 ? NaN : code)),
  );
  const codes = recode(raw.codes, codeOf);
  return { ...raw, codes, categories: BOOLEAN_CATEGORIES, settled: true, words };
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
