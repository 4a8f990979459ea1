import { columnAliases, sqlText } from "./engine";
import type { DecimalMark } from "./open-options";
import type { TextFormat } from "./sniff-text";
import { fileLiteral } from "./sql-path";

/**
 * Stands in a column of numbers for a text that is none, until the column was
 * read: one pass over the file yields numbers, and whether there is anything else.
 */
const NOT_A_NUMBER = -1.2345678901234567e308;

/** Line ends as the engine writes them. */
const LINE_ENDS: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\r\n", "\\r\\n"],
]);

/** Whether a number that was read stands for a text that is none. */
export function isNotANumber(value: number): boolean {
  return value === NOT_A_NUMBER;
}

/** How closely a file is read. */
export interface ReadingWay {
  /** Whether every line must follow the rules of CSV. */
  readonly strict: boolean;
  /** What ends a line; found by the engine when left out. */
  readonly lineEnd?: string;
}

/** How the file that SQL reads differs from the one that was looked at. */
export interface TextSourceOptions extends ReadingWay {
  /** Whether it is a copy in UTF-8 that begins with the header. */
  readonly copied: boolean;
}

/** A delimited file as SQL sees it; its columns are called c0, c1, … there. */
export class TextSource {
  readonly from: string;
  private readonly format: TextFormat;

  constructor(path: string, format: TextFormat, options: TextSourceOptions) {
    this.format = format;
    const columns = columnAliases(format.names.length).map(alias => `${alias}: 'VARCHAR'`);
    const { strict, lineEnd, copied } = options;
    const newLine = lineEnd === undefined ? "" : `new_line = ${sqlText(LINE_ENDS.get(lineEnd)!)}, `;
    const packed = format.packed && !copied;
    const leaveOut = format.footer.length === 0 ? "" : "store_rejects = true, rejects_limit = 0, ";
    this.from =
      `read_csv(${fileLiteral(path)}, auto_detect = false, header = false, ` +
      `skip = ${copied ? format.headerRecords : format.recordsAbove}, ` +
      `delim = ${sqlText(format.delimiter)}, quote = '"', escape = '"', encoding = 'utf-8', ${newLine}${leaveOut}` +
      `strict_mode = ${strict}, compression = '${packed ? "gzip" : "none"}', hive_partitioning = false, ` +
      `columns = {${columns.join(", ")}})`;
  }

  /** The number that a column's text writes: NaN where it is empty, a mark where it is another text. */
  markedNumber(column: number): string {
    return markedNumber(`c${column}`, this.format.decimal);
  }

  /** A list of such numbers of many columns. */
  markedNumbers(columns: readonly number[]): string {
    return `list_transform([${names(columns)}], lambda x: ${markedNumber("x", this.format.decimal)})`;
  }

  /** A list of the columns' texts where they are no numbers, NULL where they are. */
  otherTexts(columns: readonly number[]): string {
    return `list_transform([${names(columns)}], lambda x: CASE WHEN ${plainNumber("x", this.format.decimal)} IS NULL THEN trim(x) END)`;
  }

  /** The time, NaN where the field is empty, the mark where it has not the usual form. */
  markedTime(column: number, zoned: boolean): string {
    const form = `'\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?${zoned ? "(Z|[+-]\\d{2}:\\d{2})" : ""}'`;
    const cast = `try_cast(c${column} AS ${zoned ? "TIMESTAMPTZ" : "TIMESTAMP"})`;
    const time = `CASE WHEN regexp_full_match(c${column}, ${form}) THEN epoch_us(${cast}) / 1000.0 END::DOUBLE`;
    const otherwise = `CASE WHEN c${column} IS NULL THEN 'nan'::DOUBLE ELSE ${NOT_A_NUMBER}::DOUBLE END`;
    return `coalesce(${time}, ${otherwise})`;
  }
}

/** The number that a text writes: NaN where it is empty, a mark where it is another text. */
export function markedNumber(text: string, decimal: DecimalMark | null): string {
  const mark = `${NOT_A_NUMBER}::DOUBLE`;
  // The commonest case comes last, so that each value is tested once.
  return (
    `CASE WHEN ${text} IS NULL THEN 'nan'::DOUBLE WHEN ${notPlain(text, decimal)} THEN ${mark} ` +
    `ELSE coalesce(${number(text, decimal)}, ${mark}) END`
  );
}

/** The number that a text writes, NULL where it is another text. */
export function plainNumber(text: string, decimal: DecimalMark | null): string {
  return `CASE WHEN NOT (${notPlain(text, decimal)}) THEN ${number(text, decimal)} END`;
}

/**
 * Whether SQL might take a text for a number that it is not: 1_000 for one, 007 for 7, and 1.234 may be a
 * thousand where commas are decimal marks or nobody knows.
 */
function notPlain(text: string, decimal: DecimalMark | null): string {
  const isOdd = `${text} BETWEEN '00' AND '0:' OR contains(${text}, '_')`;
  return decimal === "." ? isOdd : `${isOdd} OR contains(${text}, '.')`;
}

function number(text: string, decimal: DecimalMark | null): string {
  return `try_cast(${decimal === "," ? `replace(${text}, ',', '.')` : text} AS DOUBLE)`;
}

function names(columns: readonly number[]): string {
  return columns.map(column => `c${column}`).join(", ");
}
