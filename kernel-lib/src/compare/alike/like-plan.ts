import { isInformative } from "../significance/cells";
import type { Cell } from "../significance/cells";
import { drawShifts } from "../significance/draws";
import { codesOnGrid, rowsOnGrid } from "../significance/grid";
import type { ShiftPlan } from "../significance/plan";

/** Rows that a cell must have. */
export const FEWEST_ROWS = 20;
/** Cells times draws: what the shifts may take is some 80 MB. */
const MOST_SHIFTS = 2e7;
const FEWEST_DRAWS = 999;

/** A test in which labels move only among rows that are alike. */
export interface LikePlan {
  /** Its cells are runs of one level inside a stratum; without time, the rows of one level. */
  readonly plan: ShiftPlan;
  /** Without time: the rows of the table in the order of the cells. Otherwise null. */
  readonly rows: Uint32Array | null;
}

/**
 * The plan of a test inside *runs*: stretches of the time grid of one level,
 * cut where a stratum of the plan ends, of at least 20 rows that are used, with
 * both populations. Slots without a row end no run; a row of unknown level does.
 * Rows that stand in no order are put together by level.
 *
 * @param levels one per row of the table; −1 is not known
 */
export function likePlan(plan: ShiftPlan, levels: Int32Array): LikePlan {
  return plan.grid.kind === "none" ? byLevel(plan, levels) : byRun(plan, codesOnGrid(plan.grid, levels));
}

function byRun(plan: ShiftPlan, levels: Int32Array): LikePlan {
  const cells = usableCells(plan, runsIn(plan, levels));
  const affordable = Math.max(FEWEST_DRAWS, Math.floor(MOST_SHIFTS / Math.max(1, cells.length)));
  const draws = Math.min(plan.draws, affordable);
  const shifts = drawShifts(cells, draws, plan.seed);
  return { plan: { ...withCells(plan, cells), draws, shifts }, rows: null };
}

function byLevel(plan: ShiftPlan, levels: Int32Array): LikePlan {
  const { first, end } = plan.grid;
  const rows = Uint32Array.from({ length: end - first }, (_, i) => first + i);
  rows.sort((a, b) => levels[a]! - levels[b]! || a - b);
  const moved = (marks: Uint8Array): Uint8Array => Uint8Array.from(rows, row => marks[row - first]!);
  const { events, used } = plan.labels;
  const together = {
    ...plan,
    grid: { ...plan.grid, first: 0, end: rows.length },
    labels: { events: moved(events), used: moved(used) },
  };
  const cells: Cell[] = [];
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (to < rows.length && levels[rows[to]!] === levels[rows[from]!]) to++;
    if (levels[rows[from]!]! >= 0) cells.push({ from, to });
    from = to;
  }
  return { plan: withCells(together, usableCells(together, cells)), rows };
}

function withCells(plan: ShiftPlan, cells: readonly Cell[]): ShiftPlan {
  return { ...plan, id: `${plan.id}, like with like`, cells, informative: cells.map(() => true) };
}

function usableCells(plan: ShiftPlan, cells: readonly Cell[]): Cell[] {
  return cells.filter(cell => usedIn(plan, cell) >= FEWEST_ROWS && isInformative(plan.labels, cell));
}

/** Runs of one known level inside the plan's strata. */
function runsIn(plan: ShiftPlan, levels: Int32Array): Cell[] {
  const hasRow = rowsOnGrid(plan.grid);
  return plan.cells.flatMap(({ from, to }) => {
    const runs: Cell[] = [];
    let [begin, last] = [-1, -1];
    const close = (): void => {
      if (begin >= 0) runs.push({ from: begin, to: last + 1 });
    };
    for (let slot = from; slot < to; slot++) {
      if (hasRow !== null && hasRow[slot] === 0) continue;
      if (begin < 0 || levels[slot] !== levels[last]) {
        close();
        begin = levels[slot]! < 0 ? -1 : slot;
      }
      last = slot;
    }
    close();
    return runs;
  });
}

function usedIn({ labels }: ShiftPlan, { from, to }: Cell): number {
  let used = 0;
  for (let slot = from; slot < to; slot++) used += labels.used[slot]!;
  return used;
}
