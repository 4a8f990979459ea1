import { sharedInt32 } from "../compute/shared";
import { GembaError, quoted } from "../protocol";
import type { Notice } from "../protocol";
import { chooseTime } from "./choose-time";
import { roleOf, unitInName } from "./guess-role";
import { interpretWords } from "./interpret";
import { noticesOf } from "./notices";
import { gatherNumbers, instantsOf, placeRows } from "./place-rows";
import type { Placement } from "./place-rows";
import { rawLength } from "./raw-column";
import type { RawColumn } from "./raw-column";
import { duplicateNames, Table } from "./table";
import type { SourceFile, TableOrigin } from "./table";
import { zoneClock } from "./time-zone";
import { BOOLEAN_CATEGORIES } from "./variable";
import type { Column, Variable } from "./variable";

/** How raw columns become a table. */
export interface BuildOptions {
  readonly time?: string | null;
  readonly timeZone?: string;
  /** Decimal mark inside texts. */
  readonly decimal?: "." | ",";
  /** Whether to look for row counters, identifiers and units in names: in files, not in a program's own arrays. */
  readonly findRoles: boolean;
  /** The file, for errors. */
  readonly where?: string;
  readonly origin?: TableOrigin;
  /** The files that the columns were read from. */
  readonly files?: readonly SourceFile[];
  /** What was noticed while reading. */
  readonly notices?: readonly Notice[];
}

/**
 * A table from raw columns: decides what texts mean, finds the time column, puts
 * the rows in its order, and notes everything that the reader ought to know.
 *
 * @throws GembaError `duplicate-names`, `bad-options`, `bad-time`, `no-such-variable`
 */
export function buildTable(raws: readonly RawColumn[], options: BuildOptions): Table {
  const timeZone = options.timeZone ?? "UTC";
  zoneClock(timeZone);
  checkNames(raws, options.where);
  checkLengths(raws);
  const columns = raws.map(raw => (raw.type === "words" ? interpretWords(raw, options.decimal) : raw));
  const timeColumn = chooseTime(columns, options.time, options.where);
  const placement = timeColumn === null ? null : placeRows(timeColumn, timeZone);
  if (timeColumn !== null && placement?.time.length === 0 && timeColumn.values.length > 0) {
    throw new GembaError("bad-time", {
      what: `No row of the time column ${quoted(timeColumn.name)} holds a time`,
      where: options.where,
      remedy: "Name another column in options.time.",
    });
  }
  const others = columns.filter(column => column.name !== timeColumn?.name);
  return new Table({
    columns: others.map(raw =>
      finished(onPlantClock(raw, timeZone), placement?.order ?? null, options.findRoles),
    ),
    time: placement?.time ?? null,
    timeName: timeColumn?.name ?? null,
    timeZone,
    notices: [...(options.notices ?? []), ...noticesOf(others, timeColumn, placement, timeZone)],
    origin: options.origin,
    files: options.files,
  });
}

function checkNames(raws: readonly RawColumn[], where?: string): void {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of raws) (seen.has(name) ? twice : seen).add(name);
  if (twice.size > 0) throw duplicateNames([...twice], where);
}

function checkLengths(raws: readonly RawColumn[]): void {
  const rows = raws[0] === undefined ? 0 : rawLength(raws[0]);
  const odd = raws.find(raw => rawLength(raw) !== rows);
  if (odd === undefined) return;
  throw new GembaError("bad-options", {
    what: `Column ${quoted(odd.name)} has ${rawLength(odd)} rows where ${quoted(raws[0]!.name)} has ${rows}`,
    remedy: "Give every column one value per row; null or NaN stands for a missing value.",
  });
}

/** Times beside the time column become numbers, epoch milliseconds too. */
function onPlantClock(raw: RawColumn, timeZone: string): RawColumn {
  return raw.type === "times" ? { ...raw, values: instantsOf(raw, timeZone).instants, zoned: true } : raw;
}

function finished(raw: RawColumn, order: Placement["order"], findRoles: boolean): Column {
  const variable = variableOf(raw, findRoles);
  if (raw.type === "words") {
    const codes = order === null ? raw.codes : gatherCodes(raw.codes, order);
    return { type: "categorical", variable, codes, categories: raw.categories };
  }
  const values = order === null ? raw.values : gatherNumbers(raw.values, order);
  return { type: "numeric", variable, values };
}

function variableOf(raw: RawColumn, findRoles: boolean): Variable {
  const { name, info } = raw;
  const kind = raw.type !== "words" ? "numeric" : isBoolean(raw.categories) ? "boolean" : "categorical";
  const role = info.role ?? (raw.type === "times" ? "time" : findRoles ? roleOf(raw) : undefined);
  const unit = info.unit ?? (findRoles ? unitInName(name) : undefined);
  return {
    name,
    kind,
    ...(role === undefined ? {} : { role }),
    ...(unit === undefined ? {} : { unit }),
    ...(info.station === undefined ? {} : { station: info.station }),
    ...(info.description === undefined ? {} : { description: info.description }),
  };
}

function isBoolean(categories: readonly string[]): boolean {
  return categories === BOOLEAN_CATEGORIES;
}

function gatherCodes(codes: Int32Array, order: Uint32Array): Int32Array {
  const gathered = sharedInt32(order.length);
  for (let row = 0; row < order.length; row++) gathered[row] = codes[order[row]!]!;
  return gathered;
}
