import { autocorrelation, longestMemory } from "../../compare";

/** How a label remembers itself. */
export interface LabelMemory {
  /** Autocorrelation at lags 0 … ⌊n/2⌋. */
  readonly correlation: Float64Array;
  /** Decorrelation time, rows: as many rows in succession say as much as one independent row. */
  readonly time: number;
}

/**
 * The memory of a label on equally spaced rows. Rows that do not count are gaps: each lag is judged by the pairs of
 * rows that do.
 *
 * @param labels 1 event, 0 reference, any other value is a gap
 * @returns null where no row, or every one, is an event, and where the memory is too long for so few rows
 */
export function memoryOf(labels: ArrayLike<number>): LabelMemory | null {
  const present = Float64Array.from(labels, label => (label === 0 || label === 1 ? 1 : 0));
  const rows = present.reduce((sum, one) => sum + one, 0);
  const events = present.reduce((sum, one, row) => sum + one * (labels[row] === 1 ? 1 : 0), 0);
  if (events === 0 || events === rows) return null;
  const centred = present.map((one, row) => one * ((labels[row] === 1 ? 1 : 0) - events / rows));
  const pairs = autocorrelation(present);
  const correlation = autocorrelation(centred).map((own, lag) => {
    const expected = 1 - lag / labels.length;
    // Where gaps leave not even a hundredth of the pairs, there is nothing to go by.
    return pairs[lag]! > expected / 100 ? (own * expected) / pairs[lag]! : 0;
  });
  const time = longestMemory(correlation);
  return time === null ? null : { correlation, time };
}

/**
 * The design effect: by how much the mean over a block varies more than that of as many independent rows,
 * 1 + 2Σ_{k<B}(1 − k/B)ρ(k), at least 1.
 *
 * @source Kish 1965; for series Bartlett 1935
 */
export function designEffect({ correlation }: LabelMemory, block: number): number {
  let effect = 1;
  for (let lag = 1; lag < Math.min(block, correlation.length); lag++)
    effect += 2 * (1 - lag / block) * correlation[lag]!;
  return Math.max(1, effect);
}
