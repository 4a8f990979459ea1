import { Random } from "../../compute";
import { PreparedCell } from "./cell-sums";
import type { Cell } from "./cells";
import { sumDraws } from "./draws";
import type { DrawnSums, ShiftDraws } from "./draws";
import { autocorrelation } from "./memory";
import { sumPermutations } from "./permutations";
import type { ShiftPlan } from "./plan";
import { blocksOfTime, groupsOfRows } from "./rank-blocks";
import type { RankBlocks } from "./rank-blocks";
import { indicatorScores } from "./scores";
import type { Signal } from "./signal";

/**
 * A plan with the transforms of its labels, made when they are first needed and
 * used for every variable.
 */
export class PreparedPlan {
  readonly plan: ShiftPlan;
  #strata: readonly (PreparedCell | null)[] | undefined;
  #whole: { readonly cell: PreparedCell; readonly shifts: ShiftDraws } | undefined;
  #labelMemory: Float64Array | undefined;
  #rankBlocks: RankBlocks | null | undefined;

  constructor(plan: ShiftPlan) {
    this.plan = plan;
  }

  /** Sums over the strata, each moved on its own (or over permuted rows); null when no stratum is informative. */
  sums(
    { scoresOf }: Pick<Signal, "scoresOf">,
    options: { readonly weightOf?: (cell: Cell) => number; readonly draws?: number } = {},
  ): DrawnSums | null {
    const { grid, labels, draws, seed, shifts } = this.plan;
    if (grid.kind === "none")
      return sumPermutations(scoresOf(this.#span()), labels, options.draws ?? draws, seed);
    this.#strata ??= this.plan.cells.map((cell, k) =>
      this.plan.informative[k] === true ? new PreparedCell(labels, cell) : null,
    );
    return sumDraws(scoresOf, this.#strata, shifts, options);
  }

  /** Sums over the whole span at every shift but 0, or of long tables at some thousand of them (or over `draws` permutations). */
  wholeSums({ scoresOf }: Pick<Signal, "scoresOf">, draws: number): DrawnSums | null {
    const { grid, labels, seed } = this.plan;
    if (grid.kind === "none") return sumPermutations(scoresOf(this.#span()), labels, draws, seed);
    this.#whole ??= { cell: new PreparedCell(labels, this.#span()), shifts: wholeShifts(grid.slots, seed) };
    return sumDraws(scoresOf, [this.#whole.cell], this.#whole.shifts, { weightOf: () => 1 });
  }

  /** Autocorrelation of the label, without its line in each stratum. */
  labelMemory(): Float64Array {
    if (this.#labelMemory !== undefined) return this.#labelMemory;
    const { grid, labels, cells } = this.plan;
    const series = new Float64Array(grid.slots);
    for (const { from, to } of cells) {
      const marks = Float64Array.from(labels.events.subarray(from, to));
      series.set(indicatorScores([marks], labels.used.subarray(from, to)).scores[0]!, from);
    }
    this.#labelMemory = autocorrelation(series);
    return this.#labelMemory;
  }

  /** What ranks are resampled by; null when the span is too short for it. */
  rankBlocks(): RankBlocks | null {
    if (this.#rankBlocks === undefined) {
      const isOrdered = this.plan.grid.kind !== "none";
      this.#rankBlocks = isOrdered ? blocksOfTime(this.plan, this.labelMemory()) : groupsOfRows(this.plan);
    }
    return this.#rankBlocks;
  }

  #span(): Cell {
    return { from: 0, to: this.plan.grid.slots };
  }
}

/** So many shifts of the whole span tell enough of all. */
const WHOLE_SHIFTS = 4_000;

/** Every shift of the whole span once, but for 0, which is what was observed; of many slots a sample. */
function wholeShifts(slots: number, seed: number): ShiftDraws {
  const draws = Math.min(slots - 1, WHOLE_SHIFTS);
  const random = new Random(seed);
  const shifts = Uint32Array.from({ length: draws + 1 }, (_, i) =>
    i === 0 || draws === slots - 1 ? i : 1 + random.integer(slots - 1),
  );
  return { draws, shifts };
}

/** Milliseconds after which a thread lets go of what it prepared. */
const FORGET_AFTER = 2_000;
let kept: PreparedPlan | null = null;
let forgetting: NodeJS.Timeout | undefined;

/** The prepared plan of this thread: the tasks of one run share it. */
export function preparedPlan(plan: ShiftPlan): PreparedPlan {
  if (kept?.plan.id !== plan.id) kept = new PreparedPlan(plan);
  clearTimeout(forgetting);
  forgetting = setTimeout(() => (kept = null), FORGET_AFTER);
  forgetting.unref();
  return kept;
}
