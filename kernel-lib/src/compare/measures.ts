import { SWEPT } from "../compute";

/** Shares at which the values of a population are told, in twentieths: what its words rest on. */
export const SHAPE_SHARES = [1, 2, 5, 10, 15, 18, 19] as const;

/** What else is measured, as numbers in this order after those of the sweep; NaN where there is none. */
const FURTHER = [
  /** 1 where no value of either population is infinite. */
  "isFinite",
  /** 1 where any value is finite. */
  "hasFinite",
  /** Pooled interquartile range in the unit of the areas. */
  "middleHalf",
  "overlap",
  "totalVariation",
  "hellinger",
  "jensenShannon",
  "mutualInformation",
  "psi",
  /** Σ t³ − t over values that t rows share; only where p-values are wanted. */
  "ties",
] as const;

type Name = (typeof SWEPT)[number] | (typeof FURTHER)[number];

const NAMES: readonly Name[] = [...SWEPT, ...FURTHER];
const PLACES = Object.fromEntries(NAMES.map((name, i) => [name, i])) as Readonly<Record<Name, number>>;
const EVENT_SHAPE = NAMES.length;
const REFERENCE_SHAPE = EVENT_SHAPE + SHAPE_SHARES.length;

/** Numbers that {@link Measures} takes. */
export const MEASURES: number = REFERENCE_SHAPE + SHAPE_SHARES.length;

/**
 * Everything that two populations of numbers are described by, as plain numbers: many columns' measures travel
 * between threads in one array.
 */
export class Measures {
  readonly #numbers: Float64Array;

  /** @param numbers as many as {@link MEASURES} */
  constructor(numbers: Float64Array) {
    this.#numbers = numbers;
  }

  /** One number; the first sample are the events. */
  get(name: Name): number {
    return this.#numbers[PLACES[name]]!;
  }

  /** One number, null where there is none. */
  known(name: Name): number | null {
    const value = this.get(name);
    return Number.isNaN(value) ? null : value;
  }

  set(name: Name, value: number): void {
    this.#numbers[PLACES[name]] = value;
  }

  /** Takes over what a sweep found. */
  setSwept(found: Float64Array): void {
    this.#numbers.set(found);
  }

  get events(): number {
    return this.get("firstTotal");
  }

  get references(): number {
    return this.get("secondTotal");
  }

  /** The value of a population at one of the {@link SHAPE_SHARES}; NaN where it has no rows. */
  valueAt(twentieths: (typeof SHAPE_SHARES)[number], of: "event" | "reference"): number {
    return this.#numbers[shapePlace(twentieths, of)]!;
  }

  setValueAt(twentieths: (typeof SHAPE_SHARES)[number], of: "event" | "reference", value: number): void {
    this.#numbers[shapePlace(twentieths, of)] = value;
  }
}

function shapePlace(twentieths: (typeof SHAPE_SHARES)[number], of: "event" | "reference"): number {
  return (of === "event" ? EVENT_SHAPE : REFERENCE_SHAPE) + SHAPE_SHARES.indexOf(twentieths);
}
