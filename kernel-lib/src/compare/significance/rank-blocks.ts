import { Random } from "../../compute";
import { FEWEST_BLOCKS, RESAMPLES, blocksOf } from "./blocks";
import { longestMemory } from "./memory";
import type { ShiftPlan } from "./plan";

/** More say no more about how much sums scatter, and cost time. */
const MOST_BLOCKS = 200;

/** What ranks are resampled by, the same for all variables: ranks of one resample belong together. */
export interface RankBlocks {
  readonly count: number;
  /** Block of each slot. */
  readonly blockOf: Uint8Array;
  /** Blocks drawn with replacement, as many as there are, resample after resample. */
  readonly picks: Uint32Array;
}

/**
 * Stretches of time that are long against the memory of the label and whatever variable.
 *
 * @param label autocorrelation of the label from lag 0 on
 * @returns null when its memory is not estimable, or fewer than ten stretches fit
 * @source Künsch 1989 (blocks)
 */
export function blocksOfTime(plan: ShiftPlan, label: Float64Array): RankBlocks | null {
  const memory = longestMemory(label);
  const blocks = memory === null ? [] : blocksOf(plan, memory, MOST_BLOCKS);
  if (blocks.length < FEWEST_BLOCKS) return null;
  const blockOf = new Uint8Array(plan.grid.slots);
  blocks.forEach(({ from, to }, block) => blockOf.fill(block, from, to));
  return drawBlocks(blocks.length, blockOf, plan.seed);
}

/** Rows in no order: groups of equal size by lot, since neighbours in a table may be alike. Null with fewer than ten rows. */
export function groupsOfRows({ grid, labels, seed }: ShiftPlan): RankBlocks | null {
  const rows = Uint32Array.from(labels.used.keys()).filter(row => labels.used[row] === 1);
  const count = Math.min(MOST_BLOCKS, rows.length);
  if (count < FEWEST_BLOCKS) return null;
  const random = new Random(seed);
  const blockOf = new Uint8Array(grid.slots);
  for (let left = rows.length; left > 0; left--) {
    const drawn = random.integer(left);
    blockOf[rows[drawn]!] = left % count;
    rows[drawn] = rows[left - 1]!;
  }
  return drawBlocks(count, blockOf, seed);
}

function drawBlocks(count: number, blockOf: Uint8Array, seed: number): RankBlocks {
  const picks = new Uint32Array(RESAMPLES * count);
  new Random(seed).fillIntegers(count, picks);
  return { count, blockOf, picks };
}
