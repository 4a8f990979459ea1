import { largestOfDrawn, MARKS_TOGETHER, Random } from "../../compute";
import { RESAMPLES, middleOf } from "./blocks";
import type { Cell } from "./cells";
import { hasValue, MarkTally } from "./cut-marks";
import type { CutMarks } from "./cut-marks";
import { cellsOf } from "./plan";
import type { ShiftPlan } from "./plan";

/** Cuts that do this well, next to the best, are as good for practice. */
const NEARLY_AS_GOOD = 0.95;

/** |N|/√V. */
export function sizeOf(sum: number, deviation: number): number {
  return deviation > 0 ? Math.abs(sum) / deviation : 0;
}

/** From the first to the last of the neighbouring cuts that do nearly as well as the best. */
export function plateauOf(at: readonly number[], sizes: readonly number[], best: number): [number, number] {
  let [from, to] = [best, best];
  const least = NEARLY_AS_GOOD * sizes[best]!;
  while (from > 0 && sizes[from - 1]! >= least) from--;
  while (to + 1 < at.length && sizes[to + 1]! >= least) to++;
  return [at[from]!, at[to]!];
}

/** 95 % of the best cuts when stretches of time are drawn with replacement. */
export function intervalOf(
  plan: ShiftPlan,
  marks: CutMarks,
  blocks: readonly Cell[],
  deviations: readonly number[],
): [number, number] {
  const picks = new Uint32Array(RESAMPLES * blocks.length);
  new Random(plan.seed).fillIntegers(blocks.length, picks);
  const best = largestOfDrawn(blockSums(plan, marks, blocks), picks, deviations);
  return middleOf(Array.from(best, cut => marks.at[cut]!).sort((a, b) => a - b));
}

/** What each stretch adds to N of every cut, a row each: Σ (y − its share in the stratum)·(mark − its mean there). */
function blockSums(plan: ShiftPlan, marks: CutMarks, blocks: readonly Cell[]): Float64Array {
  const centred = new CentredLabel(plan, marks);
  const tally = new MarkTally(marks);
  const rows = new Float64Array(MARKS_TOGETHER * blocks.length);
  blocks.forEach(({ from, to }, block) => {
    const sums = rows.subarray(block * MARKS_TOGETHER, block * MARKS_TOGETHER + marks.at.length);
    // A stretch may lie in two strata, each with means of its own.
    for (const { cell, share, means } of centred.strata) {
      const [first, end] = [Math.max(from, cell.from), Math.min(to, cell.to)];
      if (first >= end) continue;
      tally.clear();
      for (let slot = first; slot < end; slot++) {
        if (plan.labels.used[slot] === 1 && hasValue(marks, slot))
          tally.add(slot, plan.labels.events[slot]! - share);
      }
      const weight = tally.present;
      tally.sums(centred.found).forEach((sum, cut) => (sums[cut]! += sum - weight * means[cut]!));
    }
  });
  return rows;
}

/** Share of events, and mean of the marks, in each stratum. */
class CentredLabel {
  readonly strata: readonly { cell: Cell; share: number; means: Float64Array }[];
  readonly found: Float64Array;

  constructor(plan: ShiftPlan, marks: CutMarks) {
    const { labels } = plan;
    this.found = new Float64Array(marks.at.length);
    const tally = new MarkTally(marks);
    this.strata = cellsOf(plan).map(cell => {
      tally.clear();
      let [used, events] = [0, 0];
      for (let slot = cell.from; slot < cell.to; slot++) {
        tally.add(slot, 1);
        if (labels.used[slot] === 0 || !hasValue(marks, slot)) continue;
        used++;
        events += labels.events[slot]!;
      }
      const present = Math.max(1, tally.present);
      const means = tally.sums(new Float64Array(marks.at.length)).map(sum => sum / present);
      return { cell, share: used === 0 ? 0 : events / used, means };
    });
  }
}
