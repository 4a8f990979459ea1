// Rows of the transforms hold two complex numbers each, one of each of two signals: both real parts, then both
// imaginary parts, 32 bytes. So every operation works on two signals at once, whatever the radix and the stride.

/** Real parts of (r + i·𝑖)·(cosine + sine·𝑖). */
export function realOf(r: v128, i: v128, cosine: v128, sine: v128): v128 {
  return f64x2.sub(f64x2.mul(r, cosine), f64x2.mul(i, sine));
}

/** Imaginary parts of the same product. */
export function imaginaryOf(r: v128, i: v128, cosine: v128, sine: v128): v128 {
  return f64x2.add(f64x2.mul(i, cosine), f64x2.mul(r, sine));
}
