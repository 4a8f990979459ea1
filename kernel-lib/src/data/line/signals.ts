import type { Random } from "../../compute/random";

// Everything here uses only +, −, ×, ÷, square roots and rounding, which give the
// same bits on every machine; no sine, no exponential.

/**
 * Noise with a memory: an AR(1) process of mean 0 and standard deviation `sd`
 * whose autocorrelation falls to about 1/e after `memory` rows.
 */
export function noise(random: Random, rows: number, sd: number, memory: number): Float64Array {
  const keep = memory <= 1 ? 0 : 1 - 1 / memory;
  const fresh = sd * Math.sqrt(1 - keep * keep);
  const values = new Float64Array(rows);
  let value = sd * random.normal();
  for (let row = 0; row < rows; row++) {
    values[row] = value;
    value = keep * value + fresh * random.normal();
  }
  return values;
}

/** A day's wave from −1 to 1, made of two parabolas; 0 at `zeroAt` (hours), rising from there. */
export function dayWave(minuteOfDay: number, zeroAt: number): number {
  const phase = (minuteOfDay / 1440 - zeroAt / 24 + 2) % 1;
  const half = phase < 0.5 ? phase * 2 : phase * 2 - 1;
  return (phase < 0.5 ? 4 : -4) * half * (1 - half);
}

/** First-order lag: the output covers a share 1/`memory` of its distance to the input every row. */
export function lagged(input: Float64Array, memory: number): Float64Array {
  const values = new Float64Array(input.length);
  let value = input[0] ?? 0;
  for (let row = 0; row < input.length; row++) {
    value += (input[row]! - value) / memory;
    values[row] = value;
  }
  return values;
}

/** The input `rows` rows ago; before the start, its first value. */
export function delayed(input: Float64Array, rows: number): Float64Array {
  const values = new Float64Array(input.length);
  for (let row = 0; row < input.length; row++) values[row] = input[Math.max(0, row - rows)]!;
  return values;
}

/** A signal that a person sets: it stays put for about `stay` rows, then steps to another multiple of `step`. */
export function steps(random: Random, rows: number, stay: number, sd: number, step: number): Float64Array {
  const values = new Float64Array(rows);
  let value = 0;
  let until = 0;
  for (let row = 0; row < rows; row++) {
    if (row >= until) {
      value = Math.round((sd * random.normal()) / step) * step;
      until = row + Math.ceil(stay * (0.5 + random.uniform()));
    }
    values[row] = value;
  }
  return values;
}

/** One value a row. */
export function map(rows: number, value: (row: number) => number): Float64Array {
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) values[row] = value(row);
  return values;
}

/** Rounds to what the sensor's display shows: `digits` decimals. NaN stays. */
export function rounded(values: Float64Array, digits: number): void {
  const factor = 10 ** digits;
  for (let row = 0; row < values.length; row++) values[row] = Math.round(values[row]! * factor) / factor;
}
