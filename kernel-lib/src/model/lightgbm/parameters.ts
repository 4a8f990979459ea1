/** LightGBM's parameters by its own names. */
export type Parameters = Readonly<Record<string, number | string | boolean>>;

/**
 * What makes two runs give the same trees, and keeps LightGBM from writing on the notebook's back.
 * One thread: threads work on different models at a time.
 */
export const REPRODUCIBLE: Parameters = {
  deterministic: true,
  force_row_wise: true,
  num_threads: 1,
  verbosity: -1,
};

/** Parameters that play no part in how rows are binned, and that candidates differ in. */
const OF_TREES = [
  "num_leaves",
  "learning_rate",
  "min_data_in_leaf",
  "max_depth",
  "feature_fraction",
  "bagging_fraction",
  "bagging_freq",
  "lambda_l1",
  "lambda_l2",
];

/** Settings of a data set that serves all models whose trees alone differ. */
export function binningOf(parameters: Parameters): Parameters {
  const own = Object.entries(parameters).filter(([name]) => !OF_TREES.includes(name));
  // A column that one model can't split another may.
  return { ...Object.fromEntries(own), feature_pre_filter: false };
}

/** Parameters as LightGBM reads them. */
export function parameterText(parameters: Parameters): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(" ");
}
