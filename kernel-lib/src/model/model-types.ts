import type { ShiftTest, TimedRows } from "../compare";
import type { GembaError } from "../protocol";
import type { RowRange } from "../target";
import type { Candidate } from "./candidates/candidate";
import type { FittedModel } from "./candidates/fitted-model";
import type { ModelFeature } from "./features";
import type { FoundGap } from "./folds/gap-of";
import type { Fold, Folds } from "./folds/plan-folds";
import type { ParameterChoice } from "./tuning/boosting-space";
import type { Budget } from "./tuning/problem";
import type { Trial } from "./tuning/trial";

/** What a model is made of. */
export interface ModelData {
  readonly rows: TimedRows;
  /** One per row: 1 event, 0 reference, anything else ignored. */
  readonly labels: Uint8Array;
  readonly features: readonly ModelFeature[];
  /** Length of a row, its longest lag and how far ahead the target looks, together, in milliseconds. */
  readonly reachMs: number;
  /** Stretches of rows of one batch each, ascending; none when left out. */
  readonly batches?: readonly RowRange[];
}

/** How a model is made; everything that a specification's `model` may say. */
export interface ModelChoices {
  readonly kinds: readonly ("logistic" | "boosting")[];
  readonly budget: Budget;
  readonly folds: number;
  readonly scheme: "blocked" | "forward";
  /** Share of the rows that is kept back. */
  readonly keepBack: number;
  /** Left out around rows that judge, milliseconds; null: from the memory of the signals. */
  readonly gapMs: number | null;
  readonly parameters: Readonly<Record<string, ParameterChoice>>;
  readonly mergeRows?: number;
  readonly seed: number;
}

/** How making a model is followed and ended. */
export interface ModelRun {
  readonly signal?: AbortSignal;
  /** Ends the search and keeps the best. */
  readonly finish?: AbortSignal;
  /** Whether trials outlive the kernel; so by default. */
  readonly journal?: boolean;
  readonly onProgress?: (progress: ModelProgress) => void;
}

/** How far a search has come. */
export interface ModelProgress {
  /** Candidates that were tried, logistic regressions too. */
  readonly trials: number;
  readonly of: number;
  /** Largest mean auc over folds of any trial that was not given up; null before the first. */
  readonly best: number | null;
}

/** A fold, and how the model did that was chosen and trained without it. */
export interface JudgedFold {
  readonly fold: Fold;
  readonly auc: number | null;
  /** The same for the best logistic regression. */
  readonly baseline: number | null;
  readonly candidate: Candidate | null;
  readonly model: FittedModel | null;
}

/** A model with everything that tells whether to believe it. */
export interface BuiltModel {
  readonly features: readonly ModelFeature[];
  /** Trained on all rows but those kept back. */
  readonly model: FittedModel;
  readonly chosen: Trial;
  readonly trials: readonly Trial[];
  readonly folds: Folds;
  readonly gap: FoundGap;
  readonly judged: readonly JudgedFold[];
  /** Log-odds per row from the model of its fold, which had not seen it; NaN elsewhere. */
  readonly outOfFold: Float64Array;
  /** Whether such scores come about by chance. */
  readonly chance: ShiftTest;
  /** Of the rows kept back, by the final model. */
  readonly keptBack: { readonly scores: Float64Array; readonly auc: number | null } | null;
  /** Why boosting was not tried although it was asked for. */
  readonly withoutBoosting: GembaError | null;
}
