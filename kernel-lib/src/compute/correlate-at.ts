import { CircularCorrelator } from "./circular-correlation";

/**
 * Correlations at some shifts only: into[i][d] = Σ_t signals[i][(t − shifts[d]) mod b] · label[t].
 * @param signals arrays of the label's length, without NaN
 * @param label 0 or 1 per row
 * @param shifts whole numbers from 0 to b − 1
 * @param into for each signal an array as long as `shifts`
 * @example correlateAt([Float64Array.of(5, 6, 7)], Uint8Array.of(1, 0, 0), Uint32Array.of(0, 1), [sums])
 * // sums: [5, 7]
 */
export function correlateAt(
  signals: readonly Float64Array[],
  label: Uint8Array,
  shifts: Uint32Array,
  into: readonly Float64Array[],
): void {
  const runs = runsOf(label);
  if (shifts.length * runs.length < label.length * Math.log2(label.length + 1)) {
    signals.forEach((signal, i) => sumRuns(signal, runs, shifts, into[i]!));
    return;
  }
  const correlator = new CircularCorrelator(label.length);
  const sums = signals.map(signal => new Float64Array(signal.length));
  correlator.correlate(signals, correlator.prepare(label), sums);
  sums.forEach((all, i) => shifts.forEach((shift, d) => (into[i]![d] = all[shift]!)));
}

/** Where the runs of ones begin and end (exclusive), one after the other. */
function runsOf(label: Uint8Array): Uint32Array {
  const ends: number[] = [];
  let before = 0;
  for (let row = 0; row < label.length; row++) {
    const now = label[row] === 0 ? 0 : 1;
    if (now !== before) ends.push(row);
    before = now;
  }
  if (before === 1) ends.push(label.length);
  return Uint32Array.from(ends);
}

/** A run's sum is the difference of two running sums, over the signal written twice. */
function sumRuns(signal: Float64Array, runs: Uint32Array, shifts: Uint32Array, into: Float64Array): void {
  const b = signal.length;
  const running = new Float64Array(2 * b + 1);
  for (let i = 0; i < 2 * b; i++) running[i + 1] = running[i]! + signal[i < b ? i : i - b]!;
  for (let d = 0; d < shifts.length; d++) {
    const offset = b - shifts[d]!;
    let sum = 0;
    for (let run = 0; run < runs.length; run += 2) {
      sum += running[runs[run + 1]! + offset]! - running[runs[run]! + offset]!;
    }
    into[d] = sum;
  }
}
