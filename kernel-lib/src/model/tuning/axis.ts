import type { NumberRange } from "./space";

/**
 * The line on which a range of numbers is searched: logarithms where factors count, and for integers half a step
 * more at both ends, so that each of them owns an interval.
 */
export class Axis {
  /** Ends of the line. */
  readonly from: number;
  readonly to: number;
  readonly #range: NumberRange;

  constructor(range: NumberRange) {
    this.#range = range;
    const margin = range.kind === "integer" ? 0.5 : 0;
    this.from = this.#scaled(range.low - margin);
    this.to = this.#scaled(range.high + margin);
  }

  /** Where a number of the range lies. */
  placeOf(value: number): number {
    return this.#scaled(value);
  }

  /** The number at a place. */
  valueAt(place: number): number {
    const { kind, low, high, log } = this.#range;
    const value = log === true ? Math.exp(place) : place;
    return Math.min(high, Math.max(low, kind === "integer" ? Math.round(value) : value));
  }

  /** The interval that an integer owns; null for a number with decimals, which is a point. */
  intervalOf(value: number): readonly [number, number] | null {
    if (this.#range.kind === "float") return null;
    return [this.#scaled(value - 0.5), this.#scaled(value + 0.5)];
  }

  #scaled(value: number): number {
    return this.#range.log === true ? Math.log(value) : value;
  }
}
