import type { Population, Populations } from "./populations";

/** The two neighbours between which a quantile lies, and how far between. */
interface Between {
  readonly low: number;
  readonly high: number;
  readonly part: number;
}

/** Type 7 of Hyndman & Fan 1996: at place (n − 1)·numerator/denominator. Weights count as so many rows. */
function between(populations: Populations, numerator: number, denominator: number, of: Population): Between {
  const place = Math.max(0, ((populations.total(of) - 1) * numerator) / denominator);
  const whole = Math.floor(place);
  const low = populations.valueAt(whole, of);
  return { low, high: place > whole ? populations.valueAt(whole + 1, of) : low, part: place - whole };
}

/** The type-7 quantile of a population that has rows: that of p, or of p/`parts` where p parts are not exact. */
export function quantile(populations: Populations, p: number, of: Population, parts: number = 1): number {
  const { low, high, part } = between(populations, p, parts, of);
  if (low === high) return low;
  // Halfway, one rounded sum is exact where the difference would not be.
  if (part === 0.5) return Number.isFinite(low + high) ? (low + high) / 2 : low / 2 + high / 2;
  return Number.isFinite(high - low) ? low + (high - low) * part : low * (1 - part) + high * part;
}

/**
 * The pooled interquartile range, from differences of neighbours, so that an
 * offset (10⁹ with unit noise) costs no digits. Of values multiplied by `unit`.
 */
export function interquartileRange(populations: Populations, unit: number): number {
  const lower = between(populations, 1, 4, "pooled");
  const upper = between(populations, 3, 4, "pooled");
  return (
    upper.low * unit -
    lower.low * unit +
    upper.part * (upper.high * unit - upper.low * unit) -
    lower.part * (lower.high * unit - lower.low * unit)
  );
}
