// A straight line over the bulk of a column's values, from a sample of them.
import { ROUNDING } from "./memory";

/** Values that are looked at. */
const SAMPLES: u32 = 64;
const sampleAt: usize = memory.data(<i32>(SAMPLES << 3), 16);

/** Where the line starts, and bins per unit of the values. */
export let lineStart: f64 = 0;
export let lineScale: f64 = 0;

/**
 * Lays the line over `bins` bins so that few values of the column lie beyond them; those go to the outermost.
 * False where there is no such line: no two finite values, or too far apart or too close for one.
 */
export function layLine(column: usize, length: u32, bins: u32): bool {
  const found = sample(column, length);
  if (found < 2) return false;
  // The outer eighths may be outliers: the line goes on beyond the rest as far as a bell does.
  const low = sampled(found >> 3);
  const high = sampled(found - 1 - (found >> 3));
  const margin = 0.75 * (high - low);
  return layOver(low - margin, high + margin, bins) || layOver(sampled(0), sampled(found - 1), bins);
}

function layOver(low: f64, high: f64, bins: u32): bool {
  lineStart = low;
  lineScale = <f64>(bins - 1) / (high - low);
  return high - low > 0 && high - low < Infinity && lineScale < Infinity;
}

/** Finite values from all over the column, in order. */
function sample(column: usize, length: u32): u32 {
  let found: u32 = 0;
  for (let i: u32 = 0; i < SAMPLES; i++) {
    const row = <usize>((<u64>i * <u64>length) / <u64>SAMPLES);
    const value = load<f64>(column + (row << 3));
    if (!(Math.abs(value) < Infinity)) continue;
    let at = sampleAt + ((<usize>found) << 3);
    for (; at > sampleAt && load<f64>(at - 8) > value; at -= 8) store<f64>(at, load<f64>(at - 8));
    store<f64>(at, value);
    found++;
  }
  return found;
}

function sampled(place: u32): f64 {
  return load<f64>(sampleAt + ((<usize>place) << 3));
}

/**
 * The bins of two values, in the lower halves of the lanes: the outermost for values beyond them, the one after the
 * last for NaN.
 */
export function binsOf(pair: v128, bins: u32): v128 {
  const place = f64x2.mul(f64x2.sub(pair, f64x2.splat(lineStart)), f64x2.splat(lineScale));
  const within = f64x2.pmin(f64x2.splat(<f64>(bins - 1)), f64x2.pmax(f64x2.splat(0), place));
  const known = f64x2.eq(pair, pair);
  return f64x2.add(v128.bitselect(within, f64x2.splat(<f64>bins), known), f64x2.splat(ROUNDING));
}
