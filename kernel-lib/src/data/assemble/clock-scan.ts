import type { Grid } from "./clock-grid";
import { rankCorrelation } from "./rank-correlation";

/** Measurements of the source whose clock is in doubt, in the order of time, none missing. */
export interface Points {
  readonly time: Float64Array;
  readonly values: Float64Array;
}

/** The move of a source's times that fits best. */
export interface Fit {
  /** To add to the source's times, milliseconds. */
  readonly shiftMs: number;
  readonly uncertaintyMs: number;
  /** Spearman's, of the values at that move, −1 to 1. */
  readonly correlation: number;
  readonly pairs: number;
  /** How far the peak stands out from what other moves give, in standard deviations. */
  readonly clarity: number;
  /** The changes that told: over so many measurements. */
  readonly horizon: number;
}

/** Longest move that is tried: a day, and a change of zone besides. */
export const LONGEST_SHIFT_MS: number = 26 * 3_600_000;
const FEWEST_PAIRS = 30;
const MOST_PAIRS = 1_200;
/** Changes over so many measurements are compared: small ones are sharp, large ones robust against noise. */
export const HORIZONS: readonly number[] = [1, 4, 16, 64];
/** Changes over longer than this part of the range leave too few independent moves to judge by. */
const LONGEST_HORIZON = LONGEST_SHIFT_MS / 5;
/** Changes beyond so many of their typical size count no more than that. */
const CLIP = 2;
const LEAST_CLARITY = 6;
const LEAST_CORRELATION = 0.4;
/** The next best move must be worse by this part. */
const LEAST_LEAD = 0.2;
/** Pairs that must carry the correlation: a few steps that coincide by chance do not. */
const LEAST_CARRIERS = 12;
const JACKKNIFE_BLOCKS = 10;
/** Lags on either side of a peak among which its place is looked for anew. */
const MOST_REACH = 60;

/**
 * The move of the points' times at which they follow the grid best, or null when no move stands out.
 *
 * Compared are changes from one measurement to another, not levels: independent slow series agree in
 * level by chance, hardly ever in their changes. A peak counts when it stands out from the moves
 * around it, leads the next best one (a daily cycle alone fits as well a day later), is carried by many
 * pairs, and lies inside the range. How sure it is comes from leaving out a tenth of the pairs in turn.
 */
export function scanShift(grid: Grid, points: Points, horizons: readonly number[] = HORIZONS): Fit | null {
  const track = trackOf(grid);
  const peaks = horizons.flatMap(horizon => {
    const pairs = pairsOf(points, track, horizon);
    const peak = pairs === null ? null : peakOf(track, pairs);
    return peak === null ? [] : [{ ...peak, horizon }];
  });
  peaks.sort((a, b) => b.clarity - a.clarity);
  const best = peaks[0];
  return best === undefined ? null : fitOf(grid, points, best);
}

/**
 * The same move on a finer grid: the best place within two steps of the coarse one.
 *
 * @param coarse what {@link scanShift} found on a coarser grid
 */
export function refineShift(grid: Grid, points: Points, coarse: Fit, coarseStep: number): Fit | null {
  const track = trackOf(grid);
  const pairs = pairsOf(points, track, coarse.horizon);
  const size = pairs === null ? 0 : gridChange(track, pairs);
  if (pairs === null || size === 0) return coarse;
  const reach = Math.min(MOST_REACH, Math.ceil((2 * coarseStep) / grid.step));
  const lag = bestNear(track, pairs, Math.round(coarse.shiftMs / grid.step), reach, size, [0, 0]);
  const uncertainty = uncertaintyOf(track, pairs, lag, size);
  return fitOf(grid, points, { ...coarse, lag, uncertainty });
}

function fitOf(
  grid: Grid,
  points: Points,
  { lag, uncertainty, clarity, horizon }: Peak & { horizon: number },
): Fit | null {
  const shiftMs = lag * grid.step;
  // Neighbouring moves that fit as well would say that nothing needs to move.
  if (Math.abs(shiftMs) <= uncertainty) return null;
  return { shiftMs, uncertaintyMs: uncertainty, clarity, horizon, ...levelCorrelation(grid, points, lag) };
}

/** A grid with nothing on either side, so that every move stays within the array. */
interface Track {
  readonly grid: Grid;
  readonly values: Float64Array;
  readonly margin: number;
}

function trackOf(grid: Grid): Track {
  const margin = 2 * Math.ceil(LONGEST_SHIFT_MS / grid.step) + 2 * MOST_REACH;
  const values = new Float64Array(grid.values.length + 2 * margin).fill(NaN);
  values.set(grid.values, margin);
  return { grid, values, margin };
}

/** Where a time lies on the track; beyond it, where no move leads to a value. */
function placeOn({ grid, values, margin }: Track, time: number): number {
  const place = Math.floor((time - grid.start) / grid.step) + margin;
  return Math.max(margin / 2, Math.min(values.length - 1 - margin / 2, place));
}

/** Two measurements each: where they lie on the track, and the clipped change from one to the other. */
interface Pairs {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly change: Float64Array;
}

function pairsOf({ time, values }: Points, track: Track, horizon: number): Pairs | null {
  const typical = ((time[time.length - 1]! - time[0]!) / Math.max(1, time.length - 1)) * horizon;
  if (horizon > 1 && typical > LONGEST_HORIZON) return null;
  // Pairs that do not overlap, so that each is evidence of its own.
  const stride = Math.max(horizon, Math.ceil(time.length / MOST_PAIRS));
  const from: number[] = [];
  for (let at = 0; at + horizon < time.length; at += stride) {
    if (time[at + horizon]! - time[at]! <= 3 * typical) from.push(at);
  }
  if (from.length < FEWEST_PAIRS) return null;
  const changes = Float64Array.from(from, at => values[at + horizon]! - values[at]!);
  const size = typicalSize(changes);
  if (size === 0) return null;
  const place = (at: number): number => placeOn(track, time[at]!);
  return {
    first: Int32Array.from(from, place),
    second: Int32Array.from(from, at => place(at + horizon)),
    change: changes.map(change => clipped(change / size)),
  };
}

/** The median size of the changes, or their mean where most are none, as in a setpoint. */
function typicalSize(changes: Float64Array): number {
  const sizes = changes.map(Math.abs).filter(size => !Number.isNaN(size));
  sizes.sort();
  const median = sizes[sizes.length >> 1] ?? 0;
  return median > 0 ? median : sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
}

function clipped(change: number): number {
  return change > CLIP ? CLIP : change < -CLIP ? -CLIP : change;
}

interface Peak {
  readonly lag: number;
  readonly uncertainty: number;
  readonly clarity: number;
}

function peakOf(track: Track, pairs: Pairs): Peak | null {
  const most = Math.floor(LONGEST_SHIFT_MS / track.grid.step);
  const gridSize = gridChange(track, pairs);
  if (gridSize === 0) return null;
  const curve = new Float64Array(2 * most + 1);
  for (let lag = -most; lag <= most; lag++)
    curve[lag + most] = agreementAt(track, pairs, lag, gridSize).correlation;
  const peak = highest(curve);
  if (peak <= 0 || peak >= curve.length - 1) return null;
  const { count, carriers } = agreementAt(track, pairs, peak - most, gridSize);
  const r = curve[peak]!;
  const spread = clarityOf(curve, peak, count);
  const lead = Math.max(LEAST_LEAD * r, Math.sqrt(8 / count));
  const now = curve[most]!;
  const isClear =
    r >= LEAST_CORRELATION &&
    spread >= LEAST_CLARITY &&
    r - nextBest(curve, peak) >= lead &&
    carriers >= LEAST_CARRIERS &&
    !(r - now < 1 / Math.sqrt(count));
  if (!isClear) return null;
  return {
    lag: peak - most,
    uncertainty: uncertaintyOf(track, pairs, peak - most, gridSize),
    clarity: spread,
  };
}

/** Typical change of the grid over the time between the two of a pair. */
function gridChange({ grid: { values } }: Track, { first, second }: Pairs): number {
  const apart = Math.max(1, second[0]! - first[0]!);
  const changes: number[] = [];
  const step = Math.max(1, Math.floor(values.length / 20_000));
  for (let at = 0; at + apart < values.length; at += step) changes.push(values[at + apart]! - values[at]!);
  return typicalSize(Float64Array.from(changes));
}

/** How the changes of the pairs and of the grid agree at one move. */
interface Agreement {
  /** Pairs of which the grid knows both ends. */
  readonly count: number;
  /** Pearson's, of clipped changes; NaN for too few pairs. */
  readonly correlation: number;
  /** How many pairs it rests on: all of them, or the few that changed at all. */
  readonly carriers: number;
}

/** @param skip pairs to leave out, from and to */
function agreementAt(
  { values }: Track,
  { first, second, change }: Pairs,
  lag: number,
  size: number,
  skip: readonly [number, number] = [0, 0],
): Agreement {
  let [count, sumU, sumV, sumUU, sumVV, sumUV, sumUVUV] = [0, 0, 0, 0, 0, 0, 0];
  for (let pair = 0; pair < change.length; pair++) {
    if (pair >= skip[0] && pair < skip[1]) continue;
    const difference = values[second[pair]! + lag]! - values[first[pair]! + lag]!;
    if (difference !== difference) continue;
    const u = change[pair]!;
    const v = clipped(difference / size);
    const uv = u * v;
    count++;
    sumU += u;
    sumV += v;
    sumUU += u * u;
    sumVV += v * v;
    sumUV += uv;
    sumUVUV += uv * uv;
  }
  const covariance = sumUV - (sumU * sumV) / count;
  const variances = (sumUU - (sumU * sumU) / count) * (sumVV - (sumV * sumV) / count);
  return {
    count,
    correlation: count >= FEWEST_PAIRS && variances > 0 ? covariance / Math.sqrt(variances) : NaN,
    carriers: sumUVUV === 0 ? 0 : (sumUV * sumUV) / sumUVUV,
  };
}

function highest(curve: Float64Array): number {
  let best = -1;
  for (let at = 0; at < curve.length; at++) {
    if (curve[at]! > (curve[best] ?? -Infinity)) best = at;
  }
  return best;
}

/** How far the peak is above the other moves, in their robust standard deviations (never less than that of chance). */
function clarityOf(curve: Float64Array, peak: number, count: number): number {
  const heights = curve
    .filter(r => !Number.isNaN(r))
    .map(r => Math.atanh(Math.max(-0.999999, Math.min(0.999999, r))));
  const middle = median(heights);
  const spread = 1.4826 * median(heights.map(height => Math.abs(height - middle)));
  const chance = 1 / Math.sqrt(Math.max(1, count - 3));
  return (Math.atanh(Math.min(0.999999, curve[peak]!)) - middle) / Math.max(spread, chance);
}

function median(values: Float64Array): number {
  return values.sort()[values.length >> 1] ?? 0;
}

/** The best of the moves that do not belong to the peak: beyond where the curve has first fallen to half. */
function nextBest(curve: Float64Array, peak: number): number {
  const half = curve[peak]! / 2;
  let [left, right] = [peak, peak];
  while (left > 0 && !(curve[left]! < half)) left--;
  while (right < curve.length - 1 && !(curve[right]! < half)) right++;
  let best = -1;
  for (let at = 0; at < curve.length; at++) {
    if ((at < left || at > right) && curve[at]! > best) best = curve[at]!;
  }
  return best;
}

/** Twice the jackknife's standard error of the peak's place, never less than a step of the grid. */
function uncertaintyOf(track: Track, pairs: Pairs, lag: number, size: number): number {
  const reach = Math.min(MOST_REACH, Math.max(5, Math.ceil(3_600_000 / track.grid.step)));
  const total = pairs.change.length;
  const places = Array.from({ length: JACKKNIFE_BLOCKS }, (_, block) => {
    const [from, to] = [block, block + 1].map(edge => Math.round((edge * total) / JACKKNIFE_BLOCKS));
    return bestNear(track, pairs, lag, reach, size, [from!, to!]) - lag;
  });
  const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
  const squares = places.reduce((sum, place) => sum + (place - mean) ** 2, 0);
  const error = Math.sqrt(((JACKKNIFE_BLOCKS - 1) / JACKKNIFE_BLOCKS) * squares);
  return track.grid.step * Math.max(1, Math.ceil(2 * error));
}

/** The lag of the highest correlation within a reach of another. */
function bestNear(
  track: Track,
  pairs: Pairs,
  lag: number,
  reach: number,
  size: number,
  skip: readonly [number, number],
): number {
  const near = Float64Array.from(
    { length: 2 * reach + 1 },
    (_, at) => agreementAt(track, pairs, lag + at - reach, size, skip).correlation,
  );
  return lag + highest(near) - reach;
}

function levelCorrelation(
  grid: Grid,
  { time, values }: Points,
  lag: number,
): { correlation: number; pairs: number } {
  const [u, v]: [number[], number[]] = [[], []];
  const stride = Math.max(1, Math.ceil(time.length / MOST_PAIRS));
  for (let at = 0; at < time.length; at += stride) {
    const other = grid.values[Math.floor((time[at]! - grid.start) / grid.step) + lag];
    if (other === undefined || Number.isNaN(other)) continue;
    u.push(values[at]!);
    v.push(other);
  }
  return { correlation: rankCorrelation(u, v), pairs: u.length };
}
