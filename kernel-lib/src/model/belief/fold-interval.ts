import { studentQuantile } from "../../compute";

/** A mean of folds, and how far it may be off. */
export interface FoldInterval {
  readonly mean: number;
  /** Standard deviation over the folds; null for one. */
  readonly sd: number | null;
  /** Ends of the 95 % t-interval of the mean; null for one fold. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The mean of a score over folds, with its 95 % t-interval. */
export function foldInterval(scores: readonly number[]): FoldInterval {
  const count = scores.length;
  const mean = scores.reduce((sum, score) => sum + score, 0) / count;
  if (count < 2) return { mean, sd: null, low: null, high: null };
  const sd = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (count - 1));
  const half = (studentQuantile(0.975, count - 1) * sd) / Math.sqrt(count);
  return { mean, sd, low: mean - half, high: mean + half };
}
