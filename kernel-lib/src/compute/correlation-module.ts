import type { FourierPlan } from "./fourier-plan";
import { wasmModule } from "./wasm-module";
import type { WasmModule } from "./wasm-module";

/** What `assembly/correlate.ts` exports; what the numbers are is said there. */
interface CorrelateFunctions {
  usePlan(plan: number, levels: number): void;
  clearRows(base: number, rows: number): void;
  packSignal(signal: number, length: number, base: number, place: number): number;
  unpackSums(base: number, place: number, length: number, factor: number, into: number): void;
  spreadRows(base: number, rows: number, length: number, factors: number): void;
  gatherRows(base: number, rows: number, length: number, factors: number): void;
  multiplyTransforms(base: number, rows: number, label: number): void;
  writeTransform(base: number, rows: number, scale: number, into: number): void;
  countBytes(): number;
  sortColumn(...addresses: number[]): number;
  writeRanks(sorted: number, order: number, present: number, length: number, ranks: number): void;
  writeScores(ranks: number, length: number, line: number, base: number): void;
  writeMask(numbers: number, length: number, base: number): void;
  mixLabels(a: number, b: number, count: number, real: number, imaginary: number, into: number): void;
  copyRows(from: number, into: number, rows: number): void;
  pickRows(sums: number, shifts: number, draws: number, into: number): void;
  subtractShares(...addressesAndSizes: number[]): void;
  sumUp(base: number, length: number): void;
  addRuns(...addressesAndSizes: number[]): void;
}

/** This thread's module that correlates. */
export type CorrelationModule = WasmModule<CorrelateFunctions>;

export function correlationModule(): CorrelationModule {
  return wasmModule<CorrelateFunctions>("correlate");
}

/** Signals that are transformed together. */
export const SIGNALS_TOGETHER = 4;
/** Bytes of a row: one float64 of each signal. */
export const ROW_BYTES: number = 8 * SIGNALS_TOGETHER;
/** Bytes from the real part of a number in a row to its imaginary part. */
export const IMAGINARY_BYTES = 16;
/** Bytes of a complex number of a table. */
export const COMPLEX_BYTES = 16;

/** A plan in the module's memory, for the scope that it was brought there in. */
export class LoadedPlan {
  readonly plan: FourierPlan;
  readonly #module: CorrelationModule;
  readonly #levels: number;
  readonly #turns: number;

  constructor(module: CorrelationModule, plan: FourierPlan) {
    const { radices, starts, factors, rows } = plan;
    this.plan = plan;
    this.#module = module;
    this.#levels = module.allocate(8 * radices.length);
    const factorsAt = module.allocate(factors.byteLength);
    this.#turns = factorsAt + factors.byteLength - COMPLEX_BYTES * rows;
    module.float64(factorsAt, factors.length).set(factors);
    const levels = module.uint32(this.#levels, 2 * radices.length);
    radices.forEach((radix, level) => levels.set([radix, factorsAt + 8 * starts[level]!], 2 * level));
  }

  /** Room for rows, and what the transform needs behind them. */
  allocateRows(): number {
    return this.#module.allocate(ROW_BYTES * this.#transformed);
  }

  /** Room for the transform of a label. */
  allocateLabel(): number {
    return this.#module.allocate(COMPLEX_BYTES * this.#transformed);
  }

  /** Complex numbers of a label's transform. */
  get numbers(): number {
    return this.#transformed;
  }

  /** Writes the conjugate transform of what is in the first place of `length` rows, times `scale`. */
  transformLabel(base: number, length: number, scale: number, into: number): void {
    const { rows, exact } = this.plan;
    const { run } = this.#module;
    const whole = scale / this.#transformed;
    this.#begin(base, length);
    run.writeTransform(base, rows, whole, into);
    if (!exact) run.writeTransform(base + ROW_BYTES * rows, rows, whole, into + COMPLEX_BYTES * rows);
  }

  /** Correlates the four signals in `length` rows with a label; row s becomes their sums at shift s. */
  correlate(base: number, length: number, label: number): void {
    const { rows, exact } = this.plan;
    const { run } = this.#module;
    this.#begin(base, length);
    run.multiplyTransforms(base, rows, label);
    if (exact) return;
    run.multiplyTransforms(base + ROW_BYTES * rows, rows, label + COMPLEX_BYTES * rows);
    run.gatherRows(base, rows, length, this.#turns);
  }

  get #transformed(): number {
    return this.plan.exact ? this.plan.rows : 2 * this.plan.rows;
  }

  #begin(base: number, length: number): void {
    const { rows, exact, radices } = this.plan;
    const { run } = this.#module;
    run.usePlan(this.#levels, radices.length);
    if (!exact) run.spreadRows(base, rows, length, this.#turns);
  }
}
