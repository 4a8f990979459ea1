import type { Notice } from "../protocol";
import { Dictionary } from "./dictionary";
import { columnAliases, sqlText } from "./engine";
import type { Block, Engine } from "./engine";
import { GrowingNumbers } from "./growing";
import { ENOUGH } from "./interpret";
import { isNumberText } from "./number-notation";
import type { RawColumn, RawWords, WordCount } from "./raw-column";
import type { Guess, TextFormat } from "./sniff-text";
import { fileLiteral } from "./sql-path";
import { withUtf8Copy } from "./transcode";
import { isMissingText, isStatusWord } from "./words";

/** What reading a file gave. */
export interface ReadColumns {
  readonly columns: RawColumn[];
  readonly notices: Notice[];
}

/**
 * Stands in a column of numbers for a text that is none, until the column was
 * read: one pass over the file yields numbers, and whether there is anything else.
 */
const NOT_A_NUMBER = -1.2345678901234567e308;

/**
 * Reads a delimited file in one pass: numbers as numbers, everything else as
 * words. A second pass happens only where a column of numbers also holds texts.
 */
export async function readText(engine: Engine, path: string, format: TextFormat): Promise<ReadColumns> {
  if (format.encoding === "western") return await readWestern(engine, path, format);
  try {
    return await readTolerant(engine, path, format);
  } catch (error) {
    if (format.encoding !== "utf-8" || !/not utf-8 encoded/i.test(String(error))) throw error;
    return await readWestern(engine, path, format);
  }
}

async function readWestern(engine: Engine, path: string, format: TextFormat): Promise<ReadColumns> {
  const utf8: TextFormat = { ...format, encoding: "utf-8" };
  const read = await withUtf8Copy(path, copy => readTolerant(engine, copy, utf8));
  const text =
    "The file is not UTF-8: read as Windows-1252 (Latin-1). Check that accented letters and ° look right.";
  return { ...read, notices: [{ level: "info", code: "encoding", text }, ...read.notices] };
}

/** Strictly, or where line ends are of several kinds, which strict reading refuses, tolerantly. */
async function readTolerant(engine: Engine, path: string, format: TextFormat): Promise<ReadColumns> {
  try {
    return { columns: await readOnce(engine, path, format, true), notices: [] };
  } catch (error) {
    if (!/state machine reached an invalid state/i.test(String(error))) throw error;
    const columns = await readOnce(engine, path, format, false);
    const text = "Line ends of several kinds in one file: read, but check the number of rows.";
    return { columns, notices: [{ level: "info", code: "line-ends", text }] };
  }
}

async function readOnce(
  engine: Engine,
  path: string,
  format: TextFormat,
  strict: boolean,
): Promise<RawColumn[]> {
  const source = new TextSource(path, format, strict);
  const columns = await readColumns(engine, source, format);
  const doubtful = columns.flatMap((column, at) =>
    column.type !== "words" && unmark(column.values) ? [at] : [],
  );
  await settle(engine, source, format, columns, doubtful);
  return columns;
}

/** The file as SQL sees it; its columns are called c0, c1, … there. */
class TextSource {
  readonly from: string;
  private readonly decimal: "." | ",";

  constructor(path: string, format: TextFormat, strict: boolean) {
    const columns = columnAliases(format.names.length).map(alias => `${alias}: 'VARCHAR'`);
    this.decimal = format.decimal;
    this.from =
      `read_csv(${fileLiteral(path)}, auto_detect = false, header = true, skip = ${format.skip}, ` +
      `delim = ${sqlText(format.delimiter)}, quote = '"', escape = '"', encoding = '${format.encoding}', ` +
      `strict_mode = ${strict}, compression = 'none', hive_partitioning = false, columns = {${columns.join(", ")}})`;
  }

  /** Plain numbers only: SQL takes 1_000 for one, and 1.234 may be a thousand where commas are decimal marks. */
  number(column: number): string {
    const name = `c${column}`;
    if (this.decimal === ".")
      return `CASE WHEN NOT contains(${name}, '_') THEN try_cast(${name} AS DOUBLE) END`;
    const plain = `NOT (contains(${name}, '_') OR contains(${name}, '.'))`;
    return `CASE WHEN ${plain} THEN try_cast(replace(${name}, ',', '.') AS DOUBLE) END`;
  }

  /** The number, NaN where the field is empty, the mark where there is another text. */
  markedNumber(column: number): string {
    const otherwise = `CASE WHEN c${column} IS NULL THEN 'nan'::DOUBLE ELSE ${NOT_A_NUMBER}::DOUBLE END`;
    return `coalesce(${this.number(column)}, ${otherwise})`;
  }

  /** The time, NaN where the field is empty, the mark where it has not the usual form. */
  markedTime(column: number, zoned: boolean): string {
    const form = `'\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?${zoned ? "(Z|[+-]\\d{2}:\\d{2})" : ""}'`;
    const cast = `try_cast(c${column} AS ${zoned ? "TIMESTAMPTZ" : "TIMESTAMP"})`;
    const time = `CASE WHEN regexp_full_match(c${column}, ${form}) THEN epoch_us(${cast}) / 1000.0 END::DOUBLE`;
    const otherwise = `CASE WHEN c${column} IS NULL THEN 'nan'::DOUBLE ELSE ${NOT_A_NUMBER}::DOUBLE END`;
    return `coalesce(${time}, ${otherwise})`;
  }

  /** What to ask for when a column is guessed to hold this. */
  term(column: number, guess: Guess): string {
    if (guess === "words") return `c${column}`;
    return guess === "numbers" ? this.markedNumber(column) : this.markedTime(column, guess === "instants");
  }

  /** The text where it is not a number. */
  otherText(column: number): string {
    return `CASE WHEN ${this.number(column)} IS NULL THEN trim(c${column}) END`;
  }
}

async function readColumns(engine: Engine, source: TextSource, format: TextFormat): Promise<RawColumn[]> {
  const { guesses, names, rowsGuess } = format;
  const readers = guesses.map(guess =>
    guess === "words" ? new Dictionary(rowsGuess) : new GrowingNumbers(rowsGuess),
  );
  const terms = guesses.map((guess, column) => source.term(column, guess));
  await engine.stream(`SELECT ${terms.join(", ")} FROM ${source.from}`, block => {
    readers.forEach((reader, column) => {
      if (reader instanceof Dictionary) pushTexts(reader, block, column);
      else reader.push(block.doubles(column));
    });
  });
  return names.map((name, column): RawColumn => {
    const reader = readers[column]!;
    if (reader instanceof Dictionary)
      return { type: "words", name, info: {}, ...reader.finish(), settled: false };
    const values = reader.finish();
    if (guesses[column] === "numbers") return { type: "numbers", name, info: {}, values, words: [] };
    return { type: "times", name, info: {}, values, zoned: guesses[column] === "instants" };
  });
}

function pushTexts(dictionary: Dictionary, block: Block, column: number): void {
  for (let row = 0; row < block.rows; row++) dictionary.push(block.text(column, row));
}

/** Turns the marks into NaN; whether there were any. */
function unmark(values: Float64Array): boolean {
  let found = false;
  for (let row = 0; row < values.length; row++) {
    if (values[row] !== NOT_A_NUMBER) continue;
    values[row] = NaN;
    found = true;
  }
  return found;
}

/** Counts the texts in columns of numbers; columns with too many, and times of unusual form, are read again as words. */
async function settle(
  engine: Engine,
  source: TextSource,
  format: TextFormat,
  columns: RawColumn[],
  doubtful: readonly number[],
): Promise<void> {
  const numeric = doubtful.filter(column => columns[column]!.type === "numbers");
  const words = doubtful.filter(column => columns[column]!.type === "times");
  const counts = numeric.length === 0 ? [] : await countTexts(engine, source, numeric);
  numeric.forEach((column, at) => {
    const raw = columns[column]!;
    if (raw.type === "numbers" && isPlainlyNumeric(raw.values, counts[at]!))
      columns[column] = { ...raw, words: counts[at]! };
    else words.push(column);
  });
  for (const raw of await readWords(engine, source, format, words)) {
    columns[format.names.indexOf(raw.name)] = raw;
  }
}

async function countTexts(
  engine: Engine,
  source: TextSource,
  doubtful: readonly number[],
): Promise<WordCount[][]> {
  const counts = doubtful.map(() => new Map<string, number>());
  const texts = doubtful.map((column, at) => `${source.otherText(column)} AS t${at}`);
  const any = doubtful.map((_, at) => `t${at} IS NOT NULL`).join(" OR ");
  const sql = `SELECT * FROM (SELECT ${texts.join(", ")} FROM ${source.from}) WHERE ${any}`;
  await engine.stream(sql, block => {
    counts.forEach((count, at) => {
      for (let row = 0; row < block.rows; row++) {
        const text = block.text(at, row);
        if (text !== null) count.set(text, (count.get(text) ?? 0) + 1);
      }
    });
  });
  return counts.map(count =>
    [...count]
      .map(([word, times]) => ({ word, count: times }))
      .filter(({ word }) => !isMissingText(word))
      .sort((a, b) => b.count - a.count),
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
  format: TextFormat,
  columns: readonly number[],
): Promise<RawWords[]> {
  if (columns.length === 0) return [];
  const dictionaries = columns.map(() => new Dictionary(format.rowsGuess));
  const terms = columns.map(column => `c${column}`);
  await engine.stream(`SELECT ${terms.join(", ")} FROM ${source.from}`, block => {
    dictionaries.forEach((dictionary, at) => pushTexts(dictionary, block, at));
  });
  return columns.map((column, at): RawWords => {
    const name = format.names[column]!;
    return { type: "words", name, info: {}, ...dictionaries[at]!.finish(), settled: false };
  });
}
