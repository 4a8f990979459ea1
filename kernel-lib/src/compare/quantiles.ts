import type { Tally } from "./tally";

/** Whose quantile: of one population, or of both together. */
export type Population = "event" | "reference" | "pooled";

/** Weight at or below a group. */
export function weightUpTo(tally: Tally, group: number, of: Population): number {
  if (group < 0) return 0;
  return of === "pooled" ? tally.event[group]! + tally.reference[group]! : tally[of][group]!;
}

/** The value at a place (from 0) in the ascending list of a population's rows. */
export function valueAt(tally: Tally, place: number, of: Population): number {
  let low = 0;
  let high = tally.groups - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (weightUpTo(tally, middle, of) > place) high = middle;
    else low = middle + 1;
  }
  return tally.values[low]!;
}

/** How many groups have a value below a limit. */
export function groupsBelow({ groups, values }: Tally, limit: number): number {
  let low = 0;
  let high = groups;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The two neighbours between which a quantile lies, and how far between. */
interface Between {
  readonly low: number;
  readonly high: number;
  readonly part: number;
}

/** Type 7 of Hyndman & Fan 1996: at place (n − 1)·p. Weights count as so many rows. */
function between(tally: Tally, p: number, of: Population): Between {
  const place = Math.max(0, (weightUpTo(tally, tally.groups - 1, of) - 1) * p);
  const whole = Math.floor(place);
  const low = valueAt(tally, whole, of);
  return { low, high: place > whole ? valueAt(tally, whole + 1, of) : low, part: place - whole };
}

/** The type-7 quantile of a population that has rows. */
export function quantile(tally: Tally, p: number, of: Population): number {
  const { low, high, part } = between(tally, p, of);
  if (low === high) return low;
  // Halfway, one rounded sum is exact where the difference would not be.
  if (part === 0.5) return Number.isFinite(low + high) ? (low + high) / 2 : low / 2 + high / 2;
  return Number.isFinite(high - low) ? low + (high - low) * part : low * (1 - part) + high * part;
}

/**
 * The pooled interquartile range, from differences of neighbours, so that an
 * offset (10⁹ with unit noise) costs no digits. Of values multiplied by `unit`.
 */
export function interquartileRange(tally: Tally, unit: number): number {
  const lower = between(tally, 0.25, "pooled");
  const upper = between(tally, 0.75, "pooled");
  return (
    upper.low * unit -
    lower.low * unit +
    upper.part * (upper.high * unit - upper.low * unit) -
    lower.part * (lower.high * unit - lower.low * unit)
  );
}
