import type { Population, Populations } from "./populations";

/** The two neighbours between which a quantile lies, and how far between. */
export interface Between {
  readonly low: number;
  readonly high: number;
  readonly part: number;
}

/** The type-7 quantile of a population that has rows (Hyndman & Fan 1996): at place (n − 1)·p. */
export function quantile(populations: Populations, p: number, of: Population): number {
  const place = Math.max(0, (populations.total(of) - 1) * p);
  const whole = Math.floor(place);
  const low = populations.valueAt(whole, of);
  return valueBetween({
    low,
    high: place > whole ? populations.valueAt(whole + 1, of) : low,
    part: place - whole,
  });
}

/** The value between two neighbours. */
export function valueBetween({ low, high, part }: Between): number {
  if (low === high) return low;
  // Halfway, one rounded sum is exact where the difference would not be.
  if (part === 0.5) return Number.isFinite(low + high) ? (low + high) / 2 : low / 2 + high / 2;
  return Number.isFinite(high - low) ? low + (high - low) * part : low * (1 - part) + high * part;
}

/**
 * The range between two quantiles, from differences of neighbours, so that an offset (10⁹ with unit noise) costs no
 * digits. Of values multiplied by `unit`.
 */
export function rangeBetween(lower: Between, upper: Between, unit: number): number {
  return (
    upper.low * unit -
    lower.low * unit +
    upper.part * (upper.high * unit - upper.low * unit) -
    lower.part * (lower.high * unit - lower.low * unit)
  );
}
