/** How much stands on the sheet. */
export interface Density {
  /** Pixels down of a suspect's charts. */
  readonly chartHeight: number;
  /** Lines of a text at the most; what is cut off shows as "…". */
  readonly lines: number;
  /** Sentences of evidence per suspect, the weightiest first. */
  readonly sentences: number;
  /** Tags that a line names. */
  readonly named: number;
  /** Warnings that are written out. */
  readonly warnings: number;
  /** Pixels down of what is filled in, at least. */
  readonly planHeight: number;
}

/** From the most comfortable to what fits even where every text is as long as it may be. */
export const DENSITIES: readonly Density[] = [
  { chartHeight: 156, lines: 9, sentences: 8, named: 5, warnings: 2, planHeight: 148 },
  { chartHeight: 142, lines: 9, sentences: 8, named: 5, warnings: 2, planHeight: 112 },
  { chartHeight: 128, lines: 5, sentences: 5, named: 4, warnings: 2, planHeight: 96 },
  { chartHeight: 114, lines: 4, sentences: 3, named: 4, warnings: 2, planHeight: 88 },
  { chartHeight: 98, lines: 2, sentences: 2, named: 3, warnings: 1, planHeight: 84 },
  { chartHeight: 88, lines: 1, sentences: 1, named: 2, warnings: 1, planHeight: 80 },
];
