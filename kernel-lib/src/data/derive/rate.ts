import { sharedFloat64 } from "../../compute/shared";

/** What the rate of a counter rests on. */
export interface RateOptions {
  /** Milliseconds of the unit of time. */
  readonly perMs: number;
  /** The value at which the counter starts again at 0; absent: every fall is a reset. */
  readonly rollover?: number;
  /** Readings further apart than this give no rate, milliseconds. */
  readonly maxGapMs: number;
}

/** The rate of a counter, and what was met on the way. */
export interface Rate {
  /** Per row; missing in the first one and wherever the rise is not known. */
  readonly values: Float64Array;
  readonly resets: number;
  readonly rollovers: number;
  readonly gaps: number;
  /** Readings above the value at which the counter was said to start again. */
  readonly beyond: number;
}

/** A rollover explains a fall when the counter rose by less than this part of its range. */
const PLAUSIBLE = 0.5;

/**
 * How fast a counter rises, per row: the rise since the last reading before it, over the time that
 * really passed. After a reset the row is missing: how much was counted until then nobody knows.
 *
 * @param time epoch milliseconds, ascending
 */
export function rateOf(time: Float64Array, counter: Float64Array, options: RateOptions): Rate {
  const { perMs, rollover, maxGapMs } = options;
  const values = sharedFloat64(counter.length).fill(NaN);
  const counts = { resets: 0, rollovers: 0, gaps: 0, beyond: 0 };
  let last = -1;
  for (let row = 0; row < counter.length; row++) {
    const value = counter[row]!;
    if (!Number.isFinite(value)) continue;
    if (rollover !== undefined && value > rollover) counts.beyond++;
    const before = last;
    last = row;
    if (before < 0) continue;
    const elapsed = time[row]! - time[before]!;
    let rise = value - counter[before]!;
    if (rise < 0) {
      const turned = rollover === undefined ? NaN : rise + rollover;
      const plausible = turned >= 0 && turned <= PLAUSIBLE * (rollover ?? 0);
      if (plausible) counts.rollovers++;
      else counts.resets++;
      rise = plausible ? turned : NaN;
    }
    if (elapsed > maxGapMs) counts.gaps++;
    else if (elapsed > 0) values[row] = (rise / elapsed) * perMs;
  }
  return { values, ...counts };
}

/** Units of energy whose rate per hour has a name of its own. */
const POWERS: ReadonlyMap<string, string> = new Map([
  ["Wh", "W"],
  ["kWh", "kW"],
  ["MWh", "MW"],
  ["GWh", "GW"],
]);

/**
 * The unit of a rate: that of the counter per unit of time, kW for kWh per hour.
 * @example rateUnit("m³", "h") // "m³/h"
 */
export function rateUnit(unit: string | undefined, per: string): string | undefined {
  if (unit === undefined || unit === "") return undefined;
  return (per === "h" ? POWERS.get(unit) : undefined) ?? `${unit}/${per}`;
}
