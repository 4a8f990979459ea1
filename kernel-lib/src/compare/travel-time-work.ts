// What a worker thread does with one tag in the search for the travel time.
import { scores, shiftedCorrelations } from "./rank-scores";

/** One tag, the rows that each sample sees at each delay, and what the samples measured. */
export interface TravelTask {
  /** Values of the tag, shared memory. */
  readonly values: Float64Array;
  /** First row and the row after the last, for every delay and sample in turn; shared memory. */
  readonly ranges: Int32Array;
  readonly samples: number;
  /** Rank scores of what was measured, 0 where missing. */
  readonly measured: Float64Array;
  /** By how many samples the measurements are moved against the process, for the null. */
  readonly shifts: readonly number[];
}

/** The strength of the tag's relation at every delay, and the largest one under each shift. */
export interface TravelResult {
  readonly profile: number[];
  readonly largest: number[];
}

/** Scans the delays of one tag. */
export function scanTag({ values, ranges, samples, measured, shifts }: TravelTask): TravelResult {
  const { sums, counts } = runningSums(values);
  const delays = ranges.length / (2 * samples);
  const means = new Float64Array(samples);
  const profile: number[] = [];
  const largest = shifts.map(() => 0);
  for (let delay = 0; delay < delays; delay++) {
    for (let sample = 0; sample < samples; sample++) {
      const at = 2 * (delay * samples + sample);
      const [from, to] = [ranges[at]!, ranges[at + 1]!];
      means[sample] = (sums[to]! - sums[from]!) / (counts[to]! - counts[from]!);
    }
    const seen = scores(means);
    profile.push(shiftedCorrelations(seen, measured, [0])[0]!);
    shiftedCorrelations(seen, measured, shifts).forEach((strength, draw) => {
      if (strength > largest[draw]!) largest[draw] = strength;
    });
  }
  return { profile, largest };
}

/** Sums and counts of the known values before each row; from the mean, so that large offsets lose no digits. */
function runningSums(values: Float64Array): { sums: Float64Array; counts: Int32Array } {
  const middle = meanOf(values);
  const sums = new Float64Array(values.length + 1);
  const counts = new Int32Array(values.length + 1);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    const known = Number.isFinite(value);
    sums[row + 1] = sums[row]! + (known ? value - middle : 0);
    counts[row + 1] = counts[row]! + (known ? 1 : 0);
  }
  return { sums, counts };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    count++;
    sum += (value - sum) / count;
  }
  return sum;
}
