import { IMAGINARY_BYTES, ROW_BYTES } from "./correlation-module";
import type { CorrelationModule, LoadedPlan } from "./correlation-module";
import type { Marks } from "./marks";

/** Addresses of sums over the event rows and over the used ones; 0 for the latter when all rows are used. */
export interface BothSums {
  readonly events: number;
  readonly used: number;
}

/** Sums over labels of rows that hold four signals each; the rows they are given are used up. */
export interface LabelSums {
  /** How many shifts there are sums at. */
  readonly count: number;
  allocateRows(): number;
  /** Sums over the event rows less `share` times those over the used rows. */
  difference(rows: number, events: Marks, used: Marks, share: number): number;
  both(rows: number, events: Marks, used: Marks | null): BothSums;
  /** The same of rows that have something in the first place only. */
  counts(rows: number, events: Marks, used: Marks | null): BothSums;
}

/** By Fourier transforms, for all shifts at once. */
export class LabelTransforms implements LabelSums {
  readonly count: number;
  readonly #module: CorrelationModule;
  readonly #plan: LoadedPlan;
  readonly #length: number;
  readonly #shifts: number | null;

  /** @param shifts those that are wanted; null for all */
  constructor(module: CorrelationModule, plan: LoadedPlan, length: number, shifts: Uint32Array | null) {
    this.count = shifts?.length ?? length;
    this.#module = module;
    this.#plan = plan;
    this.#length = length;
    this.#shifts = shifts === null ? null : load(module, shifts);
  }

  allocateRows(): number {
    return this.#plan.allocateRows();
  }

  difference(rows: number, events: Marks, used: Marks, share: number): number {
    const label = this.#label(events);
    if (share !== 0) this.#mix(label, used, -share, 0);
    return this.#correlate(rows, label);
  }

  both(rows: number, events: Marks, used: Marks | null): BothSums {
    if (used === null) return { events: this.#correlate(rows, this.#label(events)), used: 0 };
    const copy = this.allocateRows();
    this.#module.run.copyRows(rows, copy, this.#length);
    return {
      events: this.#correlate(rows, this.#label(events)),
      used: this.#correlate(copy, this.#label(used)),
    };
  }

  counts(rows: number, events: Marks, used: Marks | null): BothSums {
    const label = this.#label(events);
    if (used === null) return { events: this.#correlate(rows, label), used: 0 };
    // One complex label for both: its real parts belong to the event, its imaginary ones to the used rows.
    this.#mix(label, used, 0, 1);
    const sums = this.#correlate(rows, label);
    return { events: sums, used: sums + IMAGINARY_BYTES };
  }

  #label({ prepared }: Marks): number {
    const label = this.#plan.allocateLabel();
    this.#module.float64(label, prepared.transform.length).set(prepared.transform);
    return label;
  }

  #mix(label: number, other: Marks, real: number, imaginary: number): void {
    this.#module.run.mixLabels(label, this.#label(other), this.#plan.numbers, real, imaginary, label);
  }

  #correlate(rows: number, label: number): number {
    this.#plan.correlate(rows, this.#length, label);
    if (this.#shifts === null) return rows;
    const picked = this.#module.allocate(ROW_BYTES * this.count);
    this.#module.run.pickRows(rows, this.#shifts, this.count, picked);
    return picked;
  }
}

/** By running sums over a label's runs of ones, at some shifts. */
export class LabelRuns implements LabelSums {
  readonly count: number;
  readonly #module: CorrelationModule;
  readonly #length: number;
  readonly #shifts: number;

  constructor(module: CorrelationModule, length: number, shifts: Uint32Array) {
    this.count = shifts.length;
    this.#module = module;
    this.#length = length;
    this.#shifts = load(module, shifts);
  }

  allocateRows(): number {
    return this.#module.allocate(ROW_BYTES * (this.#length + 1));
  }

  difference(rows: number, events: Marks, used: Marks, share: number): number {
    this.#module.run.sumUp(rows, this.#length);
    const sums = this.#over(rows, events);
    if (share !== 0) this.#add(rows, used, -share, sums);
    return sums;
  }

  both(rows: number, events: Marks, used: Marks | null): BothSums {
    this.#module.run.sumUp(rows, this.#length);
    return { events: this.#over(rows, events), used: used === null ? 0 : this.#over(rows, used) };
  }

  counts(rows: number, events: Marks, used: Marks | null): BothSums {
    return this.both(rows, events, used);
  }

  #over(running: number, marks: Marks): number {
    const sums = this.#module.allocate(ROW_BYTES * this.count);
    this.#module.run.clearRows(sums, this.count);
    this.#add(running, marks, 1, sums);
    return sums;
  }

  #add(running: number, { ends }: Marks, weight: number, into: number): void {
    const at = load(this.#module, ends);
    this.#module.run.addRuns(
      running,
      this.#length,
      at,
      ends.length / 2,
      this.#shifts,
      this.count,
      weight,
      into,
    );
  }
}

function load(module: CorrelationModule, numbers: Uint32Array): number {
  const at = module.allocate(4 * numbers.length);
  module.uint32(at, numbers.length).set(numbers);
  return at;
}
