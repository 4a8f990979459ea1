import { sharedFloat64, sharedInt32 } from "../../data";
import type { Column, NumericColumn, Variable } from "../../data";

/** Consecutive rows of a source that become one row each. */
export interface Replicates {
  /** The first row of each. */
  readonly first: Int32Array;
  /** Behind the last row of each. */
  readonly end: Int32Array;
}

/**
 * Samples taken no more than so long after the first of them are replicates of one sample.
 *
 * @param time ascending
 * @param within milliseconds; null: every row is a sample of its own
 */
export function replicatesOf(time: Float64Array, within: number | null): Replicates {
  const starts: number[] = [];
  for (let row = 0; row < time.length; row++) {
    if (within === null || row === 0 || time[row]! - time[starts.at(-1)!]! > within) starts.push(row);
  }
  const first = Int32Array.from(starts);
  return { first, end: Int32Array.from(starts, (_, i) => starts[i + 1] ?? time.length) };
}

/** One value per sample: the mean of the replicates' numbers, their most frequent category (ties: the latest). */
export function mergeReplicates(column: Column, replicates: Replicates, variable: Variable): Column {
  if (column.type === "numeric") return { type: "numeric", variable, values: means(column, replicates) };
  const { categories } = column;
  const codes = sharedInt32(replicates.first.length);
  const counts = new Int32Array(categories.length);
  replicates.first.forEach((first, sample) => {
    const own = column.codes.subarray(first, replicates.end[sample]);
    for (const code of own) if (code >= 0) counts[code]!++;
    let best = -1;
    for (const code of own) if (code >= 0 && (best < 0 || counts[code]! >= counts[best]!)) best = code;
    for (const code of own) if (code >= 0) counts[code] = 0;
    codes[sample] = best;
  });
  return { type: "categorical", variable, codes, categories };
}

function means({ values }: NumericColumn, { first, end }: Replicates): Float64Array {
  const merged = sharedFloat64(first.length);
  for (let sample = 0; sample < merged.length; sample++) {
    let [sum, known] = [0, 0];
    for (let row = first[sample]!; row < end[sample]!; row++) {
      if (Number.isNaN(values[row])) continue;
      sum += values[row]!;
      known++;
    }
    merged[sample] = known === 0 ? NaN : sum / known;
  }
  return merged;
}

/** How many replicates each sample has, as a column of its own. */
export function replicateCounts({ first, end }: Replicates, name: string, source: string): NumericColumn {
  const values = sharedFloat64(first.length);
  first.forEach((row, sample) => (values[sample] = end[sample]! - row));
  const description = "How many replicates the sample has";
  return {
    type: "numeric",
    variable: { name, kind: "numeric", role: "identifier", description, source },
    values,
  };
}
