import { CUMULATIVE_STEP, sweep } from "../compute";
import type { Ladder, LabelledSamples, SortOrder } from "../compute";
import { MEASURES, Measures } from "./measures";

/** Whose rows or quantile: of one population, or of both together. */
export type Population = "event" | "reference" | "pooled";

/** Rows to take, half-open; all by default. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/**
 * Two populations over the order of a column, for pictures: rows below limits and at places of their ascending lists,
 * looked up with the counts that a sweep notes on its way.
 */
export class Populations {
  readonly order: SortOrder;
  readonly #rowOf: (row: number, of: Population) => number;
  #events = 0;
  #references = 0;
  #distinct = 0;
  #cumulativeRows: Float64Array = new Float64Array();

  /** Use {@link labelled}. */
  constructor(order: SortOrder, samples: LabelledSamples, rowOf: (row: number, of: Population) => number) {
    this.order = order;
    this.#rowOf = rowOf;
    sweep(order, samples, swept => {
      const measures = new Measures(new Float64Array(MEASURES));
      measures.setSwept(swept.pass());
      this.#events = measures.events;
      this.#references = measures.references;
      this.#distinct = measures.get("distinct");
      this.#cumulativeRows = swept.cumulative();
    });
  }

  /** Rows of a population that have a value. */
  total(of: Population): number {
    if (of === "pooled") return this.#events + this.#references;
    return of === "event" ? this.#events : this.#references;
  }

  /** Rows with a value below a limit. */
  rowsBelow(limit: number, of: Population): number {
    return this.#rowsBefore(this.#placeOf(limit, false), of);
  }

  /** Rows with a value at or below a limit. */
  rowsUpTo(limit: number, of: Population): number {
    return this.#rowsBefore(this.#placeOf(limit, true), of);
  }

  /** The value at a place (from 0) in the ascending list of a population's rows. */
  valueAt(place: number, of: Population): number {
    const { order, sorted, present } = this.order;
    let low = 0;
    let high = this.#cumulativeRows.length / 2 - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#cumulative(middle, of) <= place) low = middle;
      else high = middle - 1;
    }
    let rows = this.#cumulative(low, of);
    let last = NaN;
    for (let at = low * CUMULATIVE_STEP; at < present; at++) {
      const own = this.#rowOf(order[at]!, of);
      if (own === 0) continue;
      last = sorted[at]!;
      rows += own;
      if (rows > place) break;
    }
    return last;
  }

  /** Whether no value of either population is ±∞. */
  get isFinite(): boolean {
    const { order, present } = this.order;
    const counts = (from: number, to: number): boolean => {
      for (let at = from; at < to; at++) if (this.#rowOf(order[at]!, "pooled") > 0) return true;
      return false;
    };
    return !counts(0, this.#placeOf(-Infinity, true)) && !counts(this.#placeOf(Infinity, false), present);
  }

  /** The different values of both populations in turn, with their rows. */
  *steps(): Generator<{ readonly value: number; readonly event: number; readonly reference: number }> {
    const { order, sorted, present } = this.order;
    for (let from = 0; from < present;) {
      const value = sorted[from]!;
      let event = 0;
      let reference = 0;
      for (; from < present && sorted[from] === value; from++) {
        event += this.#rowOf(order[from]!, "event");
        reference += this.#rowOf(order[from]!, "reference");
      }
      if (event + reference > 0) yield { value, event, reference };
    }
  }

  /** The finite values of both populations as a histogram is cut from them. */
  ladder(): Ladder {
    const { order, sorted, present } = this.order;
    const values = new Float64Array(this.#distinct);
    const upTo = new Float64Array(this.#distinct);
    let steps = 0;
    let rows = 0;
    for (let at = 0; at < present; at++) {
      const own = this.#rowOf(order[at]!, "pooled");
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

  #rowsBefore(place: number, of: Population): number {
    const { order, present } = this.order;
    if (place >= present) return this.total(of);
    const step = Math.floor(place / CUMULATIVE_STEP);
    let rows = this.#cumulative(step, of);
    for (let at = step * CUMULATIVE_STEP; at < place; at++) rows += this.#rowOf(order[at]!, of);
    return rows;
  }

  #cumulative(step: number, of: Population): number {
    const cumulative = this.#cumulativeRows;
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
