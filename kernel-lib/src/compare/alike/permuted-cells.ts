import { vanElteren } from "../significance/draws";
import type { DrawnSums, ScoresOfCell } from "../significance/draws";
import { sumPermutations } from "../significance/permutations";
import type { ShiftPlan } from "../significance/plan";

/**
 * The sums of one variable over the event rows of all cells, as they are and
 * with the labels of each cell permuted: for rows that stand in no order.
 *
 * @returns null when no cell holds the variable in both populations
 */
export function sumPermutedCells(scoresOf: ScoresOfCell, plan: ShiftPlan): DrawnSums | null {
  const { cells, labels, draws, seed } = plan;
  let total: { observed: number[]; drawn: Float64Array[]; informative: number } | null = null;
  cells.forEach((cell, k) => {
    const own = {
      events: labels.events.subarray(cell.from, cell.to),
      used: labels.used.subarray(cell.from, cell.to),
    };
    const sums = sumPermutations(scoresOf(cell), own, draws, seed + k);
    if (sums === null) return;
    const weight = vanElteren(cell);
    total ??= {
      observed: sums.observed.map(() => 0),
      drawn: sums.drawn.map(() => new Float64Array(draws)),
      informative: 0,
    };
    total.informative++;
    for (let j = 0; j < sums.observed.length; j++) {
      total.observed[j]! += weight * sums.observed[j]!;
      const [from, into] = [sums.drawn[j]!, total.drawn[j]!];
      for (let d = 0; d < draws; d++) into[d]! += weight * from[d]!;
    }
  });
  return total;
}
