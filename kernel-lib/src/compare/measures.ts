import { MEASURED, SHAPE_SHARES, SWEPT } from "../compute";

/** What is measured besides, as numbers in this order after the others; NaN where there is none. */
const FURTHER = [
  /** 1 where no value of either population is infinite. */
  "isFinite",
  /** 1 where any value is finite. */
  "hasFinite",
] as const;

type Name = (typeof SWEPT)[number] | (typeof MEASURED)[number] | (typeof FURTHER)[number];

const OF_SWEEP: readonly Name[] = [...SWEPT, ...MEASURED];
const EVENT_SHAPE = OF_SWEEP.length;
const REFERENCE_SHAPE = EVENT_SHAPE + SHAPE_SHARES.length;
const FURTHER_PLACE = REFERENCE_SHAPE + SHAPE_SHARES.length;
const PLACES = Object.fromEntries([
  ...OF_SWEEP.map((name, i) => [name, i]),
  ...FURTHER.map((name, i) => [name, FURTHER_PLACE + i]),
]) as Readonly<Record<Name, number>>;

/** Numbers that {@link Measures} takes. */
export const MEASURES: number = FURTHER_PLACE + FURTHER.length;

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
}

function shapePlace(twentieths: (typeof SHAPE_SHARES)[number], of: "event" | "reference"): number {
  return (of === "event" ? EVENT_SHAPE : REFERENCE_SHAPE) + SHAPE_SHARES.indexOf(twentieths);
}
