/** What a cell that the panel wrote is for; kept in the cell's metadata under `gemba.cell`. */
export type CellRole = "open" | "investigation" | "compare";

/** The metadata key of Gemba Lab, of cells and of notebooks. */
export const METADATA_KEY = "gemba";

/** The role noted in a cell's metadata; null for every other cell. */
export function roleIn(metadata: unknown): CellRole | null {
  const role = (metadata as { cell?: unknown } | undefined)?.cell;
  return role === "open" || role === "investigation" || role === "compare" ? role : null;
}

/** Whether a cell's source makes tables, going by its text. */
export function seemsToOpenData(source: string): boolean {
  return /\b(?:open|simulateLine|tableFrom)\s*\(/.test(source) && !/\binvestigate\s*\(/.test(source);
}

/** Whether a cell's source makes an investigation, going by its text. */
export function seemsToInvestigate(source: string): boolean {
  return /\binvestigate\s*\(/.test(source);
}
