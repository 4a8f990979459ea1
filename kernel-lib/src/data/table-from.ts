import { GembaError, quoted } from "../protocol";
import type { Variable } from "./variable";
import { buildTable } from "./build-table";
import { checkTime } from "./open-options";
import type { RawColumn } from "./raw-column";
import { rawFromValues } from "./raw-column";
import type { Table } from "./table";

/** A value that {@link tableFrom} takes; null, undefined, NaN and invalid dates are missing. */
export type CellValue = number | string | boolean | Date | null | undefined;

/** Columns as pairs of a name and its values, one value per row: any name, any order. */
export type ColumnPairs = Iterable<readonly [string, ArrayLike<CellValue>]>;
/** Columns as an object: a name each, and its values, one per row. */
export type ColumnRecord = Readonly<Record<string, ArrayLike<CellValue>>>;

/** What {@link tableFrom} cannot know from the values; everything may be left out. */
export interface TableFromOptions {
  /** Name of the time column; a column of dates is found by itself, null for none. */
  readonly time?: string | null;
  /** IANA zone of the plant's clock: what times without an offset mean. "UTC" when left out. */
  readonly timeZone?: string;
  /** What is known about some of the variables: role, unit, station, description. */
  readonly variables?: readonly (Pick<Variable, "name"> & Partial<Omit<Variable, "name" | "kind">>)[];
}

/**
 * A table from arrays of your own: numbers, words, booleans or dates, one array
 * per column, all of the same length. Values are copied into shared memory and
 * rows are sorted by time. Names may be anything, `__proto__` included, when
 * columns are given as pairs.
 *
 * @throws GembaError `bad-options`, `duplicate-names`, `no-such-variable`, `bad-time`
 * @example
 * tableFrom({ speed: [80, 82, 0], recipe: ["oat", "oat", null] });
 * tableFrom([["time", ["2026-01-05T00:00", "2026-01-05T00:01"]], ["<b>", [1, NaN]]], { timeZone: "Europe/Berlin" });
 */
export function tableFrom(columns: ColumnPairs, options?: TableFromOptions): Table;
export function tableFrom(columns: ColumnPairs | ColumnRecord, options?: TableFromOptions): Table;
export function tableFrom(columns: ColumnPairs | ColumnRecord, options: TableFromOptions = {}): Table {
  checkTime(options.time);
  const raws: RawColumn[] = [];
  const known = new Map((options.variables ?? []).map(variable => [variable.name, variable]));
  for (const [name, values] of pairsOf(columns)) {
    if (values === null || typeof values !== "object" || typeof values.length !== "number") {
      throw new GembaError("bad-options", {
        what: `Column ${quoted(String(name))} is not an array`,
        remedy: "Give every column an array with one value per row.",
      });
    }
    raws.push(rawFromValues(String(name), values, known.get(name)));
  }
  const unknown = [...known.keys()].filter(name => !raws.some(raw => raw.name === name));
  if (unknown.length > 0) {
    throw new GembaError("no-such-variable", {
      what: `There is no column ${quoted(unknown[0]!)}`,
      where: "variables",
      remedy: "Describe only columns that are given.",
    });
  }
  return buildTable(raws, { time: options.time, timeZone: options.timeZone, findRoles: false });
}

function pairsOf(columns: ColumnPairs | ColumnRecord): Iterable<readonly [string, ArrayLike<CellValue>]> {
  if (columns === null || typeof columns !== "object") {
    throw new GembaError("bad-options", {
      what: "The columns are neither an object nor a list of pairs",
      remedy: "Write tableFrom({ speed: [80, 82] }) or tableFrom([[name, values], …]).",
    });
  }
  if (!(Symbol.iterator in columns)) return Object.entries(columns);
  const pairs = [...columns];
  const odd = pairs.findIndex(pair => !Array.isArray(pair));
  if (odd < 0) return pairs;
  throw new GembaError("bad-options", {
    what: `Entry ${odd} is no pair of a name and its values`,
    remedy: "Write tableFrom([[name, values], …]).",
  });
}
