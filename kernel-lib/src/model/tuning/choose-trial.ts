import { complexityOf } from "../candidates/candidate";
import { meanOf, typicalRounds } from "./trial";
import type { Trial } from "./trial";

/** With fewer folds than this a difference between models is no ground to leave the baseline. */
const FOLDS_TO_LEAVE_BASELINE = 5;

/**
 * The simplest model that does as well as the best: the mean of the differences to it, fold by fold, is within
 * one standard error of them. With fewer than five folds the best logistic regression, unless the best boosted
 * model beats it on every fold.
 *
 * @param trials all of them; those that were given up take no part
 * @param folds which folds count, by their places
 * @source Breiman et al. 1984 (the rule), on paired differences
 */
export function chooseTrial(trials: readonly Trial[], folds: readonly number[]): Trial {
  const whole = trials.filter(({ aucs }) => folds.every(fold => aucs[fold] !== undefined));
  const best = bestOf(whole, folds);
  if (folds.length < FOLDS_TO_LEAVE_BASELINE) {
    const baselines = whole.filter(({ candidate }) => candidate.kind === "logistic");
    if (baselines.length === 0) return best;
    const baseline = bestOf(baselines, folds);
    const losesAll = folds.every(fold => best.aucs[fold]! > baseline.aucs[fold]!);
    return losesAll ? best : baseline;
  }
  const asGood = whole.filter(trial => isWithinOneError(best, trial, folds));
  return asGood.reduce(
    (simplest, trial) => (complexity(trial) < complexity(simplest) ? trial : simplest),
    best,
  );
}

function bestOf(trials: readonly Trial[], folds: readonly number[]): Trial {
  const score = (trial: Trial): number => meanOf(folds.map(fold => trial.aucs[fold]!));
  return trials.reduce((best, trial) => (score(trial) > score(best) ? trial : best));
}

function isWithinOneError(best: Trial, trial: Trial, folds: readonly number[]): boolean {
  const differences = folds.map(fold => best.aucs[fold]! - trial.aucs[fold]!);
  const mean = meanOf(differences);
  const squares = differences.reduce((sum, difference) => sum + (difference - mean) ** 2, 0);
  return mean <= Math.sqrt(squares / (folds.length - 1) / folds.length);
}

function complexity(trial: Trial): number {
  return complexityOf(trial.candidate, typicalRounds(trial));
}
