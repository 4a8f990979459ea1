import type { Grid } from "./clock-grid";
import { LONGEST_SHIFT_MS } from "./clock-scan";
import type { Fit } from "./clock-scan";

/** The move of stops that fits best; its correlation is the phi coefficient. */
export type StopsFit = Omit<Fit, "clarity" | "horizon">;

const FEWEST_STOPS = 6;
/** A tag stands still below this part of its upper quartile. */
const STILL = 0.1;
const LEAST_CORRELATION = 0.5;
const LEAST_LEAD = 0.25;
/** The fit of one place must be better than that of the present by this much. */
const LEAST_GAIN = 0.1;

/**
 * The move of intervals of standstill at which they cover best when a tag (a speed) was 0, or null
 * when none stands out. Compared are, by their phi coefficient, "in a stop" and "stands still".
 */
export function scanStops(grid: Grid, begins: Float64Array, ends: Float64Array): StopsFit | null {
  const still = standstill(grid);
  if (still === null) return null;
  const stops = stopsOn(grid, begins, ends);
  if (stops.length < FEWEST_STOPS) return null;
  const most = Math.floor(LONGEST_SHIFT_MS / grid.step);
  const curve = Float64Array.from({ length: 2 * most + 1 }, (_, at) => phi(still, stops, at - most));
  let peak = 0;
  for (let at = 0; at < curve.length; at++) if (curve[at]! > curve[peak]!) peak = at;
  const height = curve[peak]!;
  const plateau = around(curve, peak, height * 0.95);
  if (height < LEAST_CORRELATION || peak === 0 || peak === curve.length - 1) return null;
  const [left, right] = around(curve, peak, height / 2);
  const next = curve.reduce((best, r, at) => ((at < left || at > right) && r > best ? r : best), -1);
  if (height - next < LEAST_LEAD * height || height - curve[most]! < LEAST_GAIN) return null;
  const lag = Math.round((plateau[0] + plateau[1]) / 2) - most;
  const uncertaintyMs = grid.step * Math.max(1, Math.ceil((plateau[1] - plateau[0]) / 2));
  if (Math.abs(lag * grid.step) <= uncertaintyMs) return null;
  return {
    shiftMs: lag * grid.step,
    uncertaintyMs,
    correlation: height,
    pairs: stops.length,
  };
}

/** How many points stood still before each point, and how many there are; null for a tag that never stops, or hardly runs. */
interface Standstill {
  readonly before: Float64Array;
  readonly points: number;
  readonly still: number;
}

function standstill({ values }: Grid): Standstill | null {
  const present = values.filter(value => !Number.isNaN(value)).sort();
  const usual = present[Math.floor(0.75 * present.length)] ?? NaN;
  if (!(usual > 0)) return null;
  const before = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) {
    before[at + 1] = before[at]! + (values[at]! < STILL * usual ? 1 : 0);
  }
  const still = before[values.length]!;
  return still === 0 || still > values.length / 2 ? null : { before, points: values.length, still };
}

/** Beginning and end of each stop on the grid; one without an end, or longer than a week, is none to go by. */
function stopsOn(grid: Grid, begins: Float64Array, ends: Float64Array): (readonly [number, number])[] {
  const place = (time: number): number => Math.ceil((time - grid.start) / grid.step);
  const stops: (readonly [number, number])[] = [];
  begins.forEach((begin, row) => {
    const end = ends[row]!;
    if (end - begin <= 7 * 86_400_000 && place(end) > place(begin)) stops.push([place(begin), place(end)]);
  });
  return stops;
}

function phi(
  { before, points, still }: Standstill,
  stops: readonly (readonly [number, number])[],
  lag: number,
): number {
  const within = (place: number): number => Math.max(0, Math.min(points, place + lag));
  let [stopped, both] = [0, 0];
  for (const [begin, end] of stops) {
    const [from, to] = [within(begin), within(end)];
    stopped += to - from;
    both += before[to]! - before[from]!;
  }
  const variance = stopped * (points - stopped) * still * (points - still);
  return variance > 0 ? (points * both - stopped * still) / Math.sqrt(variance) : 0;
}

/** First and last point around the peak down to a height. */
function around(curve: Float64Array, peak: number, height: number): [number, number] {
  let [left, right] = [peak, peak];
  while (left > 0 && curve[left - 1]! >= height) left--;
  while (right < curve.length - 1 && curve[right + 1]! >= height) right++;
  return [left, right];
}
