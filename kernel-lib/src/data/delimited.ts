/** A record of delimited text and where it stands. */
export interface TextRecord {
  readonly fields: readonly string[];
  /** Its first character. */
  readonly at: number;
  /** Its first line, counted from 0. */
  readonly line: number;
  /** How many records and blank lines come before it. */
  readonly ordinal: number;
}

/**
 * The first records of delimited text (RFC 4180: fields may be quoted, quotes
 * doubled, line ends inside quotes), for looking at a file before it is read.
 * Blank lines are passed over.
 *
 * @param complete false when the text was cut off: its last record is then left out.
 */
export function readRecords(text: string, delimiter: string, most: number, complete: boolean): TextRecord[] {
  const records: TextRecord[] = [];
  let at = 0;
  let line = 0;
  for (let ordinal = 0; at < text.length && records.length < most; ordinal++) {
    const blank = blankLineAt(text, at, delimiter);
    if (blank > at) {
      at = blank;
      line++;
      continue;
    }
    const { fields, next, ended, lines } = readRecord(text, at, delimiter);
    if (!ended && !complete) break;
    if (fields.length > 1 || fields[0] !== "") records.push({ fields, at, line, ordinal });
    at = next;
    line += lines;
  }
  return records;
}

/** Where the line after a blank one begins; `at` when the line is not blank. */
function blankLineAt(text: string, at: number, delimiter: string): number {
  let end = at;
  while (text[end] === " " || (text[end] === "\t" && delimiter !== "\t")) end++;
  if (text[end] === "\r" && text[end + 1] === "\n") return end + 2;
  if (text[end] === "\n" || text[end] === "\r") return end + 1;
  return end === text.length ? end : at;
}

/** One record: its fields, where the next begins, whether a line end closed it, and how many lines it takes. */
export function readRecord(
  text: string,
  from: number,
  delimiter: string,
): { fields: string[]; next: number; ended: boolean; lines: number } {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    const quote = quoteAfterSpaces(text, at, delimiter);
    const quoted = quote < 0 ? { value: "", next: at } : readQuoted(text, quote);
    // What stands between a closing quote and the next delimiter belongs to the field.
    const plain = readPlain(text, quoted.next, delimiter);
    fields.push(quoted.value + plain.value);
    at = plain.next;
    if (at >= text.length) return { fields, next: at, ended: false, lines: 1 };
    if (text[at] !== delimiter) break;
    at++;
  }
  const pair = text[at] === "\r" && text[at + 1] === "\n";
  const inside = fields.some(field => /[\r\n]/.test(field)) ? lineEndsIn(text.slice(from, at)) : 0;
  return { fields, next: at + (pair ? 2 : 1), ended: true, lines: 1 + inside };
}

function lineEndsIn(text: string): number {
  return text.split(/\r\n|\n|\r/).length - 1;
}

/**
 * The line end of the first record where the text's first line end stands in quotation marks and is
 * of another kind: whoever takes that for the usual one loses rows. Null where nothing misleads.
 */
export function misleadingLineEnd(text: string, delimiter: string): string | null {
  const first = /\r\n|\n|\r/.exec(text)?.[0];
  const { next, ended } = readRecord(text, 0, delimiter);
  if (!ended || first === undefined) return null;
  const usual = text.slice(next - 2, next) === "\r\n" ? "\r\n" : text[next - 1]!;
  return first === usual ? null : usual;
}

/** Where a field's opening quotation mark stands, spaces before it passed over as the engine does; −1: none. */
function quoteAfterSpaces(text: string, from: number, delimiter: string): number {
  let at = from;
  while (text[at] === " " && delimiter !== " ") at++;
  return text[at] === '"' ? at : -1;
}

function readPlain(text: string, from: number, delimiter: string): { value: string; next: number } {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
  return { value: text.slice(from, at), next: at };
}

function readQuoted(text: string, from: number): { value: string; next: number } {
  let value = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: value + text.slice(at), next: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, next: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

/** Of those that divide the lines as evenly the first counts: commas stand in numbers, too. */
const DELIMITERS: readonly string[] = [";", "\t", "|", ","];
const LOOK_AT = 200;

/**
 * The character that most evenly divides the lines of a text: the one for which most records have
 * as many fields as is usual, and among those the one with most fields. Null when nothing divides them.
 */
export function findDelimiter(text: string, complete: boolean): string | null {
  let best: { delimiter: string | null; even: number; fields: number } = {
    delimiter: null,
    even: 0,
    fields: 1,
  };
  for (const delimiter of DELIMITERS) {
    const records = readRecords(text, delimiter, LOOK_AT, complete);
    const { fields, count } = usualWidth(records);
    if (fields < 2 || isColumnOfDecimals(records, delimiter)) continue;
    const even = count / records.length;
    if (even > best.even || (even === best.even && fields > best.fields)) best = { delimiter, even, fields };
  }
  return best.delimiter;
}

/** How many fields most records have, and how many records those are; the larger number of two. */
export function usualWidth(records: readonly { readonly fields: readonly unknown[] }[]): {
  fields: number;
  count: number;
} {
  const counts = new Map<number, number>();
  for (const { fields } of records) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  let best = { fields: 1, count: 0 };
  for (const [fields, count] of counts) {
    if (count > best.count || (count === best.count && fields > best.fields)) best = { fields, count };
  }
  return best;
}

/** Whether commas stand inside numbers, in a file of one column: a name without a comma, then 1,5 and 2,25. */
function isColumnOfDecimals(records: readonly TextRecord[], delimiter: string): boolean {
  if (delimiter !== "," || records.length < 2 || records[0]!.fields.length !== 1) return false;
  return records
    .slice(1)
    .every(({ fields }) => fields.length === 2 && fields.every(field => /^[+-]?\d+$/.test(field.trim())));
}
