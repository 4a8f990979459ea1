/**
 * How much of a leaf's value goes to each of P variables that only the row follows, where Q are followed by the
 * background row alone: (P − 1)!·Q!/(P + Q)!, at P·(most + 1) + Q. 0 where P is 0. No factorial is formed, each number
 * comes from its neighbour: so they neither overflow nor lose digits.
 */
export function shapleyFactors(most: number): Float64Array {
  const factors = new Float64Array((most + 1) * (most + 1));
  for (let p = 1; p <= most; p++) {
    const row = p * (most + 1);
    factors[row] = 1 / p;
    for (let q = 1; q <= most; q++) factors[row + q] = (factors[row + q - 1]! * q) / (p + q);
  }
  return factors;
}
