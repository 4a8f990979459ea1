import { LoadedPlan, SIGNALS_TOGETHER, correlationModule } from "./correlation-module";
import type { CorrelationModule } from "./correlation-module";
import { fourierPlan } from "./fourier-plan";
import { LabelRuns, LabelTransforms } from "./label-sums";
import type { BothSums, LabelSums } from "./label-sums";
import { Marks } from "./marks";
import { GivenSignals, RankSignals } from "./signal-rows";
import type { SignalRows } from "./signal-rows";

/**
 * How far signals stand from their share in the event when the label is moved:
 * C(s) = A − N·B/M with A = r⋆y, N = m⋆y, M = m⋆u, B = r⋆u (⋆ as in
 * {@link CircularCorrelator}; r a signal, m where it has a value, y event, u used).
 */
export interface MovedSums {
  /** C per signal, at every shift or at those asked for. */
  readonly sums: readonly Float64Array[];
  /** N(M − N)/M likewise: C's variance over that of a signal, were rows independent; a number when all shifts share it. */
  readonly variance: Float64Array | number;
}

/** Nanoseconds for four signals, roughly: a run of ones at one shift, and running sums per row. */
const COST_OF_RUN = 8;
const COST_OF_RUNNING_SUM = 3;

/**
 * Two labels of the same rows, event and used, that are moved in a circle
 * against signals; in WebAssembly. Sums come by Fourier transform for all
 * shifts at once, or one shift at a time over the runs of ones, which is less work
 * where those are few: chosen by a model of sizes alone.
 *
 * @example
 * const labels = new MovedLabels(Uint8Array.of(0, 0, 1, 0), Uint8Array.of(1, 1, 1, 1));
 * labels.ofSignals([Float64Array.of(-1, 0, 1, 0)], null, null).sums[0] // [1, 0, −1, 0]
 */
export class MovedLabels {
  readonly eventRows: number;
  readonly usedRows: number;
  readonly #events: Marks;
  readonly #used: Marks;

  /**
   * @param events 1 for rows of the event
   * @param used 1 for rows that count, those of the event among them
   */
  constructor(events: Uint8Array, used: Uint8Array) {
    this.#events = new Marks(events);
    this.#used = new Marks(used);
    this.eventRows = this.#events.ones;
    this.usedRows = this.#used.ones;
  }

  /**
   * Sums of the four scores of {@link rankScores}.
   * @param shifts whole numbers from 0 to length − 1; null for all of them
   * @throws GembaError `out-of-memory`
   */
  ofRanks(values: Float64Array, line: boolean, shifts: Uint32Array | null): MovedSums {
    const module = correlationModule();
    return module.scope(() => this.#sums(module, new RankSignals(module, values, line), shifts));
  }

  /**
   * Sums of signals.
   * @param signals centred over the rows that have a value, 0 elsewhere
   * @param present 1 for rows that have a value; null when all have
   * @param shifts whole numbers from 0 to length − 1; null for all of them
   * @throws GembaError `out-of-memory`
   */
  ofSignals(
    signals: readonly Float64Array[],
    present: Uint8Array | null,
    shifts: Uint32Array | null,
  ): MovedSums {
    const module = correlationModule();
    const { length } = this.#events;
    return module.scope(() => this.#sums(module, new GivenSignals(module, length, signals, present), shifts));
  }

  #sums(module: CorrelationModule, signals: SignalRows, shifts: Uint32Array | null): MovedSums {
    const sums = this.#summer(module, shifts);
    const variance = signals.present === signals.length ? this.#sameVariance() : null;
    const counts = variance === null ? this.#counts(sums, signals) : null;
    const array = module.allocate(8 * sums.count);
    const variances = module.allocate(8 * sums.count);
    const all: Float64Array[] = [];
    for (let group = 0; group * SIGNALS_TOGETHER < signals.signals; group++) {
      module.scope(() => {
        const rows = sums.allocateRows();
        const scales = signals.write(group, rows);
        const at =
          counts === null
            ? this.#completeSums(sums, rows)
            : this.#incompleteSums(module, sums, rows, { ...counts, present: signals.present, variances });
        scales.forEach((scale, place) => {
          module.run.unpackSums(at, place, sums.count, variance === 0 ? 0 : 1 / scale, array);
          all.push(module.float64(array, sums.count).slice());
        });
      });
    }
    return { sums: all, variance: variance ?? module.float64(variances, sums.count).slice() };
  }

  #summer(module: CorrelationModule, shifts: Uint32Array | null): LabelSums {
    const { length } = this.#events;
    const plan = fourierPlan(length);
    const runs = (this.#events.ends.length + (this.#used.isFull ? 0 : this.#used.ends.length)) / 2;
    if (shifts !== null && COST_OF_RUN * runs * shifts.length + COST_OF_RUNNING_SUM * length < plan.cost)
      return new LabelRuns(module, length, shifts);
    return new LabelTransforms(module, new LoadedPlan(module, plan), length, shifts);
  }

  #sameVariance(): number {
    const { eventRows, usedRows } = this;
    return eventRows === 0 ? 0 : eventRows * (1 - eventRows / usedRows);
  }

  /** Without missing values N and M are the same at all shifts: C is one correlation, with y − u·N/M. */
  #completeSums(sums: LabelSums, rows: number): number {
    const { eventRows, usedRows } = this;
    // Where every row is used, centred signals add up to nothing at any shift.
    const share = this.#used.isFull || eventRows === 0 ? 0 : eventRows / usedRows;
    return sums.difference(rows, this.#events, this.#used, share);
  }

  #counts(sums: LabelSums, signals: SignalRows): BothSums {
    const mask = sums.allocateRows();
    signals.writeMask(mask);
    return sums.counts(mask, this.#events, this.#used.isFull ? null : this.#used);
  }

  /** Writes the variance at every shift as well. */
  #incompleteSums(
    module: CorrelationModule,
    sums: LabelSums,
    rows: number,
    counts: BothSums & { readonly present: number; readonly variances: number },
  ): number {
    const both = sums.both(rows, this.#events, this.#used.isFull ? null : this.#used);
    const { events, used, present, variances } = counts;
    module.run.subtractShares(both.events, both.used, events, used, present, sums.count, variances);
    return both.events;
  }
}
