import { NotationVotes, isNumberText } from "./number-notation";
import { headerKinds, isHeading, plainText } from "./header-rows";
import type { HeaderRow } from "./open-options";
import { readClock, readTime } from "./time-text";
import { isUnit } from "./unit-text";
import { isMissingText, isStatusWord } from "./words";

/** A row of a file that is looked at: its cells as texts, and the line it stands in. */
export interface LookedRow {
  readonly fields: readonly string[];
  readonly line: number;
}

/** Where the table stands in its file, and what its header says. */
export interface Layout {
  /** Index of the first header row among the rows looked at; of the first row of values where there is none. */
  readonly headerFrom: number;
  readonly dataFrom: number;
  /** What each header row holds, from the top. */
  readonly header: readonly HeaderRow[];
  /** Fields of a row of values. */
  readonly width: number;
  /** One per column, as they stand there; empty where there is none. */
  readonly names: readonly string[];
  readonly units: readonly (string | undefined)[];
  readonly descriptions: readonly (string | undefined)[];
}

/** Rows that decide what the columns hold. */
const LOOK_AT = 400;
const MOST_HEADER_ROWS = 4;

/**
 * Finds the table among the first rows of a file: below what stands above it (a title, an export
 * date, comments), with up to four header rows.
 *
 * @param given what the person said: lines to skip and what the header rows hold
 * @param width fields of a row of values
 * @returns null when no row of values follows names
 */
export function findLayout(
  rows: readonly LookedRow[],
  width: number,
  given: { readonly skip?: number; readonly header?: readonly HeaderRow[] },
): Layout | null {
  const { skip, header } = given;
  const first = skip === undefined ? 0 : rows.findIndex(({ line }) => line >= skip);
  if (first < 0) return null;
  if (header !== undefined && skip !== undefined) return layoutAt(rows, width, first, header);
  const looked = rows.slice(first, first + LOOK_AT);
  const narrowest = hasEmptyLast(looked, width) ? width - 1 : width;
  const isFull = ({ fields }: LookedRow): boolean => isAsWide(fields, narrowest, width);
  const body = new Body(looked.filter(isFull).slice(0, LOOK_AT));
  const values = body.hasKinds
    ? withOpenRows(looked, firstRowOfValues(looked, isFull, body), isFull, body)
    : -1;
  if (header !== undefined) {
    const from = values < 0 ? looked.findIndex(isFull) : values - header.length;
    return from < 0 ? null : layoutAt(rows, width, first + from, header);
  }
  if (values === 0) return null;
  if (values < 0) {
    const names = looked.findIndex(isFull);
    return names < 0 ? null : layoutAt(rows, width, first + names, ["name"]);
  }
  const above = headerAbove(looked, values, isFull, skip !== undefined);
  return above === null ? null : layoutAt(rows, width, first + above.from, above.kinds);
}

/** As many fields as usual, or one more that is empty. */
function isAsWide(fields: readonly string[], narrowest: number, width: number): boolean {
  if (fields.length === width + 1) return fields[width]!.trim() === "";
  return fields.length >= narrowest && fields.length <= width;
}

/** Whether all rows end with a delimiter: then the header may do without it. */
function hasEmptyLast(rows: readonly LookedRow[], width: number): boolean {
  return width > 1 && rows.every(({ fields }) => fields.length !== width || fields[width - 1]!.trim() === "");
}

/** What the columns of the table hold: in most of its rows a number, a time, or any text. */
class Body {
  private readonly kinds: readonly ("number" | "time" | "text")[];

  constructor(rows: readonly LookedRow[]) {
    // The header is among the first rows: they have no say where there are enough others.
    const voters = rows.slice(Math.min(6, rows.length >> 1));
    const width = Math.max(0, ...rows.map(({ fields }) => fields.length));
    this.kinds = Array.from({ length: width }, (_, column) => kindOf(voters, column));
  }

  /** Whether some column holds numbers or times, by which values are told from names. */
  get hasKinds(): boolean {
    return this.kinds.some(kind => kind !== "text");
  }

  /** Whether a row has values where the table has them, rather than names: a time decides, otherwise the most. */
  isValues(fields: readonly string[]): boolean {
    let [fitting, odd] = [0, 0];
    for (const [column, kind] of this.kinds.entries()) {
      const field = fields[column] ?? "";
      if (kind === "text" || isMissingText(field) || isStatusWord(field)) continue;
      const cell = cellKind(field);
      if (kind === "time" && cell === "time") return true;
      if (cell === "text") odd++;
      else fitting++;
    }
    return fitting > odd;
  }

  /** Whether a row leaves its numbers and times open: it has no say in whether it is one of values or of names. */
  saysNothing(fields: readonly string[]): boolean {
    return this.kinds.every((kind, column) => {
      const field = fields[column] ?? "";
      return kind === "text" || isMissingText(field) || isStatusWord(field);
    });
  }

  /** Whether a row has a text where the table has times: then numbers beside it are names, too. */
  namesTime(fields: readonly string[]): boolean {
    return this.kinds.some((kind, column) => {
      const field = fields[column] ?? "";
      return kind === "time" && field.trim() !== "" && !isStatusWord(field) && cellKind(field) === "text";
    });
  }
}

function kindOf(rows: readonly LookedRow[], column: number): "number" | "time" | "text" {
  const counts = { number: 0, time: 0, text: 0 };
  for (const { fields } of rows) {
    const field = fields[column] ?? "";
    if (!isMissingText(field) && !isStatusWord(field)) counts[cellKind(field)]++;
  }
  if (counts.number + counts.time <= counts.text) return "text";
  return counts.time > counts.number ? "time" : "number";
}

function cellKind(field: string): "number" | "time" | "text" {
  if (isNumberText(field)) return "number";
  return /\d/.test(field) && (readTime(field, EITHER) !== null || readClock(field) !== null)
    ? "time"
    : "text";
}

const EITHER = { order: "day-first", shortYears: true } as const;

/** The first row from which values follow; −1 when none do. */
function firstRowOfValues(
  rows: readonly LookedRow[],
  isFull: (row: LookedRow) => boolean,
  body: Body,
): number {
  const isValues = (row: LookedRow): boolean => isFull(row) && body.isValues(row.fields);
  const topmost = rows.findIndex(isFull);
  for (let at = 0; at < rows.length; at++) {
    if (!isValues(rows[at]!) || (at === topmost && body.namesTime(rows[at]!.fields))) continue;
    const next = rows
      .slice(at + 1)
      .filter(row => isFull(row) && !body.saysNothing(row.fields))
      .slice(0, 4);
    // A title or a date above the table may look like a row of it, but no more rows follow.
    if (next.filter(isValues).length * 2 >= next.length && !isNameBelow(rows, at, isFull, body)) return at;
  }
  return -1;
}

/**
 * The first row that may be one of values: those right above the first row of values in which every
 * number and time is missing are rows, too, unless they look like part of the header. The topmost
 * row stays for the names.
 */
function withOpenRows(
  rows: readonly LookedRow[],
  values: number,
  isFull: (row: LookedRow) => boolean,
  body: Body,
): number {
  const isOpen = (row: LookedRow): boolean =>
    isFull(row) && body.saysNothing(row.fields) && !isHeading(row.fields);
  const isNames = (row: LookedRow): boolean => isFull(row) && !body.saysNothing(row.fields);
  let first = values;
  while (first > 1 && isOpen(rows[first - 1]!)) first--;
  return first > 0 && isNames(rows[first - 1]!) ? first : values;
}

/** Whether a row of names, with values below it, comes right after this row: then this one stands above the table. */
function isNameBelow(
  rows: readonly LookedRow[],
  at: number,
  isFull: (row: LookedRow) => boolean,
  body: Body,
): boolean {
  const next = rows.slice(at + 1, at + 2 + MOST_HEADER_ROWS).filter(isFull);
  const isValues = next.map(({ fields }) => body.isValues(fields));
  return next.some(
    ({ fields }, place) => body.namesTime(fields) && !isValues[place] && isValues.includes(true, place),
  );
}

/**
 * What the rows right above the first values hold, and where they begin; null when there is no row of names.
 * @param all whether nothing stands above them that is no part of the header
 */
function headerAbove(
  rows: readonly LookedRow[],
  values: number,
  isFull: (row: LookedRow) => boolean,
  all: boolean,
): { from: number; kinds: HeaderRow[] } | null {
  let from = values;
  while (
    from > 0 &&
    values - from < MOST_HEADER_ROWS &&
    isFull(rows[from - 1]!) &&
    isHeaderLike(rows[from - 1]!)
  )
    from--;
  const candidates = rows.slice(from, values).map(({ fields }) => fields);
  if (candidates.length === 0) return null;
  const kinds = headerKinds(candidates);
  const name = kinds.indexOf("name");
  // Above the names, what is no part of a header is a title; below them it is a row of odd values.
  const top = all ? 0 : kinds.findIndex(kind => kind !== "ignore");
  const odd = kinds.indexOf("ignore", name);
  return { from: from + top, kinds: kinds.slice(top, odd < 0 ? undefined : odd) };
}

/** With texts in enough places, none of them a time: a title above a wide table fills one, which is no unit. */
function isHeaderLike({ fields }: LookedRow): boolean {
  const filled = fields.filter(field => field.trim() !== "");
  if (filled.some(field => cellKind(field) === "time")) return false;
  return filled.length >= 2 || (filled.length === 1 && (fields.length <= 2 || isUnit(filled[0]!)));
}

function layoutAt(
  rows: readonly LookedRow[],
  width: number,
  headerFrom: number,
  header: readonly HeaderRow[],
): Layout | null {
  const dataFrom = headerFrom + header.length;
  if (dataFrom > rows.length) return null;
  const cells = (kind: HeaderRow): readonly string[] => {
    const at = header.indexOf(kind);
    return at < 0 ? [] : rows[headerFrom + at]!.fields;
  };
  const texts = (kind: HeaderRow): (string | undefined)[] =>
    Array.from({ length: width }, (_, column) => plainText(cells(kind)[column], kind));
  const names = cells("name");
  return {
    headerFrom,
    dataFrom,
    header,
    width,
    names: Array.from({ length: width }, (_, column) => (names[column] ?? "").trim()),
    units: texts("unit"),
    descriptions: texts("description"),
  };
}

/** How numbers in rows of values are written, as far as these rows tell. */
export function votesIn(rows: readonly LookedRow[]): NotationVotes {
  const votes = new NotationVotes();
  for (const { fields } of rows) for (const field of fields) if (/[.,]/.test(field)) votes.add(field);
  return votes;
}
