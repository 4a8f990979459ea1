import type { HeaderRow } from "./open-options";
import { isUnit } from "./unit-text";
import { isMissingText, isStatusWord } from "./words";

const LABELS: readonly (readonly [HeaderRow, RegExp])[] = [
  ["unit", /^(?:units?|eng(?:ineering)?[ ._-]*units?|eu|uom|einheit(?:en)?)\s*:?$/i],
  [
    "description",
    /^(?:descriptions?|desc\.?|descriptor|beschreibung|bezeichnung|klartext|comment|kommentar)\s*:?$/i,
  ],
  ["type", /^(?:(?:data|point|tag)?[ _-]?types?|datentyp|typ)\s*:?$/i],
  ["name", /^(?:tags?|tag[ _-]?names?|names?|points?|variables?|messstellen?|kennung|signals?)\s*:?$/i],
];
const TYPE =
  /^(?:float|double|real|l?u?[sd]?int|integer|u?int(?:8|16|32|64)|float(?:32|64)|digital|analog|bool(?:ean)?|string|text|varchar|number|numeric|date(?:time)?|timestamp|time|[ad][io]|w?ord|d?word|byte)(?:\(?\d*\)?)$/i;

/** What each of several header rows holds: units and types by their look, names by being distinct and short. */
export function headerKinds(rows: readonly (readonly string[])[]): HeaderRow[] {
  // The topmost row is what there is of names, unless it says otherwise: columns may be called x and y.
  const kinds: (HeaderRow | undefined)[] = rows.map(
    (row, at) => labelOf(row) ?? (at === 0 ? undefined : lookOf(row)),
  );
  const open = (): number[] => kinds.flatMap((kind, at) => (kind === undefined ? [at] : []));
  if (!kinds.includes("name")) {
    const candidates = open().length > 0 ? open() : rows.map((_, at) => at);
    kinds[bestNames(rows, candidates)] = "name";
  }
  const name = kinds.indexOf("name");
  for (const at of open()) {
    const said = !kinds.includes("description") && isDescribing(rows[at]!, rows[name]!);
    kinds[at] = said ? "description" : "ignore";
  }
  return kinds.map(kind => kind!);
}

/** What the first cell calls the row. */
function labelOf(row: readonly string[]): HeaderRow | undefined {
  const label = LABELS.find(([, pattern]) => pattern.test((row[0] ?? "").trim()))?.[0];
  return row.length > 2 && row.slice(1).some(cell => cell.trim() !== "") ? label : undefined;
}

/** What all its cells but the first look like. */
function lookOf(row: readonly string[]): HeaderRow | undefined {
  const cells = row.slice(1).filter(cell => cell.trim() !== "");
  if (cells.length === 0) return undefined;
  const share = (fits: (cell: string) => boolean): number => cells.filter(fits).length / cells.length;
  if (share(cell => TYPE.test(cell.trim())) >= 0.8) return "type";
  return share(isUnit) >= 0.6 ? "unit" : undefined;
}

/** Whether a row is part of a header by its look alone. */
export function isHeading(row: readonly string[]): boolean {
  return (labelOf(row) ?? lookOf(row)) !== undefined;
}

/** Of several rows the one that most likely holds the names: filled, distinct, without spaces; then the first. */
function bestNames(rows: readonly (readonly string[])[], candidates: readonly number[]): number {
  const score = (at: number): number => {
    const cells = rows[at]!.map(cell => cell.trim());
    const filled = cells.filter(cell => cell !== "");
    const distinct = new Set(filled).size / Math.max(1, filled.length);
    const spaces = filled.filter(cell => /\s/.test(cell)).length / Math.max(1, filled.length);
    return (2 * filled.length) / Math.max(1, cells.length) + 2 * distinct - spaces;
  };
  // Of two columns, the rows above are rather what a program says about the export.
  const isBetter = (at: number, best: number): boolean =>
    score(at) > score(best) + 1e-9 || (rows[at]!.length <= 2 && score(at) >= score(best) - 1e-9);
  return candidates.reduce((best, at) => (isBetter(at, best) ? at : best), candidates[0]!);
}

/** Whether a row says something different about most columns beside the first: three or more of them. */
function isDescribing(row: readonly string[], names: readonly string[]): boolean {
  const said = row.slice(1).filter(cell => cell.trim() !== "" && !isMissingText(cell) && !isStatusWord(cell));
  const distinct = new Set(said).size;
  return said.length >= Math.max(2, (names.length - 1) / 3) && distinct > said.length / 2 && distinct >= 2;
}

const LONGEST = 500;

/** What a cell of a header says, brackets around units left away; nothing where it names the row. */
export function plainText(cell: string | undefined, kind: HeaderRow): string | undefined {
  const trimmed = (cell ?? "").trim();
  const bare = kind === "unit" ? trimmed.replace(/^[[(](.*)[\])]$/s, "$1").trim() : trimmed;
  return bare === "" || bare === "-" || LABELS.some(([, pattern]) => pattern.test(bare))
    ? undefined
    : bare.slice(0, LONGEST);
}
