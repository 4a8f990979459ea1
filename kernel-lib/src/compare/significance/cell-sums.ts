import { MovedLabels } from "../../compute";
import type { MovedSums } from "../../compute";
import type { Cell, GridLabels } from "./cells";
import { LegendreScores } from "./scores";
import type { CellScores } from "./scores";

/** C and its variance, at every shift or at those asked for; s > 0: the variable s slots before the event. */
export type CellSums = MovedSums;

/** The label of one cell, ready to be correlated with the scores of every variable. */
export class PreparedCell implements Cell {
  readonly from: number;
  readonly to: number;
  readonly eventRows: number;
  readonly usedRows: number;
  readonly #labels: MovedLabels;

  constructor({ events, used }: GridLabels, { from, to }: Cell) {
    this.from = from;
    this.to = to;
    this.#labels = new MovedLabels(events.subarray(from, to), used.subarray(from, to));
    this.eventRows = this.#labels.eventRows;
    this.usedRows = this.#labels.usedRows;
  }

  /** C at every shift, 0 … length − 1. Scores are centred over the slots where the variable is present. */
  sums(scores: CellScores): CellSums {
    return this.#sums(scores, null);
  }

  /** C at some shifts. */
  sumsAt(scores: CellScores, shifts: Uint32Array): CellSums {
    return this.#sums(scores, shifts);
  }

  #sums(scores: CellScores, shifts: Uint32Array | null): CellSums {
    return scores instanceof LegendreScores
      ? this.#labels.ofRanks(scores.values, scores.remove === "line", shifts)
      : this.#labels.ofSignals(scores.scores, scores.present, shifts);
  }
}
