import { GembaError, nearestNames, quoted } from "../../protocol";
import { isNumberText } from "../number-notation";
import type { ReadOptions } from "../open-options";
import { looksLikeTime } from "../sniff-text";
import { NO_TIME_NAME, timeNameRank } from "../time-names";
import { isMissingText, isStatusWord } from "../words";

/** Which columns of a file with one row per value hold what, by their names. */
export interface LongColumns {
  readonly tag: string;
  readonly value: string;
  /** The time, or date and time of day. */
  readonly time: readonly string[];
  readonly quality?: string;
  readonly unit?: string;
}

const TAG =
  /^(?:tag|tag[ _-]?(?:name|id)|point|point[ _-]?name|name|variable|sensor(?:[ _-]?(?:id|name))?|signal|parameter|messstelle|messgr(?:ö|oe)(?:ß|ss)e|kennung|item|metric|channel|kanal|pr(?:ü|ue)fmerkmal|merkmal|analyse)$/i;
const VALUE =
  /^(?:value|val|wert|messwert|reading|result|ergebnis)(?:[ _-]?(?:num|float|double))?(?:\s*[[(].*)?$/i;
const QUALITY = /^(?:quality|qualit(?:ä|ae)t|status|confidence|good|state|opc[ _-]?quality)$/i;
const UNIT = /^(?:units?|uom|eu|einheit)$/i;
const MOST_COLUMNS = 8;
const FEWEST_ROWS = 6;

/**
 * The columns of a file in the long form: those that were named, otherwise those whose names or
 * whose shape give the form away. Null when every row is one of the table.
 *
 * @param rows the first ones, as texts
 * @throws GembaError `no-such-variable`, `bad-time` when the columns that were named are not there
 */
export function findLong(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  options: ReadOptions,
  where: string,
): LongColumns | null {
  if (options.long !== undefined) return saidColumns(names, rows, options, where);
  if (names.length < 3 || names.length > MOST_COLUMNS || options.header?.length === 0) return null;
  const time = timeColumns(names, rows, options);
  if (time === null) return null;
  const others = names.filter(name => !time.includes(name));
  const tag = others.find(name => TAG.test(name.trim()));
  const value = others.find(name => VALUE.test(name.trim()));
  if (tag !== undefined && value !== undefined && repeats(names, rows, tag)) {
    return withFurther({ tag, value, time }, others);
  }
  return byShape(names, rows, time, others);
}

function saidColumns(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  options: ReadOptions,
  where: string,
): LongColumns {
  const { tag, value } = options.long!;
  for (const name of [tag, value, ...[options.time ?? []].flat()]) {
    if (names.includes(name)) continue;
    throw new GembaError("no-such-variable", {
      what: `There is no column ${quoted(name)}`,
      where: `${where}, options.long`,
      remedy: `The columns are ${names.slice(0, 8).map(quoted).join(", ")}.`,
      suggestions: nearestNames(name, names),
    });
  }
  const time = timeColumns(names, rows, options);
  if (time === null) {
    throw new GembaError("bad-time", {
      what: "No column holds the times of the values",
      where,
      remedy: 'Name it: { time: "Timestamp", long: { … } }.',
    });
  }
  const others = names.filter(name => name !== tag && name !== value && !time.includes(name));
  return withFurther({ tag, value, time }, others);
}

function withFurther(columns: LongColumns, others: readonly string[]): LongColumns {
  const free = others.filter(name => name !== columns.tag && name !== columns.value);
  const quality = free.find(name => QUALITY.test(name.trim()));
  const unit = free.find(name => UNIT.test(name.trim()));
  return {
    ...columns,
    ...(quality === undefined ? {} : { quality }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function timeColumns(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  { time }: ReadOptions,
): readonly string[] | null {
  if (time === null) return null;
  if (time !== undefined) return [time].flat();
  const found = names
    .map((name, column) => ({ name, column, rank: timeNameRank(name) }))
    .filter(({ column, rank }) => looksLikeTime(rows, column) || (rank < 3 && isNumeric(rows, column)))
    .sort((a, b) => a.rank - b.rank);
  const [best, second] = found;
  if (best === undefined) return null;
  // A column of dates, and one of times of day.
  const isClock = (column: number): boolean =>
    rows.slice(0, 50).every(row => !/\d[./-]\d/.test(row[column] ?? ""));
  if (second === undefined || best.rank >= NO_TIME_NAME || second.rank >= NO_TIME_NAME) return [best.name];
  if (isClock(best.column) && !isClock(second.column)) return [second.name, best.name];
  return isClock(second.column) && !isClock(best.column) && isDate(rows, best.column)
    ? [best.name, second.name]
    : [best.name];
}

function isDate(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.slice(0, 50).every(row => !(row[column] ?? "").includes(":"));
}

function isNumeric(rows: readonly (readonly string[])[], column: number): boolean {
  const values = rows
    .map(row => row[column] ?? "")
    .filter(text => !isMissingText(text) && !isStatusWord(text));
  return values.length > 0 && values.filter(isNumberText).length * 10 >= values.length * 8;
}

/** Whether names come back, as tags do. */
function repeats(names: readonly string[], rows: readonly (readonly string[])[], tag: string): boolean {
  const column = names.indexOf(tag);
  const seen = new Set(rows.map(row => row[column] ?? ""));
  return rows.length < FEWEST_ROWS || seen.size <= rows.length / 2;
}

/**
 * Three columns of which one holds the time, one a few names and one numbers, and rows that come in
 * groups of one time with a name each: that is one row per value, whatever the columns are called.
 */
function byShape(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  time: readonly string[],
  others: readonly string[],
): LongColumns | null {
  if (others.length !== 2 || rows.length < FEWEST_ROWS) return null;
  const numeric = others.filter(name => isNumeric(rows, names.indexOf(name)));
  const words = others.filter(name => !numeric.includes(name));
  const [tag, value] = [words[0], numeric[0]];
  if (tag === undefined || value === undefined || !repeats(names, rows, tag)) return null;
  const [at, of] = [time.map(name => names.indexOf(name)), names.indexOf(tag)];
  const timeOf = (row: readonly string[]): string => at.map(column => row[column]).join(" ");
  const grouped = rows.filter(
    (row, place) => place > 0 && timeOf(row) === timeOf(rows[place - 1]!) && row[of] !== rows[place - 1]![of],
  );
  return grouped.length * 2 >= rows.length ? { tag, value, time } : null;
}
