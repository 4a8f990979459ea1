/** Significant digits of numbers that are only drawn. */
const DIGITS = 6;

/** A number to six significant digits. */
export function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/**
 * Numbers to six significant digits of the range that they cover together, so
 * that an offset (10⁹ with unit noise) does not cost the picture its detail.
 */
export function roundedTogether<T extends number | null>(values: readonly T[]): T[] {
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    if (value === null) continue;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const largest = Math.max(Math.abs(min), Math.abs(max));
  const range = max - min;
  const extra = range > 0 && largest / range > 1 ? Math.ceil(Math.log10(largest / range)) : 0;
  const digits = Math.min(17, DIGITS + extra);
  return values.map(value => (value === null ? value : (Number(value.toPrecision(digits)) as T)));
}
