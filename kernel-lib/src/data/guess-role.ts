import type { Role } from "../protocol";
import { countCodes } from "./dictionary";
import type { RawColumn } from "./raw-column";

/** Fewer rows than this say nothing about a column. */
const FEWEST_ROWS = 10;
/** Share of distinct texts from which a column names its rows rather than describing them. */
const NEARLY_UNIQUE = 0.9;

/** The role that the values of a column give away, in the order of its source: only ever `identifier`. */
export function roleOf(raw: RawColumn): Role | undefined {
  if (raw.type === "times") return undefined;
  const names = raw.type === "numbers" ? countsRows(raw.values) : isNearlyUnique(raw.codes, raw.categories);
  return names ? "identifier" : undefined;
}

/** Whole numbers that grow by the same step from every row to the next. */
function countsRows(values: Float64Array): boolean {
  if (values.length < FEWEST_ROWS) return false;
  const step = values[1]! - values[0]!;
  if (!(step > 0) || !Number.isSafeInteger(step) || !Number.isSafeInteger(values[0])) return false;
  for (let row = 1; row < values.length; row++) if (values[row]! - values[row - 1]! !== step) return false;
  return true;
}

function isNearlyUnique(codes: Int32Array, categories: readonly string[]): boolean {
  const counts = countCodes(codes, categories.length);
  const rows = counts.reduce((sum, count) => sum + count, 0);
  return rows >= FEWEST_ROWS && categories.length >= NEARLY_UNIQUE * rows;
}

/** The unit in a name such as `Air temperature [K]`. */
export function unitInName(name: string): string | undefined {
  const match = /\[([^[\]\n]{1,20})\]\s*$/.exec(name);
  const unit = match?.[1]!.trim();
  return unit === "" ? undefined : unit;
}
