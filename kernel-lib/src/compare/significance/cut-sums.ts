import { MARKS_TOGETHER, sumMovedMarks } from "../../compute";
import type { CircleMarks } from "../../compute";
import type { Cell } from "./cells";
import { hasValue, MarkTally, squaresOf } from "./cut-marks";
import type { CutMarks } from "./cut-marks";
import { shiftsOf } from "./draws";
import type { DrawnSums } from "./draws";
import { normalDraws } from "./normal-draws";
import { drawnAsNormal, forEachPermutation, permutationFactor } from "./permutations";
import type { ShiftPlan } from "./plan";

/** The sums of every cut: events above it beyond their share, and what they would scatter by. */
export interface CutSums extends DrawnSums {
  /** √V of every cut: Σ q(1 − q)·n₁·n₀/(n − 1) over the cells, q the share of used rows above. */
  readonly deviations: readonly number[];
}

/**
 * N of every cut as it is and in the first draws: Σ C(s) over the strata, or over permuted rows
 * where slots stand in no order. Counting the event slots of each draw gives all cuts at once.
 *
 * @returns null when no cell holds the variable in both populations
 */
export function sumCuts(plan: ShiftPlan, marks: CutMarks, draws: number): CutSums | null {
  const sums = plan.grid.kind === "none" ? permuted(plan, marks, draws) : shifted(plan, marks, draws);
  return sums.informative === 0 ? null : { ...sums, deviations: deviationsOf(plan, marks) };
}

function shifted(plan: ShiftPlan, marks: CutMarks, draws: number): DrawnSums {
  const total = new DrawTotals(marks.at.length, draws);
  const shares = clockShares(marks);
  plan.cells.forEach((cell, k) => {
    if (plan.informative[k] !== true) return;
    const { events, used } = plan.labels;
    // Shift 0 stands before the draws.
    const { sums, variances } = sumMovedMarks(
      { ...circleOf(marks, cell), shares },
      placesOf(events.subarray(cell.from, cell.to), 1),
      placesOf(used.subarray(cell.from, cell.to), 0),
      shiftsOf(plan.shifts, k).subarray(0, draws + 1),
    );
    variances.forEach((variance, draw) => {
      const row = draw * MARKS_TOGETHER;
      total.add(draw, sums.subarray(row, row + marks.at.length), variance);
    });
  });
  return total.equalised();
}

function circleOf(marks: CutMarks, { from, to }: Cell): Omit<CircleMarks, "shares"> {
  const tally = new MarkTally(marks);
  for (let slot = from; slot < to; slot++) tally.add(slot, 1);
  const { present } = tally;
  const means = new Float64Array(MARKS_TOGETHER);
  tally.sums(means.subarray(0, marks.at.length));
  return {
    numbers: marks.codes.subarray(from, to),
    timeOf: marks.clock?.timeOf.subarray(from, to) ?? null,
    means: means.map(sum => sum / Math.max(1, present)),
    present,
  };
}

function clockShares({ at, clock }: CutMarks): Float64Array {
  const rows = new Float64Array(MARKS_TOGETHER * (clock?.times ?? 0));
  for (let time = 0; clock !== null && time < clock.times; time++)
    rows.set(clock.shares.subarray(time * at.length, (time + 1) * at.length), time * MARKS_TOGETHER);
  return rows;
}

function placesOf(marks: Uint8Array, wanted: number): Uint32Array {
  const places: number[] = [];
  marks.forEach((mark, place) => {
    if (mark === wanted) places.push(place);
  });
  return Uint32Array.from(places);
}

function permuted({ labels, seed }: ShiftPlan, marks: CutMarks, draws: number): DrawnSums {
  const total = new DrawTotals(marks.at.length, draws);
  const tally = new MarkTally(marks);
  marks.codes.forEach((_, slot) => tally.add(slot, 1));
  const all = tally.present;
  const means = tally.sums(new Float64Array(marks.at.length)).map(sum => sum / Math.max(1, all));
  const found = new Float64Array(marks.at.length);
  const take = (draw: number, sign: number): void => {
    const { present } = tally;
    tally.sums(found);
    for (let cut = 0; cut < found.length; cut++) found[cut] = sign * (found[cut]! - present * means[cut]!);
    total.add(draw, found, all === 0 ? 0 : (present * (all - present)) / all);
  };
  tally.clear();
  labels.events.forEach((event, slot) => {
    if (event === 1) tally.add(slot, 1);
  });
  take(0, 1);
  if (drawnAsNormal(labels)) {
    const [covariance, observed] = [
      covarianceOf(marks, permutationFactor(tally.present, all)),
      total.observed,
    ];
    return { observed, drawn: normalDraws(covariance, draws, seed), informative: total.informative };
  }
  forEachPermutation(labels, draws, seed, (rows, draw, sign) => {
    tally.clear();
    for (const row of rows) tally.add(row, 1);
    take(draw + 1, sign);
  });
  return total.equalised();
}

/** Of two cuts, whoever lies above the higher lies above the lower as well: q₂ − q₁q₂ times the rows. */
function covarianceOf({ at, codes }: CutMarks, factor: number): Float64Array[] {
  const above = new Float64Array(at.length);
  let present = 0;
  for (const code of codes) {
    if (code > at.length) continue;
    present++;
    for (let cut = 0; cut < code; cut++) above[cut]!++;
  }
  return at.map((_, j) =>
    Float64Array.from(at, (__, k) => {
      const [one, other] = [above[j]!, above[k]!];
      return factor * (Math.min(one, other) - (one * other) / Math.max(1, present));
    }),
  );
}

/** Sums per cut and draw over the cells, brought to the variance of the observed one. */
class DrawTotals {
  informative = 0;
  readonly #sums: readonly Float64Array[];
  readonly #variances: Float64Array;

  constructor(cuts: number, draws: number) {
    this.#sums = Array.from({ length: cuts }, () => new Float64Array(draws + 1));
    this.#variances = new Float64Array(draws + 1);
  }

  /** @param draw 0 for what was observed */
  add(draw: number, sums: Float64Array, variance: number): void {
    if (draw === 0 && variance > 0) this.informative++;
    this.#variances[draw]! += variance;
    for (let cut = 0; cut < sums.length; cut++) this.#sums[cut]![draw]! += sums[cut]!;
  }

  get observed(): number[] {
    return this.#sums.map(sums => sums[0]!);
  }

  equalised(): DrawnSums {
    const [observed] = this.#variances;
    const factors = this.#variances.map(variance => (variance > 0 ? Math.sqrt(observed! / variance) : 0));
    return {
      observed: this.observed,
      drawn: this.#sums.map(sums => sums.map((sum, draw) => sum * factors[draw]!).subarray(1)),
      informative: this.informative,
    };
  }
}

function deviationsOf({ labels, cells, grid }: ShiftPlan, marks: CutMarks): number[] {
  const { events, used } = labels;
  const variances = new Float64Array(marks.at.length);
  const sums = new Float64Array(marks.at.length);
  const tally = new MarkTally(marks);
  for (const { from, to } of cells.length > 0 ? cells : [{ from: 0, to: grid.slots }]) {
    tally.clear();
    let event = 0;
    const slots: number[] = [];
    for (let slot = from; slot < to; slot++) {
      if (used[slot] === 0 || !hasValue(marks, slot)) continue;
      slots.push(slot);
      tally.add(slot, 1);
      event += events[slot]!;
    }
    const n = slots.length;
    if (n <= 1) continue;
    tally.sums(sums);
    const squares = squaresOf(marks, slots);
    for (let cut = 0; cut < variances.length; cut++) {
      // Of marks 0 and 1 this is q(1 − q).
      const spread = squares[cut]! / n - (sums[cut]! / n) ** 2;
      variances[cut]! += (spread * event * (n - event)) / (n - 1);
    }
  }
  return Array.from(variances, variance => Math.sqrt(Math.max(0, variance)));
}
