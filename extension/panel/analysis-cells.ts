import type { CellInfo } from "../cells/notebook-cells";

/** What can be run on an investigation. */
export type Analysis = "compare" | "profile" | "explain" | "placebo";

/** In the order in which they stand below an investigation. */
const ORDER: readonly Analysis[] = ["profile", "compare", "explain", "placebo"];

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

/** Where the cell of an analysis stands, or is to stand. */
export interface AnalysisPlace {
  /** The cell that runs it already. */
  readonly existing: CellInfo | undefined;
  /** The cell to insert a new one below. */
  readonly below: string;
}

/**
 * The place of an analysis below its investigation: a cell that says the same,
 * or the panel's own right below. The data is checked
 * before it is compared, and compared before it is explained.
 *
 * @param source what the cell is to say
 */
export function placeOf(
  analysis: Analysis,
  source: string,
  investigationId: string,
  cells: readonly CellInfo[],
): AnalysisPlace {
  const below = cells.slice(cells.findIndex(({ id }) => id === investigationId) + 1);
  const others = below.findIndex(({ role }) => role === undefined || !ORDER.includes(role as Analysis));
  const own = others < 0 ? below : below.slice(0, others);
  const same = below.find(cell => cell.source.trim() === source.trim());
  const before = own.filter(({ role }) => ORDER.indexOf(role as Analysis) < ORDER.indexOf(analysis));
  return {
    existing: same ?? own.find(({ role }) => role === analysis),
    below: before.at(-1)?.id ?? investigationId,
  };
}
