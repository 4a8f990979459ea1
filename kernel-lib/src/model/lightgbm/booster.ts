import type { Dataset, TrainingColumn } from "./dataset";
import { gathered } from "./dataset";
import { FLOAT64 } from "./native";
import type { Handle, NativeLightGBM } from "./native";
import { parameterText } from "./parameters";
import type { Parameters } from "./parameters";

const RAW_SCORE = 1;
const ALL_ROUNDS = -1;
/** Bytes asked for at first; a larger model says how much it needs. */
const ROOM = 1 << 20;

/** A model that grows by a tree at a time. */
export class Booster {
  readonly #native: NativeLightGBM;
  readonly #handle: Handle;
  #freed: boolean = false;
  #rounds: number = 0;

  constructor(native: NativeLightGBM, training: Dataset, parameters: Parameters) {
    this.#native = native;
    this.#handle = native.ask("BoosterCreate", training.handle, parameterText(parameters));
  }

  /** Trees grown so far. */
  get rounds(): number {
    return this.#rounds;
  }

  /** Adds rows whose metric {@link metric} then tells. */
  watch(validation: Dataset): void {
    this.#native.call("BoosterAddValidData", this.#handle, validation.handle);
  }

  /** Grows a tree; false when no split is left that improves anything. */
  grow(): boolean {
    const finished = this.#native.ask<number>("BoosterUpdateOneIter", this.#handle);
    // Not one more: a tree that improves nothing is taken back, unless it is the only one.
    this.#rounds = this.#native.ask<number>("BoosterGetCurrentIteration", this.#handle);
    return finished === 0;
  }

  /** The first metric of the watched rows; NaN where the parameters name none. */
  metric(): number {
    const out = new Float64Array(this.#native.ask<number>("BoosterGetEvalCounts", this.#handle));
    if (out.length === 0) return NaN;
    this.#native.call("BoosterGetEval", this.#handle, 1, [null], out);
    return out[0]!;
  }

  /** Raw scores (log-odds of a binary objective) of some rows, by the first `rounds` trees. */
  scores(
    columns: readonly TrainingColumn[],
    rows: ArrayLike<number>,
    rounds: number = ALL_ROUNDS,
  ): Float64Array {
    const out = new Float64Array(rows.length);
    if (rows.length === 0) return out;
    const length: [unknown] = [null];
    this.#native.call(
      "BoosterPredictForMat",
      this.#handle,
      gathered(columns, rows),
      FLOAT64,
      rows.length,
      columns.length,
      0,
      RAW_SCORE,
      0,
      rounds,
      "num_threads=1",
      length,
      out,
    );
    return out;
  }

  /** The model as LightGBM saves it, the first `rounds` trees. */
  text(rounds: number = ALL_ROUNDS): string {
    for (let room = ROOM; ;) {
      const bytes = Buffer.alloc(room);
      const length: [number | bigint | null] = [null];
      this.#native.call("BoosterSaveModelToString", this.#handle, 0, rounds, 0, room, length, bytes);
      const needed = Number(length[0]);
      // The closing zero is counted.
      if (needed <= room) return bytes.toString("utf8", 0, needed - 1);
      room = needed;
    }
  }

  free(): void {
    if (this.#freed) return;
    this.#freed = true;
    this.#native.call("BoosterFree", this.#handle);
  }
}
