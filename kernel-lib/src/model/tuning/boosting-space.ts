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
/** Which are whole numbers, and which are thought of in factors. */
const WHOLE = ["num_leaves", "min_data_in_leaf", "max_depth", "bagging_freq", "max_bin"];
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
    if (OURS.includes(name)) {
      throw new GembaError("bad-specification", {
        what: `${quoted(name)} is not free to choose`,
        where: "model.parameters",
        remedy: "Leave it out.",
      });
    }
    space.delete(name);
    if (typeof choice === "object") space.set(name, dimensionOf(name, choice));
    else fixed[name] = choice;
  }
  return { space: Object.fromEntries(space), fixed };
}

function dimensionOf(name: string, [low, high]: readonly [number, number]): SearchSpace[string] {
  const kind = WHOLE.includes(name) ? "integer" : "float";
  return { kind, low, high, log: IN_FACTORS.includes(name) && low > 0 };
}
