import { quoted } from "../protocol";
import type { Question } from "../protocol";
import { countCodes } from "./dictionary";
import { isNumberText, NotationVotes, readNumber } from "./number-notation";
import type { DayOrder, DecimalMark } from "./open-options";
import type { RawColumn, RawWords } from "./raw-column";
import { orderEvidence, readTime } from "./time-text";
import { isMissingText } from "./words";

/** What was said about a file's texts, or all of its columns together give away. */
export interface TextFacts {
  /** The decimal mark of columns that leave it open; null when nothing tells. */
  readonly decimal: DecimalMark | null;
  /** Whether somebody said so. */
  readonly decimalSaid: boolean;
  /** Whether commas part the fields, so that a point in a number is no thousand. */
  readonly commasPart: boolean;
  /** The order of dates in columns that leave it open; null when nothing tells. */
  readonly dateOrder: DayOrder | null;
}

/** What is known about a file's texts before its columns are looked at. */
export interface KnownFacts {
  readonly decimal?: DecimalMark | null;
  readonly decimalSaid?: boolean;
  readonly commasPart?: boolean;
  readonly dateOrder?: DayOrder;
}

/** What columns of one file tell each other: one program wrote them all. */
export function gatherFacts(columns: readonly RawColumn[], known: KnownFacts): TextFacts {
  const words = columns.filter((column): column is RawWords => column.type === "words" && !column.settled);
  return {
    decimal: known.decimal ?? votesOf(words).decided,
    decimalSaid: known.decimalSaid === true,
    commasPart: known.commasPart === true,
    dateOrder: known.dateOrder ?? orderOf(words),
  };
}

function votesOf(columns: readonly RawWords[]): NotationVotes {
  const votes = new NotationVotes();
  for (const { codes, categories } of columns) {
    if (!mostly(categories, isNumberText)) continue;
    const counts = countCodes(codes, categories.length);
    categories.forEach((text, code) => votes.add(text, counts[code]));
  }
  return votes;
}

function orderOf(columns: readonly RawWords[]): DayOrder | null {
  const dates = columns.filter(({ categories }) => mostly(categories, isTimeText));
  const evidence = dates.map(({ categories }) => orderEvidence(categories));
  const dayFirst = evidence.some(column => column.dayFirst);
  const monthFirst = evidence.some(column => column.monthFirst);
  if (dayFirst === monthFirst) return null;
  return dayFirst ? "day-first" : "month-first";
}

const LOOK_FIRST = 20;

/** Whether at least half of the first texts fit. */
export function mostly(texts: readonly string[], fits: (text: string) => boolean): boolean {
  const first: string[] = [];
  for (const text of texts) {
    if (!isMissingText(text)) first.push(text);
    if (first.length === LOOK_FIRST) break;
  }
  return first.length > 0 && first.filter(fits).length * 2 >= first.length;
}

function isTimeText(text: string): boolean {
  return /\d/.test(text) && (readTime(text) ?? readTime(text, { order: "month-first" })) !== null;
}

/** Asks what 03/04/2026 means. */
export function askDateOrder(name: string, text: string): Question {
  const [day, month] = (["day-first", "month-first"] as const).map(order => dateText(text, order));
  return {
    option: "dateOrder",
    text: `${quoted(text)} in ${quoted(name)} is ${day} or ${month}, and nothing in the file says which`,
    choices: [
      { value: "day-first", text: day! },
      { value: "month-first", text: month! },
    ],
  };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function dateText(text: string, order: DayOrder): string {
  const date = new Date(readTime(text, { order, shortYears: true })?.ms ?? 0);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
}

/** Asks whether 1.234 is one and a bit, or more than a thousand. */
export function askDecimal(name: string, text: string): Question {
  const [point, comma] = ([".", ","] as const).map(decimal => String(readNumber(text, decimal)));
  return {
    option: "decimal",
    text: `${quoted(text)} in ${quoted(name)} is ${point} or ${comma}, and nothing in the file says which`,
    choices: [
      { value: ".", text: point! },
      { value: ",", text: comma! },
    ],
  };
}

const DAY = 86_400_000;
const ENOUGH_STEPS = 10;
const NEARLY_ALL = 0.9;

/**
 * The order of dates that the steps from row to row prove: with one order the readings go on at
 * midnight as they did before, with the other they jump by weeks whenever the date changes. That is
 * sound only where there are readings within days; one a day fits a day apart and a month apart.
 */
export function orderBySteps({ codes, categories }: RawWords, shortYears: boolean): DayOrder | null {
  const orders = ["day-first", "month-first"] as const;
  const [day, month] = orders.map(order =>
    categories.map(text => readTime(text, { order, shortYears })?.ms ?? NaN),
  );
  const within: number[] = [];
  const changes: { readonly day: number; readonly month: number }[] = [];
  let last = -1;
  for (const code of codes) {
    if (code < 0 || Number.isNaN(day![code]) || Number.isNaN(month![code])) continue;
    if (last >= 0 && code !== last) {
      const step = {
        day: Math.abs(day![code]! - day![last]!),
        month: Math.abs(month![code]! - month![last]!),
      };
      const sameDate = Math.floor(day![code]! / DAY) === Math.floor(day![last]! / DAY);
      if (sameDate) within.push(step.day);
      else changes.push(step);
    }
    last = code;
  }
  if (within.length < ENOUGH_STEPS || changes.length === 0) return null;
  const usual = within.sort((a, b) => a - b)[within.length >> 1]!;
  const [right] = orders.filter(order => {
    const [mine, other] = order === "day-first" ? (["day", "month"] as const) : (["month", "day"] as const);
    const goesOn = changes.filter(step => step[mine] <= 2 * usual && step[other] > 20 * DAY);
    return goesOn.length >= NEARLY_ALL * changes.length;
  });
  return right ?? null;
}
