import type { Candidate } from "../candidates/candidate";

/** How a candidate did on the folds, in their order. */
export interface Trial {
  readonly number: number;
  readonly candidate: Candidate;
  /** Of the usable folds; fewer where the trial was given up. */
  readonly aucs: readonly number[];
  /** Trees per fold; 0 for logistic regression. */
  readonly rounds: readonly number[];
}

/** Trees of a model that is trained on all rows: what the folds needed, in the middle. */
export function typicalRounds({ rounds }: Pick<Trial, "rounds">): number {
  const sorted = [...rounds].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
