import { sharedInt32, sharedUint8 } from "../../compute";
import type { Table } from "../../data";
import type { GridLabels } from "./cells";

/** How rows are moved against the label: by time, by their order, or in any order. */
export type GridKind = "time" | "order" | "none";

/** What the grid needs of a table. */
export type RowsInTime = Pick<Table, "time" | "intervalMs">;

/**
 * The rows of a comparison on a regular grid of slots. A stop without rows
 * keeps its slots: shifting by n slots is shifting by n intervals of time.
 */
export interface TimeGrid {
  /** `time`: slots are intervals of time; `order`: one per row, the times are no grid; `none`: no time at all. */
  readonly kind: GridKind;
  /** Rows from the first to the last that is event or reference, half-open. */
  readonly first: number;
  readonly end: number;
  readonly slots: number;
  /** Slot of each row from `first` on, on shared memory; null when every row has the next slot. */
  readonly slotOf: Int32Array | null;
  /** Length of one slot; null unless slots are intervals of time. */
  readonly slotMs: number | null;
}

/** A step this far from a whole number of intervals is off the grid. */
const OFF_GRID = 0.25;
/** Share of the steps that must be on the grid. */
const ENOUGH_ON_GRID = 0.95;
/** With more slots per row than this the gaps are the larger part, and rows are moved by order. */
const MOST_SLOTS_PER_ROW = 8;

/**
 * Lays the rows that take part on a grid: regular in time where the table is,
 * by order where it is not (samples), without order where there is no time.
 *
 * @param labels one per row: 1 event, 0 reference, anything else ignored
 * @returns null when no row is event or reference
 */
export function gridOf({ time, intervalMs }: RowsInTime, labels: Uint8Array): TimeGrid | null {
  const first = labels.findIndex(label => label <= 1);
  if (first < 0) return null;
  let end = labels.length;
  while (labels[end - 1]! > 1) end--;
  const rows = { first, end, slots: end - first, slotOf: null, slotMs: null };
  if (time === null) return { kind: "none", ...rows };
  const slotOf = regularSlots(time.subarray(first, end), intervalMs);
  if (slotOf === null) return { kind: "order", ...rows };
  const slots = slotOf.length === 0 ? 0 : slotOf.at(-1)! + 1;
  return {
    kind: "time",
    first,
    end,
    slots,
    slotOf: slots === slotOf.length ? null : slotOf,
    slotMs: intervalMs,
  };
}

/** The slot of each time; null when they are not regular. */
function regularSlots(time: Float64Array, intervalMs: number | null): Int32Array | null {
  if (intervalMs === null || !(intervalMs > 0)) return null;
  const slotOf = sharedInt32(time.length);
  let onGrid = 0;
  for (let row = 1; row < time.length; row++) {
    // Step by step, so that a clock that is a little off never puts two rows into one slot.
    const intervals = (time[row]! - time[row - 1]!) / intervalMs;
    const steps = Math.max(1, Math.round(intervals));
    if (Math.abs(intervals - steps) <= OFF_GRID) onGrid++;
    if (slotOf[row - 1]! + steps > MOST_SLOTS_PER_ROW * time.length) return null;
    slotOf[row] = slotOf[row - 1]! + steps;
  }
  return onGrid >= ENOUGH_ON_GRID * (time.length - 1) ? slotOf : null;
}

/** The labels of rows on the slots of a grid, on shared memory. */
export function labelsOnGrid(grid: TimeGrid, labels: Uint8Array): GridLabels {
  const events = sharedUint8(grid.slots);
  const used = sharedUint8(grid.slots);
  for (let row = grid.first; row < grid.end; row++) {
    const slot = slotOfRow(grid, row);
    if (labels[row]! > 1) continue;
    used[slot] = 1;
    events[slot] = labels[row]!;
  }
  return { events, used };
}

/** The values of a column on the slots of a grid; NaN where there is no row. */
export function numbersOnGrid(grid: TimeGrid, values: Float64Array): Float64Array {
  if (grid.slotOf === null) return values.slice(grid.first, grid.end);
  const onGrid = new Float64Array(grid.slots).fill(NaN);
  for (let row = grid.first; row < grid.end; row++) onGrid[slotOfRow(grid, row)] = values[row]!;
  return onGrid;
}

/** The codes of a column on the slots of a grid; −1 where there is no row. */
export function codesOnGrid(grid: TimeGrid, codes: Int32Array): Int32Array {
  if (grid.slotOf === null) return codes.slice(grid.first, grid.end);
  const onGrid = new Int32Array(grid.slots).fill(-1);
  for (let row = grid.first; row < grid.end; row++) onGrid[slotOfRow(grid, row)] = codes[row]!;
  return onGrid;
}

/** 1 for slots with a row; null when all have one. */
export function rowsOnGrid(grid: TimeGrid): Uint8Array | null {
  if (grid.slotOf === null) return null;
  const rows = new Uint8Array(grid.slots);
  for (const slot of grid.slotOf) rows[slot] = 1;
  return rows;
}

/** The slot of a row from the first to the last that is event or reference. */
export function slotOfRow({ first, slotOf }: TimeGrid, row: number): number {
  return slotOf === null ? row - first : slotOf[row - first]!;
}
