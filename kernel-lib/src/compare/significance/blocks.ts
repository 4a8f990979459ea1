import type { Cell } from "./cells";
import type { ShiftPlan } from "./plan";

/** Resamples that an interval is taken from. */
export const RESAMPLES = 999;
/** With fewer stretches of time there is no interval. */
export const FEWEST_BLOCKS = 10;
/** A stretch of time that is resampled holds this many decorrelation times. */
const MEMORIES_PER_BLOCK = 5;

/**
 * Equal stretches of the grid that are long against the memory.
 *
 * @param memory decorrelation time, slots
 * @param most how many there may be: longer ones are as good
 */
export function blocksOf({ grid }: Pick<ShiftPlan, "grid">, memory: number, most: number): Cell[] {
  const shortest = Math.max(1, Math.ceil(MEMORIES_PER_BLOCK * memory));
  const count = Math.min(most, Math.floor(grid.slots / shortest));
  return Array.from({ length: count }, (_, block) => ({
    from: Math.floor((block * grid.slots) / count),
    to: Math.floor(((block + 1) * grid.slots) / count),
  }));
}

/** From the 2.5 % to the 97.5 % quantile of the resamples, rounded outwards. */
export function middleOf(sorted: ArrayLike<number>): [number, number] {
  const last = sorted.length - 1;
  return [sorted[Math.floor(0.025 * last)]!, sorted[Math.ceil(0.975 * last)]!];
}
