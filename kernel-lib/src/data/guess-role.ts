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

/** Parts of names that say what a tag is, in capitals: what was set, and what was measured. */
const PARTS: ReadonlyMap<string, Role> = new Map([
  ...["SP", "SET", "SETPT", "SETPOINT", "SETP", "SV", "SOLL", "SOLLWERT", "MV", "OP"].map(
    part => [part, "setting"] as const,
  ),
  ...["PV", "IST", "ISTWERT", "ACT", "ACTUAL", "MEAS"].map(part => [part, "sensor"] as const),
]);
/** The same at the end of a number or a word in small letters: "TIC101SP", "ofenTempSoll". */
const GLUED = /(?:\d(SP|PV|MV|OP|SOLL|IST)|\p{Ll}(Soll|Sollwert|Ist|Istwert|SP|PV|Setpoint|Actual))$/u;
/** And at the beginning: "SollTemp", "IstDruck". */
const LEADING = /^(Soll|Ist)(?=\p{Lu})/u;

/**
 * The role that the name of a tag suggests by a part such as `_SP`, `.PV`, `Soll`: `setting` or
 * `sensor`. It is only a suggestion.
 * @example roleInName("TIC101.SP") // "setting"
 */
export function roleInName(name: string): Role | undefined {
  const bare = name.replace(/\s*(?:\[[^\]]*\]|\([^)]*\))\s*$/, "");
  const parts = bare.split(/[^\p{L}\p{N}]+/u).filter(part => part !== "");
  if (parts.length > 1) {
    // The end says more than the beginning: PV_SET is a setting.
    for (const part of [parts[parts.length - 1]!, parts[0]!]) {
      const role = PARTS.get(part.toUpperCase());
      if (role !== undefined) return role;
    }
  }
  const glued = GLUED.exec(bare);
  const part = glued?.[1] ?? glued?.[2] ?? LEADING.exec(bare)?.[1];
  if (part === undefined) return undefined;
  return PARTS.get(part.toUpperCase());
}
