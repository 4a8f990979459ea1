import type { PreparedCell } from "../significance/cell-sums";
import { shiftsOf, vanElteren } from "../significance/draws";
import type { ShiftDraws } from "../significance/draws";
import type { Signal } from "../significance/signal";
import { spreadOf } from "../significance/smooth-test";
import { lagAt } from "./lag-range";
import type { LagRange } from "./lag-range";

interface LagCell {
  readonly length: number;
  /** Not moved at all first, then as in each draw. */
  readonly shifts: Uint32Array;
  /** Per score the weighted sum at every shift. */
  readonly sums: readonly Float64Array[];
  /** The weighted variance at every shift. */
  readonly variance: Float64Array;
}

/**
 * S at every lag, as observed and in every draw. In a draw each cell's label is
 * moved by its own shift, and the lags are counted from there: the whole scan is
 * made anew, so that its best can be compared with the best observed.
 */
export class LagSums {
  readonly #cells: LagCell[] = [];
  readonly #lags: LagRange;
  readonly #isWeighted: boolean;
  readonly #factors: Float64Array;
  readonly #sum: Float64Array;
  readonly #variance: Float64Array;

  /** @param cells null for those with one population only */
  constructor(
    { scoresOf, combination }: Signal,
    cells: readonly (PreparedCell | null)[],
    shifts: ShiftDraws,
    lags: LagRange,
  ) {
    this.#lags = lags;
    this.#isWeighted = combination === "weighted";
    this.#sum = new Float64Array(lags.count);
    this.#variance = new Float64Array(lags.count);
    cells.forEach((cell, k) => {
      if (cell === null) return;
      const weight = vanElteren(cell);
      const length = cell.to - cell.from;
      const { sums, variance } = cell.sums(scoresOf(cell));
      this.#cells.push({
        length,
        shifts: shiftsOf(shifts, k),
        sums: sums.map(sum => sum.map(value => weight * value)),
        variance:
          typeof variance === "number"
            ? new Float64Array(length).fill(weight ** 2 * variance)
            : variance.map(own => weight ** 2 * own),
      });
    });
    this.#factors = this.#scale(shifts.draws);
  }

  /** Whether nothing varies. */
  get isEmpty(): boolean {
    return this.#factors.every(factor => factor === 0);
  }

  /**
   * S at every lag.
   * @param draw 0 as observed, then the draws from 1 on
   */
  at(draw: number, into: Float64Array): Float64Array {
    const variance = this.#gather(draw, ({ variance: own }) => own, this.#variance);
    into.fill(0);
    this.#factors.forEach((factor, j) => {
      if (factor === 0) return;
      const sum = this.#gather(draw, ({ sums }) => sums[j]!, this.#sum);
      for (let i = 0; i < into.length; i++) {
        const own = variance[i]! > 0 ? (factor * sum[i]! * sum[i]!) / variance[i]! : 0;
        into[i] = this.#isWeighted ? into[i]! + own : Math.max(into[i]!, own);
      }
    });
    return into;
  }

  /** 1 / (variance of T/√V over the draws · j), per score; 0 where a score does not vary. */
  #scale(draws: number): Float64Array {
    const scores = this.#cells[0]?.sums.length ?? 0;
    const atDraws = (of: (cell: LagCell) => Float64Array): Float64Array => {
      const totals = new Float64Array(draws);
      for (const cell of this.#cells) {
        const values = of(cell);
        for (let d = 0; d < draws; d++) totals[d]! += values[cell.shifts[d + 1]!]!;
      }
      return totals;
    };
    const variance = atDraws(cell => cell.variance);
    return Float64Array.from({ length: scores }, (_, j) => {
      const sums = atDraws(cell => cell.sums[j]!);
      const spread = spreadOf(sums.map((sum, d) => (variance[d]! > 0 ? sum / Math.sqrt(variance[d]!) : 0)));
      return spread === 0 ? 0 : 1 / (spread * spread * (this.#isWeighted ? j + 1 : 1));
    });
  }

  /** Adds something of all cells at every lag from where the label was moved to. */
  #gather(draw: number, of: (cell: LagCell) => Float64Array, into: Float64Array): Float64Array {
    into.fill(0);
    const first = lagAt(this.#lags, 0);
    const { step } = this.#lags;
    for (const cell of this.#cells) {
      const { length, shifts } = cell;
      const values = of(cell);
      let at = (((shifts[draw]! + first) % length) + length) % length;
      for (let i = 0; i < into.length; i++) {
        into[i]! += values[at]!;
        at += step;
        if (at >= length) at -= length;
      }
    }
    return into;
  }
}
