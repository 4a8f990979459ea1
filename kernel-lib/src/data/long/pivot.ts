import { sharedFloat64, sharedInt32 } from "../../compute/shared";
import { GembaError, quoted } from "../../protocol";
import type { Notice } from "../../protocol";
import type { Engine } from "../engine";
import { ENOUGH } from "../interpret";
import { isNumberText } from "../number-notation";
import type { DecimalMark } from "../open-options";
import type { ColumnInfo, RawColumn, RawTimes, WordCount } from "../raw-column";
import { checkBudget, checkTextBytes } from "../read-budget";
import { stopped } from "../read-text";
import type { ReadColumns } from "../read-text";
import { countOf } from "../table-text";
import { isNotANumber, markedNumber, plainNumber } from "../text-source";
import { isMissingText, isStatusWord } from "../words";
import type { ColumnFilter } from "../wanted-columns";
import { findMoments } from "./moments";
import type { MomentOptions, TimeKind } from "./moments";

/** What turning the long form into a table needs to know. */
export interface PivotTask extends MomentOptions {
  readonly shown: string;
  /** The columns of the file, for errors and notices. */
  readonly columns: { readonly tag: string; readonly value: string };
  readonly decimal: DecimalMark | null;
  /** Which tags are wanted. */
  readonly filter: (names: readonly string[]) => ColumnFilter;
  readonly signal?: AbortSignal;
}

const MOST_TAGS = 20_000;

/**
 * Turns the readings of a file in the long form into columns: the rows are all times at which any tag
 * has a value. The engine's table `readings` holds tag, time, value, quality and unit, in the order of the file;
 * the sorting and grouping happens there, on disk where memory is short, and only the columns come back.
 * Of several values of one tag at one time the last counts.
 *
 * @param kind how the times stand in `readings`
 */
export async function pivot(engine: Engine, kind: TimeKind, task: PivotTask): Promise<ReadColumns> {
  const notices: Notice[] = await dropBad(engine);
  const tags = await tagsOf(engine, task);
  const { time, notices: clockNotices } = await findMoments(engine, kind, task);
  notices.push(...(await rowsWithoutTime(engine)));
  const twice = await makeCells(engine);
  const slots = await makeSlots(engine, time, task);
  checkBudget(slots.length, tags.length, task.shown);
  const columns = await readCells(engine, tags, slots.length, task);
  if (twice > 0) {
    const text = `${countOf(twice, "value")} of a tag at a time at which it has a later one in the file: the last counts.`;
    notices.push({ level: "warning", code: "repeated-values", text });
  }
  const column: RawTimes = { ...time, values: slots };
  return { columns: [column, ...columns], notices: [...clockNotices, ...notices] };
}

interface Tag {
  readonly name: string;
  readonly info: ColumnInfo;
}

async function tagsOf(engine: Engine, { shown, columns, filter }: PivotTask): Promise<Tag[]> {
  const found = await engine.rows(
    `SELECT tag, any_value(unit), count(*) OVER () FROM readings WHERE tag IS NOT NULL AND tag <> ''
     GROUP BY tag ORDER BY min(rowid) LIMIT ${MOST_TAGS + 1}`,
  );
  if (found.length > MOST_TAGS) {
    throw new GembaError("not-a-table", {
      what: `Column ${quoted(columns.tag)} holds more than ${MOST_TAGS} different names: it is no column of tags`,
      where: shown,
      remedy: 'Name the columns of tag and value: long: { tag: "…", value: "…" }.',
    });
  }
  const names = found.map(([name]) => name!);
  const isWanted = filter(names);
  const tags = found
    .filter(([name]) => isWanted(name!))
    .map(([name, unit]) => ({
      name: name!,
      info: unit === null || unit === undefined || unit === "" ? {} : { unit },
    }));
  await engine.run("CREATE TABLE tags (tag VARCHAR, place DOUBLE)");
  await engine.append("tags", [tags.map(({ name }) => name), tags.map((_, place) => place)]);
  return tags;
}

/** Values that the file itself calls bad are missing. */
async function dropBad(engine: Engine): Promise<Notice[]> {
  const found = await engine.rows("SELECT quality, count(*) FROM readings GROUP BY quality LIMIT 1001");
  const texts = found.flatMap(([text]) => (text === null || text === undefined ? [] : [text]));
  const bad = badQualities(texts);
  if (bad.length === 0) return [];
  await engine.run("CREATE TABLE bad (quality VARCHAR)");
  await engine.append("bad", [bad]);
  await engine.run("UPDATE readings SET value = NULL WHERE quality IN (SELECT quality FROM bad)");
  const count = found.reduce((sum, [text, rows]) => sum + (bad.includes(text!) ? Number(rows) : 0), 0);
  const shown = bad.slice(0, 3).map(quoted).join(", ");
  const text = `${countOf(count, "value")} of bad quality (${shown}) read as missing.`;
  return [{ level: "warning", code: "bad-quality", text }];
}

/** OPC's numbers: 192 and above are good, below 64 bad; otherwise words that begin with "bad". */
function badQualities(texts: readonly string[]): string[] {
  const numbers = texts.map(Number);
  const isOpc = texts.length > 0 && numbers.every(Number.isInteger) && numbers.some(number => number >= 192);
  return texts.filter((text, at) => (isOpc ? numbers[at]! < 64 : /^\s*bad\b/i.test(text)));
}

async function rowsWithoutTime(engine: Engine): Promise<Notice[]> {
  const [found] = await engine.rows(
    "SELECT count(*) FROM readings ANTI JOIN moments USING (time) WHERE tag IS NOT NULL AND tag <> ''",
  );
  const count = Number(found![0]);
  if (count === 0) return [];
  return [{ level: "warning", code: "no-time", text: `${countOf(count, "row")} without a time left out.` }];
}

/** One value per tag and time; how many others there were. */
async function makeCells(engine: Engine): Promise<number> {
  await engine.run(
    `CREATE TABLE cells AS
     SELECT place, instant, arg_max(value, r) AS value, count(*) AS times
     FROM (SELECT tags.place, coalesce(fixes.instant, moments.instant) AS instant, readings.value, readings.rowid AS r
           FROM readings JOIN tags USING (tag) JOIN moments USING (time) LEFT JOIN fixes ON fixes.r = readings.rowid::DOUBLE)
     GROUP BY place, instant`,
  );
  const [sum] = await engine.rows("SELECT sum(times - 1) FROM cells");
  return Number(sum?.[0] ?? 0);
}

/** The times at which any tag has a value, ascending. */
async function makeSlots(engine: Engine, { name }: RawTimes, { shown }: PivotTask): Promise<Float64Array> {
  const [count] = await engine.rows("SELECT count(DISTINCT instant) FROM cells");
  const slots = sharedFloat64(Number(count![0]));
  if (slots.length === 0) {
    throw new GembaError("bad-time", {
      what: `No row has a time in ${quoted(name)} and a tag`,
      where: shown,
      remedy: 'Name the columns: { time: "…", long: { tag: "…", value: "…" } }.',
    });
  }
  await engine.run(
    "CREATE TABLE slots AS SELECT instant, (row_number() OVER (ORDER BY instant) - 1)::DOUBLE AS slot FROM (SELECT DISTINCT instant FROM cells)",
  );
  await engine.stream("SELECT slot, instant FROM slots", block => {
    const [at, instants] = [block.doubles(0), block.doubles(1)];
    for (let row = 0; row < block.rows; row++) slots[at[row]!] = instants[row]!;
  });
  return slots;
}

async function readCells(
  engine: Engine,
  tags: readonly Tag[],
  rows: number,
  { decimal, shown, signal }: PivotTask,
): Promise<RawColumn[]> {
  const values = tags.map(() => sharedFloat64(rows).fill(NaN));
  const doubtful = new Set<number>();
  await engine.stream(
    `SELECT place, slot, ${markedNumber("value", decimal)} FROM cells JOIN slots USING (instant)`,
    block => {
      if (signal?.aborted === true) throw stopped();
      const [places, slots, numbers] = [block.doubles(0), block.doubles(1), block.doubles(2)];
      for (let row = 0; row < block.rows; row++) {
        const number = numbers[row]!;
        if (isNotANumber(number)) doubtful.add(places[row]!);
        else values[places[row]!]![slots[row]!] = number;
      }
    },
  );
  const counts = await countTexts(engine, decimal, tags.length);
  const words = [...doubtful].filter(place => !isPlainlyNumeric(values[place]!, counts[place]!));
  const texts = await readTexts(engine, words, rows, shown, signal);
  return tags.map(({ name, info }, place): RawColumn => {
    const read = texts.get(place);
    if (read !== undefined) return { type: "words", name, info, ...read, settled: false };
    return { type: "numbers", name, info, values: values[place]!, words: counts[place]! };
  });
}

/** Texts beside numbers, per tag; of tags with very many different ones only some, which is enough to tell. */
async function countTexts(engine: Engine, decimal: DecimalMark | null, tags: number): Promise<WordCount[][]> {
  const counts: WordCount[][] = Array.from({ length: tags }, () => []);
  await engine.stream(
    `SELECT place, text, times FROM (
       SELECT place, text, count(*)::DOUBLE AS times,
         row_number() OVER (PARTITION BY place ORDER BY count(*) DESC, text) AS rank
       FROM (SELECT place, trim(value) AS text FROM cells WHERE value IS NOT NULL AND ${plainNumber("value", decimal)} IS NULL)
       GROUP BY place, text)
     WHERE rank <= 10000 ORDER BY place, times DESC, text`,
    block => {
      const [places, times] = [block.doubles(0), block.doubles(2)];
      for (let row = 0; row < block.rows; row++) {
        const word = block.text(1, row)!;
        if (!isMissingText(word)) counts[places[row]!]!.push({ word, count: times[row]! });
      }
    },
  );
  return counts;
}

function isPlainlyNumeric(values: Float64Array, words: readonly WordCount[]): boolean {
  if (words.some(({ word }) => isNumberText(word))) return false;
  let numbers = 0;
  for (const value of values) if (!Number.isNaN(value)) numbers++;
  const others = words.reduce((sum, { word, count }) => sum + (isStatusWord(word) ? 0 : count), 0);
  return numbers > 0 && numbers >= ENOUGH * (numbers + others);
}

/** The texts of some tags, as codes by slot. */
async function readTexts(
  engine: Engine,
  places: readonly number[],
  rows: number,
  shown: string,
  signal: AbortSignal | undefined,
): Promise<Map<number, { codes: Int32Array; categories: string[] }>> {
  const read = new Map(places.map(place => [place, new ScatteredWords(rows)]));
  if (places.length === 0) return new Map();
  await engine.stream(
    `SELECT place, slot, trim(value) FROM cells JOIN slots USING (instant)
     WHERE value IS NOT NULL AND list_contains([${places.join(", ")}], place::BIGINT)`,
    block => {
      if (signal?.aborted === true) throw stopped();
      const [at, slots] = [block.doubles(0), block.doubles(1)];
      for (let row = 0; row < block.rows; row++) read.get(at[row]!)?.set(slots[row]!, block.text(2, row)!);
      checkTextBytes(
        [...read.values()].reduce((sum, words) => sum + words.bytes, 0),
        shown,
      );
    },
  );
  return new Map([...read].map(([place, words]) => [place, words.inOrder()]));
}

/** A column of words whose rows come in any order. */
class ScatteredWords {
  bytes: number = 0;
  private readonly codes: Int32Array;
  private readonly known: Map<string, number> = new Map();

  constructor(rows: number) {
    this.codes = sharedInt32(rows).fill(-1);
  }

  set(row: number, text: string): void {
    if (text === "") return;
    let code = this.known.get(text);
    if (code === undefined) {
      code = this.known.size;
      this.known.set(text, code);
      this.bytes += 2 * text.length + 80;
    }
    this.codes[row] = code;
  }

  /** The words by order of appearance: the engine hands rows over as its threads come by them. */
  inOrder(): { codes: Int32Array; categories: string[] } {
    const texts = [...this.known.keys()];
    const places = new Map<number, number>();
    for (const code of this.codes) if (code >= 0 && !places.has(code)) places.set(code, places.size);
    for (let row = 0; row < this.codes.length; row++) {
      if (this.codes[row]! >= 0) this.codes[row] = places.get(this.codes[row]!)!;
    }
    return { codes: this.codes, categories: [...places.keys()].map(code => texts[code]!) };
  }
}
