import type { Parameters } from "../lightgbm/parameters";

/** A model to be tried: what is decided before it sees a row. */
export type Candidate =
  | {
      readonly kind: "logistic";
      /** Strength of the ridge per row, on standardised columns. */
      readonly ridge: number;
    }
  | {
      readonly kind: "boosting";
      /** LightGBM's, by its own names. */
      readonly parameters: Parameters;
    };

/** Leaves of a tree when nobody says: LightGBM's own default. */
const LEAVES = 31;

/**
 * How much a candidate can bend, to find the simplest of those that do as well: a stronger ridge is simpler, and
 * any logistic regression is simpler than boosting, of which the leaves count.
 */
export function complexityOf(candidate: Candidate, rounds: number): number {
  if (candidate.kind === "logistic") return 1 / (1 + candidate.ridge);
  const leaves = Number(candidate.parameters["num_leaves"] ?? LEAVES);
  return Math.max(1, rounds) * leaves;
}
