import { codesOnGrid, numbersOnGrid } from "../significance/grid";
import type { ShiftPlan } from "../significance/plan";
import { signalOf } from "../significance/signal";
import type { JudgedColumn, Signal } from "../significance/signal";
import { FEWEST_ROWS } from "./like-plan";

/** The scores of a variable where it can be compared with its like. */
export interface LikeSignal extends Signal {
  /** Share of the event rows with a value that lie in cells which can be used; 0 where no event has one. */
  readonly usableShare: number;
}

/**
 * The scores of a column in the cells of a plan. A cell in which the column has
 * fewer than 20 values, or none in one of the populations, says nothing.
 */
export function likeSignal(plan: ShiftPlan, column: JudgedColumn): LikeSignal {
  const { scoresOf, combination } = signalOf(column, plan);
  const known = knownOnGrid(plan, column);
  const { events } = plan.labels;
  let eventsKnown = 0;
  for (let slot = 0; slot < known.length; slot++) eventsKnown += known[slot]! * events[slot]!;
  const usable = new Set<number>();
  let eventsUsable = 0;
  for (const { from, to } of plan.cells) {
    const found = countsIn(plan, known, from, to);
    if (found.used < FEWEST_ROWS || found.events === 0 || found.events === found.used) continue;
    usable.add(from);
    eventsUsable += found.events;
  }
  return {
    combination,
    usableShare: eventsKnown === 0 ? 0 : eventsUsable / eventsKnown,
    scoresOf: cell => {
      const own = scoresOf(cell);
      if (usable.has(cell.from)) return own;
      for (const score of own.scores) score.fill(0);
      return { scores: own.scores, present: new Uint8Array(cell.to - cell.from) };
    },
  };
}

function countsIn(
  { labels }: ShiftPlan,
  known: Uint8Array,
  from: number,
  to: number,
): { used: number; events: number } {
  let [used, events] = [0, 0];
  for (let slot = from; slot < to; slot++) {
    used += known[slot]! * labels.used[slot]!;
    events += known[slot]! * labels.events[slot]!;
  }
  return { used, events };
}

/** 1 where the column has a value. */
function knownOnGrid({ grid }: ShiftPlan, column: JudgedColumn): Uint8Array {
  if (column.type === "numeric") {
    return Uint8Array.from(numbersOnGrid(grid, column.values), value => (Number.isNaN(value) ? 0 : 1));
  }
  return Uint8Array.from(codesOnGrid(grid, column.codes), code => (code < 0 ? 0 : 1));
}
