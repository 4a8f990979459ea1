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

/** Parameters as LightGBM reads them. */
export function parameterText(parameters: Parameters): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(" ");
}
