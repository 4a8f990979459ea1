import { subtractMeans, subtractMedians } from "./clock";
import type { ScoresOfCell } from "./draws";
import { codesOnGrid, numbersOnGrid, rowsOnGrid } from "./grid";
import type { ShiftPlan } from "./plan";
import { LegendreScores, indicatorScores } from "./scores";
import type { Remove } from "./scores";
import type { Combination } from "./smooth-test";

/** A column as it is judged; the arrays are shared memory. */
export type JudgedColumn =
  | { readonly type: "numeric"; readonly values: Float64Array }
  | {
      readonly type: "categorical";
      readonly codes: Int32Array;
      /** Which of the compared categories each code is, rare ones together; −1 for those that were not compared. */
      readonly groupOf: Int32Array;
      /** How many there are. */
      readonly groups: number;
    };

/** The scores of one variable, and how they make one statistic. */
export interface Signal {
  readonly scoresOf: ScoresOfCell;
  readonly combination: Combination;
}

/** The scores of a column; the time of day is taken away where the plan says so. */
export function signalOf(column: JudgedColumn, plan: ShiftPlan, clock: boolean = true): Signal {
  const timeOfDay = clock ? plan.timeOfDay : null;
  const remove = removeOf(plan);
  if (column.type === "numeric") {
    const values = numbersOnGrid(plan.grid, column.values);
    leaveOutUnordered(values, plan);
    if (timeOfDay !== null) subtractMedians(values, timeOfDay);
    return {
      scoresOf: ({ from, to }) => new LegendreScores(values.subarray(from, to), remove),
      combination: "weighted",
    };
  }
  const { marks, present } = categoryMarks(column, plan);
  return markSignal(marks, present, plan, timeOfDay);
}

/** Where a column is missing, as a variable of its own. */
export function missingSignal(column: JudgedColumn, plan: ShiftPlan, clock: boolean = true): Signal {
  const { grid } = plan;
  const rows = rowsThatCount(plan);
  const marks = new Float64Array(grid.slots);
  if (column.type === "numeric") {
    numbersOnGrid(grid, column.values).forEach((value, slot) => (marks[slot] = Number.isNaN(value) ? 1 : 0));
  } else {
    codesOnGrid(grid, column.codes).forEach((code, slot) => (marks[slot] = code < 0 ? 1 : 0));
  }
  rows?.forEach((row, slot) => (marks[slot]! *= row));
  return markSignal([marks], rows, plan, clock ? plan.timeOfDay : null);
}

/** Whether scores lose their line in time, or their mean alone since there is no time. */
export function removeOf({ grid }: ShiftPlan): Remove {
  return grid.kind === "none" ? "mean" : "line";
}

/** 1 for slots with a row that may move; null when all are. Rows in no order move only if they are used. */
export function rowsThatCount({ grid, labels }: ShiftPlan): Uint8Array | null {
  return grid.kind === "none" ? labels.used : rowsOnGrid(grid);
}

function leaveOutUnordered(values: Float64Array, { grid, labels }: ShiftPlan): void {
  if (grid.kind !== "none") return;
  for (let slot = 0; slot < values.length; slot++) if (labels.used[slot] === 0) values[slot] = NaN;
}

function categoryMarks(
  { codes, groupOf, groups }: Extract<JudgedColumn, { type: "categorical" }>,
  plan: ShiftPlan,
): { marks: Float64Array[]; present: Uint8Array } {
  const onGrid = codesOnGrid(plan.grid, codes);
  const rows = rowsThatCount(plan);
  // Of two categories one says it all.
  const scored = groups === 2 ? 1 : groups;
  const marks = Array.from({ length: scored }, () => new Float64Array(onGrid.length));
  const present = new Uint8Array(onGrid.length);
  for (let slot = 0; slot < onGrid.length; slot++) {
    const code = onGrid[slot]!;
    if (code < 0 || (rows !== null && rows[slot] === 0)) continue;
    present[slot] = 1;
    const group = groupOf[code]!;
    if (group >= 0 && group < scored) marks[group]![slot] = 1;
  }
  return { marks, present };
}

function markSignal(
  marks: readonly Float64Array[],
  present: Uint8Array | null,
  plan: ShiftPlan,
  timeOfDay: Int32Array | null,
): Signal {
  const everywhere = present === null || present.every(mark => mark === 1) ? null : present;
  if (timeOfDay !== null) {
    const known =
      everywhere === null ? timeOfDay : timeOfDay.map((cell, slot) => (everywhere[slot] === 1 ? cell : -1));
    for (const mark of marks) subtractMeans(mark, known);
  }
  const remove = removeOf(plan);
  return {
    scoresOf: ({ from, to }) =>
      indicatorScores(
        marks.map(mark => mark.slice(from, to)),
        everywhere?.subarray(from, to) ?? null,
        remove,
      ),
    combination: "largest",
  };
}
