// Distinct values that are swept together, with the weights at or below each.
import { STEP } from "./places";

/** Distinct values swept together; the sums of a block are plain, those over blocks compensated. */
export const BLOCK: u32 = 256;

// Slot 0 is the last value of the block before, slots 1 to BLOCK its own; behind them is room for a step's values.
const SLOTS: u32 = BLOCK + STEP + 4;
export const valueAt: usize = memory.data(<i32>(SLOTS << 3), 16);
/** The same in the unit of the areas, when that is not 1. */
const scaledAt: usize = memory.data(<i32>(SLOTS << 3), 16);
/** Weight of the first sample, and of both, at or below each value. */
export const firstAt: usize = memory.data(<i32>(SLOTS << 3), 16);
export const bothAt: usize = memory.data(<i32>(SLOTS << 3), 16);

export function clearBlock(): void {
  memory.fill(firstAt, 0, (<usize>SLOTS) << 3);
  memory.fill(bothAt, 0, (<usize>SLOTS) << 3);
}

/** Moves slots BLOCK to `slot` to the front, where the next block begins. */
export function moveToFront(slot: u32): void {
  const bytes = (<usize>(slot - BLOCK + 1)) << 3;
  memory.copy(valueAt, valueAt + ((<usize>BLOCK) << 3), bytes);
  memory.copy(firstAt, firstAt + ((<usize>BLOCK) << 3), bytes);
  memory.copy(bothAt, bothAt + ((<usize>BLOCK) << 3), bytes);
}

/** Behind the last value nothing is left to differ: slots that repeat it add nothing. */
export function repeatLast(slot: u32): void {
  const last = (<usize>slot) << 3;
  for (let behind = slot + 1; behind < slot + 3; behind++) {
    const at = (<usize>behind) << 3;
    store<f64>(valueAt + at, load<f64>(valueAt + last));
    store<f64>(firstAt + at, load<f64>(firstAt + last));
    store<f64>(bothAt + at, load<f64>(bothAt + last));
  }
}

/** The values of slots 1 to `count` + 2 in a unit. */
export function scaledBlock(count: u32, unit: f64): usize {
  for (let i: u32 = 1; i <= count + 2; i++) {
    const at = (<usize>i) << 3;
    store<f64>(scaledAt + at, load<f64>(valueAt + at) * unit);
  }
  return scaledAt;
}
