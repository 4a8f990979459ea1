import { SIGNALS_TOGETHER } from "./correlation-module";
import type { CorrelationModule } from "./correlation-module";

/** Four signals at a time in the module's memory, 0 where they are missing. */
export interface SignalRows {
  readonly length: number;
  /** How many rows have a value. */
  readonly present: number;
  /** How many signals, in groups of four. */
  readonly signals: number;
  /** Writes a group to rows of four places; returns what each was multiplied with. */
  write(group: number, rows: number): readonly number[];
  /** Writes 1 for rows with a value to the first place. */
  writeMask(rows: number): void;
}

/** Signals as they are, of rows that have a value where `present` is 1, or all of them for null. */
export class GivenSignals implements SignalRows {
  readonly length: number;
  readonly present: number;
  readonly signals: number;
  readonly #module: CorrelationModule;
  readonly #signals: readonly Float64Array[];
  readonly #mask: Uint8Array | null;
  readonly #array: number;

  constructor(
    module: CorrelationModule,
    length: number,
    signals: readonly Float64Array[],
    present: Uint8Array | null,
  ) {
    this.length = length;
    this.present = present === null ? length : present.reduce((sum, mark) => sum + mark, 0);
    this.signals = signals.length;
    this.#module = module;
    this.#signals = signals;
    this.#mask = present;
    this.#array = module.allocate(8 * length);
  }

  write(group: number, rows: number): readonly number[] {
    const { run } = this.#module;
    const first = group * SIGNALS_TOGETHER;
    run.clearRows(rows, this.length);
    return this.#signals.slice(first, first + SIGNALS_TOGETHER).map((signal, place) => {
      this.#module.float64(this.#array, this.length).set(signal);
      return run.packSignal(this.#array, this.length, rows, place);
    });
  }

  writeMask(rows: number): void {
    const numbers = this.#module.float64(this.#array, this.length);
    const mask = this.#mask;
    for (let row = 0; row < numbers.length; row++) numbers[row] = mask === null || mask[row] === 1 ? 1 : NaN;
    this.#module.run.writeMask(this.#array, this.length, rows);
  }
}

/** The four Legendre scores of the mid-ranks of values, see {@link rankScores}. */
export class RankSignals implements SignalRows {
  readonly length: number;
  readonly present: number;
  readonly signals: number = SIGNALS_TOGETHER;
  readonly #module: CorrelationModule;
  readonly #line: boolean;
  readonly #ranks: number;

  constructor(module: CorrelationModule, values: Float64Array, line: boolean) {
    const length = values.length;
    this.length = length;
    this.#module = module;
    this.#line = line;
    this.#ranks = module.allocate(8 * length);
    this.present = module.scope(() => {
      const [column, spareValues, sorted] = [8, 8, 8].map(bytes => module.allocate(bytes * length));
      const [spareRows, order] = [4, 4].map(bytes => module.allocate(bytes * length));
      const table = module.allocate(module.run.countBytes());
      module.float64(column!, length).set(values);
      const { run } = module;
      const present = run.sortColumn(column!, length, spareValues!, spareRows!, sorted!, order!, table);
      run.writeRanks(sorted!, order!, present, length, this.#ranks);
      return present;
    });
  }

  write(_group: number, rows: number): readonly number[] {
    this.#module.run.writeScores(this.#ranks, this.length, this.#line ? 1 : 0, rows);
    return [1, 1, 1, 1];
  }

  writeMask(rows: number): void {
    this.#module.run.writeMask(this.#ranks, this.length, rows);
  }
}
