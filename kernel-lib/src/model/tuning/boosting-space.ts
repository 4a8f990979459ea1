import { GembaError, quoted } from "../../protocol";
import type { Parameters } from "../lightgbm/parameters";
import type { SearchSpace } from "./space";

/** What a person says about a parameter: its value, or from where to where it is tuned. */
export type ParameterChoice = number | string | boolean | readonly [number, number];

/** What is tuned, and what is the same for all trials. */
export interface BoostingSearch {
  readonly space: SearchSpace;
  readonly fixed: Parameters;
}

/** Set by Gemba Lab: they decide what is learned, or whether two runs agree. */
const OURS = [
  "objective",
  "metric",
  "num_threads",
  "deterministic",
  "force_row_wise",
  "seed",
  "num_iterations",
];
/** Other names that LightGBM knows parameters by, and passes over where the first name is there too, as it always is. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  objective: ["objective_type", "app", "application", "loss"],
  metric: ["metrics", "metric_types"],
  num_threads: ["num_thread", "nthread", "nthreads", "n_jobs"],
  seed: ["random_seed", "random_state"],
  num_iterations: [
    ...["num_iteration", "n_iter", "num_tree", "num_trees", "num_round", "num_rounds", "nrounds"],
    ...["num_boost_round", "n_estimators", "max_iter"],
  ],
  num_leaves: ["num_leaf", "max_leaves", "max_leaf", "max_leaf_nodes"],
  learning_rate: ["shrinkage_rate", "eta"],
  min_data_in_leaf: ["min_data_per_leaf", "min_data", "min_child_samples", "min_samples_leaf"],
  feature_fraction: ["sub_feature", "colsample_bytree"],
  bagging_fraction: ["sub_row", "subsample", "bagging"],
  bagging_freq: ["subsample_freq"],
  lambda_l2: ["reg_lambda", "lambda", "l2_regularization"],
};
/** Which are whole numbers, and which are thought of in factors. */
const WHOLE = [
  ...["num_leaves", "min_data_in_leaf", "max_depth", "bagging_freq", "max_bin", "min_data_in_bin"],
  ...["max_cat_threshold", "max_cat_to_onehot", "min_data_per_group"],
];
const IN_FACTORS = ["num_leaves", "min_data_in_leaf", "learning_rate", "lambda_l1", "lambda_l2"];

/**
 * What is tuned of LightGBM's parameters, by its own names; a person's choices take the place of ours.
 *
 * @param rows that train
 * @throws GembaError `bad-specification` for a parameter that is ours to set, or a range that is none
 */
export function boostingSearch(
  rows: number,
  choices: Readonly<Record<string, ParameterChoice>> = {},
): BoostingSearch {
  const fewest = Math.max(5, Math.round(rows / 500));
  const ranges: [string, readonly [number, number]][] = [
    ["num_leaves", [4, 63]],
    ["learning_rate", [0.02, 0.2]],
    ["min_data_in_leaf", [fewest, Math.max(2 * fewest, Math.round(rows / 20))]],
    ["feature_fraction", [0.3, 1]],
    ["bagging_fraction", [0.5, 1]],
    ["lambda_l2", [0.01, 30]],
  ];
  const space = new Map(ranges.map(([name, range]) => [name, dimensionOf(name, range)]));
  const fixed: Record<string, number | string | boolean> = { bagging_freq: 1 };
  for (const [name, choice] of Object.entries(choices)) {
    checkName(name);
    space.delete(name);
    if (typeof choice === "object") space.set(name, checkedDimension(name, choice));
    else fixed[name] = choice;
  }
  return { space: Object.fromEntries(space), fixed };
}

function checkName(name: string): void {
  const [first = name] = Object.keys(OTHER_NAMES).filter(key => OTHER_NAMES[key]!.includes(name));
  if (OURS.includes(first)) throw refused(`${quoted(name)} is not free to choose`, "Leave it out.");
  if (first !== name) throw refused(`${quoted(name)} is another name of ${first}`, `Use ${first}.`);
}

function checkedDimension(name: string, range: readonly [number, number]): SearchSpace[string] {
  const [low, high] = range;
  const isRange = Number.isFinite(low) && Number.isFinite(high) && low <= high;
  if (!isRange)
    throw refused(`${quoted(name)} can't be tuned from ${low} to ${high}`, "Give the lower end first.");
  if (WHOLE.includes(name) && !range.every(Number.isInteger))
    throw refused(`${quoted(name)} lies between whole numbers, not ${low} and ${high}`, "Round them.");
  return dimensionOf(name, range);
}

function refused(what: string, remedy: string): GembaError {
  return new GembaError("bad-specification", { what, where: "model.parameters", remedy });
}

function dimensionOf(name: string, [low, high]: readonly [number, number]): SearchSpace[string] {
  const kind = WHOLE.includes(name) ? "integer" : "float";
  return { kind, low, high, log: IN_FACTORS.includes(name) && low > 0 };
}
