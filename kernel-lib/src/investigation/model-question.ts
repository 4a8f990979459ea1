import { rowChoiceOf, spansOf } from "../features";
import type { Table, Variable } from "../data";
import { modelFeatures } from "../model";
import type { ModelChoices, ModelData } from "../model";
import { parseDuration } from "../protocol";
import type { Specification } from "../protocol";
import type { InvestigationRows } from "../target";
import { DEFAULT_SEED } from "./seed";

/** What is known about a model that is not yet explained. */
export interface ModelQuestion {
  readonly data: ModelData;
  readonly choices: ModelChoices;
}

const TRIALS = 20;
const FOLDS = 6;
const KEPT_BACK = 0.2;

/**
 * What a model is made of, and how the specification wants it.
 *
 * @param source the table that the rows were made of
 */
export function modelQuestion(
  source: Table,
  { table, rows }: InvestigationRows,
  specification: Specification,
  selected: readonly Variable[],
): ModelQuestion {
  return {
    data: {
      rows: table,
      labels: rows.labels,
      features: modelFeatures(table, selected),
      reachMs: reachOf(source, table, specification),
    },
    choices: choicesOf(specification, table),
  };
}

function choicesOf(
  { model = {}, target, seed = DEFAULT_SEED }: Specification,
  { intervalMs }: Table,
): ModelChoices {
  const {
    kinds = ["logistic", "boosting"],
    budget = {},
    folds = FOLDS,
    scheme = "blocked",
    keepBack = KEPT_BACK,
    gap,
    parameters = {},
  } = model;
  const { forAtLeast } = target;
  return {
    kinds,
    // Within seconds as many as there is time for.
    budget: {
      trials: budget.trials ?? (budget.seconds === undefined ? TRIALS : Infinity),
      seconds: budget.seconds ?? null,
    },
    folds,
    scheme,
    keepBack,
    gapMs: gap === undefined ? null : parseDuration(gap, "model.gap"),
    parameters: parameters,
    ...(forAtLeast === undefined || intervalMs === null || intervalMs <= 0
      ? {}
      : { mergeRows: Math.ceil(parseDuration(forAtLeast, "target.forAtLeast") / intervalMs) }),
    seed,
  };
}

/** How far back a row looks: its own length and its longest lag. */
function reachOf(source: Table, made: Table, specification: Specification): number {
  const choice = rowChoiceOf(source, specification);
  if (choice === null) return made.intervalMs ?? 0;
  const { from, to } = spansOf(source, choice);
  let longest = 0;
  for (let row = 0; row < from.length; row++) longest = Math.max(longest, to[row]! - from[row]!);
  return longest + (choice.lags.at(-1)?.ms ?? 0) + (choice.kind === "samples" ? choice.delay.ms : 0);
}
