import { batchRuns, rowChoiceOf, spansOf } from "../features";
import type { RowChoice } from "../features";
import type { Table, Variable } from "../data";
import { modelFeatures } from "../model";
import type { Budget, ModelChoices, ModelData } from "../model";
import { parseDuration } from "../protocol";
import type { ModelBudget, Specification } from "../protocol";
import type { InvestigationRows } from "../target";
import { DEFAULT_SEED } from "./seed";

/** What is known about a model that is not yet explained. */
export interface ModelQuestion {
  readonly data: ModelData;
  readonly choices: ModelChoices;
}

const KINDS: ModelChoices["kinds"] = ["logistic", "boosting"];
const TRIALS = 20;
const FOLDS = 6;
const KEPT_BACK = 0.2;

/**
 * What a model is made of, and how the specification wants it.
 *
 * @param source the table that the rows were made of
 * @param trials how many models an earlier run of the same tried within its seconds; null: none is known
 */
export function modelQuestion(
  source: Table,
  { table, rows }: InvestigationRows,
  specification: Specification,
  selected: readonly Variable[],
  trials: number | null,
): ModelQuestion {
  const choice = rowChoiceOf(source, specification);
  const batches = specification.model?.batches;
  return {
    data: {
      rows: table,
      labels: rows.labels,
      features: modelFeatures(table, selected),
      reachMs: reachOf(source, table, choice),
      ...(batches === undefined
        ? {}
        : { batches: batchRuns(source, table, choice, batches, "model.batches") }),
    },
    choices: choicesOf(specification, table, trials),
  };
}

function choicesOf(
  { model = {}, target, seed = DEFAULT_SEED }: Specification,
  { intervalMs }: Table,
  trials: number | null,
): ModelChoices {
  const {
    kinds = KINDS,
    folds = FOLDS,
    scheme = "blocked",
    keepBack = KEPT_BACK,
    gap,
    parameters = {},
  } = model;
  const { forAtLeast } = target;
  return {
    kinds,
    budget: budgetOf(model.budget, trials),
    folds,
    scheme,
    keepBack,
    gapMs: gap === undefined ? null : parseDuration(gap, "model.gap"),
    parameters,
    ...(forAtLeast === undefined || intervalMs === null || intervalMs <= 0
      ? {}
      : { mergeRows: Math.ceil(parseDuration(forAtLeast, "target.forAtLeast") / intervalMs) }),
    seed,
  };
}

/** So many seconds are another number of models on another day, so what was tried counts where it is known. */
function budgetOf(budget: ModelBudget = {}, before: number | null): Budget {
  const { trials, seconds } = budget;
  if (seconds === undefined) return { trials: trials ?? TRIALS, seconds: null };
  return before === null ? { trials: trials ?? Infinity, seconds } : { trials: before, seconds: null };
}

/** How far back a row looks: its own length and its longest lag. */
function reachOf(source: Table, made: Table, choice: RowChoice | null): number {
  if (choice === null) return made.intervalMs ?? 0;
  const { from, to } = spansOf(source, choice);
  let longest = 0;
  for (let row = 0; row < from.length; row++) longest = Math.max(longest, to[row]! - from[row]!);
  return longest + (choice.lags.at(-1)?.ms ?? 0) + (choice.kind === "samples" ? choice.delay.ms : 0);
}
