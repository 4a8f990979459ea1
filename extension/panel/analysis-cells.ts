import type { CellInfo } from "../cells/notebook-cells";

/** What can be run on an investigation. */
export type Analysis = "compare" | "profile";

const CALLS: Readonly<Record<Analysis, RegExp>> = {
  compare: /\.compare\s*\(/,
  profile: /\.profile\s*\(/,
};

/** Whether a cell's source runs an analysis, going by its text. */
export function runsAnalysis(analysis: Analysis, source: string): boolean {
  return CALLS[analysis].test(source);
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
 * or the panel's own right below. The data is checked before it is compared.
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
  const others = below.findIndex(({ role }) => role !== "compare" && role !== "profile");
  const own = others < 0 ? below : below.slice(0, others);
  const same = below.find(cell => cell.source.trim() === source.trim());
  const check = analysis === "compare" ? own.find(({ role }) => role === "profile") : undefined;
  return {
    existing: same ?? own.find(({ role }) => role === analysis),
    below: check?.id ?? investigationId,
  };
}
