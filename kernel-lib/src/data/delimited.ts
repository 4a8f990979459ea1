/** What the beginning of a text holds when read as rows of fields. */
export interface Records {
  readonly records: string[][];
  /** Lines of nothing but spaces before the first record. */
  readonly blankLines: number;
}

/**
 * The first records of delimited text (RFC 4180: fields may be quoted, quotes
 * doubled, line ends inside quotes), for looking at a file before it is read.
 * Blank lines are passed over.
 *
 * @param complete false when the text was cut off: its last record is then left out.
 */
export function readRecords(text: string, delimiter: string, most: number, complete: boolean): Records {
  const blank = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text)![0];
  const blankLines = blank === "" ? 0 : blank.split(/\r\n|\n|\r/).length - 1;
  const records: string[][] = [];
  let at = delimiter === "\t" && blankLines === 0 ? 0 : blank.length;
  while (at < text.length && records.length < most) {
    const { fields, next, ended } = readRecord(text, at, delimiter);
    at = next;
    if (!ended && !complete) break;
    if (fields.length > 1 || fields[0] !== "") records.push(fields);
  }
  return { records, blankLines };
}

function readRecord(
  text: string,
  from: number,
  delimiter: string,
): { fields: string[]; next: number; ended: boolean } {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    const quote = quoteAfterSpaces(text, at, delimiter);
    const quoted = quote < 0 ? { value: "", next: at } : readQuoted(text, quote);
    // What stands between a closing quote and the next delimiter belongs to the field.
    const plain = readPlain(text, quoted.next, delimiter);
    fields.push(quoted.value + plain.value);
    at = plain.next;
    if (at >= text.length) return { fields, next: at, ended: false };
    if (text[at] !== delimiter) break;
    at++;
  }
  const pair = text[at] === "\r" && text[at + 1] === "\n";
  return { fields, next: at + (pair ? 2 : 1), ended: true };
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

const DELIMITERS: readonly string[] = [",", ";", "\t", "|"];
const LOOK_AT = 100;

/**
 * The character that most evenly divides the lines of a text: the one for which
 * most records have as many fields as the first, and among those the one with
 * most fields. A comma when nothing divides them.
 */
export function findDelimiter(text: string, complete: boolean): string {
  let best = { delimiter: ",", even: 0, fields: 1 };
  for (const delimiter of DELIMITERS) {
    const { records } = readRecords(text, delimiter, LOOK_AT, complete);
    const fields = records[0]?.length ?? 1;
    if (fields < 2) continue;
    const even = records.filter(record => record.length === fields).length / records.length;
    if (even > best.even || (even === best.even && fields > best.fields)) best = { delimiter, even, fields };
  }
  return best.delimiter;
}
