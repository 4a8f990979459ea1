import { sharedInt32 } from "../../compute";
import type { Table } from "../../data";
import { isInformative, strataOf } from "./cells";
import type { Cell, GridLabels } from "./cells";
import { chooseClock, timesOfDay } from "./clock";
import type { ClockChoice } from "./clock";
import { drawShifts } from "./draws";
import type { ShiftDraws } from "./draws";
import { MERGED_ROWS, mergeEpisodes } from "./episodes";
import type { MergedEpisodes } from "./episodes";
import { codesOnGrid, gridOf, labelsOnGrid, slotOfRow } from "./grid";
import type { TimeGrid } from "./grid";

/** What a plan needs of a table. */
export type TimedRows = Pick<Table, "time" | "intervalMs" | "timeZone">;

/** How significance is judged. */
export interface PlanOptions {
  /** Of the draws. */
  readonly seed: number;
  /** Shifted labels; 9,999 by default. */
  readonly draws?: number;
  /** Whether the time of day is taken away; by default where the rows span 14 days or more. */
  readonly clock?: boolean;
  /** Episodes at most this many rows apart are one occasion; 10 by default, and never fewer. */
  readonly mergeRows?: number;
  /** Rows whose label is moved on its own, half-open and ascending; by default equal parts of the time. */
  readonly strata?: readonly Cell[];
}

/**
 * All that a test needs besides the variable. It follows from times and labels
 * alone, is the same for all variables, and lies on shared memory.
 */
export interface ShiftPlan {
  /** Unique within this process: what threads have prepared for it they keep. */
  readonly id: string;
  readonly grid: TimeGrid;
  readonly labels: GridLabels;
  readonly episodes: MergedEpisodes;
  readonly mergeRows: number;
  /** The strata. */
  readonly cells: readonly Cell[];
  /** Whether both populations have a row in each. */
  readonly informative: readonly boolean[];
  /** Shifts of the strata; none where rows stand in no order. */
  readonly shifts: ShiftDraws;
  readonly draws: number;
  readonly seed: number;
  readonly clock: ClockChoice;
  /** Time of day per slot, −1 where there is no row; null when it is not taken away. */
  readonly timeOfDay: Int32Array | null;
}

/** Shifted labels, unless more are asked for or needed. */
export const DRAWS = 9_999;

let plansMade = 0;

/**
 * Lays out the test of a label: grid, merged episodes, strata, clock, draws.
 *
 * @param labels one per row: 1 event, 0 reference, anything else ignored
 * @returns null when no row is event or reference
 */
export function planShifts(rows: TimedRows, labels: Uint8Array, options: PlanOptions): ShiftPlan | null {
  const grid = gridOf(rows, labels);
  if (grid === null) return null;
  const onGrid = labelsOnGrid(grid, labels);
  const mergeRows = grid.kind === "none" ? 0 : Math.max(MERGED_ROWS, options.mergeRows ?? 0);
  const episodes = mergeEpisodes(onGrid, grid.kind, mergeRows);
  const cells = grid.kind === "none" ? [] : cellsOn(grid, options.strata, episodes);
  const draws = options.draws ?? DRAWS;
  const clock = chooseClock(rows, { from: grid.first, to: grid.end }, options.clock);
  return {
    id: `plan-${++plansMade}`,
    grid,
    labels: onGrid,
    episodes,
    mergeRows,
    cells,
    informative: cells.map(cell => isInformative(onGrid, cell)),
    shifts: drawShifts(cells, draws, options.seed),
    draws,
    seed: options.seed,
    clock,
    timeOfDay: timeOfDayOnGrid(rows, grid, clock),
  };
}

function cellsOn(
  grid: TimeGrid,
  strata: readonly Cell[] | undefined,
  { typicalLength }: MergedEpisodes,
): Cell[] {
  if (strata === undefined) return strataOf(grid.slots, typicalLength);
  return strata.flatMap(({ from, to }) => {
    const [first, end] = [Math.max(from, grid.first), Math.min(to, grid.end)];
    return first < end ? [{ from: slotOfRow(grid, first), to: slotOfRow(grid, end - 1) + 1 }] : [];
  });
}

function timeOfDayOnGrid(
  { time, timeZone }: TimedRows,
  grid: TimeGrid,
  { cellMs }: ClockChoice,
): Int32Array | null {
  if (time === null || cellMs === null) return null;
  const ofRows = timesOfDay(time.subarray(grid.first, grid.end), timeZone, cellMs);
  if (grid.slotOf === null) return ofRows;
  const onGrid = sharedInt32(grid.slots);
  onGrid.set(codesOnGrid({ ...grid, first: 0, end: ofRows.length }, ofRows));
  return onGrid;
}

/** Where scores are made and centred: the strata, or the whole span where rows stand in no order. */
export function cellsOf({ cells, grid }: Pick<ShiftPlan, "cells" | "grid">): readonly Cell[] {
  return cells.length > 0 ? cells : [{ from: 0, to: grid.slots }];
}

/** Why nothing can be tested; null when it can. */
export function whyImpossible(plan: ShiftPlan | null): string | null {
  if (plan === null) return "no row is event or reference";
  const { events, used } = plan.labels;
  const eventRows = events.reduce((sum, mark) => sum + mark, 0);
  const usedRows = used.reduce((sum, mark) => sum + mark, 0);
  if (eventRows === 0) return "no row is event";
  return eventRows === usedRows ? "no row is reference" : null;
}
