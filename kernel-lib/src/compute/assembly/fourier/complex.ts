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

/** Real parts of (r + i·𝑖) times a factor: one cosine and one sine, beside each other at `factor`. */
export function realProduct(r: v128, i: v128, factor: usize): v128 {
  return realOf(r, i, v128.load64_splat(factor), v128.load64_splat(factor, 8));
}

/** Imaginary parts of the same product. */
export function imaginaryProduct(r: v128, i: v128, factor: usize): v128 {
  return imaginaryOf(r, i, v128.load64_splat(factor), v128.load64_splat(factor, 8));
}

/** Stores both parts of that product as a row. */
export function storeProduct(row: usize, r: v128, i: v128, factor: usize): void {
  v128.store(row, realProduct(r, i, factor));
  v128.store(row, imaginaryProduct(r, i, factor), 16);
}
