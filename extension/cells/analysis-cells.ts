import type { CellInfo } from "./notebook-cells";

/** What can be run on an investigation. */
export type Analysis = "compare" | "profile" | "explain" | "placebo";

/** What stands below an investigation: what is run on it, and the report of that. */
export type Following = Analysis | "report";

/** In the order in which they stand there: a report tells of all the others. */
const ORDER: readonly Following[] = ["profile", "compare", "explain", "placebo", "report"];

const CALLS: Readonly<Record<Analysis, RegExp>> = {
  compare: /\.compare\s*\(/,
  profile: /\.profile\s*\(/,
  explain: /\.explain\s*\(/,
  placebo: /\.placebo\s*\(/,
};

/** Whether a cell's source runs an analysis, going by its text. */
export function runsAnalysis(analysis: Analysis, source: string): boolean {
  return CALLS[analysis].test(source);
}

/** Whether a cell's source runs any analysis. */
export function runsAny(source: string): boolean {
  return Object.values(CALLS).some(call => call.test(source));
}

/** Where a cell stands, or is to stand. */
export interface AnalysisPlace {
  /** The cell that says it already. */
  readonly existing: CellInfo | undefined;
  /** The cell to insert a new one below. */
  readonly below: string;
}

/**
 * The place of what follows an investigation below it: a cell that says the same,
 * or the panel's own right below. The data is checked
 * before it is compared, and compared before it is explained.
 *
 * @param source what the cell is to say, where that is known
 */
export function placeOf(
  following: Following,
  source: string | null,
  investigationId: string,
  cells: readonly CellInfo[],
): AnalysisPlace {
  const below = cells.slice(cells.findIndex(({ id }) => id === investigationId) + 1);
  const others = below.findIndex(({ role }) => role === undefined || !ORDER.includes(role as Following));
  const own = others < 0 ? below : below.slice(0, others);
  const same = below.find(cell => cell.source.trim() === source?.trim());
  const before = own.filter(({ role }) => ORDER.indexOf(role as Following) < ORDER.indexOf(following));
  return {
    existing: same ?? own.find(({ role }) => role === following),
    below: before.at(-1)?.id ?? investigationId,
  };
}
