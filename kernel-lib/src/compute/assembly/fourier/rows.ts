import { imaginaryOf, realOf } from "./complex";

/** Rows with nothing in them. */
export function clearRows(base: usize, rows: usize): void {
  memory.fill(base, 0, rows << 5);
}

/**
 * Writes a signal into one of the four places of the rows, in sizes around 1 so that none drowns in the rounding
 * errors of another; returns what it was multiplied with, a power of two.
 */
export function packSignal(signal: usize, length: usize, base: usize, place: usize): f64 {
  let largest: f64 = 0;
  const end = signal + (length << 3);
  for (let at = signal; at < end; at += 8) largest = Math.max(largest, Math.abs(load<f64>(at)));
  const scale = inverseSize(largest);
  let into = base + (place << 3);
  for (let at = signal; at < end; at += 8, into += 32) store<f64>(into, scale * load<f64>(at));
  return scale;
}

/** A power of two that makes a number about 1; 1 for nothing. */
function inverseSize(size: f64): f64 {
  const exponent = <i64>((reinterpret<u64>(size) >> 52) & 0x7ff);
  if (exponent === 0) return 1;
  return reinterpret<f64>((<u64>max<i64>(1, min<i64>(2046 - exponent, 2046))) << 52);
}

/** Reads what is in one place of the rows, times `factor`. */
export function unpackSums(base: usize, place: usize, length: usize, factor: f64, into: usize): void {
  const end = into + (length << 3);
  for (let from = base + (place << 3); into < end; into += 8, from += 32) {
    store<f64>(into, factor * load<f64>(from));
  }
}

/**
 * The first half of a transform of twice the rows whose second half is nothing: the rows stay as they are (they make
 * its even places), and turned by exp(−π𝑖·k/rows) they are written behind (its odd places). Rows from `length` on are
 * cleared in both.
 */
export function spreadRows(base: usize, rows: usize, length: usize, factors: usize): void {
  memory.fill(base + (length << 5), 0, (rows - length) << 5);
  const end = base + (length << 5);
  let into = base + (rows << 5);
  for (let at = base; at < end; at += 32, into += 32, factors += 16) {
    const r = v128.load(at);
    const i = v128.load(at, 16);
    const cosine = v128.load64_splat(factors);
    const sine = v128.load64_splat(factors, 8);
    v128.store(into, realOf(r, i, cosine, sine));
    v128.store(into, imaginaryOf(r, i, cosine, sine), 16);
  }
  memory.fill(into, 0, (rows - length) << 5);
}

/**
 * The way back, and around: row s becomes what belongs at shift s plus what belongs at s − length. In the double
 * transform these are even + odd at s, and even − odd at s + rows − length, the odd ones turned.
 */
export function gatherRows(base: usize, rows: usize, length: usize, factors: usize): void {
  const half = rows << 5;
  const ahead = (rows - length) << 5;
  const factorsAhead = (rows - length) << 4;
  const end = base + (length << 5);
  for (let at = base; at < end; at += 32, factors += 16) {
    const odd = at + half;
    const r = v128.load(odd);
    const i = v128.load(odd, 16);
    const cosine = v128.load64_splat(factors);
    const sine = v128.load64_splat(factors, 8);
    const later = at + ahead;
    const oddLater = later + half;
    const rLater = v128.load(oddLater);
    const iLater = v128.load(oddLater, 16);
    const cosineLater = v128.load64_splat(factors + factorsAhead);
    const sineLater = v128.load64_splat(factors + factorsAhead, 8);
    const real = f64x2.sub(realOf(r, i, cosine, sine), realOf(rLater, iLater, cosineLater, sineLater));
    const imaginary = f64x2.sub(
      imaginaryOf(r, i, cosine, sine),
      imaginaryOf(rLater, iLater, cosineLater, sineLater),
    );
    const realEven = f64x2.add(v128.load(at), v128.load(later));
    const imaginaryEven = f64x2.add(v128.load(at, 16), v128.load(later, 16));
    v128.store(at, f64x2.add(realEven, real));
    v128.store(at, f64x2.add(imaginaryEven, imaginary), 16);
  }
}
