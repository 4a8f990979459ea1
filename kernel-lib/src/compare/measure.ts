// What a worker thread, or this one, finds out about one column: everything that depends on its rows, as numbers.
import { equalWidthEdges, sweep } from "../compute";
import type { LabelledSamples, SortOrder, Swept, WeightedSamples } from "../compute";
import { MEASURES, Measures, SHAPE_SHARES } from "./measures";
import { rangeBetween, valueBetween } from "./quantiles";
import type { Between } from "./quantiles";
import { shareDistances, stabilityOf } from "./share-distances";

/** Bins of the histogram behind `intersection`, `hellinger` and their kin. */
const COMPARED_BINS = 50;

/**
 * Measures two populations over the order of a column. The first sample are the events.
 *
 * @param withTies for p-values
 * @param into as many numbers as {@link MEASURES}, all of which are written
 */
export function measure(
  order: SortOrder,
  samples: LabelledSamples | WeightedSamples,
  withTies: boolean,
  into: Float64Array = new Float64Array(MEASURES),
): Measures {
  const measures = new Measures(into.fill(NaN));
  sweep(order, samples, swept => {
    measures.setSwept(swept.found);
    new Measurement(order, swept, measures).measureAll(withTies);
  });
  return measures;
}

/** One column at work, as long as the sweep's memory holds it. */
class Measurement {
  readonly #sorted: Float64Array;
  readonly #present: number;
  readonly #swept: Swept;
  readonly #measures: Measures;

  constructor({ sorted, present }: SortOrder, swept: Swept, measures: Measures) {
    this.#sorted = sorted;
    this.#present = present;
    this.#swept = swept;
    this.#measures = measures;
  }

  measureAll(withTies: boolean): void {
    const { events, references } = this.#measures;
    if (events > 0) this.#measureShape("event");
    if (references > 0) this.#measureShape("reference");
    if (events === 0 || references === 0) return;
    this.#measureRange();
    this.#measureHistogram();
    this.#measures.set("psi", this.#stability());
    if (withTies) this.#measures.set("ties", this.#ties());
  }

  #measureShape(of: "event" | "reference"): void {
    for (const share of SHAPE_SHARES)
      this.#measures.setValueAt(share, of, valueBetween(this.#between(share, of)));
  }

  #measureRange(): void {
    const lower = this.#between(5, "pooled");
    const upper = this.#between(15, "pooled");
    this.#measures.set("middleHalf", rangeBetween(lower, upper, this.#measures.get("unit")));
  }

  /** Where the type-7 quantile of so many twentieths lies. Weights count as so many rows. */
  #between(twentieths: number, of: "event" | "reference" | "pooled"): Between {
    const { events, references } = this.#measures;
    const total = of === "event" ? events : of === "reference" ? references : events + references;
    const whose = of === "event" ? "first" : of === "reference" ? "second" : "both";
    const rank = Math.max(0, ((total - 1) * twentieths) / 20);
    const whole = Math.floor(rank);
    const low = this.#sorted[this.#swept.placeOfRank(whose, whole)]!;
    const high = rank > whole ? this.#sorted[this.#swept.placeOfRank(whose, whole + 1)]! : low;
    return { low, high, part: rank - whole };
  }

  /** Fifty bins of one width over the finite values of both populations. */
  #measureHistogram(): void {
    const [sorted, swept, measures] = [this.#sorted, this.#swept, this.#measures];
    const first = swept.nextPlace("both", 0);
    const end = swept.endOfPlaces(this.#present);
    const isFinite = sorted[first]! > -Infinity && sorted[end - 1]! < Infinity;
    measures.set("isFinite", isFinite ? 1 : 0);
    const from = isFinite ? first : swept.nextPlace("both", this.#placeOf(-Infinity, true));
    const to = isFinite ? end : swept.endOfPlaces(this.#placeOf(Infinity, false));
    measures.set("hasFinite", from < to ? 1 : 0);
    if (from >= to) return;
    const [low, high] = [sorted[from]!, sorted[to - 1]!];
    const edges = low === high ? [low, high] : equalWidthEdges(low, high, COMPARED_BINS);
    const bins = edges.length - 1;
    swept.places[0] = from;
    for (let i = 1; i < bins; i++) swept.places[i] = this.#placeOf(edges[i]!, false);
    swept.places[bins] = to;
    const distances = shareDistances(this.#countBins(bins));
    if (distances === null) return;
    measures.set("overlap", distances.overlap);
    measures.set("totalVariation", distances.totalVariation);
    measures.set("hellinger", distances.hellinger);
    measures.set("jensenShannon", distances.jensenShannon);
    measures.set("mutualInformation", distances.mutualInformation);
  }

  /** The weights between `bins` + 1 places. */
  #countBins(bins: number): { readonly event: Float64Array; readonly reference: Float64Array } {
    const { first, second } = this.#swept.weightsBefore(bins + 1);
    const event = new Float64Array(bins);
    const reference = new Float64Array(bins);
    for (let i = 0; i < bins; i++) {
      // Not below 0 for what rounding leaves of weights that are no whole numbers.
      event[i] = Math.max(0, first[i + 1]! - first[i]!);
      reference[i] = Math.max(0, second[i + 1]! - second[i]!);
    }
    return { event, reference };
  }

  /**
   * The population stability index over bins between the deciles of the reference, the outer ones open; with fewer
   * than three different deciles over one bin per value.
   */
  #stability(): number {
    const edges = new Set<number>();
    for (let twentieths = 0; twentieths <= 20; twentieths += 2) {
      const decile = valueBetween(this.#between(twentieths, "reference"));
      // Halfway from −∞ to +∞ there is no number.
      if (!Number.isNaN(decile)) edges.add(decile);
    }
    const { events, references } = this.#measures;
    let sum = 0;
    const add = (event: number, reference: number): void => {
      sum += stabilityOf(event, reference, events, references);
    };
    if (edges.size < 3) {
      this.#forEachValue(add);
      return sum;
    }
    const bins = edges.size - 1;
    const { places } = this.#swept;
    let edge = 0;
    for (const value of edges) places[edge++] = this.#placeOf(value, false);
    places[0] = 0;
    places[bins] = this.#present;
    const counts = this.#countBins(bins);
    for (let i = 0; i < bins; i++) add(counts.event[i]!, counts.reference[i]!);
    return sum;
  }

  #ties(): number {
    let ties = 0;
    this.#forEachValue((event, reference) => {
      const tied = event + reference;
      ties += tied * (tied * tied - 1);
    });
    return ties;
  }

  /** The weights of every different value. */
  #forEachValue(hear: (event: number, reference: number) => void): void {
    const { places } = this.#swept;
    let [firstBefore, secondBefore] = [0, 0];
    for (let place = 0; place < this.#present;) {
      let count = 0;
      for (; place < this.#present && count < places.length; count++) {
        place = this.#endOfValue(place);
        places[count] = place;
      }
      const { first, second } = this.#swept.weightsBefore(count);
      for (let i = 0; i < count; i++) {
        hear(Math.max(0, first[i]! - firstBefore), Math.max(0, second[i]! - secondBefore));
        firstBefore = first[i]!;
        secondBefore = second[i]!;
      }
    }
  }

  /** The first place after those of the value at a place: steps grow while it goes on, since values may be few. */
  #endOfValue(place: number): number {
    const [sorted, present] = [this.#sorted, this.#present];
    const value = sorted[place]!;
    let low = place;
    let step = 1;
    while (low + step < present && sorted[low + step] === value) {
      low += step;
      step *= 2;
    }
    return this.#placeOf(value, true, low, Math.min(low + step, present));
  }

  /** The first place whose value is not below, or else is above a limit. */
  #placeOf(limit: number, above: boolean, from: number = 0, to: number = this.#present): number {
    const sorted = this.#sorted;
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const value = sorted[middle]!;
      if (above ? value <= limit : value < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
