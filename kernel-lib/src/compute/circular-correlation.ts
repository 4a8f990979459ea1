import { LoadedPlan, SIGNALS_TOGETHER, correlationModule } from "./correlation-module";
import type { CorrelationModule } from "./correlation-module";
import { fourierPlan } from "./fourier-plan";
import type { FourierPlan } from "./fourier-plan";

/** A label with its transform: prepared once, used for the signals of every variable. */
export interface PreparedLabel {
  /** Rows of the label, and of every signal it is correlated with. */
  readonly length: number;
  /** Its conjugate transform, complex numbers in the order in which transforms leave them. */
  readonly transform: Float64Array;
}

/**
 * Circular cross-correlations of real signals with labels, at all shifts at
 * once: c[s] = Σ_t signal[(t − s) mod b] · label[t], s = 0 … b − 1. It is the
 * sum over the label's rows of what the signal was s rows before.
 *
 * Four real signals share two complex transforms, in WebAssembly. Errors stay
 * below 10⁻¹² of Σ|signal| · max|label|; sums of whole numbers are whole after
 * rounding.
 *
 * @example
 * const correlator = new CircularCorrelator(4);
 * const label = correlator.prepare(Uint8Array.of(0, 0, 1, 0));
 * const sums = new Float64Array(4);
 * correlator.correlate([Float64Array.of(5, 6, 7, 8)], label, [sums]);
 * // sums: [7, 6, 5, 8]
 */
export class CircularCorrelator {
  readonly length: number;
  readonly #plan: FourierPlan;
  readonly #module: CorrelationModule;

  /**
   * @param length rows b of signals and labels: 1 or more, large primes included
   * @throws RangeError when it is not a whole number of at least 1
   */
  constructor(length: number) {
    if (!Number.isInteger(length) || length < 1)
      throw new RangeError(`CircularCorrelator(${length}): the length must be a whole number from 1`);
    this.length = length;
    this.#plan = fourierPlan(length);
    this.#module = correlationModule();
  }

  /**
   * Transforms a label, so that many signals can be correlated with it.
   * @param label one number per row, 0 and 1 as a rule
   * @throws RangeError when its length is not the correlator's
   * @throws GembaError `out-of-memory`
   */
  prepare(label: ArrayLike<number>): PreparedLabel {
    this.#requireLength(label.length);
    const { run } = this.#module;
    return this.#module.scope(() => {
      const loaded = new LoadedPlan(this.#module, this.#plan);
      const [rows, into] = [loaded.allocateRows(), loaded.allocateLabel()];
      const signal = this.#module.allocate(8 * this.length);
      this.#module.float64(signal, this.length).set(label);
      run.clearRows(rows, this.length);
      const scale = run.packSignal(signal, this.length, rows, 0);
      loaded.transformLabel(rows, this.length, 1 / scale, into);
      return { length: this.length, transform: this.#module.float64(into, 2 * loaded.numbers).slice() };
    });
  }

  /**
   * Correlates every signal with the label.
   * @param signals arrays of the correlator's length, without NaN
   * @param into as many arrays of the same length; may be the signals themselves
   * @throws RangeError when a length is not the correlator's
   * @throws GembaError `out-of-memory`
   */
  correlate(signals: readonly Float64Array[], label: PreparedLabel, into: readonly Float64Array[]): void {
    this.#requireLength(label.length);
    for (const array of [...signals, ...into]) this.#requireLength(array.length);
    const { run } = this.#module;
    this.#module.scope(() => {
      const loaded = new LoadedPlan(this.#module, this.#plan);
      const [rows, labelAt] = [loaded.allocateRows(), loaded.allocateLabel()];
      const array = this.#module.allocate(8 * this.length);
      const numbers = this.#module.float64(array, this.length);
      this.#module.float64(labelAt, label.transform.length).set(label.transform);
      for (let first = 0; first < signals.length; first += SIGNALS_TOGETHER) {
        run.clearRows(rows, this.length);
        const scales = signals.slice(first, first + SIGNALS_TOGETHER).map((signal, place) => {
          numbers.set(signal);
          return run.packSignal(array, this.length, rows, place);
        });
        loaded.correlate(rows, this.length, labelAt);
        scales.forEach((scale, place) => {
          run.unpackSums(rows, place, this.length, 1 / scale, array);
          into[first + place]!.set(numbers);
        });
      }
    });
  }

  #requireLength(length: number): void {
    if (length !== this.length)
      throw new RangeError(`An array of ${length} rows cannot be correlated at a length of ${this.length}`);
  }
}
