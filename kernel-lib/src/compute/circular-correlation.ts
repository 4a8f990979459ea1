import { fourierPlan } from "./fourier-plan";
import type { FourierPlan } from "./fourier-plan";
import { wasmModule } from "./wasm-module";
import type { WasmModule } from "./wasm-module";

/** A label with its transform: prepared once, used for the signals of every variable. */
export interface PreparedLabel {
  /** Rows of the label, and of every signal it is correlated with. */
  readonly length: number;
  /** Its conjugate transform, complex numbers in the order in which transforms leave them. */
  readonly transform: Float64Array;
}

/** What `assembly/correlate.ts` exports. */
interface CorrelateFunctions {
  usePlan(plan: number, levels: number): void;
  clearRows(base: number, rows: number): void;
  packSignal(...addressesAndSizes: number[]): number;
  unpackSums(...addressesAndSizes: number[]): void;
  spreadRows(...addressesAndSizes: number[]): void;
  gatherRows(...addressesAndSizes: number[]): void;
  multiplyTransforms(base: number, rows: number, label: number): void;
  writeTransform(base: number, rows: number, scale: number, into: number): void;
}

/** Signals in one transform: a real and an imaginary part in either half of a vector. */
const TOGETHER = 4;
/** Bytes of a row: one float64 of each signal. */
const ROW = 8 * TOGETHER;
/** Bytes of a complex number. */
const COMPLEX = 16;

/** Where things lie in the module's memory during one call. */
interface Places {
  readonly rows: number;
  readonly factors: number;
  readonly signal: number;
  readonly label: number;
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
  readonly #module: WasmModule<CorrelateFunctions>;

  /**
   * @param length rows b of signals and labels: 1 or more, large primes included
   * @throws RangeError when it is not a whole number of at least 1
   */
  constructor(length: number) {
    if (!Number.isInteger(length) || length < 1)
      throw new RangeError(`CircularCorrelator(${length}): the length must be a whole number from 1`);
    this.length = length;
    this.#plan = fourierPlan(length);
    this.#module = wasmModule<CorrelateFunctions>("correlate");
  }

  /**
   * Transforms a label, so that many signals can be correlated with it.
   * @param label one number per row, 0 and 1 as a rule
   * @throws RangeError when its length is not the correlator's
   * @throws GembaError `out-of-memory`
   */
  prepare(label: ArrayLike<number>): PreparedLabel {
    this.#requireLength(label.length);
    const { rows, exact } = this.#plan;
    return this.#module.scope(() => {
      const at = this.#places();
      const run = this.#module.run;
      this.#module.float64(at.signal, this.length).set(label);
      run.clearRows(at.rows, this.length);
      const scale = run.packSignal(at.signal, this.length, at.rows, 0);
      this.#spread(at);
      const times = 1 / (scale * this.#transformed);
      run.writeTransform(at.rows, rows, times, at.label);
      if (!exact) run.writeTransform(at.rows + ROW * rows, rows, times, at.label + COMPLEX * rows);
      return {
        length: this.length,
        transform: this.#module.float64(at.label, 2 * this.#transformed).slice(),
      };
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
    this.#module.scope(() => {
      const at = this.#places();
      this.#module.float64(at.label, label.transform.length).set(label.transform);
      for (let first = 0; first < signals.length; first += TOGETHER) {
        const four = signals.slice(first, first + TOGETHER);
        this.#correlateFour(at, four, into.slice(first, first + four.length));
      }
    });
  }

  /** Rows that are transformed. */
  get #transformed(): number {
    return this.#plan.exact ? this.#plan.rows : 2 * this.#plan.rows;
  }

  #correlateFour(at: Places, signals: readonly Float64Array[], into: readonly Float64Array[]): void {
    const { rows, exact } = this.#plan;
    const run = this.#module.run;
    const signalAt = this.#module.float64(at.signal, this.length);
    run.clearRows(at.rows, this.length);
    const scales = signals.map((signal, place) => {
      signalAt.set(signal);
      return run.packSignal(at.signal, this.length, at.rows, place);
    });
    this.#spread(at);
    run.multiplyTransforms(at.rows, rows, at.label);
    if (!exact) {
      run.multiplyTransforms(at.rows + ROW * rows, rows, at.label + COMPLEX * rows);
      run.gatherRows(at.rows, rows, this.length, this.#spreadFactors(at));
    }
    into.forEach((sums, place) => {
      run.unpackSums(at.rows, place, this.length, 1 / scales[place]!, at.signal);
      sums.set(signalAt);
    });
  }

  #spread(at: Places): void {
    const { rows, exact } = this.#plan;
    if (!exact) this.#module.run.spreadRows(at.rows, rows, this.length, this.#spreadFactors(at));
  }

  #spreadFactors(at: Places): number {
    return at.factors + this.#plan.factors.byteLength - COMPLEX * this.#plan.rows;
  }

  /** Takes memory for one call, and brings the plan there. */
  #places(): Places {
    const { radices, starts, factors } = this.#plan;
    const module = this.#module;
    const plan = module.allocate(8 * radices.length);
    const at = {
      rows: module.allocate(ROW * this.#transformed),
      factors: module.allocate(factors.byteLength),
      signal: module.allocate(8 * this.length),
      label: module.allocate(COMPLEX * this.#transformed),
    };
    module.float64(at.factors, factors.length).set(factors);
    const levels = module.uint32(plan, 2 * radices.length);
    radices.forEach((radix, level) => levels.set([radix, at.factors + 8 * starts[level]!], 2 * level));
    module.run.usePlan(plan, radices.length);
    return at;
  }

  #requireLength(length: number): void {
    if (length !== this.length)
      throw new RangeError(`An array of ${length} rows cannot be correlated at a length of ${this.length}`);
  }
}
