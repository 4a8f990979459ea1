import { GembaError } from "../../protocol";

/** Losses of a trial's folds in the order in which they are fitted, lower is better; null where a fold has none. */
export type FoldLosses = readonly (number | null)[];

/** How {@link shouldPrune} decides. */
export interface PruningOptions {
  /** Nothing is ended before so many other trials got as far; 5 by default. */
  readonly fewestOthers?: number;
  /** Nothing is ended before so many of its folds are done; 1 by default. */
  readonly fewestFolds?: number;
}

const FEWEST_OTHERS = 5;
const FEWEST_FOLDS = 1;

/**
 * Whether a trial is not worth its remaining folds: its mean loss so far is above the median of what the other
 * trials' means were after the same folds.
 *
 * @param trialSoFar losses of the folds that are done
 * @param others the same of other trials; those that were ended before this fold are not counted
 * @throws GembaError `bad-options` for a loss that is no number
 * @source Golovin et al. 2017, section 3.2.1 (median stopping rule)
 * @example shouldPrune([0.7], [[0.4], [0.5], [0.6], [0.5], [0.3]]) // true
 */
export function shouldPrune(
  trialSoFar: FoldLosses,
  others: readonly FoldLosses[],
  { fewestOthers = FEWEST_OTHERS, fewestFolds = FEWEST_FOLDS }: PruningOptions = {},
): boolean {
  const folds = trialSoFar.length;
  const own = meanOf(trialSoFar, "trialSoFar");
  if (folds < fewestFolds || own === null) return false;
  const means = others
    .map((losses, number) =>
      losses.length < folds ? null : meanOf(losses.slice(0, folds), `others[${number}]`),
    )
    .filter(mean => mean !== null)
    .sort((a, b) => a - b);
  if (means.length < Math.max(1, fewestOthers)) return false;
  const middle = means.length >> 1;
  const median = means.length % 2 === 1 ? means[middle]! : (means[middle - 1]! + means[middle]!) / 2;
  return own > median;
}

function meanOf(losses: FoldLosses, where: string): number | null {
  const told = losses.filter(loss => loss !== null);
  if (told.some(loss => typeof loss !== "number" || Number.isNaN(loss))) {
    throw new GembaError("bad-options", {
      what: "A loss is no number",
      where,
      remedy: "Give null for a fold without a loss, Infinity for one that failed.",
    });
  }
  return told.length === 0 ? null : told.reduce((sum, loss) => sum + loss, 0) / told.length;
}
