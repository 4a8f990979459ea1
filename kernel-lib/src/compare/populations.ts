import { CUMULATIVE_STEP, sweep } from "../compute";
import type { Ladder, LabelledSamples, SortOrder, Sweep, WeightedSamples } from "../compute";

/** Whose weight or quantile: of one population, or of both together. */
export type Population = "event" | "reference" | "pooled";

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

/**
 * Two populations over the order of a column: everything that is known about their two distributions follows from
 * this, whatever the labels or weights behind it. A new target is a new one of these over the same order.
 */
export class Populations {
  readonly order: SortOrder;
  /** What one pass over the values yields. */
  readonly sweep: Sweep;
  readonly #weightOf: (row: number, of: Population) => number;

  /** Use {@link labelled} or {@link weighted}. */
  constructor(
    order: SortOrder,
    samples: LabelledSamples | WeightedSamples,
    weightOf: (row: number, of: Population) => number,
  ) {
    this.order = order;
    this.sweep = sweep(order, samples);
    this.#weightOf = weightOf;
  }

  /** Weight of all of a population; rows without a value have none. */
  total(of: Population): number {
    const { firstTotal, secondTotal } = this.sweep;
    return of === "event" ? firstTotal : of === "reference" ? secondTotal : firstTotal + secondTotal;
  }

  /** Weight of the values below a limit. */
  weightBelow(limit: number, of: Population): number {
    return this.#weightBefore(this.#placeOf(limit, false), of);
  }

  /** Weight of the values at or below a limit. */
  weightUpTo(limit: number, of: Population): number {
    return this.#weightBefore(this.#placeOf(limit, true), of);
  }

  /** The value at a place (from 0) in the ascending list of a population's rows; weights count as so many rows. */
  valueAt(place: number, of: Population): number {
    const { order, sorted, present } = this.order;
    let low = 0;
    let high = this.sweep.cumulative.length / 2 - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#cumulative(middle, of) <= place) low = middle;
      else high = middle - 1;
    }
    let weight = this.#cumulative(low, of);
    let last = NaN;
    for (let at = low * CUMULATIVE_STEP; at < present; at++) {
      const own = this.#weightOf(order[at]!, of);
      if (own === 0) continue;
      last = sorted[at]!;
      weight += own;
      if (weight > place) break;
    }
    return last;
  }

  /** The smallest and the largest finite value of both populations; null where there is none. */
  finiteRange(): { readonly low: number; readonly high: number } | null {
    const { order, sorted } = this.order;
    let from = this.#placeOf(-Infinity, true);
    let to = this.#placeOf(Infinity, false);
    while (from < to && this.#weightOf(order[from]!, "pooled") === 0) from++;
    while (from < to && this.#weightOf(order[to - 1]!, "pooled") === 0) to--;
    return from < to ? { low: sorted[from]!, high: sorted[to - 1]! } : null;
  }

  /** Whether no value of either population is ±∞. */
  get isFinite(): boolean {
    const { order, present } = this.order;
    const counts = (from: number, to: number): boolean => {
      for (let at = from; at < to; at++) if (this.#weightOf(order[at]!, "pooled") > 0) return true;
      return false;
    };
    return !counts(0, this.#placeOf(-Infinity, true)) && !counts(this.#placeOf(Infinity, false), present);
  }

  /** The different values of both populations in turn, with their weights. */
  *steps(): Generator<{ readonly value: number; readonly event: number; readonly reference: number }> {
    const { order, sorted, present } = this.order;
    for (let from = 0; from < present;) {
      const value = sorted[from]!;
      let event = 0;
      let reference = 0;
      for (; from < present && sorted[from] === value; from++) {
        event += this.#weightOf(order[from]!, "event");
        reference += this.#weightOf(order[from]!, "reference");
      }
      if (event + reference > 0) yield { value, event, reference };
    }
  }

  /** The finite values of both populations as a histogram is cut from them. */
  ladder(): Ladder {
    const { order, sorted, present } = this.order;
    const values = new Float64Array(this.sweep.distinct);
    const upTo = new Float64Array(this.sweep.distinct);
    let steps = 0;
    let rows = 0;
    for (let at = 0; at < present; at++) {
      const own = this.#weightOf(order[at]!, "pooled");
      if (own === 0) continue;
      if (steps === 0 || sorted[at] !== values[steps - 1]) values[steps++] = sorted[at]!;
      rows += own;
      upTo[steps - 1] = rows;
    }
    const from = steps > 0 && values[0] === -Infinity ? 1 : 0;
    const to = steps > from && values[steps - 1] === Infinity ? steps - 1 : steps;
    return { values, from, to, rowsUpTo: place => (place < 0 ? 0 : upTo[place]!) };
  }

  /** The first place whose value is not below, or else is above a limit. */
  #placeOf(limit: number, above: boolean): number {
    const { sorted, present } = this.order;
    let low = 0;
    let high = present;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (above ? sorted[middle]! <= limit : sorted[middle]! < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #weightBefore(place: number, of: Population): number {
    const { order, present } = this.order;
    if (place >= present) return this.total(of);
    const step = Math.floor(place / CUMULATIVE_STEP);
    let weight = this.#cumulative(step, of);
    for (let at = step * CUMULATIVE_STEP; at < place; at++) weight += this.#weightOf(order[at]!, of);
    return weight;
  }

  #cumulative(step: number, of: Population): number {
    const { cumulative } = this.sweep;
    const [event, reference] = [cumulative[2 * step] ?? 0, cumulative[2 * step + 1] ?? 0];
    return of === "event" ? event : of === "reference" ? reference : event + reference;
  }
}

/** Rows labelled 1 are events, rows labelled 0 reference; other labels are ignored. */
export function labelled(order: SortOrder, labels: Uint8Array, rows?: Rows): Populations {
  const [from, to] = [rows?.from ?? 0, rows?.to ?? labels.length];
  return new Populations(order, { labels, from, to }, (row, of) => {
    const label = row < from || row >= to ? 2 : labels[row]!;
    if (of === "pooled") return label <= 1 ? 1 : 0;
    return label === (of === "event" ? 1 : 0) ? 1 : 0;
  });
}

/** Rows count by weights: strata, bootstrap draws, sub-periods are all weights over one order. */
export function weighted(order: SortOrder, { event, reference }: Weights): Populations {
  return new Populations(order, { first: event, second: reference }, (row, of) =>
    of === "event" ? event[row]! : of === "reference" ? reference[row]! : event[row]! + reference[row]!,
  );
}
