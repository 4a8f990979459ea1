import { GembaError } from "../protocol";
import type { Notice } from "../protocol";
import { Dictionary } from "./dictionary";
import type { Block, Engine } from "./engine";
import { GrowingNumbers } from "./growing";
import { ENOUGH } from "./interpret";
import { isNumberText } from "./number-notation";
import type { RawColumn, RawWords, WordCount } from "./raw-column";
import { checkTextBytes } from "./read-budget";
import type { Guess, TextFormat } from "./sniff-text";
import { isNotANumber } from "./text-source";
import type { TextSource } from "./text-source";
import { withTextSource } from "./with-text-source";
import { isMissingText, isStatusWord } from "./words";

/** What reading a file gave. */
export interface ReadColumns {
  readonly columns: RawColumn[];
  readonly notices: Notice[];
}

/** What to read of a text file. */
export interface TextTask {
  /** Absolute path. */
  readonly path: string;
  /** As the person wrote it, for errors. */
  readonly shown: string;
  readonly format: TextFormat;
  /** The columns to read, by their place. */
  readonly selected: readonly number[];
  readonly signal?: AbortSignal;
}

/**
 * Reads a delimited file in one pass: numbers as numbers, everything else as
 * words. A second pass happens only where a column of numbers also holds texts.
 */
export async function readText(engine: Engine, task: TextTask): Promise<ReadColumns> {
  return await withTextSource(engine, task, source => readOnce(engine, source, task));
}

async function readOnce(engine: Engine, source: TextSource, task: TextTask): Promise<RawColumn[]> {
  const { format, selected } = task;
  // Thousands of columns take the optimizer longer than the reading itself, and there is little to optimize.
  await engine.run(selected.length > MANY_COLUMNS ? "PRAGMA disable_optimizer" : "PRAGMA enable_optimizer");
  const columns = await readColumns(engine, source, task);
  const doubtful = columns.flatMap((column, at) =>
    column.type !== "words" && unmark(column.values) ? [at] : [],
  );
  await settle(engine, source, task, columns, doubtful);
  columns.forEach((column, at) => {
    if (column.type === "numbers" && isRounded(column.values)) columns[at] = { ...column, rounded: true };
  });
  const last = columns.at(-1);
  const isTrailing = format.lastUnnamed && selected.at(-1) === format.names.length - 1;
  return isTrailing && last !== undefined && isEmpty(last) ? columns.slice(0, -1) : columns;
}

const MANY_COLUMNS = 200;
/** Beyond this, nobody means every digit of a whole number. */
const TOO_LARGE_FOR_CODES = 1e19;

/** Whether all are whole numbers, some of them so large that a float64 rounds them. */
function isRounded(values: Float64Array): boolean {
  let large = false;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (!Number.isInteger(value) || Math.abs(value) > TOO_LARGE_FOR_CODES) return false;
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) large = true;
  }
  return large;
}

/** Whether nothing stands in a column: the field after a delimiter at the end of each line. */
function isEmpty(column: RawColumn): boolean {
  return column.type === "words" ? column.categories.length === 0 : column.values.every(Number.isNaN);
}

/** What collects the values of a column while blocks of rows come in. */
type Collector = Dictionary | GrowingNumbers;

async function readColumns(engine: Engine, source: TextSource, task: TextTask): Promise<RawColumn[]> {
  const { format, selected, shown, signal } = task;
  const guesses = selected.map(column => format.guesses[column]!);
  const collectors = guesses.map((guess): Collector =>
    guess === "words" ? new Dictionary(format.rowsGuess) : new GrowingNumbers(format.rowsGuess),
  );
  // One list of all numbers: one expression to plan in place of one per column. Few columns are taken faster alone.
  const inList = selected.length > MANY_COLUMNS;
  const numbers = selected.flatMap((_, at) => (inList && guesses[at] === "numbers" ? [at] : []));
  const others = selected.flatMap((_, at) => (inList && guesses[at] === "numbers" ? [] : [at]));
  const terms = others.map(at => term(source, selected[at]!, guesses[at]!));
  if (numbers.length > 0) terms.push(source.markedNumbers(numbers.map(at => selected[at]!)));
  await engine.stream(`SELECT ${terms.join(", ")} FROM ${source.from}`, block => {
    if (signal?.aborted === true) throw stopped();
    others.forEach((at, place) => collect(collectors[at]!, block, place));
    if (numbers.length > 0) collectNumbers(collectors, numbers, block, others.length);
    checkTextBytes(textBytes(collectors), shown);
  });
  return selected.map((column, at) => rawColumn(format, column, collectors[at]!));
}

function term(source: TextSource, column: number, guess: Guess): string {
  if (guess === "numbers") return source.markedNumber(column);
  return guess === "words" ? `c${column}` : source.markedTime(column, guess === "instants");
}

function collect(collector: Collector, block: Block, column: number): void {
  if (collector instanceof GrowingNumbers) collector.push(block.doubles(column));
  else for (let row = 0; row < block.rows; row++) collector.push(block.text(column, row));
}

function collectNumbers(
  collectors: readonly Collector[],
  numbers: readonly number[],
  block: Block,
  column: number,
): void {
  const values = block.doublesInLists(column);
  numbers.forEach((at, place) => {
    const collector = collectors[at];
    if (collector instanceof GrowingNumbers) collector.pushEvery(values, place, numbers.length, block.rows);
  });
}

function textBytes(collectors: readonly Collector[]): number {
  return collectors.reduce(
    (sum, collector) => sum + (collector instanceof Dictionary ? collector.bytes : 0),
    0,
  );
}

function rawColumn(format: TextFormat, column: number, collector: Collector): RawColumn {
  const [name, info] = [format.names[column]!, format.infos[column]!];
  if (collector instanceof Dictionary)
    return { type: "words", name, info, ...collector.finish(), settled: false };
  const values = collector.finish();
  if (format.guesses[column] === "numbers") return { type: "numbers", name, info, values, words: [] };
  return { type: "times", name, info, values, zoned: format.guesses[column] === "instants" };
}

/** Turns the marks into NaN; whether there were any. */
function unmark(values: Float64Array): boolean {
  let found = false;
  for (let row = 0; row < values.length; row++) {
    if (!isNotANumber(values[row]!)) continue;
    values[row] = NaN;
    found = true;
  }
  return found;
}

/** Counts the texts in columns of numbers; columns with too many, and times of unusual form, are read again as words. */
async function settle(
  engine: Engine,
  source: TextSource,
  task: TextTask,
  columns: RawColumn[],
  doubtful: readonly number[],
): Promise<void> {
  const { selected } = task;
  const numeric = doubtful.filter(at => columns[at]!.type === "numbers");
  const words = doubtful.filter(at => columns[at]!.type === "times");
  const counts =
    numeric.length === 0
      ? []
      : await countTexts(
          engine,
          source,
          numeric.map(at => selected[at]!),
        );
  numeric.forEach((at, place) => {
    const raw = columns[at]!;
    if (raw.type === "numbers" && isPlainlyNumeric(raw.values, counts[place]!))
      columns[at] = { ...raw, words: counts[place]! };
    else words.push(at);
  });
  if (words.length > 0) await readWords(engine, source, task, columns, words);
}

/** The texts that are no numbers, per column; those that mean a missing value are not told. */
async function countTexts(
  engine: Engine,
  source: TextSource,
  columns: readonly number[],
): Promise<WordCount[][]> {
  const counts = columns.map(() => new Map<string, number>());
  await engine.stream(
    `SELECT place::DOUBLE, text, count(*)::DOUBLE FROM (
      SELECT unnest(range(${columns.length})) AS place, unnest(${source.otherTexts(columns)}) AS text FROM ${source.from}
    ) WHERE text IS NOT NULL GROUP BY ALL`,
    block => {
      const [at, times] = [block.doubles(0), block.doubles(2)];
      for (let row = 0; row < block.rows; row++) {
        const text = block.text(1, row)!;
        if (!isMissingText(text)) counts[at[row]!]!.set(text, times[row]!);
      }
    },
  );
  return counts.map(count =>
    [...count]
      .map(([word, times]) => ({ word, count: times }))
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)),
  );
}

/** Numbers, and none of them in a notation that only the whole column can tell. */
function isPlainlyNumeric(values: Float64Array, words: readonly WordCount[]): boolean {
  if (words.some(({ word }) => isNumberText(word))) return false;
  let numbers = 0;
  for (const value of values) if (!Number.isNaN(value)) numbers++;
  const others = words.reduce((sum, { word, count }) => sum + (isStatusWord(word) ? 0 : count), 0);
  return numbers > 0 && numbers >= ENOUGH * (numbers + others);
}

async function readWords(
  engine: Engine,
  source: TextSource,
  { format, selected, shown, signal }: TextTask,
  columns: RawColumn[],
  words: readonly number[],
): Promise<void> {
  const dictionaries = words.map(() => new Dictionary(format.rowsGuess));
  const terms = words.map(at => `c${selected[at]!}`);
  await engine.stream(`SELECT ${terms.join(", ")} FROM ${source.from}`, block => {
    if (signal?.aborted === true) throw stopped();
    dictionaries.forEach((dictionary, term) => collect(dictionary, block, term));
    checkTextBytes(textBytes(dictionaries), shown);
  });
  words.forEach((at, place) => {
    const { name, info } = columns[at]!;
    const raw: RawWords = { type: "words", name, info, ...dictionaries[place]!.finish(), settled: false };
    columns[at] = raw;
  });
}

/** The error of a reading that was stopped. */
export function stopped(): GembaError {
  return new GembaError("cancelled", { what: "The reading was stopped", remedy: "Run the cell again." });
}
