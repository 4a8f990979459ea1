import type { SortOrder } from "../compute";

/**
 * Two populations in one ascending list: each distinct value once, with the
 * weight of events and of reference rows up to and including it. Everything
 * that is known about two distributions follows from this, whatever the labels
 * or weights behind it.
 *
 * The arrays may be longer than `groups`, and belong to the next tally after this one.
 */
export interface Tally {
  /** Number of distinct values. */
  readonly groups: number;
  /** Distinct values, ascending; −∞ and +∞ may be among them. */
  readonly values: Float64Array;
  /** Weight of events at or below each value. */
  readonly event: Float64Array;
  /** Weight of reference rows at or below each value. */
  readonly reference: Float64Array;
  /** Whether all weights are whole numbers, so that sums and products of them are exact. */
  readonly whole: boolean;
}

/** How much each row counts in either population; 0 leaves it out. */
export interface Weights {
  readonly event: Float64Array;
  readonly reference: Float64Array;
}

/** Rows to take, half-open; all by default. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Weight of all events, or of all reference rows. */
export function totalOf(tally: Tally, of: "event" | "reference"): number {
  return tally.groups === 0 ? 0 : tally[of][tally.groups - 1]!;
}

// Kept between calls: a thread tallies many columns of the same length.
let scratch = { values: new Float64Array(0), event: new Float64Array(0), reference: new Float64Array(0) };

function scratchFor(length: number): typeof scratch {
  if (scratch.values.length < length) {
    scratch = {
      values: new Float64Array(length),
      event: new Float64Array(length),
      reference: new Float64Array(length),
    };
  }
  return scratch;
}

/** Tallies rows labelled 1 (event) and 0 (reference); other labels are ignored. */
export function tallyLabels({ present, order, sorted }: SortOrder, labels: Uint8Array, rows?: Rows): Tally {
  const { values, event, reference } = scratchFor(present);
  const first = rows?.from ?? 0;
  const end = rows?.to ?? labels.length;
  let groups = 0;
  let last = NaN;
  let events = 0;
  let references = 0;
  for (let i = 0; i < present; i++) {
    const row = order[i]!;
    if (row < first || row >= end) continue;
    const label = labels[row]!;
    if (label > 1) continue;
    events += label;
    references += 1 - label;
    const value = sorted[i]!;
    if (value !== last) {
      values[groups++] = value;
      last = value;
    }
    event[groups - 1] = events;
    reference[groups - 1] = references;
  }
  return { groups, values, event, reference, whole: true };
}

/** Tallies rows by weights (≥ 0): strata, bootstrap draws, sub-periods are all weights over one order. */
export function tallyWeights({ present, order, sorted }: SortOrder, weights: Weights): Tally {
  const { values, event, reference } = scratchFor(present);
  const events = new RunningSum();
  const references = new RunningSum();
  let groups = 0;
  let last = NaN;
  let whole = true;
  for (let i = 0; i < present; i++) {
    const row = order[i]!;
    const e = weights.event[row]!;
    const r = weights.reference[row]!;
    if (e === 0 && r === 0) continue;
    whole = whole && Number.isInteger(e) && Number.isInteger(r);
    events.add(e);
    references.add(r);
    const value = sorted[i]!;
    if (value !== last) {
      values[groups++] = value;
      last = value;
    }
    event[groups - 1] = events.value;
    reference[groups - 1] = references.value;
  }
  return { groups, values, event, reference, whole };
}

/** A sum that keeps what rounding loses (Neumaier 1974). */
export class RunningSum {
  #sum = 0;
  #lost = 0;

  add(term: number): void {
    const next = this.#sum + term;
    this.#lost += Math.abs(this.#sum) >= Math.abs(term) ? this.#sum - next + term : term - next + this.#sum;
    this.#sum = next;
  }

  get value(): number {
    return this.#sum + this.#lost;
  }
}
