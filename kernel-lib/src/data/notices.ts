import { quoted } from "../protocol";
import type { Notice } from "../protocol";
import type { Placement } from "./place-rows";
import type { RawColumn, RawTimes, WordCount } from "./raw-column";
import { countOf, countText } from "./table-text";

/** Beyond this many, notices about single tags are summed up in one. */
const MOST_SINGLE = 40;
const MOST_WORDS = 5;
/** Texts that a notice counts, and characters of one, at most. */
const MOST_COUNTED = 100;
const LONGEST_WORD = 200;

/** What the reader of a table ought to know about how its rows and values were read. */
export function noticesOf(
  columns: readonly RawColumn[],
  time: RawTimes | null,
  placement: Placement | null,
  timeZone: string,
): Notice[] {
  const aboutTime = time === null || placement === null ? [] : timeNotices(time, placement, timeZone);
  return [...aboutTime, ...wordNotices(columns), ...notationNotices(columns), ...codeNotices(columns)];
}

/** Columns whose numbers could have meant others: is 1.234 a thousand, or one and a bit? */
function notationNotices(columns: readonly RawColumn[]): Notice[] {
  return columns
    .flatMap(column => (column.type === "numbers" && column.doubtful !== undefined ? [column] : []))
    .slice(0, MOST_SINGLE)
    .map(({ name, doubtful }): Notice => {
      const text = `${quoted(doubtful!.text)} in ${quoted(name)} was read as ${doubtful!.number}, like all numbers there. If that is wrong, name the decimal mark: open(path, { decimal: "." }) or ",".`;
      return { level: "warning", code: "number-guessed", text, variable: name };
    });
}

/** Codes that became numbers, and numbers with more digits than are kept. */
function codeNotices(columns: readonly RawColumn[]): Notice[] {
  return columns
    .flatMap((column): Notice[] => {
      if (column.type !== "numbers") return [];
      const { name, codes, rounded } = column;
      const notices: Notice[] = [];
      if (codes !== undefined) {
        const text = `${quoted(codes.word)} and ${countOf(codes.count, "value")} like it in numeric tag ${quoted(name)}, with zeros in front, read as plain numbers.`;
        notices.push({ level: "warning", code: "zeros-lost", text, variable: name });
      }
      if (rounded === true) notices.push(digitsRounded(name));
      return notices;
    })
    .slice(0, MOST_SINGLE);
}

/** What is said about whole numbers that lose their last digits. */
function digitsRounded(name: string): Notice {
  const text = `${quoted(name)} has whole numbers beyond ±2⁵³: their last digits are rounded. Export identifiers as text.`;
  return { level: "warning", code: "digits-rounded", text, variable: name };
}

function timeNotices(time: RawTimes, placement: Placement, timeZone: string): Notice[] {
  const notices: Notice[] = [];
  const add = (level: Notice["level"], code: string, text: string): void => {
    notices.push({ level, code, text });
  };
  const { withoutTime, repeated, overlapping, skipped, doubled, undecided } = placement;
  if (withoutTime > 0) {
    add("warning", "no-time", `${countOf(withoutTime, "row")} without a time left out.`);
  }
  if (placement.resorted) add("info", "sorted", `Rows were not in order of ${quoted(time.name)}: sorted.`);
  if (overlapping > 0) {
    const text = `The files overlap: ${countOf(overlapping, "row")} at a time that another file has, too; kept.`;
    add("warning", "files-overlap", text);
  }
  if (repeated > overlapping) {
    const rows = countOf(repeated - overlapping, "row");
    add("warning", "repeated-times", `${rows} with the same time as the row before: kept.`);
  }
  notices.push(...clockNotices({ skipped, doubled, undecided }, timeZone));
  return notices;
}

/** What the changes of the clock did to times. */
export function clockNotices(
  { skipped, doubled, undecided }: Pick<Placement, "skipped" | "doubled" | "undecided">,
  timeZone: string,
): Notice[] {
  const notices: Notice[] = [];
  if (skipped > 0) {
    const what = `${countOf(skipped, "time")} never shown by clocks in ${timeZone} (they go forward then)`;
    const text = `${what}: moved on. Is the zone right, or was the logger left on winter time?`;
    notices.push({ level: "warning", code: "skipped-times", text });
  }
  if (doubled > 0) notices.push(doubledNotice(doubled, undecided, timeZone));
  return notices;
}

function doubledNotice(doubled: number, undecided: number, timeZone: string): Notice {
  const what = `${countOf(doubled, "time")} shown twice by clocks in ${timeZone} (they go back then)`;
  if (undecided === 0) {
    return { level: "info", code: "doubled-times", text: `${what}: told apart.` };
  }
  const which =
    undecided === doubled
      ? "the order of the rows does not tell which is meant"
      : `the order of the rows does not tell which of the two ${countText(undecided)} of them mean`;
  const text = `${what}: ${which}. Taken for the first; say repeatedHour: "second" or "missing" if that is wrong.`;
  return { level: "warning", code: "doubled-times", text };
}

function wordNotices(columns: readonly RawColumn[]): Notice[] {
  const told = columns.flatMap(column => {
    const words = column.type === "times" ? [] : (column.words ?? []);
    return words.length > 0 ? [{ name: column.name, words, kind: column.type }] : [];
  });
  const notices = told.slice(0, MOST_SINGLE).map(({ name, words, kind }): Notice => {
    const tag = kind === "words" ? "tag of true and false" : "numeric tag";
    const text = `Text in ${tag} ${quoted(name)}: ${wordsText(words)}. Read as missing.`;
    const counts = words.slice(0, MOST_COUNTED).map(({ word, count }) => ({ value: clip(word), count }));
    return { level: "warning", code: "text-in-numbers", text, variable: name, counts };
  });
  if (told.length <= MOST_SINGLE) return notices;
  const rest = told.slice(MOST_SINGLE);
  const count = rest.reduce((sum, { words }) => sum + totalOf(words), 0);
  const text = `Text in ${rest.length} more numeric tags: ${countOf(count, "value")} read as missing.`;
  return [...notices, { level: "warning", code: "text-in-numbers", text }];
}

function wordsText(words: readonly WordCount[]): string {
  const shown = words.slice(0, MOST_WORDS).map(({ word, count }) => `${quoted(word)} ${countText(count)}×`);
  const rest = words.slice(MOST_WORDS);
  const more = rest.length === 0 ? "" : ` and ${rest.length} others ${countText(totalOf(rest))}×`;
  return shown.join(", ") + more;
}

function clip(word: string): string {
  return word.length <= LONGEST_WORD ? word : `${word.slice(0, LONGEST_WORD)}…`;
}

function totalOf(words: readonly WordCount[]): number {
  return words.reduce((sum, { count }) => sum + count, 0);
}
