import type { PreparedLabel } from "./circular-correlation";
import { LoadedPlan, ROW_BYTES, SIGNALS_TOGETHER, correlationModule } from "./correlation-module";
import type { CorrelationModule } from "./correlation-module";
import { fourierPlan } from "./fourier-plan";
import type { FourierPlan } from "./fourier-plan";

/** Two labels of the same rows: those of the event (y) and those that count at all (u ≥ y). */
export interface LabelPair {
  readonly events: PreparedLabel;
  /** Null when every row counts. */
  readonly used: PreparedLabel | null;
  readonly eventRows: number;
  readonly usedRows: number;
}

/** Rows that are moved in a circle on their own. */
export interface MovedRows {
  /** NaN is missing; ±∞ takes part in the ranks. */
  readonly values: Float64Array;
  readonly labels: LabelPair;
  /** By how much in each draw: whole numbers from 0 to length − 1. */
  readonly shifts: Uint32Array;
  readonly weight: number;
}

/** Weighted sums of all the {@link MovedRows} together, for each of the four scores. */
export interface MovedSums {
  /** Σ w·C(0) */
  readonly observed: readonly number[];
  /** Σ w·C(s) for the shifts of each draw. */
  readonly drawn: readonly Float64Array[];
  /** Σ w²·N(M − N)/M at shift 0, and for each draw where that differs. */
  readonly variance: { readonly observed: number; readonly drawn: Float64Array | null };
  /** How many hold values in both populations. */
  readonly informative: number;
}

/**
 * How far the scores of the events stand from their share, as they are and
 * with the label moved, for four scores of a variable: mid-ranks scaled to
 * (0, 1), the first four orthonormal Legendre polynomials of them, each centred
 * and without its least-squares line over the rows.
 *
 * C(s) = A − N·B/M with A = r⋆y, N = m⋆y, M = m⋆u, B = r⋆u (⋆ as in
 * {@link CircularCorrelator}; r scores, 0 where missing; m where there is a
 * value). Where no value is missing N and M are the same at all shifts, and C is
 * one correlation, with y − u·N/M.
 *
 * @param draws how many of the shifts are taken
 * @param line whether the line over the rows is taken away, or the mean alone
 * @throws GembaError `out-of-memory`
 */
export function moveRankScores(parts: readonly MovedRows[], draws: number, line: boolean = true): MovedSums {
  const module = correlationModule();
  return module.scope(() => {
    const sums = new Sums(module, draws);
    const loaded = new Map<FourierPlan, LoadedPlan>();
    for (const { values } of parts) {
      const plan = fourierPlan(values.length);
      if (!loaded.has(plan)) loaded.set(plan, new LoadedPlan(module, plan));
    }
    for (const part of parts) {
      const plan = loaded.get(fourierPlan(part.values.length))!;
      module.scope(() => sums.add(part, new ScoredRows(module, plan, part.values, line)));
    }
    return sums.read();
  });
}

/** The scores of one stretch of rows in the module's memory. */
class ScoredRows {
  readonly present: number;
  readonly rows: number;
  readonly #module: CorrelationModule;
  readonly #plan: LoadedPlan;
  readonly #ranks: number;
  readonly #length: number;

  constructor(module: CorrelationModule, plan: LoadedPlan, values: Float64Array, line: boolean) {
    const length = values.length;
    this.#module = module;
    this.#plan = plan;
    this.#length = length;
    this.rows = plan.allocateRows();
    this.#ranks = module.allocate(8 * length);
    this.present = module.scope(() => {
      const [column, spareValues, sorted] = [8, 8, 8].map(bytes => module.allocate(bytes * length));
      const [spareRows, order] = [4, 4].map(bytes => module.allocate(bytes * length));
      const table = module.allocate(module.run.countBytes());
      module.float64(column!, length).set(values);
      const sort = [column!, length, spareValues!, spareRows!, sorted!, order!, table];
      const present = module.run.sortColumn(...sort);
      module.run.writeRanks(sorted!, order!, present, length, this.#ranks);
      return present;
    });
    module.run.writeScores(this.#ranks, length, line ? 1 : 0, this.rows);
  }

  /** Whether no value is missing. */
  get complete(): boolean {
    return this.present === this.#length;
  }

  /** C at every shift, in place of the scores, when no value is missing. */
  correlateComplete({ events, used, eventRows, usedRows }: LabelPair): void {
    const { run } = this.#module;
    const label = this.#load(events);
    if (used !== null) {
      run.mixLabels(label, this.#load(used), this.#plan.numbers, -eventRows / usedRows, 0, label);
    }
    this.#plan.correlate(this.rows, this.#length, label);
  }

  /** C at every shift, in place of the scores, and its variance in the first place of the rows that are returned. */
  correlateIncomplete({ events, used }: LabelPair): number {
    const { run } = this.#module;
    const plan = this.#plan;
    const label = this.#load(events);
    const counts = plan.allocateRows();
    run.writeMask(this.#ranks, this.#length, counts);
    if (used === null) {
      plan.correlate(this.rows, this.#length, label);
      plan.correlate(counts, this.#length, label);
      run.subtractShares(this.rows, 0, counts, this.#length, this.present);
      return counts;
    }
    const usedLabel = this.#load(used);
    const shares = plan.allocateRows();
    run.copyRows(this.rows, shares, this.#length);
    plan.correlate(this.rows, this.#length, label);
    plan.correlate(shares, this.#length, usedLabel);
    // One complex label for both counts: N is the real part of its sums, M the imaginary one.
    run.mixLabels(label, usedLabel, plan.numbers, 0, 1, label);
    plan.correlate(counts, this.#length, label);
    run.subtractShares(this.rows, shares, counts, this.#length, 0);
    return counts;
  }

  #load({ transform }: PreparedLabel): number {
    const label = this.#plan.allocateLabel();
    this.#module.float64(label, transform.length).set(transform);
    return label;
  }
}

/** Sums over draws in the module's memory. */
class Sums {
  readonly #module: CorrelationModule;
  readonly #draws: number;
  readonly #shifts: number;
  /** Rows: as they are, then every draw. */
  readonly #drawn: number;
  readonly #variances: number;
  #variance = 0;
  #varies = false;
  #same = 0;
  #informative = 0;

  constructor(module: CorrelationModule, draws: number) {
    this.#module = module;
    this.#draws = draws;
    this.#shifts = module.allocate(4 * (draws + 1));
    this.#drawn = module.allocate(ROW_BYTES * (draws + 1));
    this.#variances = module.allocate(ROW_BYTES * (draws + 1));
    module.run.clearRows(this.#drawn, draws + 1);
    module.run.clearRows(this.#variances, draws + 1);
  }

  add({ labels, shifts, weight }: MovedRows, scored: ScoredRows): void {
    const { eventRows, usedRows } = labels;
    if (scored.present === 0 || eventRows === 0 || eventRows === usedRows) return;
    if (scored.complete) {
      scored.correlateComplete(labels);
      this.#add(scored.rows, shifts, weight, this.#drawn);
      this.#same += weight * weight * eventRows * (1 - eventRows / usedRows);
      this.#informative++;
      return;
    }
    const variances = scored.correlateIncomplete(labels);
    this.#add(scored.rows, shifts, weight, this.#drawn);
    this.#add(variances, shifts, weight * weight, this.#variances);
    const own = this.#module.float64(variances, 1)[0]!;
    if (own > 0) this.#informative++;
    this.#variance += weight * weight * own;
    this.#varies = true;
  }

  read(): MovedSums {
    const draws = this.#draws;
    const rows = this.#module.float64(this.#drawn, SIGNALS_TOGETHER * (draws + 1));
    const variances = this.#module.float64(this.#variances, SIGNALS_TOGETHER * (draws + 1));
    const places = Array.from({ length: SIGNALS_TOGETHER }, (_, place) => place);
    return {
      observed: Array.from(rows.subarray(0, SIGNALS_TOGETHER)),
      drawn: places.map(place => everyFourth(rows, place, draws, 0)),
      variance: {
        observed: this.#same + this.#variance,
        drawn: this.#varies ? everyFourth(variances, 0, draws, this.#same) : null,
      },
      informative: this.#informative,
    };
  }

  #add(rows: number, shifts: Uint32Array, weight: number, into: number): void {
    const moved = this.#module.uint32(this.#shifts, this.#draws + 1);
    moved[0] = 0;
    moved.set(shifts.subarray(0, this.#draws), 1);
    this.#module.run.addRows(rows, this.#shifts, this.#draws + 1, weight, into);
  }
}

/** One place of the rows of draws, plus a constant. */
function everyFourth(rows: Float64Array, place: number, draws: number, plus: number): Float64Array {
  const numbers = new Float64Array(draws);
  for (let d = 0; d < draws; d++) numbers[d] = rows[SIGNALS_TOGETHER * (d + 1) + place]! + plus;
  return numbers;
}
