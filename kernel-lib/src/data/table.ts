import { GembaError, nearestNames, quoted } from "../protocol";
import type { Data, Notice, Rows } from "../protocol";
import type { OpenOptions } from "./open-options";
import type { SimulationOptions } from "./line/options";
import { describeTable, inspectTable, medianStep } from "./table-text";
import { columnLength } from "./variable";
import type { Column, Variable } from "./variable";

/** Where a table came from: enough to make it again, but for columns given in memory. */
export type TableOrigin =
  | { readonly kind: "file"; readonly path: string | readonly string[]; readonly options: OpenOptions }
  | { readonly kind: "assembled"; readonly data: Data }
  | { readonly kind: "columns" }
  | { readonly kind: "simulated"; readonly options: SimulationOptions };

/** A file that a table was read from, as it was then. */
export interface SourceFile {
  /** As it was named. */
  readonly path: string;
  readonly absolute: string;
  readonly bytes: number;
  /** Epoch milliseconds. */
  readonly modified: number;
}

/** One of the sources that a table was assembled from. */
export interface TableSource {
  readonly name: string;
  readonly kind: "series" | "samples" | "intervals";
  /** Its own rows: readings, samples, or intervals by their beginning. */
  readonly table: Table;
  /** Of intervals: the end of each, epoch milliseconds; half-open. */
  readonly ends?: Float64Array;
  /** One line: "Lab samples · 280; 253 matched, 27 fell in stops". */
  readonly text: string;
}

/** The parts of a {@link Table}; what is left out is empty. */
export interface TableParts {
  readonly columns: readonly Column[];
  /** Epoch milliseconds, ascending, one per row; null when the table has no time. */
  readonly time?: Float64Array | null;
  readonly timeName?: string | null;
  /** IANA zone of the plant's clock. */
  readonly timeZone?: string;
  readonly notices?: readonly Notice[];
  readonly origin?: TableOrigin;
  readonly sources?: readonly TableSource[];
  readonly files?: readonly SourceFile[];
  readonly rowsChoice?: Rows;
}

let tablesMade = 0;

/**
 * Rows over time (or just rows): one shared column per variable. A table never
 * changes after it is made, so worker threads and caches may hold on to its columns.
 *
 * Made by `open`, `tableFrom` and `simulateLine`.
 *
 * @example
 * const { table: line } = simulateLine({ seed: 1 });
 * const speed = line.column("line_speed"); // { type: "numeric", values: Float64Array, … }
 */
export class Table {
  /** Unique within this process. */
  readonly id: string;
  /** Number of rows; every column is as long. */
  readonly rows: number;
  /** Epoch milliseconds, ascending, on shared memory; null when the table has no time. */
  readonly time: Float64Array | null;
  /** Name of the time column in the source; null when the table has no time. */
  readonly timeName: string | null;
  /** IANA zone of the plant's clock; "UTC" unless said. */
  readonly timeZone: string;
  /** The variables without the time column, in the order of the source. */
  readonly variables: readonly Variable[];
  /** What the reader of this table ought to know. */
  readonly notices: readonly Notice[];
  /** Where it came from. */
  readonly origin: TableOrigin;
  /** What it was assembled from; empty for a table of one file or of arrays. */
  readonly sources: readonly TableSource[];
  /** The files that it was read from. */
  readonly files: readonly SourceFile[];
  /** What one row of an investigation is, where that is not a row of this table. */
  readonly rowsChoice: Rows | undefined;
  private readonly columns: ReadonlyMap<string, Column>;
  private step: number | null | undefined;

  /** @throws GembaError `duplicate-names`, `bad-options` when lengths differ or time is not ascending. */
  constructor(parts: TableParts) {
    const time = parts.time ?? null;
    this.rows = commonLength(parts.columns, time);
    this.columns = byName(parts.columns, time === null ? null : (parts.timeName ?? null));
    if (time !== null) checkAscending(time);
    this.id = `table-${++tablesMade}`;
    this.time = time;
    this.timeName = time === null ? null : (parts.timeName ?? "time");
    this.timeZone = parts.timeZone ?? "UTC";
    this.variables = parts.columns.map(column => column.variable);
    this.notices = parts.notices ?? [];
    this.origin = parts.origin ?? { kind: "columns" };
    this.sources = parts.sources ?? [];
    this.files = parts.files ?? [];
    this.rowsChoice = parts.rowsChoice;
  }

  /** Median step of the time column in milliseconds; null without time or with fewer than two rows. */
  get intervalMs(): number | null {
    if (this.step === undefined) this.step = this.time === null ? null : medianStep(this.time);
    return this.step;
  }

  /** Whether there is a variable of this name. */
  has(name: string): boolean {
    return this.columns.has(name);
  }

  /**
   * The column of a variable: its values on shared memory, as they are, not a copy. Do not write to it.
   * @throws GembaError `no-such-variable`, with the names that may have been meant.
   */
  column(name: string): Column {
    const column = this.columns.get(name);
    if (column !== undefined) return column;
    const known = this.variables.map(variable => variable.name);
    const suggestions = nearestNames(name, known);
    throw new GembaError("no-such-variable", {
      what:
        name === this.timeName
          ? `${quoted(name)} is the time column, not a tag`
          : `There is no tag ${quoted(name)}`,
      remedy:
        suggestions.length > 0
          ? undefined
          : `The table has ${known.slice(0, 5).map(quoted).join(", ")}${known.length > 5 ? " …" : ""}.`,
      suggestions,
    });
  }

  /**
   * One line: rows × tags, interval, span in plant time.
   * @example simulateLine().table.describe() // "43,200 rows × 43 tags, every minute, Mon 5 Jan 2026 00:00 – …"
   */
  describe(): string {
    return describeTable(this);
  }

  /** The same as {@link describe}. */
  toString(): string {
    return this.describe();
  }
}

// What `console.log` and a notebook print: the one line, then the notices. (A symbol as a
// method's name can't be written into isolated declarations.)
Object.defineProperty(Table.prototype, Symbol.for("nodejs.util.inspect.custom"), {
  value(this: Table): string {
    return inspectTable(this);
  },
});

function commonLength(columns: readonly Column[], time: Float64Array | null): number {
  const rows = time?.length ?? (columns[0] === undefined ? 0 : columnLength(columns[0]));
  for (const column of columns) {
    const length = columnLength(column);
    if (length === rows) continue;
    throw new GembaError("bad-options", {
      what: `Column ${quoted(column.variable.name)} has ${length} rows where the others have ${rows}`,
      remedy: "Give every column one value per row; null or NaN stands for a missing value.",
    });
  }
  return rows;
}

function byName(columns: readonly Column[], timeName: string | null): Map<string, Column> {
  const found = new Map<string, Column>();
  const twice = new Set<string>();
  for (const column of columns) {
    const { name } = column.variable;
    if (found.has(name) || name === timeName) twice.add(name);
    found.set(name, column);
  }
  if (twice.size > 0) throw duplicateNames([...twice]);
  return found;
}

/** The error for names that stand on more than one column. */
export function duplicateNames(names: readonly string[], where?: string): GembaError {
  const shown = names.slice(0, 5).map(quoted).join(", ");
  return new GembaError("duplicate-names", {
    what: `More than one column is called ${shown}${names.length > 5 ? ` and ${names.length - 5} others` : ""}`,
    where,
    remedy: "Give every column a name of its own.",
  });
}

function checkAscending(time: Float64Array): void {
  for (let row = 0; row < time.length; row++) {
    if (row > 0 ? time[row]! >= time[row - 1]! : Number.isFinite(time[row])) continue;
    throw new GembaError("bad-options", {
      what: `The time of row ${row} is missing or earlier than the row before`,
      remedy: "Sort the rows by time first; `tableFrom` does it for you.",
    });
  }
}
