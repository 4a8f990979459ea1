import type { Random } from "../../compute/random";

/** Dropouts of one sensor: now and then, for minutes, seldom for an hour. */
const DROPOUTS_A_DAY = 0.4;

/** Makes a sensor's dropouts: rows at which it shows nothing. */
export function dropOut(random: Random, values: Float64Array): void {
  for (let row = 0; row < values.length; row++) {
    if (random.uniform() >= DROPOUTS_A_DAY / 1440) continue;
    const length = random.uniform() < 0.9 ? 1 + random.integer(12) : 20 + random.integer(60);
    values.fill(NaN, row, row + length);
    row += length;
  }
}

/** Makes a sensor show nothing where the line stands. */
export function blankStops(values: Float64Array, running: Uint8Array): void {
  for (let row = 0; row < values.length; row++) if (running[row] === 0) values[row] = NaN;
}
