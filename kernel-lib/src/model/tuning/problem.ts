import type { TrainingColumn } from "../lightgbm/dataset";
import type { FitRows } from "../candidates/fit-work";
import type { ParameterChoice } from "./boosting-space";

/** What candidates are tried on. */
export interface TuningProblem {
  readonly columns: readonly TrainingColumn[];
  /** 1 event, 0 reference, others ignored. */
  readonly labels: Uint8Array;
  /** The usable folds. */
  readonly folds: readonly FitRows[];
  /** Rows that train in a typical fold. */
  readonly typicalRows: number;
  /** Kinds of models to try. */
  readonly kinds: readonly ("logistic" | "boosting")[];
  /** LightGBM's library; null where boosting is not tried. */
  readonly library: string | null;
  readonly parameters: Readonly<Record<string, ParameterChoice>>;
  readonly seed: number;
}

/** How long candidates are tried. */
export interface Budget {
  /** Boosted candidates. */
  readonly trials: number;
  /** No new ones are begun afterwards; null: no limit. */
  readonly seconds: number | null;
}
