import { numberText } from "./numbers";
import type { Format } from "./numbers";

/** A place on a number axis and what is written there. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/**
 * Round numbers between two ends, about `count` of them; none when the ends are
 * not in order or too far apart for float64.
 *
 * @example niceTicks(0, 10, 5) // 0, 2, 4, 6, 8, 10
 */
export function niceTicks(from: number, to: number, count: number, format: Format = {}): Tick[] {
  const step = niceStep((to - from) / Math.max(1, count));
  if (step === null) return [];
  const ticks: Tick[] = [];
  const first = Math.ceil(from / step - 1e-9);
  for (let i = 0; i < 60; i++) {
    // Multiplying and rounding, as adding would collect errors: 0.30000000000000004.
    const at = Number(((first + i) * step).toPrecision(15));
    if (at > to + step * 1e-9 || !Number.isFinite(at)) break;
    ticks.push({ at, text: numberText(at, format, 10 * step) });
  }
  return ticks;
}

function niceStep(rough: number): number | null {
  if (!Number.isFinite(rough) || rough < 1e-300) return null;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find(candidate => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}
